// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// Looks for those who wait and who fill sites that others left, without a new error: one way is enough.
///
/// No rule costs less than nothing, so that whoever brings an error too many by itself, or with one who
/// is there, needs no closer look.
struct RefillSearch {
  private let trial: SeatingTrial
  /// Those who wait, by facility.
  private let waiting: [Int]
  /// How many of them are to be seated.
  private let wanted: Int
  /// By place in `waiting` and site, how many errors somebody brings there alone; empty where nobody
  /// works that out.
  private let seatErrors: [[Int]]
  /// How many errors there may be, of those that the solver counts.
  let most: Int
  /// From this cost on there are more.
  private let limit: Int
  private var isSeated: [Bool]

  /// Gets ready to look.
  ///
  /// - Parameters:
  ///   - trial: What it costs that some have left, and nobody else has moved yet.
  ///   - wanted: How many who wait are to be seated.
  ///   - before: How many errors the plan had before they left.
  init(
    _ model: ArrangingModel, on trial: SeatingTrial, waiting: [Int], seatErrors: [[Int]],
    seating wanted: Int, before: Int
  ) {
    self.trial = trial
    self.waiting = waiting
    self.seatErrors = seatErrors
    self.wanted = wanted
    let left = trial.cost
    let quality = model.quality(ofCost: left, unplaced: 0)
    most = left / model.scale.error - max(0, quality.errors - before)
    limit = most < 0 ? 0 : (most + 1) * model.scale.error
    isSeated = [Bool](repeating: false, count: waiting.count)
  }

  /// Whether there are so many who may fit one of some sites.
  func canSeat(on sites: [Int]) -> Bool {
    waiting.indices.count { rank in sites.contains { mayFit(rank, $0) } } >= wanted
  }

  private func mayFit(_ rank: Int, _ site: Int) -> Bool {
    seatErrors.isEmpty || seatErrors[rank][site] <= most
  }

  /// Whether those who wait fill so many of some sites that are left.
  mutating func fills(_ left: [Int]) -> Bool {
    trial.pairCost < limit && seat(wanted, left[...])
  }

  private mutating func seat(_ count: Int, _ left: ArraySlice<Int>) -> Bool {
    if count == 0 { return trial.cost < limit }
    guard let site = left.first, count <= left.count else { return false }
    for (rank, facility) in waiting.enumerated() where !isSeated[rank] && mayFit(rank, site) {
      guard trial.pairCost(pushing: facility, to: site) < limit else { continue }
      trial.push(facility, to: site)
      isSeated[rank] = true
      let isFilled = seat(count - 1, left.dropFirst())
      isSeated[rank] = false
      trial.pop()
      if isFilled { return true }
    }
    return seat(count, left.dropFirst())
  }
}

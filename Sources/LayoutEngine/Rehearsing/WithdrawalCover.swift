// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// Whether stands that become free are filled again by those who wait, without a new error: one way is
/// enough.
///
/// First those who wait are matched with the free stands alone, then placed cooperatives move, one after
/// the other, up to `Reallocation.defaultMoves`.
struct WithdrawalCover {
  /// Whether they are.
  let isCovered: Bool
  /// Whether all ways were looked at, where none was found.
  let isExact: Bool

  /// How many ways are looked at: a tenth of a second or so.
  private static let patience = 5e6

  init(isCovered: Bool, isExact: Bool) {
    self.isCovered = isCovered
    self.isExact = isExact
  }

  /// Looks for a way to fill what an occasion leaves.
  ///
  /// - Parameters:
  ///   - places: How many places were left; some of them may not be on offer.
  ///   - before: How many errors the plan had before.
  init(_ model: ReseatingModel, places: Int, before: Int) {
    guard let ways = model.ways.first, model.ways.count == 1 else {
      self.init(isCovered: false, isExact: true)
      return
    }
    self.init(
      model.model, ways, on: model.model.trial, waiting: model.waiting,
      seatErrors: model.seatErrors, seating: min(places, model.waiting.count), before: before)
  }

  /// Looks for a way to fill sites that others left.
  ///
  /// - Parameters:
  ///   - ways: Who may move, and the sites.
  ///   - trial: What it costs that some have left, and nobody else has moved yet.
  ///   - wanted: How many who wait are to be seated.
  init(
    _ model: ArrangingModel, _ ways: SeatingRearrangements, on trial: SeatingTrial,
    waiting: [Int], seatErrors: [[Int]], seating wanted: Int, before: Int
  ) {
    var search = RefillSearch(
      model, on: trial, waiting: waiting, seatErrors: seatErrors, seating: wanted, before: before)
    guard wanted > 0, ways.holes.count >= wanted,
      search.canSeat(on: ways.holes.map(\.site) + ways.movers.map { trial.home(of: $0) })
    else {
      self.init(isCovered: false, isExact: true)
      return
    }
    // No rule costs less than nothing.
    let most = search.most
    let effort = trial is SparseTrial ? 20 : trial.effort
    // For each way that others move there are so many in which those who wait may be put.
    let fills = (0..<max(0, wanted - 2)).reduce(1.0) { ways, place in
      ways * Double(max(1, waiting.count - place))
    }
    for moves in 0...min(Reallocation.defaultMoves, ways.movers.count) {
      guard ways.bound(moving: moves) * fills * effort <= Self.patience else {
        self.init(isCovered: false, isExact: false)
        return
      }
      let isFound = ways.contains(
        moving: moves, on: trial, allowing: { model.errors(of: $0, at: $1) <= most },
        where: { search.fills($0) })
      if isFound {
        self.init(isCovered: true, isExact: true)
        return
      }
    }
    self.init(isCovered: false, isExact: true)
  }
}

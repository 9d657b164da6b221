// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// Whom somebody who waits could replace, in any placement of a plan’s cooperatives.
struct Replacements {
  private let ground: RehearsalGround
  /// Who is to be replaced.
  private let seated: [Int]
  /// How many errors the plan has.
  private let errors: Int

  /// Those who are seated on the ground, but for those who wait; nil where there are too many stands, or
  /// nobody waits.
  init?(_ ground: RehearsalGround) {
    guard case .dense(let model) = ground.model, !ground.waiting.isEmpty else { return nil }
    self.ground = ground
    let isWaiting = Set(ground.waiting)
    seated = model.start.indices.filter { !isWaiting.contains($0) }
    errors = model.quality(ofCost: ground.model.trial.cost, unplaced: 0).errors
  }

  /// Those whom nobody could replace at once; not all once there are more than `most`.
  func missing(in trial: SeatingTrial, upTo most: Int) -> [Int] {
    missing(upTo: most) { isCoveredAtOnce($0, trial) }
  }

  /// Those whom nobody could replace, others moving as well; not all once there are more than `most`.
  ///
  /// - Parameter first: Who is looked at first.
  func missingWithMoves(in trial: SeatingTrial, upTo most: Int, first: [Int]) -> [Int] {
    missing(upTo: most, first: first) {
      isCoveredAtOnce($0, trial) || isCoveredByMoves($0, trial)
    }
  }

  private func missing(
    upTo most: Int, first: [Int] = [], _ isCovered: (Int) -> Bool
  ) -> [Int] {
    var found: [Int] = []
    for facility in first + seated.filter({ !first.contains($0) }) where !isCovered(facility) {
      found.append(facility)
      if found.count > most { break }
    }
    return found
  }

  private func isCoveredAtOnce(_ facility: Int, _ trial: SeatingTrial) -> Bool {
    let site = trial.home(of: facility)
    trial.push(facility, to: trial.sites)
    defer { trial.pop() }
    var search = RefillSearch(
      ground.model, on: trial, waiting: ground.waiting, seatErrors: ground.seatErrors,
      seating: 1, before: errors)
    return search.fills([site])
  }

  private func isCoveredByMoves(_ facility: Int, _ trial: SeatingTrial) -> Bool {
    let site = trial.home(of: facility)
    trial.push(facility, to: trial.sites)
    defer { trial.pop() }
    let ways = SeatingRearrangements(
      movers: seated.filter { $0 != facility }, holes: [.init(site: site)])
    return WithdrawalCover(
      ground.model, ways, on: trial, waiting: ground.waiting, seatErrors: ground.seatErrors,
      seating: 1, before: errors
    ).isCovered
  }
}

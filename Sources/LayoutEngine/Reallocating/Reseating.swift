// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// A way to seat some cooperatives elsewhere, by the numbers of the solver.
struct Reseating: Hashable {
  /// Who sits elsewhere, in the order of the ids.
  let moves: [Move]
  /// What the plan costs then.
  let cost: Int
  /// What it is worth then.
  let quality: PlanQuality
  /// How far those who were placed move together.
  let metres: Double
  /// The places on the waiting list of those who get a stand, the most senior first.
  let seated: [Int]
  /// Whether it is the best of all.
  var isExact: Bool

  /// A facility that goes to a site.
  struct Move: Hashable, Comparable {
    let facility: Int
    let site: Int

    static func < (left: Move, right: Move) -> Bool {
      (left.facility, left.site) < (right.facility, right.site)
    }
  }

  /// Reads what is on a trial's stack.
  init(_ trial: SeatingTrial, _ model: ReseatingModel, cost: Int, quality: PlanQuality) {
    moves = (0..<trial.depth).map { index in
      let move = trial.move(index)
      return Move(facility: move.facility, site: move.site)
    }.sorted()
    self.cost = cost
    self.quality = quality
    seated = moves.compactMap { model.ranks[$0.facility] }.sorted()
    metres = StandCentres.rounded(
      moves.reduce(0) { sum, move in
        let home = trial.home(of: move.facility)
        return home < trial.sites ? sum + model.metres(home, move.site) : sum
      })
    isExact = true
  }

  /// Whether it comes before another with as many moves: the better plan, then the more senior who
  /// get a stand, then the shorter ways, then the ids.
  func precedes(_ other: Reseating) -> Bool {
    if quality != other.quality { return quality < other.quality }
    if seated != other.seated { return Self.isSenior(seated, other.seated) }
    if metres != other.metres { return metres < other.metres }
    return moves.lexicographicallyPrecedes(other.moves)
  }

  /// Whether a more senior one gets a stand, or one more.
  private static func isSenior(_ left: [Int], _ right: [Int]) -> Bool {
    for (one, other) in zip(left, right) where one != other { return one < other }
    return left.count > right.count
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// What some cooperatives lack together, for a solver: see `PlacementCost.lack`.
struct LackTerm {
  let severity: Severity
  /// Which of those to arrange are of them.
  private let isCounted: [Bool]
  /// What each stand amounts to.
  private let amounts: [Double]
  /// The stands of those who stay, each as often as somebody of them is there.
  private let kept: [Int]

  init(
    _ severity: Severity, _ members: [Bool], among facilities: [Int], in situation: Situation,
    _ amount: (Int) -> Double
  ) {
    self.severity = severity
    isCounted = facilities.map { members[$0] }
    amounts = situation.stands.indices.map(amount)
    let seated = situation.seating.stands
    kept = seated.indices.flatMap { members[$0] ? Array(seated[$0]) : [] }
  }

  /// As whole numbers.
  func term(_ scale: CostScale) -> CountTerm {
    let scaled = amounts.map { scale.cost($0, severity) }
    return CountTerm(
      isCounted: isCounted, amounts: scaled, base: kept.reduce(0) { $0 + scaled[$1] }, most: 0,
      cost: 0, slope: 1)
  }

  /// No assignment has more.
  var bound: Double {
    let most = max(0, amounts.max() ?? 0)
    return most * Double(isCounted.count { $0 }) + kept.reduce(0) { $0 + max(0, amounts[$1]) }
  }

  /// By how much its whole numbers can be off, in units of those.
  func imprecision(_ error: ([Double]) -> Double) -> Double {
    error(amounts) * Double(isCounted.count { $0 } + kept.count)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What a rule says of placements, in the terms of the solver.
///
/// Cooperatives and stands go by number. An amount is the wish cost of a violation if the rule is a
/// wish, else 1. The terms of a rule add up to what its check finds, for every placement.
enum PlacementCost {
  /// An amount for each cooperative on each stand.
  case seat(_ amount: (_ cooperative: Int, _ stand: Int) -> Double)
  /// An amount for each two cooperatives, one of `a` and one of `b`, on two different stands; the
  /// same in either order of the stands.
  case pair(a: [Bool], b: [Bool], _ amount: (_ stand: Int, _ other: Int) -> Double)
  /// An amount once more than `most` cooperatives are inside a set of stands.
  case count(_ counted: [Bool], inside: [Bool], most: Int, amount: Double)
  /// An amount for each cooperative of `watchers` with fewer than `fewest` or more than `most`
  /// others of `company` within reach.
  ///
  /// Who sits on several stands pays for each, or once for any.
  case company(
    _ watchers: [Bool], of: [Bool], reach: (_ stand: Int, _ other: Int) -> Bool, fewest: Int,
    most: Int, paysForEachStand: Bool, amount: Double)
  /// An amount for each cooperative charged on a shared stand whose cooperatives need more than
  /// its limit together, or exactly the limit where that is too much.
  case load(
    need: (_ cooperative: Int) -> Double, limit: (_ stand: Int) -> Double, isLimitTooMuch: Bool,
    isCharged: (_ cooperative: Int, _ stand: Int) -> Bool, amount: Double)
}

/// A rule whose verdict depends on who sits where, and that can say what it costs.
protocol PlacementRule: CheckedRule {
  /// What the rule costs; `amount` turns the wish cost of a violation into an amount.
  func placementCosts(
    in situation: Situation, weight: Double, amount: (_ wishCost: Double) -> Double
  ) -> [PlacementCost]
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What a rule says of placements, in the terms of the solver.
///
/// Cooperatives and stands go by number. An amount is the penalty of a violation if the rule is a
/// wish, else 1. The terms of a rule add up to what its check finds, for every placement.
enum PlacementCost {
  /// An amount for each cooperative on each stand.
  case seat(_ amount: (_ cooperative: Int, _ stand: Int) -> Double)
  /// An amount for each two cooperatives, one of `a` and one of `b`, on two different stands; the
  /// same in either order of the stands.
  /// Only `partners` of a stand, whatever their numbers, can have one.
  case pair(
    a: [Bool], b: [Bool], partners: (_ stand: Int) -> [Int],
    _ amount: (_ stand: Int, _ other: Int) -> Double)
  /// An amount for each two of some cooperatives, by the fewest steps between their stands; nothing
  /// where nobody gets from one to the other.
  case walk(_ members: [Bool], _ amount: @Sendable (_ steps: Int) -> Double)
  /// An amount for each two cooperatives, one of `a` and one of `b`, by all their stands; where each
  /// has one the same in either order, and nothing on the same.
  case nearest(
    a: [Bool], b: [Bool], _ amount: @Sendable (_ stands: [Int], _ others: [Int]) -> Double)
  /// An amount once more than `most` cooperatives are inside a set of stands.
  case count(_ counted: [Bool], inside: [Bool], most: Int, amount: Double)
  /// What some cooperatives lack together, each the amount of each of its stands, if that is more
  /// than nothing: amounts below 0 make up for others.
  case lack(_ members: [Bool], _ amount: (_ stand: Int) -> Double)
  /// An amount for each cooperative of `watchers` with fewer than `fewest` or more than `most`
  /// others of `company` within reach.
  ///
  /// Who sits on several stands pays for each, or once for what is within reach of any.
  case company(
    _ watchers: [Bool], of: [Bool], reach: Reach, fewest: Int, most: Int, paysForEachStand: Bool,
    amount: Double)
  /// An amount for each cooperative charged on a shared stand whose cooperatives need more than
  /// its limit together.
  case load(Load)

  /// Which stands are within reach of each, in order; the same both ways.
  typealias Reach = (_ stand: Int) -> [Int32]

  /// What those on a shared stand may need together.
  struct Load {
    /// What a cooperative needs.
    let need: (_ cooperative: Int) -> Double
    /// What some stands offer together.
    let limit: (_ stands: [Int]) -> Double
    /// Whether exactly the limit is too much.
    var isLimitTooMuch = false
    /// Whether who sits on several stands looks at all of them together, and at all who share one.
    var joinsStands = false
    /// Whether a cooperative pays on some stands.
    let isCharged: (_ cooperative: Int, _ stands: [Int]) -> Bool
    /// What each charged pays.
    let amount: Double
    /// What each unit above the limit costs, each paying its part of what all need; wishes only.
    var excess = 0.0
  }
}

/// A rule whose verdict depends on who sits where, and that can say what it costs.
protocol PlacementRule: CheckedRule {
  /// What it costs.
  func placementCosts(in situation: Situation, _ price: Price) -> [PlacementCost]
}

/// What breaking a rule costs: amounts of a severity.
struct Price: Sendable {
  let severity: Severity
  let weight: Double

  /// The amount of a violation, given its penalty where that is not the weight.
  func amount(_ wishCost: Double? = nil) -> Double {
    severity == .wish ? wishCost ?? weight : 1
  }

  /// The amount of a verdict; nothing where the rule is kept.
  func amount(_ verdict: Verdict) -> Double {
    verdict.isBroken ? amount(verdict.cost) : 0
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// One thing that a rule measured, whether or not it breaks the rule.
package struct Measure: Hashable, Sendable {
  /// The stands concerned.
  package let stands: [Stand.ID]
  /// The cooperatives concerned.
  package let cooperatives: [Cooperative.ID]
  /// The features concerned.
  package let features: [Feature.ID]
  /// The sessions concerned.
  package let sessions: [Session.ID]
  /// What was measured; infinite for what cannot be reached.
  package let value: Double
  /// What the rule asks of it, in the same unit; nil where it only costs.
  package let limit: Double?
  /// The unit of both.
  package let unit: Violation.Unit

  init(
    stands: [Stand.ID] = [], cooperatives: [Cooperative.ID] = [], features: [Feature.ID] = [],
    sessions: [Session.ID] = [], _ value: Double, limit: Double?, _ unit: Violation.Unit
  ) {
    self.stands = stands
    self.cooperatives = cooperatives
    self.features = features
    self.sessions = sessions
    self.value = value
    self.limit = limit
    self.unit = unit
  }
}

/// All that a rule measured in a plan, the worst first.
package struct Measures {
  /// Which end of the scale is the bad one.
  enum Worst {
    case most
    case least
  }

  /// What a limit asks of a measure.
  package enum Demand {
    case atLeast
    case atMost
    /// Exactly the limit is too much.
    case below
    case exactly
  }

  /// So many of the worst are kept where there are more.
  static let most = 10_000

  /// The worst.
  let list: [Measure]
  /// How many there are, and the best of them.
  let count: Int
  let best: Measure?
  let demand: Demand

  /// Orders measures by how far they are on the right side of their limit.
  ///
  /// - Parameters:
  ///   - demand: What the limit asks, where it is not just that the bad end is cut off.
  ///   - better: How many there are beside these, and the best of those.
  init(
    _ list: [Measure], worst: Worst, demand: Demand? = nil,
    better: (count: Int, best: Measure)? = nil
  ) {
    self.demand = demand ?? (worst == .least ? .atLeast : .atMost)
    self.list = list.enumerated().sorted { left, right in
      let (first, second) = (worst.slack(left.element), worst.slack(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
    count = list.count + (better?.count ?? 0)
    best = better?.best ?? self.list.last
  }
}

extension Measures.Worst {
  /// How far a measure is on the right side of its limit.
  func slack(_ measure: Measure) -> Double {
    let above = measure.value - (measure.limit ?? 0)
    return self == .least ? above : -above
  }
}

extension CheckedRule {
  /// Measures everything that the rule looks at by asking for the impossible, of which all falls
  /// short: so what is measured is what is checked, and there is one piece of code for both.
  ///
  /// - Parameters:
  ///   - limit: What the rule really asks.
  ///   - demand: Makes the rule so strict that nothing satisfies it.
  func measures(
    in situation: Situation, worst: Measures.Worst, limit: Double?,
    asking asked: Measures.Demand? = nil, demand: (inout Self) -> Void
  ) -> Measures {
    // A kind is a well-formed id, which nothing but these findings bears.
    guard let rule = Rule.ID(Self.kind) else { return Measures([], worst: worst, demand: asked) }
    var strict = self
    demand(&strict)
    var findings = Findings(rule: rule, kind: Self.kind, severity: .error, weight: 0)
    var measured = WorstMeasures(worst, limit: limit)
    strict.checkEverywhere(situation, &findings) { measured.take($0.take().listed) }
    return measured.measures(asked)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// What a rule says of placements, and how much it matters.
struct SeverityTerm {
  let severity: Severity
  let cost: PlacementCost
}

extension RuleBook {
  /// What the rules of a plan say of placements, one after the other as they are asked for.
  func placementTerms(in situation: Situation) -> some Sequence<SeverityTerm> {
    active.lazy.flatMap { active -> [SeverityTerm] in
      guard let rule = active.rule as? any PlacementRule else { return [] }
      let price = Price(severity: active.severity, weight: active.weight)
      return rule.placementCosts(in: situation, price).map {
        SeverityTerm(severity: active.severity, cost: $0)
      }
    }
  }
}

extension CountTerm {
  /// A term of those to arrange, at no cost yet; whoever stays counts, too.
  init(
    _ counted: [Bool], inside: [Bool], most: Int, among facilities: [Int], in situation: Situation
  ) {
    let seated = situation.seating.stands
    self.init(
      isCounted: facilities.map { counted[$0] }, isInside: inside,
      base: seated.indices.count { counted[$0] && seated[$0].contains { inside[$0] } }, most: most,
      cost: 0)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

// What the rules cost that look at two cooperatives and their stands.

extension KeepApart: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let survey = situation.survey
    let violation = amount(weight)
    let costs = relations.mapValues(amount)
    return [
      .pair(a: situation.roster.picks(a), b: situation.roster.picks(b)) { stand, other in
        if let relation = survey.neighbours.relation(stand, other), let cost = costs[relation] {
          return cost
        }
        guard let metres, survey.gap(stand, other).isLess(than: metres, survey.module)
        else { return 0 }
        return violation
      }
    ]
  }
}

extension CookingApart: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let survey = situation.survey
    let violation = amount(weight)
    let cooks = situation.roster.needs.map(\.cooks)
    return [
      .pair(a: cooks, b: cooks) {
        survey.gap($0, $1).isLess(than: metres, survey.module) ? violation : 0
      }
    ]
  }
}

extension Cluster: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let survey = situation.survey
    let members = situation.roster.picks(of)
    let walks = situation.stands.indices.map(survey.steps(fromStand:))
    return [
      .pair(a: members, b: members) { stand, other in
        weight * survey.module.metres(max(0, Int(walks[stand][other])))
      }
    ]
  }
}

extension Pair: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let survey = situation.survey
    let violation = amount(weight)
    let ids = situation.roster.cooperatives.map(\.id)
    return [
      .pair(a: ids.map { $0 == first }, b: ids.map { $0 == second }) { stand, other in
        let isNear = metres.map { survey.gap(stand, other).isLess(than: $0, survey.module) }
        let isApart =
          isSideBySide && survey.neighbours.relation(stand, other) != .sideBySide
        return isNear ?? false || isApart ? violation : 0
      }
    ]
  }
}

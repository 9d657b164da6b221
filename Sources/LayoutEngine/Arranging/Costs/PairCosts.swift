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
      .nearest(a: members, b: members) { stands, others in
        let steps = stands.flatMap { stand in others.map { Int(walks[stand][$0]) } }
        return weight * survey.module.metres(steps.filter { $0 >= 0 }.min() ?? 0)
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
    let ends = (first: ids.map { $0 == first }, second: ids.map { $0 == second })
    // On one stand the gap is 0: both there are one too many, for which the first pays.
    let isShut = metres.map { Gap(squared: 0).isLess(than: $0, survey.module) } ?? false
    return [
      .nearest(a: ends.first, b: ends.second) { stands, others in
        if stands.contains(where: others.contains) { return 0 }
        return nearest(stands, others, survey)?.isBroken == true ? violation : 0
      },
      .load(
        .init(
          need: { isShut && (ends.first[$0] || ends.second[$0]) ? 1 : 0 }, limit: { _ in 1 },
          isCharged: { cooperative, _ in ends.first[cooperative] }, amount: violation)),
    ]
  }
}

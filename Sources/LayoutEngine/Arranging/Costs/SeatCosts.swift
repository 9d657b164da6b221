// SPDX-License-Identifier: Apache-2.0

import FloorPlan

// What the rules cost that look at a cooperative and its stand, whoever sits elsewhere.

extension Near: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let violation = amount(weight)
    let picked = situation.roster.picks(of)
    let isBroken = situation.survey.steps(toFeatures: feature).map { steps in
      steps < 0 || Limit.isAbove(situation.survey.module.metres(Int(steps)), metres)
    }
    return [.seat { picked[$0] && isBroken[$1] ? violation : 0 }]
  }
}

extension Far: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let violation = amount(weight)
    let picked = situation.roster.picks(of)
    let survey = situation.survey
    let targets = survey.features.filter { $0.kind == feature }
      .compactMap(situation.hall.extent(of:))
    let isBroken = survey.floor.footprints.map { footprint in
      Gap(footprint, targets)?.isLess(than: metres, survey.module) ?? false
    }
    return [.seat { picked[$0] && isBroken[$1] ? violation : 0 }]
  }
}

extension Zone: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let violation = amount(weight)
    let picked = situation.roster.picks(of)
    let isInside = situation.stands.indices.map { situation.survey.isStand($0, within: area) }
    return [.seat { picked[$0] && !isInside[$1] ? violation : 0 }]
  }
}

extension ZoneOnly: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let violation = amount(weight)
    let picked = situation.roster.picks(of)
    let isInside = situation.stands.indices.map { situation.survey.isStand($0, within: area) }
    return [.seat { !picked[$0] && isInside[$1] ? violation : 0 }]
  }
}

extension StandWish: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    // For those who wish: the place of each stand that they named.
    let places = situation.roster.cooperatives.map { cooperative -> [Int: Int]? in
      if cooperative.wishes.isEmpty { return nil }
      let numbers = choices(of: cooperative, situation)
      return Dictionary(numbers.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    return [
      .seat { cooperative, stand in
        guard let places = places[cooperative] else { return 0 }
        return weight * (places[stand].map { Double($0) } ?? otherwise)
      }
    ]
  }
}

extension StandTypeAsked: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let violation = amount(weight)
    let picked = situation.roster.picks(of)
    let openSides = situation.survey.floor.openSides
    return [
      .seat { picked[$0] && openSides[$1].sides.count != type.openSides ? violation : 0 }
    ]
  }
}

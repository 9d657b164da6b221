// SPDX-License-Identifier: Apache-2.0

import FloorPlan

// What the rules cost that add up what all on one stand need: a cooperative alone pays for itself,
// those on a shared stand for their sum.

extension AreaFits: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let violation = amount(weight)
    let needs = situation.roster.needs
    return [
      .seat { cooperative, stand in
        if situation.offers[stand].isShared { return 0 }
        let area = situation.survey.floor.area(of: stand)
        return Limit.isBelow(area, needs[cooperative].minArea) ? violation : 0
      },
      .load(
        .init(
          need: { needs[$0].minArea }, limit: situation.area, joinsStands: true,
          isCharged: { cooperative, _ in needs[cooperative].minArea > 0 }, amount: violation)),
    ]
  }
}

extension AreaWish: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let needs = situation.roster.needs
    return [
      .seat { cooperative, stand in
        if situation.offers[stand].isShared { return 0 }
        let area = situation.survey.floor.area(of: stand)
        let wished = needs[cooperative].wishedArea
        return Limit.isBelow(area, wished) ? weight * (wished - area) : 0
      },
      .load(
        .init(
          need: { needs[$0].wishedArea }, limit: situation.area, joinsStands: true,
          isCharged: { cooperative, _ in needs[cooperative].wishedArea > 0 }, amount: 0,
          excess: weight)),
    ]
  }
}

extension Services: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let violation = amount(weight)
    let (needs, offers) = (situation.roster.needs, situation.offers)
    func lacksWater(_ cooperative: Int, _ stands: [Int]) -> Bool {
      needs[cooperative].needsWater && !Self.hasWater(stands, situation)
    }
    return [
      .seat { cooperative, stand in
        let power = needs[cooperative].powerKilowatts
        let isShort = power > 0 && Limit.isAbove(power, offers[stand].powerKilowatts)
        let isAlone = !offers[stand].isShared
        return lacksWater(cooperative, [stand]) || isAlone && isShort ? violation : 0
      },
      .load(
        .init(
          need: { needs[$0].powerKilowatts }, limit: { Self.offeredPower($0, situation) },
          joinsStands: true,
          isCharged: { needs[$0].powerKilowatts > 0 && !lacksWater($0, $1) }, amount: violation)),
    ]
  }
}

extension CookingPower: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let violation = amount(weight)
    let (needs, offers) = (situation.roster.needs, situation.offers)
    func power(_ cooperative: Int) -> Double {
      needs[cooperative].cooks ? needs[cooperative].cookingKilowatts : 0
    }
    return [
      .seat { cooperative, stand in
        let isTooMuch =
          needs[cooperative].cooks && !offers[stand].isShared
          && !Limit.isBelow(power(cooperative), kilowatts)
        return isTooMuch ? violation : 0
      },
      .load(
        .init(
          need: power, limit: { _ in kilowatts }, isLimitTooMuch: true,
          isCharged: { cooperative, _ in needs[cooperative].cooks }, amount: violation)),
    ]
  }
}

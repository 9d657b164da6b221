// SPDX-License-Identifier: Apache-2.0

import FloorPlan

// What the rules cost that add up what all on one stand need: a cooperative alone pays for itself,
// those on a shared stand for their sum.

extension Services: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let violation = amount(weight)
    let (needs, offers) = (situation.roster.needs, situation.offers)
    func lacksWater(_ cooperative: Int, _ stand: Int) -> Bool {
      needs[cooperative].needsWater && !offers[stand].hasWater
    }
    return [
      .seat { cooperative, stand in
        let power = needs[cooperative].powerKilowatts
        let isShort = power > 0 && Limit.isAbove(power, offers[stand].powerKilowatts)
        let isAlone = !offers[stand].isShared
        return lacksWater(cooperative, stand) || isAlone && isShort ? violation : 0
      },
      .load(
        need: { needs[$0].powerKilowatts },
        limit: { offers[$0].powerKilowatts + Module.tolerance }, isLimitTooMuch: false,
        isCharged: { needs[$0].powerKilowatts > 0 && !lacksWater($0, $1) }, amount: violation),
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
        need: power, limit: { _ in kilowatts - Module.tolerance }, isLimitTooMuch: true,
        isCharged: { cooperative, _ in needs[cooperative].cooks }, amount: violation),
    ]
  }
}

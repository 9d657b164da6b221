// SPDX-License-Identifier: Apache-2.0

import FloorPlan

// What the rules cost that count who is inside or around, and those that look at seats alone.

extension Cap: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    let violation = amount(weight)
    let picked = situation.roster.picks(of)
    switch reach {
    case .zone(let zone):
      let inside = situation.stands.indices.map { situation.survey.isStand($0, within: zone) }
      return [.count(picked, inside: inside, most: count, amount: violation)]
    case .metres(let metres):
      // The rule counts the cooperative itself, the term only others.
      return [
        .company(
          picked, of: picked, reach: situation.survey.reach(within: metres), fewest: 0,
          most: count - 1, paysForEachStand: false, amount: violation)
      ]
    }
  }
}

extension KeepTogether: PlacementRule {
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] {
    [
      .company(
        situation.roster.picks(a), of: situation.roster.picks(b),
        reach: situation.survey.reach(within: metres), fewest: 1, most: .max,
        paysForEachStand: true, amount: amount(weight))
    ]
  }
}

extension Placed: PlacementRule {
  /// Nothing: how many stay without a stand does not depend on who sits where.
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] { [] }
}

extension OneEach: PlacementRule {
  /// Nothing: arranging seats nobody on a taken stand that is not shared, nor on two stands.
  func placementCosts(
    in situation: Situation, weight: Double, amount: (Double) -> Double
  ) -> [PlacementCost] { [] }
}

extension Survey {
  /// Whether one walks at most so far from a stand to another, or round its own front.
  fileprivate func reach(within metres: Double) -> (Int, Int) -> Bool {
    let walks = floor.stands.indices.map(steps(fromStand:))
    return { stand, other in
      let steps = walks[stand][other]
      return steps >= 0 && !Limit.isAbove(self.module.metres(Int(steps)), metres)
    }
  }
}

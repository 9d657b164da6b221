// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport

/// Random halls of up to twelve stands, nearly all taken, with cooperatives that wait.
struct SmallVillages {
  var fairs: SmallFairs

  init(seed: UInt64) { fairs = SmallFairs(seed: seed) }

  private static let hall = TextHall(
    module: 1,
    """
    +====-----+
    |.........|
    |.AABB.CC.|
    |.AAD..CCG|
    |...D....G|
    |.EE..FFF.|
    |.........|
    |HHII.JKLL|
    +=--------+
    """)

  /// A plan of so many stands at most, some locked, held or shared, and a policy.
  mutating func next(most: Int, policy: Plan.WaitingPolicy) -> Plan {
    let stands = Self.hall.stands.filter { _ in fairs.below(6) > 0 }.shuffled(
      using: &fairs.generator
    ).prefix(most).map { stand in
      var stand = stand
      stand.isLocked = fairs.chance(9)
      stand.hold = fairs.chance(10) ? "kept" : ""
      stand.isShared = fairs.chance(5)
      stand.powerKilowatts = Double(fairs.below(4))
      stand.hasWater = fairs.chance(2)
      return stand
    }
    var cooperatives: [Cooperative] = []
    var seats: [Stand.ID: [Cooperative.ID]] = [:]
    for stand in stands {
      let guests = fairs.chance(9) ? 0 : stand.isShared || fairs.chance(20) ? 1 + fairs.below(2) : 1
      for _ in 0..<guests {
        let cooperative = cooperative(cooperatives.count, .confirmed)
        cooperatives.append(cooperative)
        seats[stand.id, default: []].append(cooperative.id)
      }
    }
    // Some sit on a second stand, an empty or a shared one, or on a third.
    for _ in 0..<fairs.below(3) {
      guard let one = cooperatives.randomElement(using: &fairs.generator),
        let stand = stands.randomElement(using: &fairs.generator),
        seats[stand.id] == nil || stand.isShared, seats[stand.id]?.contains(one.id) != true
      else { continue }
      seats[stand.id, default: []].append(one.id)
    }
    let more: [Cooperative.Status] =
      (0..<fairs.below(4)).map { _ in .waiting } + (fairs.chance(4) ? [.confirmed] : [])
      + (fairs.chance(6) ? [.withdrawn] : [])
    for status in more { cooperatives.append(cooperative(cooperatives.count, status)) }
    var hall = Self.hall.hall
    for feature in [
      Feature.area("z", .zone, x: 0, y: 0, width: 5, depth: 4),
      .point("tap", .water, x: 4, y: 3),
    ] { hall.features[feature.id] = feature }
    let rules = cooperatives.count < 2 ? [] : fairs.rules(cooperatives.map(\.id))
    return Plan(
      hall: hall, stands: stands, cooperatives: cooperatives, placements: seats, rules: rules,
      waitingPolicy: policy)
  }

  private mutating func cooperative(_ number: Int, _ status: Cooperative.Status) -> Cooperative {
    // Ids in another order than the stands'.
    .named(Cooperative.ID(stringLiteral: "c\((number * 7) % 30)-\(number)")) {
      $0.category = ["honey", "oil", "dates"][fairs.below(3)]
      $0.minArea = Double(fairs.below(4))
      $0.wishedArea = Double(fairs.below(7))
      $0.powerKilowatts = Double(fairs.below(3))
      $0.needsWater = fairs.chance(4)
      $0.cooks = fairs.chance(3)
      $0.cookingKilowatts = Double(1 + fairs.below(4))
      $0.priority = fairs.chance(3) ? nil : fairs.below(4)
      $0.status = status
      $0.wishes = (0..<fairs.below(3)).map { _ in ["A", "B", "C", "D", "E", "F"][fairs.below(6)] }
      $0.standLimit = 1 + fairs.below(3)
    }
  }
}

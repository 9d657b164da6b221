// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport

/// Random small halls with every kind of rule that looks at placements.
struct SmallFairs {
  var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: generator.next() % UInt64(bound))
  }

  mutating func chance(_ one: Int) -> Bool { below(one) == 0 }

  private static let hall = TextHall(
    module: 1,
    """
    +====-----+
    |.........|
    |.AABB.CC.|
    |.AAD..CC.|
    |...D.....|
    |.EE..FFF.|
    +---------+
    """)

  /// A plan of six stands at most, some locked, held or shared, and cooperatives anywhere.
  mutating func next() -> Plan {
    let cooperatives = (0..<(2 + below(4))).map { number in
      Cooperative.named(Cooperative.ID(stringLiteral: "c\(number)")) {
        $0.category = ["honey", "oil", "dates"][below(3)]
        $0.minArea = Double(below(5))
        $0.wishedArea = Double(below(7))
        $0.powerKilowatts = Double(below(3))
        $0.needsWater = chance(3)
        $0.cooks = chance(2)
        $0.cookingKilowatts = Double(1 + below(4))
        $0.priority = below(4)
        $0.status = chance(6) ? .waiting : .confirmed
        $0.wishes = (0..<below(4)).map { _ in ["A", "B", "C", "D", "E", "F", "gone"][below(7)] }
        $0.standLimit = 1 + below(3)
      }
    }
    let stands = Self.hall.stands.map { stand in
      var stand = stand
      stand.isLocked = chance(8)
      stand.hold = chance(8) ? "kept" : ""
      stand.isShared = chance(4)
      stand.powerKilowatts = Double(below(4))
      stand.hasWater = chance(2)
      return stand
    }
    var seats: [Stand.ID: [Cooperative.ID]] = [:]
    for cooperative in cooperatives where cooperative.status == .confirmed {
      for _ in 0..<(chance(4) ? 2 + below(2) : 1) {
        let stand = stands[below(stands.count)]
        let isTaken = seats[stand.id] != nil && !stand.isShared
        if isTaken && !chance(8) || seats[stand.id]?.contains(cooperative.id) == true { continue }
        seats[stand.id, default: []].append(cooperative.id)
      }
    }
    var hall = Self.hall.hall
    for feature in [
      Feature.area("z", .zone, x: 0, y: 0, width: 5, depth: 4),
      .point("tap", .water, x: 4, y: 3),
    ] { hall.features[feature.id] = feature }
    return Plan(
      hall: hall, stands: stands, cooperatives: cooperatives, placements: seats,
      rules: rules(cooperatives.map(\.id)))
  }

  mutating func rules(_ ids: [Cooperative.ID]) -> [Rule] {
    let aisles = Rule.of("minimumAisleWidth", ["metres": .integer(1)])
    var rules: [Rule] = [aisles]
    for kind in [
      "placed", "oneEach", "areaFits", "areaWish", "services", "cookingPower", "cookingApart",
      "keepApart", "keepApart2", "keepTogether", "cluster", "cap", "cap2", "near", "far", "zone",
      "standType", "pair", "pair2", "zoneOnly", "standWish",
    ] where chance(2) {
      var rule = Rule.of(
        kind.last == "2" ? String(kind.dropLast()) : kind,
        id: Rule.ID(stringLiteral: "rule-" + kind), parameters(kind, ids))
      rule.parameters["severity"] = .text(["error", "warning", "wish"][below(3)])
      rule.parameters["weight"] = .real(Double(below(30)) / 10)
      rules.append(rule)
    }
    if rules.count % 2 == 0 { rules.append(Self.exposure(ids.count, rules.count)) }
    return rules
  }

  /// Draws nothing, so that the other rules stay what they are.
  private static func exposure(_ cooperatives: Int, _ rules: Int) -> Rule {
    .of(
      "fairExposure", id: "rule-fairExposure",
      [
        "by": .text("category"), "fewest": .integer(cooperatives % 3),
        "below": .real(Double(rules % 4) / 10), "weight": .real(Double(rules) / 10),
      ])
  }

  private mutating func selector() -> PropertyValue {
    switch below(4) {
    case 0: .dictionary([:])
    case 1: .dictionary(["need": .text("cooking")])
    default: .dictionary(["category": .text(["honey", "oil", "dates"][below(3)])])
    }
  }

  private mutating func parameters(_ kind: String, _ ids: [Cooperative.ID]) -> PropertyDictionary {
    let metres = PropertyValue.integer(below(9))
    switch kind {
    case "cookingPower": return ["kilowatts": .integer(1 + below(6))]
    case "cookingApart": return ["metres": metres]
    case "keepApart": return ["a": selector(), "b": selector()]
    case "keepApart2":
      return [
        "a": selector(), "b": selector(), "metres": metres,
        "relations": .dictionary(["facing": .real(0.7)]),
      ]
    case "keepTogether": return ["a": selector(), "b": selector(), "metres": metres]
    case "cluster", "areaWish": return ["of": selector()]
    case "cap": return ["of": selector(), "count": .integer(below(3)), "metres": metres]
    case "cap2": return ["of": selector(), "count": .integer(below(3)), "zone": .text("z")]
    case "near": return ["of": selector(), "feature": .text("water"), "metres": metres]
    case "far": return ["of": selector(), "feature": .text("exit"), "metres": metres]
    case "standWish": return ["otherwise": .real(Double(below(9)) / 2)]
    case "zone", "zoneOnly": return ["of": selector(), "zone": .text("z")]
    case "standType":
      return ["of": selector(), "type": .text(["row", "corner", "peninsula"][below(3)])]
    case "pair", "pair2":
      let first = below(ids.count)
      let second = (first + 1 + below(ids.count - 1)) % ids.count
      let ends: PropertyDictionary = [
        "first": .text(ids[first].text), "second": .text(ids[second].text),
      ]
      var all = ends
      all[kind == "pair" ? "relation" : "metres"] = kind == "pair" ? .text("sideBySide") : metres
      return all
    default: return [:]
    }
  }
}

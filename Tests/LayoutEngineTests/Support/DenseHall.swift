// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport

/// Halls of hundreds of stands with rules that pick a large part of all who are there: rows as the
/// trade builds them, with columns, walls, voids, a ground that narrows here and there, merged, moved,
/// missing, shared stands and cooperatives on several.
///
/// A cell is a metre, so that who floods such a hall cell by cell comes to an end.
enum DenseHall {
  /// A plan with so many stands or a few less.
  static func plan(stands wanted: Int, _ random: inout SplitMix64) -> Plan {
    let rows = Int.random(in: 4...6, using: &random)
    let columns = (wanted + 2 * rows - 1) / (2 * rows)
    let aisle = Int.random(in: 3...4, using: &random)
    let crossing = columns / 2
    var hall = Hall(
      module: Module(metres: 1) ?? .standard, width: 3 * columns + 3 * aisle,
      depth: rows * (6 + aisle) + aisle)
    var stands: [Stand] = []
    for row in 0..<rows {
      for place in 0..<columns {
        for side in 0..<2 where Int.random(in: 0..<16, using: &random) > 0 {
          let x = aisle + 3 * place + (place >= crossing ? aisle : 0)
          let y = aisle + row * (6 + aisle) + 3 * side
          stands.append(stand(stands.count, x: x, y: y, &random))
        }
      }
    }
    for feature in features(of: hall, &random) { hall.features[feature.id] = feature }
    let cooperatives = (0..<(stands.count * 19 / 20)).map { number in
      cooperative(number, &random)
    }
    return Plan(
      hall: hall, stands: stands, cooperatives: cooperatives,
      placements: placements(cooperatives, stands, &random), rules: rules(&random))
  }

  /// Mostly a place of the row; seldom moved, larger or in two parts.
  private static func stand(
    _ number: Int, x: Int, y: Int, _ random: inout SplitMix64
  ) -> Stand {
    var parts = [GridRectangle(x: x, y: y, width: 3, depth: 3)]
    switch Int.random(in: 0..<40, using: &random) {
    case 0: parts = parts.map { $0.moved(dx: 0, dy: Int.random(in: -1...1, using: &random)) }
    case 1: parts.append(GridRectangle(x: x + 3, y: y, width: 1, depth: 2))
    case 2: parts = [GridRectangle(x: x, y: y, width: 2, depth: 3)]
    default: break
    }
    return Stand(
      id: .init(stringLiteral: "s\(number)"), number: number % 97 == 0 ? "A1" : "\(number)",
      parts: parts, isShared: Int.random(in: 0..<12, using: &random) == 0,
      powerKilowatts: Double(Int.random(in: 1...3, using: &random)),
      hasWater: Int.random(in: 0..<3, using: &random) > 0)
  }

  private static func features(of hall: Hall, _ random: inout SplitMix64) -> [Feature] {
    var features: [Feature] = []
    for side in Side.allCases {
      let length = side == .north || side == .south ? hall.width : hall.depth
      for offset in stride(from: 4, to: length - 6, by: Int.random(in: 18...40, using: &random)) {
        features.append(
          Feature(
            id: .init(stringLiteral: "door-\(features.count)"), kind: .exit,
            place: .door(.init(side: side, offset: offset, width: 3))))
      }
    }
    let kinds: [(Feature.Kind, Int)] = [
      (.column, Int.random(in: 4...14, using: &random)), (.wall, 3), (.void, 2), (.stage, 1),
      (.workshopArea, 1), (.zone, 2), (.water, 9), (.extinguisher, 9),
    ]
    for (kind, count) in kinds {
      for number in 0..<count {
        let id = Feature.ID(stringLiteral: "\(kind)-\(number)")
        let x = Int.random(in: 0..<hall.width, using: &random)
        let y = Int.random(in: 0..<hall.depth, using: &random)
        let isSmall = kind == .column || kind == .wall || kind == .void
        let most = isSmall ? 2 : kind == .zone ? 40 : 6
        features.append(
          kind.form == .point
            ? .point(id, kind, x: x, y: y)
            : .area(
              id, kind, x: x, y: y, width: Int.random(in: 1...most, using: &random),
              depth: Int.random(in: 1...most, using: &random)))
      }
    }
    return features
  }

  private static func cooperative(_ number: Int, _ random: inout SplitMix64) -> Cooperative {
    .named(.init(stringLiteral: "c\(number)")) {
      let shares = ["honey", "honey", "honey", "olive", "olive", "dates", "herbs", "herbs"]
      $0.category = shares.randomElement(using: &random) ?? ""
      $0.province = number % 7 == 0 ? "Figuig" : number % 3 == 0 ? "Berkane" : "Nador"
      $0.tags = number % 31 == 0 ? ["union"] : []
      $0.minArea = Double(Int.random(in: 4...10, using: &random))
      $0.wishedArea = Double(Int.random(in: 6...12, using: &random))
      $0.powerKilowatts = Double(Int.random(in: 0...3, using: &random))
      $0.needsWater = Int.random(in: 0..<9, using: &random) == 0
      $0.cooks = number % 11 == 0
      $0.cookingKilowatts = $0.cooks ? 15 : 0
      $0.status = Int.random(in: 0..<20, using: &random) == 0 ? .waiting : .confirmed
      $0.standLimit = number % 23 == 0 ? 2 : 1
      $0.wishes = (0..<(number % 5)).map { _ in
        Stand.ID(stringLiteral: "s\(Int.random(in: 0..<240, using: &random))")
      }
    }
  }

  /// Nearly everybody on a stand of their own, some on two, some together.
  private static func placements(
    _ cooperatives: [Cooperative], _ stands: [Stand], _ random: inout SplitMix64
  ) -> [Stand.ID: [Cooperative.ID]] {
    var placements: [Stand.ID: [Cooperative.ID]] = [:]
    var free = stands.map(\.id).shuffled(using: &random)
    for cooperative in cooperatives where cooperative.status == .confirmed {
      if let stand = free.popLast() { placements[stand] = [cooperative.id] }
    }
    for _ in 0..<(stands.count / 25) {
      guard let stand = stands.randomElement(using: &random)?.id,
        let guest = cooperatives.randomElement(using: &random)?.id,
        placements[stand]?.contains(guest) != true
      else { continue }
      placements[stand, default: []].append(guest)
    }
    return placements
  }

  private static func picking(_ key: String, _ value: String) -> PropertyValue {
    .dictionary([key: .text(value)])
  }

  private static func rules(_ random: inout SplitMix64) -> [Rule] {
    let (honey, olive) = (picking("category", "honey"), picking("category", "olive"))
    let (figuig, cooking) = (picking("province", "Figuig"), picking("need", "cooking"))
    func metres(_ range: ClosedRange<Int>) -> PropertyValue {
      .integer(Int.random(in: range, using: &random))
    }
    return [
      .of("minimumAisleWidth", ["metres": .integer(3)]), .of("insideHall"), .of("noOverlap"),
      .of("standArea", ["min": .integer(7), "max": .integer(9)]), .of("standOpen"),
      .of("exitReach", ["metres": metres(14...24)]), .of("exitCount"), .of("exitWidth"),
      .of("exitClear", ["metres": metres(2...4)]), .of("fireGearClear"), .of("extinguishers"),
      .of("numbersUnique"), .of("narrowGap", ["serviceGap": .integer(0)]), .of("netRatio"),
      .of("placed"), .of("oneEach"), .of("areaFits"), .of("areaWish", ["weight": .real(0.5)]),
      .of("services"), .of("cookingPower", ["kilowatts": .integer(15)]),
      .of("cookingApart", ["metres": metres(3...9)]),
      .of("keepApart", id: "honey", ["a": honey, "b": honey, "metres": metres(4...9)]),
      .of("keepApart", id: "olive", ["a": olive, "b": olive]),
      .of("keepApart", id: "mixed", ["a": honey, "b": figuig, "severity": .text("error")]),
      .of(
        "keepTogether", id: "olive-near-olive", ["a": olive, "b": olive, "metres": metres(4...9)]),
      .of(
        "keepTogether", id: "union",
        ["a": figuig, "b": picking("tag", "union"), "metres": metres(9...30)]),
      .of("cluster", ["of": figuig, "weight": .real(0.01)]),
      .of(
        "cap", id: "figuig-cap", ["of": figuig, "count": metres(2...4), "metres": metres(9...19)]),
      .of("cap", id: "honey-zone", ["of": honey, "count": .integer(9), "zone": .text("zone-0")]),
      .of("near", ["of": cooking, "feature": .text("water"), "metres": metres(4...14)]),
      .of("far", ["of": cooking, "feature": .text("stage"), "metres": metres(9...29)]),
      .of("zone", ["of": olive, "zone": .text("zone-1")]),
      .of("zoneOnly", ["of": honey, "zone": .text("zone-0")]),
      .of("standWish", ["weight": .real(0.7)]),
      .of("standType", ["of": figuig, "type": .text("corner")]),
      .of("pair", ["first": .text("c1"), "second": .text("c2"), "metres": .integer(40)]),
    ]
  }
}

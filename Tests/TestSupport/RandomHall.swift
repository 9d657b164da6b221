// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Small halls with a bit of everything, and edits of all sorts, for tests with random plans.
package enum RandomHall {
  /// A plan with every kind of rule, in a hall full of stands, walls, doors and points; but for the time
  /// to leave, which takes as long as all others together and is followed by `EgressTimeTests`.
  package static func plan(_ random: inout SplitMix64) -> Plan {
    let width = Int.random(in: 8...26, using: &random)
    let depth = Int.random(in: 8...20, using: &random)
    var hall = Hall(
      module: Module(metres: [0.5, 1].randomElement(using: &random) ?? 1) ?? .standard,
      width: width, depth: depth)
    for number in 0..<Int.random(in: 3...8, using: &random) {
      let feature = feature(.init(stringLiteral: "f\(number)"), hall, &random)
      hall.features[feature.id] = feature
    }
    for feature in [
      door("d0", hall, &random), door("d1", hall, &random),
      Feature.area("z", .zone, x: 1, y: 1, width: width / 2, depth: depth / 2),
      .point("w", .water, x: width - 2, y: 2), .point("x", .extinguisher, x: 2, y: depth - 2),
    ] { hall.features[feature.id] = feature }
    let stands = (0..<Int.random(in: 3...14, using: &random)).map { number in
      stand(.init(stringLiteral: "s\(number)"), hall, &random)
    }
    let cooperatives = (0..<10).map { cooperative(.init(stringLiteral: "c\($0)"), &random) }
    var placements: [Stand.ID: [Cooperative.ID]] = [:]
    for (stand, cooperative) in zip(stands, cooperatives) where cooperative.status == .confirmed {
      if Bool.random(using: &random) { placements[stand.id] = [cooperative.id] }
    }
    return Plan(
      hall: hall, stands: stands, cooperatives: cooperatives, placements: placements,
      rules: rules + [aisles(&random)])
  }

  /// Aisles as wide as one cell to six.
  private static func aisles(_ random: inout SplitMix64) -> Rule {
    .of("minimumAisleWidth", ["metres": .integer(Int.random(in: 1...3, using: &random))])
  }

  /// A stand of one to three rectangles that join, seldom out of the hall.
  package static func stand(_ id: Stand.ID, _ hall: Hall, _ random: inout SplitMix64) -> Stand {
    let x = Int.random(in: -1..<hall.width, using: &random)
    let y = Int.random(in: -1..<hall.depth, using: &random)
    var parts = [rectangle(x, y, &random)]
    while Int.random(in: 0..<4, using: &random) == 0, let last = parts.last, parts.count < 3 {
      parts.append(rectangle(last.maxX, last.y, &random))
    }
    return Stand(
      id: id, number: ["1", "2", "3", "A4", ""].randomElement(using: &random) ?? "",
      parts: parts, isShared: Bool.random(using: &random),
      powerKilowatts: Double(Int.random(in: 0...3, using: &random)),
      hasWater: Bool.random(using: &random))
  }

  private static func rectangle(_ x: Int, _ y: Int, _ random: inout SplitMix64) -> GridRectangle {
    GridRectangle(
      x: x, y: y, width: Int.random(in: 1...4, using: &random),
      depth: Int.random(in: 1...4, using: &random))
  }

  package static func feature(
    _ id: Feature.ID, _ hall: Hall, _ random: inout SplitMix64
  ) -> Feature {
    let kind = Feature.Kind.allCases.randomElement(using: &random) ?? .wall
    let x = Int.random(in: 0..<hall.width, using: &random)
    let y = Int.random(in: 0..<hall.depth, using: &random)
    switch kind.form {
    case .door: return door(id, hall, &random)
    case .point: return .point(id, kind, x: x, y: y)
    case .area:
      return .area(
        id, kind, x: x, y: y, width: Int.random(in: 1...3, using: &random),
        depth: Int.random(in: 1...3, using: &random))
    }
  }

  package static func door(_ id: Feature.ID, _ hall: Hall, _ random: inout SplitMix64) -> Feature {
    let void = hall.features.values.filter { $0.kind == .void }.map(\.id).min()
    return Feature(
      id: id, kind: Bool.random(using: &random) ? .exit : .entrance,
      place: .door(
        .init(
          side: Side.allCases.randomElement(using: &random) ?? .north,
          offset: Int.random(in: 0..<hall.depth, using: &random),
          width: Int.random(in: 1...6, using: &random),
          void: Int.random(in: 0..<4, using: &random) == 0 ? void : nil)))
  }

  package static func cooperative(
    _ id: Cooperative.ID, _ random: inout SplitMix64
  ) -> Cooperative {
    .named(id) {
      $0.category = ["honey", "oil"].randomElement(using: &random) ?? ""
      $0.province = ["Figuig", "Oujda"].randomElement(using: &random) ?? ""
      $0.minArea = Double(Int.random(in: 0...9, using: &random))
      $0.wishedArea = Double(Int.random(in: 0...9, using: &random))
      $0.powerKilowatts = Double(Int.random(in: 0...3, using: &random))
      $0.needsWater = Int.random(in: 0..<4, using: &random) == 0
      $0.cooks = Bool.random(using: &random)
      $0.cookingKilowatts = Double(Int.random(in: 0...9, using: &random))
      $0.status = Int.random(in: 0..<5, using: &random) == 0 ? .waiting : .confirmed
      $0.standLimit = [1, 1, 1, 2, 3].randomElement(using: &random) ?? 1
      $0.wishes = wishes(&random)
    }
  }

  /// A few stands that may be there or not, some of them named twice.
  package static func wishes(_ random: inout SplitMix64) -> [Stand.ID] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in
      Stand.ID(stringLiteral: "s\(Int.random(in: 0..<9, using: &random))")
    }
  }

  private static let honey: PropertyValue = .dictionary(["category": .text("honey")])
  private static let figuig: PropertyValue = .dictionary(["province": .text("Figuig")])

  package static let rules: [Rule] = [
    .of("insideHall"), .of("noOverlap"), .of("standArea"), .of("standOpen"),
    .of("exitReach", ["metres": .integer(6)]),
    .of("exitCount"), .of("exitWidth"), .of("exitClear"), .of("fireGearClear"),
    .of("extinguishers", ["squareMetres": .integer(50)]),
    .of("deadEnd", ["metres": .integer(2)]), .of("numbersUnique"),
    .of("narrowGap", ["serviceGap": .real(0.5)]), .of("netRatio", ["max": .real(0.2)]),
    .of("placed"), .of("oneEach"), .of("areaFits"), .of("areaWish", ["weight": .real(0.1)]),
    .of("services"), .of("cookingPower", ["kilowatts": .integer(5)]), .of("cookingApart"),
    .of("keepApart", ["a": honey, "b": figuig]),
    .of("keepApart", id: "far-apart", ["a": honey, "b": honey, "metres": .integer(4)]),
    .of("keepTogether", ["a": honey, "b": figuig, "metres": .integer(3)]),
    .of("cluster", ["of": figuig, "weight": .real(0.3)]),
    .of("cap", ["of": honey, "count": .integer(2), "metres": .integer(5)]),
    .of("cap", id: "cap-zone", ["of": honey, "count": .integer(1), "zone": .text("z")]),
    .of("near", ["of": figuig, "feature": .text("water"), "metres": .integer(3)]),
    .of("near", id: "near-exit", ["of": honey, "feature": .text("exit"), "metres": .integer(6)]),
    .of("far", ["feature": .text("stage"), "metres": .integer(6)]),
    .of("zone", ["of": honey, "zone": .text("z")]),
    .of("zoneOnly", ["of": figuig, "zone": .text("z")]),
    .of("standWish", ["weight": .real(0.7)]), .of("standType", ["type": .text("corner")]),
    .of("pair", ["first": .text("c0"), "second": .text("c1"), "relation": .text("sideBySide")]),
    .of("fairExposure"),
  ]
}

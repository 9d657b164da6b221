// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport

@testable import LayoutEngine

/// Plans by chance in which there is something to repair.
enum RepairPlans {
  /// Two that sell honey do not stand side by side.
  static let rivals = Rule.of(
    "keepApart",
    [
      "a": .dictionary(["category": .text("honey")]),
      "b": .dictionary(["category": .text("honey")]),
      "relations": .dictionary(["sideBySide": .real(6)]),
    ])

  /// A hall of 1 m cells with stands by chance, too near to doors, gear and each other.
  static func narrow(_ random: inout SplitMix64) -> Plan {
    let hall = TextHall(
      """
      +------------------+
      |..................|
      =..................|
      =..................=
      |..................=
      |..................|
      |..................|
      |..................|
      +------------------+
      """)
    let stands = (0..<5).map { number in
      Stand.at(
        Stand.ID(stringLiteral: "s\(number)"), x: Int.random(in: 0...15, using: &random),
        y: Int.random(in: 0...5, using: &random), width: 2, depth: 2)
    }
    let gear = Feature.point("gear", .extinguisher, x: 8, y: 3)
    return hall.plan(
      rules: [
        .of("minimumAisleWidth", ["metres": .integer(2)]), .of("noOverlap"), .of("standOpen"),
        .of("exitClear", ["metres": .integer(2)]), .of("fireGearClear"), .of("narrowGap"),
        .of("exitReach", ["metres": .integer(9)]),
      ], features: [gear], stands: stands
    ) { $0.isLocked = $0.id == "s4" }
  }

  /// Cooperatives by chance on two rows of stands, some locked, some held.
  static func seated(_ random: inout SplitMix64) -> Plan {
    let hall = TextHall(
      """
      +--------------+
      |..............|
      =..............=
      |..ABCDEFGHIJ..|
      |..KLMNOPQRST..|
      |..............|
      |..............|
      +--------------+
      """)
    let categories = ["honey", "olive", "dates"]
    let cooperatives = (0..<14).map { number in
      Cooperative.named(Cooperative.ID(stringLiteral: "c\(number)")) {
        $0.category = categories[Int.random(in: 0..<3, using: &random)]
        $0.needsWater = Int.random(in: 0..<4, using: &random) == 0
      }
    }
    let stands = hall.stands.map(\.id).shuffled(using: &random)
    let seats = Dictionary(
      uniqueKeysWithValues: zip(stands, cooperatives.dropLast()).map { ($0, [$1.id]) })
    let zone = Feature.area("zone", .zone, x: 0, y: 3, width: 8, depth: 2)
    return hall.plan(
      rules: [
        .of("minimumAisleWidth", ["metres": .real(2)]), rivals, .of("placed"), .of("services"),
        .of("oneEach"),
        .of(
          "zone",
          ["of": .dictionary(["category": .text("olive")]), "zone": .text("zone")]),
        .of(
          "cap",
          [
            "of": .dictionary(["category": .text("dates")]), "zone": .text("zone"),
            "count": .integer(1), "severity": .text("warning"),
          ]),
      ], cooperatives: cooperatives, seats: seats, features: [zone]
    ) {
      $0.hasWater = Int.random(in: 0..<3, using: &random) == 0
      $0.isLocked = Int.random(in: 0..<9, using: &random) == 0
      if Int.random(in: 0..<9, using: &random) == 0 { $0.hold = "kept" }
    }
  }
}

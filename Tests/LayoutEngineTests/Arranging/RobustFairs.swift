// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport

/// Random fairs that are full, where who may stand beside whom decides whom somebody who waits could
/// replace: nobody of a category beside another of it, areas and power to fit, stands wished for.
struct RobustFairs {
  private var random: SplitMix64

  init(seed: Int) { random = SplitMix64(seed: UInt64(7700 + seed)) }

  private mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: random.next() % UInt64(bound))
  }

  private static let hall = TextHall(
    module: 1,
    """
    +====-------+
    |...........|
    |.AABBCCDD..|
    |.AABBCCDD..|
    |.EEFFGGHH..|
    |.EEFFGGHH..|
    |...........|
    |.IIJJKKLL..|
    |.IIJJKKLL..|
    +=----------+
    """)

  /// A fair of ten to twelve stands, each taken, with two or three who wait.
  mutating func next() -> Plan {
    let stands = Self.hall.stands.prefix(10 + below(3)).map { stand in
      var stand = stand
      stand.powerKilowatts = Double(below(4))
      return stand
    }
    let ids = stands.map(\.id)
    var seats: [Stand.ID: [Cooperative.ID]] = [:]
    var cooperatives: [Cooperative] = []
    for number in 0..<(stands.count + 2 + below(2)) {
      let isSeated = number < stands.count
      let id = Cooperative.ID(stringLiteral: "c\(number + 10)")
      let category = ["honey", "oil", "dates", "wool"][below(4)]
      let power = Double(below(isSeated ? 2 : 3))
      let wishes = isSeated && below(2) == 0 ? (0..<2).map { _ in ids[below(ids.count)] } : []
      cooperatives.append(
        .named(id) {
          $0.category = category
          $0.powerKilowatts = power
          $0.status = isSeated ? .confirmed : .waiting
          $0.wishes = wishes
        })
      if isSeated { seats[ids[number]] = [id] }
    }
    let apart = ["honey", "oil", "dates", "wool"].map { category in
      let group: PropertyValue = .dictionary(["category": .text(category)])
      return Rule.of(
        "keepApart", id: Rule.ID(stringLiteral: category),
        [
          "a": group, "b": group, "severity": .text("error"),
          "relations": .dictionary(["sideBySide": .integer(1)]),
        ])
    }
    return Plan(
      hall: Self.hall.hall, stands: stands, cooperatives: cooperatives, placements: seats,
      rules: apart + [
        .of("services", id: "services", [:]), .of("standWish", id: "wishes", [:]),
        .of("oneEach", id: "one", [:]), .of("placed", id: "placed", [:]),
      ])
  }
}

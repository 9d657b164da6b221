// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A hall of any size, as the trade builds them.
///
/// Double rows of stands, aisles between them, cross aisles every twenty stands; some places stay
/// empty. The same seed gives the same hall.
struct GeneratedHall {
  /// Whom rules about several cooperatives pick.
  enum Picking {
    /// A tenth of all for each rule of keeping apart; a dozen, whatever the size of the hall, who
    /// belong together.
    case few
    /// As many of a hundred as the sample does: of 56, twelve sell honey, nine come from one province.
    /// Whom a rule picks grows with the hall, and how many pairs they make with its square.
    case dense
  }

  /// The plan, with rules and about nine stands of ten taken.
  let plan: Plan

  private static let stand = 6
  private static let aisle = 8
  private static let row = 2 * stand + aisle
  private static let segment = 20 * stand + aisle

  /// Makes a hall of so many metres with so many stands of 3 × 3 m, at 0.5 m a cell.
  init(stands wanted: Int, width: Int, depth: Int, _ picking: Picking = .few, seed: UInt64 = 1) {
    var random = Generator(state: seed)
    var hall = Hall(width: 2 * width, depth: 2 * depth)
    var places = Self.places(in: hall).shuffled(using: &random)
    places.removeLast(max(0, places.count - wanted))
    places.sort { ($0.y, $0.x) < ($1.y, $1.x) }
    let stands = places.enumerated().compactMap { number, place in
      Self.id(number).map {
        Stand(
          id: $0, number: "\(number + 1)", parts: [place], powerKilowatts: 3,
          hasWater: number % 3 == 0)
      }
    }
    for feature in Self.features(of: hall) { hall.features[feature.id] = feature }
    let cooperatives = stands.indices.compactMap {
      Self.cooperative($0, picking, &random)
    }
    var placements: [Stand.ID: [Cooperative.ID]] = [:]
    for (stand, cooperative) in zip(stands, cooperatives.shuffled(using: &random))
    where Int.random(in: 0..<10, using: &random) > 0 {
      placements[stand.id] = [cooperative.id]
    }
    plan = Plan(
      hall: hall, stands: stands, cooperatives: cooperatives, placements: placements,
      rules: Self.rules(picking))
  }

  /// Where stands find room: rows in pairs, back to back.
  private static func places(in hall: Hall) -> [GridRectangle] {
    var places: [GridRectangle] = []
    for y in stride(from: aisle, through: hall.depth - row, by: row) {
      for x in stride(from: aisle, through: hall.width - stand - aisle, by: stand) {
        let crossed = (x - aisle) / segment
        let east = x + crossed * aisle
        guard east + stand + aisle <= hall.width else { continue }
        guard (east - aisle) % segment + stand <= segment - aisle else { continue }
        places.append(GridRectangle(x: east, y: y, width: stand, depth: stand))
        places.append(GridRectangle(x: east, y: y + stand, width: stand, depth: stand))
      }
    }
    return places
  }

  private static func features(of hall: Hall) -> [Feature] {
    var features: [Feature] = []
    func add(_ name: String, _ kind: Feature.Kind, _ place: Feature.Place) {
      if let id = Feature.ID("\(name)-\(features.count)") {
        features.append(Feature(id: id, kind: kind, place: place, powerKilowatts: 20))
      }
    }
    for (side, length) in [
      (Side.north, hall.width), (.south, hall.width), (.west, hall.depth), (.east, hall.depth),
    ] {
      for offset in stride(from: 20, to: length - 20, by: 60) {
        add("door", .exit, .door(.init(side: side, offset: offset, width: 8)))
      }
    }
    // In the cross aisles and along the west wall, away from the stands.
    for y in stride(from: 4, to: hall.depth, by: row) {
      for x in stride(from: 4, to: hall.width, by: segment) {
        add("gear", .extinguisher, .point(.init(x: x, y: y)))
        add("water", .water, .point(.init(x: x, y: y + 6)))
      }
    }
    add("stage", .stage, .area(.init(x: 0, y: hall.depth - 6, width: 8, depth: 6)))
    add("zone", .zone, .area(.init(x: 0, y: 0, width: 100, depth: 100)))
    if let zone = Feature.ID("zone") {
      features.append(
        Feature(
          id: zone, kind: .zone, place: .area(.init(x: 0, y: 0, width: 100, depth: 100))))
    }
    return features
  }

  /// Of 56 cooperatives of the sample, how many are of each category that a rule keeps apart.
  private static let categories = [12, 7, 5, 4]

  private static func cooperative(
    _ number: Int, _ picking: Picking, _ random: inout Generator
  ) -> Cooperative? {
    guard let id = Cooperative.ID("c\(number)") else { return nil }
    var cooperative = Cooperative(id: id)
    switch picking {
    case .few:
      cooperative.category = "category-\(Int.random(in: 0..<10, using: &random))"
      cooperative.province = "province-\(Int.random(in: 0..<12, using: &random))"
    case .dense:
      var place = Int.random(in: 0..<56, using: &random)
      let category = categories.firstIndex { share in
        place -= share
        return place < 0
      }
      cooperative.category = "category-\(category.map { $0 + 1 } ?? 0)"
      let isOfGroup = Int.random(in: 0..<56, using: &random) < 9
      cooperative.province = isOfGroup ? "province-1" : "province-0"
    }
    // A dozen that belong together, whatever the size of the hall.
    if number < 12 { cooperative.tags = ["union"] }
    cooperative.minArea = 6
    cooperative.wishedArea = Double(Int.random(in: 8...10, using: &random))
    cooperative.powerKilowatts = Double(Int.random(in: 0...3, using: &random))
    cooperative.cooks = number % 25 == 0
    cooperative.cookingKilowatts = cooperative.cooks ? 5 : 0
    return cooperative
  }

  private static func id(_ number: Int) -> Stand.ID? { Stand.ID("s\(number)") }

  /// The rules of the sample village, in its numbers.
  private static func rules(_ picking: Picking) -> [Rule] {
    func category(_ number: Int) -> PropertyValue {
      .dictionary(["category": .text("category-\(number)")])
    }
    let cooking: PropertyValue = .dictionary(["need": .text("cooking")])
    let together: PropertyDictionary =
      switch picking {
      case .few: ["tag": .text("union")]
      case .dense: ["province": .text("province-1")]
      }
    var listed: [(String, PropertyDictionary)] = [
      ("minimumAisleWidth", ["metres": .integer(3)]), ("insideHall", [:]), ("noOverlap", [:]),
      ("standArea", ["min": .integer(6), "max": .integer(36)]), ("standOpen", [:]),
      ("exitReach", ["metres": .integer(60)]), ("exitCount", [:]), ("exitWidth", [:]),
      ("exitClear", [:]), ("fireGearClear", [:]), ("extinguishers", [:]), ("deadEnd", [:]),
      ("numbersUnique", [:]), ("narrowGap", [:]), ("netRatio", [:]), ("placed", [:]),
      ("oneEach", [:]), ("areaFits", [:]), ("areaWish", ["weight": .real(0.5)]),
      ("services", [:]), ("cookingPower", [:]), ("cookingApart", [:]),
      ("near", ["of": cooking, "feature": .text("water"), "metres": .integer(10)]),
      ("far", ["of": cooking, "feature": .text("stage"), "metres": .integer(6)]),
      ("cluster", ["of": .dictionary(together), "weight": .real(0.01)]),
      ("cap", ["of": category(0), "zone": .text("zone"), "count": .integer(4)]),
      ("keepApart", ["a": category(1), "b": category(1), "metres": .integer(7)]),
    ]
    for number in 2..<5 {
      listed.append(("keepApart", ["a": category(number), "b": category(number)]))
    }
    return listed.enumerated().compactMap { number, rule in
      Rule.ID("rule-\(number)").map { Rule(id: $0, kind: rule.0, parameters: rule.1) }
    }
  }
}

/// A small seeded generator (SplitMix64; Steele, Lea and Flood, 2014).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

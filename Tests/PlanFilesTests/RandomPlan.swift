// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport

/// Random documents of plans: any known key may be missing, and unknown ones may be anywhere.
struct RandomPlan {
  private var random: SplitMix64
  private var module = 0.5

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func document() -> PropertyDictionary {
    module = pick([0.5, 0.5, 1, 0.25, 0.1, 0.3])
    var document = unknown()
    document["format"] = .text("org.qarya.plan")
    document["formatVersion"] = .integer(1)
    let stands = ids("s")
    let cooperatives = ids("c")
    document["hall"] = .dictionary(hall(stands))
    if chance() || !stands.isEmpty { document["stands"] = table(stands) { $0.stand() } }
    if chance() || !cooperatives.isEmpty {
      document["cooperatives"] = table(cooperatives) { $0.cooperative() }
    }
    if chance() {
      let seats = stands.filter { _ in chance() }
      document["placements"] = table(seats) { $0.list(of: cooperatives) }
    }
    if chance() { document["rules"] = table(ids("r")) { $0.rule() } }
    if chance() { document["categories"] = table(["honey", "é", "e\u{301}"]) { $0.category() } }
    if chance() { document["provinces"] = table(["Berkane", "é", "e\u{301}"]) { $0.category() } }
    if chance() { document["history"] = .array((0..<3).map { _ in historyEntry() }) }
    set("name", names(), in: &document)
    set("status", .text(pick(["draft", "approved"])), in: &document)
    set("waitingPolicy", .text(pick(["senior", "best", "ask"])), in: &document)
    return document
  }

  // MARK: Parts

  private mutating func hall(_ stands: [String]) -> PropertyDictionary {
    var hall = unknown()
    hall["width"] = length(60...100)
    hall["depth"] = length(60...100)
    if module != 0.5 || chance() { hall["module"] = number(module) }
    if chance() {
      var features = ids("f").reduce(into: PropertyDictionary()) { $0[$1] = feature(stands) }
      features["hole"] = .dictionary(rectangle(kind: "void"))
      hall["features"] = .dictionary(features)
    }
    return hall
  }

  private mutating func feature(_ stands: [String]) -> PropertyValue {
    let kind = pick(Feature.Kind.allCases)
    var feature = kind.form == .area ? rectangle(kind: kind.rawValue) : unknown()
    feature["kind"] = .text(kind.rawValue)
    set("names", names(), in: &feature)
    switch kind.form {
    case .area: break
    case .door:
      feature["side"] = .text(pick(Side.allCases).rawValue)
      feature["offset"] = length(0...50)
      feature["width"] = length(1...10)
      set("of", .text("hole"), in: &feature)
    case .point:
      feature["x"] = length(0...50)
      feature["y"] = length(0...50)
      set("powerKilowatts", amount(), in: &feature)
      if let stand = stands.first { set("mountedOn", .text(stand), in: &feature) }
    }
    return .dictionary(feature)
  }

  private mutating func rectangle(kind: String? = nil) -> PropertyDictionary {
    var rectangle = unknown()
    if let kind { rectangle["kind"] = .text(kind) }
    rectangle["x"] = length(-5...50)
    rectangle["y"] = length(-5...50)
    rectangle["width"] = length(1...20)
    rectangle["depth"] = length(1...20)
    return rectangle
  }

  private mutating func stand() -> PropertyValue {
    var stand = unknown()
    stand["parts"] = .array([.dictionary(rectangle())])
    set("number", text(), in: &stand)
    set("hold", text(), in: &stand)
    set("locked", .boolean(chance()), in: &stand)
    set("shared", .boolean(chance()), in: &stand)
    set("powerKilowatts", amount(), in: &stand)
    set("water", .boolean(chance()), in: &stand)
    return .dictionary(stand)
  }

  private mutating func cooperative() -> PropertyValue {
    guard Int.random(in: 0..<6, using: &random) > 0 else { return .dictionary([:]) }
    var cooperative = unknown()
    set("names", names(), in: &cooperative)
    for key in ["category", "province", "contact", "withdrawnAt", "reason"] {
      set(key, text(), in: &cooperative)
    }
    for key in ["powerKilowatts", "cookingKilowatts", "minArea", "wishedArea"] {
      set(key, amount(), in: &cooperative)
    }
    for key in ["water", "cooking"] { set(key, .boolean(chance()), in: &cooperative) }
    set("tags", .array((0..<2).map { _ in text() }), in: &cooperative)
    set(
      "wishes", .array((0..<3).map { _ in .text(pick(["s0", "s1-Y_", "gone"])) }), in: &cooperative)
    set("priority", .integer(Int.random(in: -3...99, using: &random)), in: &cooperative)
    set("status", .text(pick(Cooperative.Status.allCases).rawValue), in: &cooperative)
    return .dictionary(cooperative)
  }

  private mutating func list(of cooperatives: [String]) -> PropertyValue {
    .array(cooperatives.filter { _ in chance() }.map { .text($0) })
  }

  private mutating func rule() -> PropertyValue {
    var rule = unknown()
    rule["kind"] = .text(pick(["keepApart", "near", "exitReach"]))
    return .dictionary(rule)
  }

  private mutating func category() -> PropertyValue {
    var category = chance() ? unknown() : [:]
    set("names", names(), in: &category)
    set("short", names(), in: &category)
    set("colour", pick([.integer(3), .text("#77aadd"), .text("#77AADD")]), in: &category)
    set("sign", text(), in: &category)
    return .dictionary(category)
  }

  private mutating func historyEntry() -> PropertyValue {
    var entry = chance() ? unknown() : [:]
    for key in ["at", "by", "event", "cooperative", "stand", "from", "reason"] {
      set(key, text(), in: &entry)
    }
    return .dictionary(entry)
  }

  // MARK: Values

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  private mutating func set(
    _ key: String, _ value: PropertyValue, in dictionary: inout PropertyDictionary
  ) {
    if chance() { dictionary[key] = value }
  }

  private mutating func table(
    _ ids: [String], _ entry: (inout RandomPlan) -> PropertyValue
  ) -> PropertyValue {
    .dictionary(ids.reduce(into: [:]) { $0[$1] = entry(&self) })
  }

  private mutating func ids(_ prefix: String) -> [String] {
    (0..<Int.random(in: 0...5, using: &random)).map { "\(prefix)\($0)" + pick(["", ".x", "-Y_"]) }
  }

  private mutating func unknown() -> PropertyDictionary {
    RandomValue.dictionary(depth: 1, &random).entries
      .reduce(into: [:]) { $0["~" + $1.key.string] = $1.value }
  }

  private mutating func text() -> PropertyValue { .text(RandomValue.text(&random)) }

  private mutating func names() -> PropertyValue {
    .dictionary(["ar": text(), "fr": text(), "e\u{301}": text(), "é": text()])
  }

  private mutating func amount() -> PropertyValue { number(pick([0, 3, 0.5, 1e-7, 22.05])) }

  private mutating func length(_ cells: ClosedRange<Int>) -> PropertyValue {
    let metres = Double(Int.random(in: cells, using: &random)) * module
    return number((metres * 1e6).rounded() / 1e6)
  }

  /// A number in either form where it is whole.
  private mutating func number(_ number: Double) -> PropertyValue {
    number == number.rounded() && chance() ? .integer(Int(number)) : .real(number)
  }
}

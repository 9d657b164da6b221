// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import TestSupport
import Testing
import Wording

@testable import Rosters

@Suite("A list that is exported and imported again")
struct ExportImportTests {
  @Test("Nothing changes, whatever the texts", arguments: 0..<40)
  func unchanged(seed: UInt64) throws {
    var random = RandomRoster(seed: seed)
    let plan = random.plan()
    for language in Language.allCases {
      for (separator, cooperatives) in [
        (UInt8(0x2C), plan.sortedCooperatives), (0x09, plan.waitingList),
      ] {
        let table = ExportedTable(cooperatives, of: plan, in: language)
        let bytes = table.bytes(separator: separator)
        var options = RosterOptions(name: "x.csv")
        options.time = "2018-01-01T00:00:00Z"
        let trial = RosterTrial(try CooperativeList(bytes, options), into: plan, options)
        #expect(trial.rows.count == cooperatives.count)
        #expect(trial.edit == nil)
        #expect(trial.rows.flatMap(\.faults) == [])
        #expect(trial.rows.flatMap(\.changes) == [])
        #expect(trial.rows.flatMap(\.notGiven) == [])
        #expect(trial.unknownHeadings.isEmpty || !plan.allFields.isEmpty)
      }
    }
  }

  @Test("Into an empty plan all data come across", arguments: 0..<30)
  func acrossPlans(seed: UInt64) throws {
    var random = RandomRoster(seed: seed, isTame: true)
    let plan = random.plan()
    let bare = Plan(
      hall: plan.hall, stands: plan.sortedStands, categories: plan.categories)
    let table = ExportedTable(plan.sortedCooperatives, of: plan, in: .french)
    var options = RosterOptions(name: "x.csv")
    options.time = "2017-11-29T18:00:00Z"
    let trial = RosterTrial(
      try CooperativeList(table.bytes(separator: 0x2C), options), into: bare, options)
    #expect(trial.rows.flatMap(\.faults) == [])
    let after = try bare.applying(trial.edit ?? .all([]), stamp: nil)
    #expect(after.placements == plan.placements)
    #expect(after.sortedCooperatives.map(\.id) == plan.sortedCooperatives.map(\.id))
    for (new, old) in zip(after.sortedCooperatives, plan.sortedCooperatives) {
      #expect(new == old)
    }
  }

  @Test("What a spreadsheet would run is guarded in every table")
  func guarded() throws {
    var random = RandomRoster(seed: 7)
    let table = ExportedTable(random.plan().sortedCooperatives, of: random.plan(), in: .english)
    let bytes = Array(table.bytes(separator: 0x2C).dropFirst(3))
    let cells = DelimitedReader(bytes, separator: 0x2C).dropFirst().flatMap(\.cells)
    #expect(cells.contains { $0.hasPrefix("'=") })
    for cell in cells {
      let first = CellText.trimmed(cell).unicodeScalars.first
      #expect(first.map { !"=+-@".unicodeScalars.contains($0) } ?? true, "\(cell)")
    }
  }
}

extension Plan {
  fileprivate var allFields: Set<ExactText> {
    Set(cooperatives.values.flatMap(\.fields.keys))
  }
}

/// Plans with lists of cooperatives whose texts are nothing but trouble.
private struct RandomRoster {
  private static let pieces = [
    "a", "é", "عسل", "\"", "'", "=", "-", "+212", "@", ",", ";", "\n", "\t", " ", "0012",
    "12/05/2017",
    "TRUE", "1,5", "(fr)", "،", "😀", "’", ":",
  ]
  private static let tamePieces = ["a", "é", "عسل", "\"", "b", "x", "\n", "’", "ت", "7"]
  private var random: SplitMix64
  private let isTame: Bool

  init(seed: UInt64, isTame: Bool = false) {
    random = SplitMix64(seed: seed)
    self.isTame = isTame
  }

  mutating func plan() -> Plan {
    let numbers = isTame ? ["A1", "B2", "C3", "D4"] : ["A1", "a1", "-", "0012", "B, C", ""]
    let stands = numbers.enumerated().map { place, number in
      Stand(
        id: Identifier("s\(place)") ?? "s", number: number,
        parts: [GridRectangle(x: place * 8, y: 10, width: 6, depth: 6)])
    }
    let cooperatives = (0..<Int.random(in: 0...6, using: &random)).map { cooperative($0, stands) }
    var placements: [Stand.ID: [Cooperative.ID]] = [:]
    for (stand, one) in zip(stands, cooperatives) where one.status == .confirmed && chance() {
      placements[stand.id] = [one.id]
    }
    return Plan(
      hall: Hall(width: 60, depth: 24), stands: stands, cooperatives: cooperatives,
      placements: placements,
      categories: [
        "honey": Category(names: Names([("fr", "miel"), ("ar", "عسل")])),
        "miel": Category(names: Names([("fr", "autre miel")])),
        "x": Category(names: Names([("fr", "honey")])),
      ])
  }

  private mutating func cooperative(_ number: Int, _ stands: [Stand]) -> Cooperative {
    var one = Cooperative(id: Identifier("c00\(number + 1)") ?? "c")
    for code in ["fr", "ar", "en", "zgh", "de"] where chance() { one.names[code] = text() }
    if one.names.isEmpty { one.names["fr"] = "x\(number)" }
    one.category = pick(["honey", "miel", "x", isTame ? "honey" : text()])
    one.province = pick(["Berkane", "Oujda-Angad", isTame ? "" : text()])
    one.minArea = pick([0, 9, 1.5, 1e-7, 22.05])
    one.wishedArea = pick([0, 12, 0.1, 1e9])
    one.powerKilowatts = pick([0, 0.5])
    one.cookingKilowatts = pick([0, 2])
    one.needsWater = chance()
    one.cooks = chance()
    one.status = pick([.confirmed, .waiting, isTame ? .waiting : .withdrawn])
    one.priority = pick([nil, 3, isTame ? 7 : -5])
    one.tags = isTame ? ["a", "b"] : [text(), "a, b"].filter { _ in chance() }
    one.person = text()
    one.phone = pick(["", "0612345678", "+212 6 12 34", isTame ? "06" : text()])
    one.email = pick(["", "a@b.ma"])
    one.contact = text()
    one.remark = chance() ? text() : isTame ? "" : String(repeating: text() + "é", count: 700)
    one.arrivedAt = pick(["", "2017-11-29T18:00:00Z"])
    one.standLimit = pick([1, 3])
    one.wishes = isTame ? [] : pick([[], ["s1", "gone"], ["s4", "s5", "s1", "s1"]])
    for heading in ["Loyer", "Ville", "=x", "fields.a", "Tél", "a;b", "Nom"] where chance() {
      let said = text()
      if !said.isEmpty { one.fields[ExactText(heading)] = ExactText(said) }
    }
    return one
  }

  private mutating func text() -> String {
    let texts = isTame ? Self.tamePieces : Self.pieces
    let text = (0..<Int.random(in: isTame ? 1...4 : 0...5, using: &random)).map { _ in pick(texts) }
      .joined()
    return isTame ? CellText.trimmed(text).isEmpty ? "t" : CellText.trimmed(text) : text
  }

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }
}

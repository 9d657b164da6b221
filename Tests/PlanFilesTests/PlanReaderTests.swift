// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing
import Wording

@testable import PlanFiles

/// Knows `keepApart` and `minimumAisleWidth`, and that metres are numbers.
private struct TwoRules: RuleVocabulary {
  func problem(in rule: Rule, of plan: Plan) -> RuleProblem? {
    guard ["keepApart", "minimumAisleWidth"].contains(rule.kind) else {
      return RuleProblem(
        keyPath: ["kind"], Phrase("“\(rule.kind)” is no kind of rule", fr: "", ar: ""))
    }
    guard let metres = rule.parameters["metres"], metres.number == nil else { return nil }
    return RuleProblem(keyPath: ["metres"], Phrase("this is \(metres.typeName)", fr: "", ar: ""))
  }

  func problem(inRulesOf plan: Plan) -> RuleProblem? {
    for rule in plan.sortedRules {
      if let problem = problem(in: rule, of: plan) {
        return RuleProblem(keyPath: [rule.id.text] + problem.keyPath, problem.phrase)
      }
    }
    let aisles = plan.sortedRules.filter { $0.kind == "minimumAisleWidth" }
    guard aisles.count > 1 else { return nil }
    return RuleProblem(keyPath: [aisles[1].id.text], Phrase("there are two", fr: "", ar: ""))
  }
}

/// A change of the example that makes it a file to refuse.
struct Spoiled: CustomTestStringConvertible, Sendable {
  let old: String
  let new: String
  let place: String
  let reason: String
  var testDescription: String { "\(place): \(reason)" }

  init(_ old: String, _ new: String, _ place: String, _ reason: String) {
    self.old = old
    self.new = new
    self.place = place
    self.reason = reason
  }
}

@Suite("Reading plans")
struct PlanReaderTests {
  private func id<Subject>(_ text: String) throws -> Identifier<Subject> {
    try #require(Identifier<Subject>(text))
  }

  @Test("The example of the format is read to the letter")
  func example() throws {
    let plan = try Example.plan()
    #expect(plan.hall.bounds == GridRectangle(x: 0, y: 0, width: 80, depth: 60))
    #expect(plan.names["fr"] == "Village solidaire")
    let stand = try #require(plan.stands[id("s014")])
    #expect(stand.parts == [GridRectangle(x: 12, y: 12, width: 6, depth: 6)])
    #expect(stand.number == "B02")
    #expect(stand.powerKilowatts == 3)
    let cooperative = try #require(plan.cooperatives[id("c001")])
    #expect(cooperative.priority == 12)
    #expect(cooperative.wishedArea == 9)
    #expect(cooperative.tags == ["sample"])
    #expect(cooperative.names["ar"] == "تعاونية عسل تافوغالت")
    #expect(plan.placements == [try id("s014"): [try id("c001")]])
    let door = try #require(plan.hall.features[id("exit-west")]?.door)
    #expect(door == Feature.Door(side: .west, offset: 24, width: 6))
    #expect(plan.rules[try id("honey-apart")]?.kind == "keepApart")
    #expect(plan.history.map(\.event) == ["placed"])
    #expect(plan.status == .draft)
    #expect(plan.waitingPolicy == .senior)
  }

  @Test("A file needs a format, a version, and a hall with two sides")
  func minimal() throws {
    let text = """
      {"format": "org.qarya.plan", "formatVersion": 1, "hall": {"width": 3, "depth": 2.5}}
      """
    let plan = try PlanReader.read(Array(text.utf8))
    #expect(
      plan.hall == Hall(width: 6, depth: 5, source: ["width": .integer(3), "depth": .real(2.5)]))
    #expect(plan.status == .draft)
  }

  @Test("A door may lie on a void, and an extinguisher on a stand")
  func references() throws {
    let features = """
      "features": {
            "gap": {"kind": "void", "x": 0, "y": 0, "width": 5, "depth": 5},
            "door": {"kind": "entrance", "side": "east", "offset": 1, "width": 2, "of": "gap"},
            "red": {"kind": "extinguisher", "x": 6, "y": 6, "mountedOn": "s014"},
      """
    let plan = try PlanReader.read(Example.replacing("\"features\": {", with: features))
    #expect(plan.hall.features[try id("door")]?.door?.void?.text == "gap")
    #expect(plan.hall.features[try id("red")]?.mountedOn?.text == "s014")
  }

  @Test("Names in composed and decomposed form stay apart")
  func exactNames() throws {
    let bytes = Example.replacing(#""category": "honey","#, with: "\"category\": \"caf\u{E9}\",")
    let other = Example.replacing(#""category": "honey","#, with: "\"category\": \"cafe\u{301}\",")
    let plans = [try PlanReader.read(bytes), try PlanReader.read(other)]
    #expect(plans[0] != plans[1])
    #expect(PlanWriter.bytes(of: plans[0]) == bytes)
    #expect(PlanWriter.bytes(of: plans[1]) == other)
  }

  @Test("A rule is asked of those who know rules")
  func vocabulary() throws {
    _ = try PlanReader.read(Example.bytes, vocabulary: TwoRules())
    let rules = "\"rules\": {\n"
    for (entry, place, reason) in [
      (#""a1": {"kind": "magic"},"#, "line 70: rules.a1.kind", "“magic” is no kind of rule"),
      (
        #""a1": {"kind": "keepApart", "metres": "3"},"#, "line 70: rules.a1.metres",
        "this is a text"
      ),
      (
        "\"a1\": {\"kind\": \"minimumAisleWidth\"},\n\"a2\": {\"kind\": \"minimumAisleWidth\"},",
        "line 71: rules.a2", "there are two"
      ),
    ] {
      let bytes = Example.replacing(rules, with: rules + entry)
      let error = #expect(throws: PlanFileError.self) {
        try PlanReader.read(bytes, vocabulary: TwoRules())
      }
      #expect(error?.description == place + ": " + reason)
    }
  }

  @Test("Messages quote a hostile text only in part")
  func longText() throws {
    let long = String(repeating: "x", count: 100_000)
    let error = #expect(throws: PlanFileError.self) {
      try PlanReader.read(Example.replacing("\"c001\": {", with: "\"\(long)\": {"))
    }
    #expect((error?.description.utf8.count ?? .max) < 300)
  }

  @Test("Whatever the plan cannot be is refused with line and key path", arguments: spoiled)
  func refusal(_ file: Spoiled) {
    let bytes = Example.replacing(file.old, with: file.new)
    let error = #expect(throws: PlanFileError.self) { try PlanReader.read(bytes) }
    #expect(error?.description == "line \(file.place): \(file.reason)")
  }

  static let missing = "this key is missing"
  static let idForm = "is no id; an id has 1 to 64 of A–Z, a–z, 0–9, “.”, “_” and “-”"
  static let part = "\"width\": 3.0,\n          \"x\": 6.0"

  static let spoiled: [Spoiled] = [
    Spoiled("\"format\": \"org.qarya.plan\",", "", "1: format", missing),
    Spoiled("qarya.plan", "x", "23: format", "“org.x” is not org.qarya.plan: this is no plan"),
    Spoiled("\"formatVersion\": 1,", "", "1: formatVersion", missing),
    Spoiled(
      "Version\": 1", "Version\": 2", "24: formatVersion",
      "the file is of version 2; this program reads version 1"),
    Spoiled(
      "Version\": 1", "Version\": 0", "24: formatVersion",
      "there is no version 0; the first is 1"),
    Spoiled(
      "Version\": 1", "Version\": 1.0", "24: formatVersion",
      "this is a number; it should be a whole number"),
    Spoiled("\"hall\"", "\"hole\"", "1: hall", missing),
    Spoiled("\"width\": 40.0", "\"wide\": 40.0", "25: hall.width", missing),
    Spoiled("\"width\": 40.0", "\"width\": 0", "48: hall.width", "0.0 is not above 0"),
    Spoiled("\"width\": 40.0", "\"width\": -1.0", "48: hall.width", "-1.0 is not above 0"),
    Spoiled(
      "\"width\": 40.0", "\"width\": 40.2", "48: hall.width",
      "40.2 is no multiple of the module, 0.5 m"),
    Spoiled(
      "\"width\": 40.0", "\"width\": 2000.5", "48: hall.width",
      "2000.5 m is more than 2000 m, the most a hall may have"),
    Spoiled(
      "\"module\": 0.5", "\"module\": 0.005", "25: hall",
      "a hall of 8000 × 6000 cells; at most 16 million are read"),
    Spoiled(
      "\"module\": 0.5", "\"module\": 0", "47: hall.module",
      "a module of 0.0 m; it must be 0.0001 m or more"),
    Spoiled(
      "\"module\": 0.5", "\"module\": 0.7", "48: hall.width",
      "40.0 is no multiple of the module, 0.7 m"),
    Spoiled(
      "\"kind\": \"exit\"", "\"kind\": \"portal\"", "29: hall.features.exit-west.kind",
      "“portal” is none of entrance, exit, wall, column, void, stage, workshopArea, infoDesk, "
        + "restArea, restrictedZone, zone, power, water, extinguisher"),
    Spoiled("\"kind\": \"exit\",", "", "28: hall.features.exit-west.kind", missing),
    Spoiled("\"offset\": 12.0,", "", "28: hall.features.exit-west.offset", missing),
    Spoiled(
      "\"side\": \"west\"", "\"side\": \"up\"", "31: hall.features.exit-west.side",
      "“up” is none of north, east, south, west"),
    Spoiled(
      "\"side\": \"west\"", "\"side\": \"west\", \"of\": \"workshops\"",
      "31: hall.features.exit-west.of", "there is no void workshops"),
    Spoiled(
      "\"kind\": \"exit\"", "\"kind\": \"water\", \"x\": 1, \"y\": 1, \"mountedOn\": \"s9\"",
      "29: hall.features.exit-west.mountedOn", "there is no stand s9"),
    Spoiled(
      "\"x\": 0.0", "\"x\": 9e9", "43: hall.features.workshops.x",
      "9000000000.0 m is more than 1000000 cells, the most there may be"),
    Spoiled("\"c001\": {", "\"\": {", "3: cooperatives.", "“” \(idForm)"),
    Spoiled("\"c001\": {", "\"c 1\": {", "3: cooperatives.c 1", "“c 1” \(idForm)"),
    Spoiled("\"s014\": {", "\"é\": {", "87: stands.é", "“é” \(idForm)"),
    Spoiled("\"exit-west\"", "\"a/b\"", "28: hall.features.a/b", "“a/b” \(idForm)"),
    Spoiled("\"honey-apart\"", "\"a/b\"", "70: rules.a/b", "“a/b” \(idForm)"),
    Spoiled("\"kind\": \"keepApart\",", "", "70: rules.honey-apart.kind", missing),
    Spoiled(
      "\"status\": \"confirmed\"", "\"status\": \"here\"", "15: cooperatives.c001.status",
      "“here” is none of confirmed, waiting, withdrawn"),
    Spoiled(
      "\"status\": \"draft\"", "\"status\": \"open\"", "103: status",
      "“open” is none of draft, approved"),
    Spoiled(
      "\"status\": \"draft\"", "\"waitingPolicy\": \"fair\"", "103: waitingPolicy",
      "“fair” is none of senior, best, ask"),
    Spoiled(
      "\"minArea\": 6.0", "\"minArea\": -6.0", "6: cooperatives.c001.minArea",
      "-6.0 is negative"),
    Spoiled(
      "\"powerKilowatts\": 0.5", "\"powerKilowatts\": \"much\"",
      "12: cooperatives.c001.powerKilowatts", "this is a text; it should be a number"),
    Spoiled(
      "\"cooking\": false", "\"cooking\": 0", "5: cooperatives.c001.cooking",
      "this is a whole number; it should be true or false"),
    Spoiled(
      "\"priority\": 12", "\"priority\": 1.5", "13: cooperatives.c001.priority",
      "this is a number; it should be a whole number"),
    Spoiled(
      "\"priority\": 12", "\"stands\": 2.0", "13: cooperatives.c001.stands",
      "this is a number; it should be a whole number"),
    Spoiled(
      "\"priority\": 12", "\"stands\": 0", "13: cooperatives.c001.stands",
      "0 is not within 1 to 1000"),
    Spoiled(
      "\"priority\": 12", "\"stands\": 1001", "13: cooperatives.c001.stands",
      "1001 is not within 1 to 1000"),
    Spoiled(
      "\"sample\"", "7", "17: cooperatives.c001.tags[0]",
      "this is a whole number; it should be a text"),
    Spoiled(
      "\"water\": false,", "\"wishes\": \"s014\",", "19: cooperatives.c001.wishes",
      "this is a text; it should be an array"),
    Spoiled(
      "\"water\": false,", "\"wishes\": [\"s014\", 14],", "19: cooperatives.c001.wishes[1]",
      "this is a whole number; it should be a text"),
    Spoiled(
      "\"water\": false,", "\"wishes\": [\"s 014\"],", "19: cooperatives.c001.wishes[0]",
      "“s 014” \(idForm)"),
    Spoiled(
      "\"en\": \"Tafoughalt Honey\"", "\"en\": []", "9: cooperatives.c001.names.en",
      "this is an array; it should be a text"),
    Spoiled(
      part, "\"width\": 0.0, \"x\": 6.0", "94: stands.s014.parts[0].width", "0.0 is not above 0"),
    Spoiled(
      part, "\"width\": 3.0,\n\"x\": 3.3", "95: stands.s014.parts[0].x",
      "3.3 is no multiple of the module, 0.5 m"),
    Spoiled(
      "\"parts\": [", "\"parts\": [{\"width\": 3, \"depth\": 3, \"x\": 9, \"y\": 9},",
      "91: stands.s014.parts", "the parts of a stand must join edge to edge"),
    Spoiled(
      "\"parts\": [", "\"parts\": [], \"pieces\": [", "91: stands.s014.parts",
      "a stand needs at least one part"),
    Spoiled("\"parts\"", "\"pieces\"", "87: stands.s014.parts", missing),
    Spoiled(
      "\"parts\": [", "\"parts\": [" + String(repeating: "{},", count: 1000),
      "91: stands.s014.parts", "a stand of 1001 parts; at most 1000 are read"),
    Spoiled(
      "[\n      \"c001\"", "[\n      \"c002\"", "66: placements.s014[0]",
      "there is no cooperative c002"),
    Spoiled(
      "[\n      \"c001\"", "[\n      \"c001\",\n \"c001\"", "67: placements.s014[1]",
      "cooperative c001 is in this list twice"),
    Spoiled(
      "\"placements\": {", "\"placements\": {\"s1\": [],", "64: placements.s1",
      "there is no stand s1"),
    Spoiled(
      "\"history\": [", "\"history\": [[],", "50: history[0]",
      "this is an array; it should be a dictionary"),
    Spoiled(
      "\"status\": \"draft\"", "\"categories\": {\"honey\": {\"colour\": -1}}",
      "103: categories.honey.colour", "-1 is negative"),
  ]
}

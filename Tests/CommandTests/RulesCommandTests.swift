// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import ProgramRuns
import Testing

@Suite("qarya rules and qarya explain")
struct RulesCommandTests {
  private static let languages = ["en", "fr", "ar"]

  private func rules(_ copy: PlanCopy, _ language: String) throws -> [PropertyDictionary] {
    let json = try copy.qarya("rules", "plan.json", "--json", "--language", language).json()
    return try #require(json.dictionary).array("rules").compactMap(\.dictionary)
  }

  @Test("rules lists each rule of the plan with its limits and source, and says what is no law")
  func listed() throws {
    let copy = try PlanCopy()
    let result = try copy.qarya("rules", "plan.json", "--language", "en")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let ids = try #require(try copy.content()["rules"]?.dictionary).keys
    for id in ids { #expect(result.text.contains(" \(id)"), "\(id)") }
    #expect(result.text.contains("error · distance to exits · reach-exit: limit 40 m"))
    #expect(result.text.contains("Source: French tent rules"))
    #expect(result.text.contains("Off, not listed:"))
    #expect(result.text.contains("No number here is Moroccan law"))
  }

  @Test("its JSON has every key of the shape, and the plan's rules in order")
  func shape() throws {
    let copy = try PlanCopy()
    let listed = try rules(copy, "en")
    let ids = try #require(try copy.content()["rules"]?.dictionary).keys
    #expect(listed.map { $0["id"]?.text } == ids)
    for rule in listed {
      try expect(
        .dictionary(rule),
        has: [
          "id": .text, "kind": .text, "severity": .text, "summary": .text, "measurement": .text,
          "source": .text, "limits": .array, "parameters": .dictionary,
        ], optionally: ["weight": .real])
    }
  }

  @Test("every rule says something of its own in each language", arguments: languages)
  func spoken(language: String) throws {
    let copy = try PlanCopy()
    let english = try rules(copy, "en")
    let spoken = try rules(copy, language)
    #expect(spoken.count == english.count)
    for (one, other) in zip(spoken, english) {
      for key in ["summary", "measurement"] {
        let text = one[key]?.text ?? ""
        #expect(text.count > 8, "\(one)")
        #expect(text.hasSuffix("."))
        #expect((one[key] == other[key]) == (language == "en"))
      }
    }
  }

  @Test("explain says of every rule what it means, how it is measured and what was found")
  func explained() throws {
    let copy = try PlanCopy()
    for rule in try rules(copy, "fr") {
      let id = try #require(rule["id"]?.text)
      let result = try copy.qarya("explain", "plan.json", id, "--language", "fr")
      #expect(result.status == 0)
      for key in ["summary", "measurement"] {
        #expect(result.text.contains(rule[key]?.text ?? "?"), "\(id)")
      }
      #expect(result.text.contains("Source :"))
    }
  }

  @Test("what was measured stands beside what is asked, in words that say which way")
  func measured() throws {
    let copy = try PlanCopy()
    func text(_ rule: String, _ language: String = "en") throws -> String {
      try copy.qarya("explain", "plan.json", rule, "--language", language).text
    }
    #expect(try text("reach-exit").contains("Measured in this plan: 56."))
    #expect(try text("reach-exit").contains("worst: 15.5 m; maximum 40 m (F05)"))
    #expect(try text("clear-doors").contains("worst: 3 m; minimum 3 m"))
    #expect(try text("cooking-power").contains("less than 20 kW"))
    #expect(try text("net-ratio").contains("Measured in this plan: 1."))
    #expect(try text("inside").contains("Nothing breaks this rule."))
    #expect(try text("reach-exit", "ar").contains("على الأكثر"))
  }

  @Test("explain as JSON has what rules has, the measures and the violations")
  func explainedJSON() throws {
    let json = try PlanCopy().qarya("explain", "plan.json", "honey-apart", "--json").json()
    try expect(
      json,
      has: [
        "id": .text, "kind": .text, "severity": .text, "summary": .text, "measurement": .text,
        "source": .text, "limits": .array, "parameters": .dictionary, "law": .text,
        "violations": .array, "measured": .dictionary,
      ], optionally: ["weight": .real])
    let measured = try #require(json.dictionary?["measured"]?.dictionary)
    #expect(measured.array("worst").count == 3)
    #expect(measured.array("best").count == 1)
  }

  @Test("a rule is named by its id, or by a kind that only one has; else 64")
  func named() throws {
    let copy = try PlanCopy()
    #expect(try copy.qarya("explain", "plan.json", "exitReach").status == 0)
    for (name, reason) in [
      ("keepApart", "several rules"), ("nothing", "no rule nothing"), ("pair", "no rule pair"),
    ] {
      let result = try copy.qarya("explain", "plan.json", name)
      #expect(result.status == 64)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains(reason), "\(result.errors)")
    }
    #expect(try copy.qarya("explain", "plan.json").status == 64)
    #expect(try copy.qarya("rules", "nowhere.json").status == 66)
  }
}

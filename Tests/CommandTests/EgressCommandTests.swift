// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya egress")
struct EgressCommandTests {
  @Test("Its JSON has every key of the shape: all doors open, each blocked in turn, the worst")
  func shape() throws {
    let copy = try PlanCopy()
    let result = try copy.qarya("egress", "plan.json", "--persons", "1128", "--json")
    #expect(result.status == 0, "\(result.errors)")
    let json = try result.json()
    try expect(
      json, has: ["persons": .integer, "cases": .array, "worst": .text, "note": .text])
    let top = try #require(json.dictionary)
    #expect(top["persons"] == .integer(1128))
    #expect(top["worst"] == .text("entrance-south"))
    #expect(top["doors"] == .dictionary(["searched": .integer(4), "of": .integer(4)]))
    let cases = try #require(top["cases"]?.list)
    #expect(
      cases.map { $0.dictionary?["blocked"] } == [
        .array([]), .array([.text("entrance-north")]), .array([.text("entrance-south")]),
        .array([.text("exit-east")]), .array([.text("exit-west")]),
      ])
    for one in cases {
      try expect(
        one, has: ["blocked": .array, "seconds": .real, "doors": .array, "nearest": .dictionary])
      let doors = try #require(one.dictionary?["doors"]?.list)
      for door in doors {
        try expect(
          door,
          has: ["door": .text, "persons": .integer, "seconds": .real, "queue": .integer])
      }
      #expect(doors.compactMap { $0.dictionary?["persons"]?.number }.reduce(0, +) == 1128)
    }
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
  }

  @Test("A case that is asked for comes alone; a door goes by its id or its name in any language")
  func blocked() throws {
    let copy = try PlanCopy()
    let id = try copy.qarya(
      "egress", "plan.json", "--blocked", "entrance-south", "--blocked", "exit-west", "--json")
    let json = try #require(try id.json().dictionary)
    #expect(json["worst"] == nil)
    let cases = try #require(json["cases"]?.list)
    #expect(cases.count == 1)
    #expect(
      cases[0].dictionary?["blocked"] == .array([.text("entrance-south"), .text("exit-west")]))
    for name in ["entree principale", "المدخل الرئيسي", "MAIN ENTRANCE"] {
      let named = try copy.qarya("egress", "plan.json", "--blocked", name, "--language", "en")
      #expect(named.status == 0 && named.text.contains("without Main entrance: all out after"))
    }
  }

  @Test(
    "Every answer says what it is not, in the language asked for", arguments: ["en", "fr", "ar"])
  func caveat(language: String) throws {
    let copy = try PlanCopy()
    let said = ["en": "not an approval", "fr": "pas une autorisation", "ar": "ليست ترخيصًا"]
    let result = try copy.qarya("egress", "plan.json", "--language", language)
    let json = try copy.qarya("egress", "plan.json", "--language", language, "--json")
    for text in [result.text, json.text] { #expect(text.contains(said[language] ?? "?")) }
  }

  @Test("The pages on safety have the hall with each door blocked, and say what that is not")
  func pages() throws {
    let copy = try PlanCopy()
    let said = try copy.qarya(
      "egress", "plan.json", "--blocked", "entrance-south", "--language", "en"
    ).text
    let seconds = try #require(said.firstMatch(of: /all out after ([0-9.]+ s)/)).output.1
    let pages = try copy.qarya("print", "plan.json", "--for", "fire", "--language", "en").text
    #expect(pages.contains("the door that is missed most: Main entrance"))
    #expect(pages.contains(try Regex("Main entrance +\(seconds) ")))
    #expect(pages.contains("Movement only, without alarm and reaction"))
    #expect(pages.contains("IMO MSC.1/Circ.1533"))
    #expect(pages.contains("Aisles by width"))
  }

  @Test("With every door blocked nobody is out, and no seconds are told")
  func stranded() throws {
    let copy = try PlanCopy()
    let doors = ["entrance-north", "entrance-south", "exit-east", "exit-west"]
    let arguments =
      ["egress", "plan.json", "--persons", "80"] + doors.flatMap { ["--blocked", $0] }
    let result = try copy.qarya(arguments + ["--json"])
    #expect(result.status == 0)
    let one = try result.json().dictionary?["cases"]?.list?.first?.dictionary
    #expect(one?["stranded"] == .integer(80) && one?["seconds"] == nil)
    let text = try copy.qarya(arguments + ["--language", "en"]).text
    #expect(text.contains("no way out for 80 persons"))
  }

  @Test("What cannot be asked for is wrong usage, and an unknown door is refused with its like")
  func refusals() throws {
    let copy = try PlanCopy()
    let refused = try copy.qarya(
      "egress", "plan.json", "--blocked", "exit-wst", "--language", "en")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("there is no door exit-wst; nearest: "))
    #expect(refused.errors.contains("exit-west"))
    for wrong in [
      ["--persons", "-1"], ["--persons", "x"], ["--density", "-1"], ["--density", "nan"],
      ["--persons", "5", "--density", "1"], ["--persons", "99999999999"], ["--blocked", ""],
    ] {
      let result = try copy.qarya(["egress", "plan.json"] + wrong)
      #expect(result.status == 64, "\(wrong)")
    }
    #expect(try copy.qarya("egress", "none.json").status == 66)
  }
}

extension PropertyValue {
  fileprivate var list: [PropertyValue]? {
    if case .array(let values) = self { values } else { nil }
  }
}

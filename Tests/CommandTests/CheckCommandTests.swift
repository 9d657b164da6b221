// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import ProgramRuns
import Testing

@Suite("qarya check")
struct CheckCommandTests {
  @Test("The sample fair has no error and no warning, and the figures that people count on")
  func sample() throws {
    let result = try PlanCopy().qarya("check", "plan.json", "--json")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let report = try #require(try result.json().dictionary)
    #expect(report["errors"] == .integer(0))
    #expect(report["warnings"] == .integer(0))
    #expect(report["hall"]?.dictionary?["area"] == .real(1200))
    #expect(report["hall"]?.dictionary?["stands"] == .integer(56))
    #expect(report["cooperatives"]?.dictionary?["placed"] == .integer(56))
    #expect(report["cooperatives"]?.dictionary?["waiting"] == .integer(4))
  }

  @Test("Its JSON has every key of the shape, integers and reals apart")
  func shape() throws {
    let report = try PlanCopy().qarya("check", "plan.json", "--json").json()
    try expect(
      report,
      has: [
        "errors": .integer, "warnings": .integer, "wishes": .integer, "wishCost": .real,
        "hall": .dictionary, "cooperatives": .dictionary, "violations": .array,
        "unchecked": .array,
      ])
    try expect(
      report.dictionary?["hall"],
      has: ["area": .real, "standArea": .real, "netRatio": .real, "stands": .integer])
    try expect(
      report.dictionary?["cooperatives"],
      has: [
        "confirmed": .integer, "placed": .integer, "waiting": .integer, "withdrawn": .integer,
      ])
    let violations = try #require(report.dictionary).array("violations")
    #expect(!violations.isEmpty)
    for violation in violations {
      try expect(
        violation,
        has: [
          "rule": .text, "kind": .text, "severity": .text, "stands": .array,
          "cooperatives": .array, "features": .array, "limit": .real, "unit": .text,
          "cost": .real, "message": .text,
        ], optionally: ["measured": .real, "repair": .dictionary])
    }
  }

  @Test(
    "A rule that means nothing is bad data: 65, with the line and the key path",
    arguments: [
      ("exitReach", "metres", PropertyValue.integer(-3), "must not be negative"),
      ("keepApart", "a", .dictionary(["colour": .text("red")]), "a.colour: is no criterion"),
      ("zone", "zone", .text("nowhere"), "is no feature of the hall"),
      ("zone", "zone", .text("exit-west"), "is a feature that is no area"),
      ("standArea", "max", .integer(1), "leaves no area"),
      ("minimumAisleWidth", "metres", .real(0), "must be above 0"),
      ("pair", "second", .text("nobody"), "is no cooperative of the plan"),
      ("keepTogether", "kind", .text("fengShui"), "is no kind of rule"),
    ])
  func refusedRule(kind: String, key: String, value: PropertyValue, reason: String) throws {
    let copy = try PlanCopy()
    let rules = try #require(try copy.content()["rules"]?.dictionary)
    let known = rules.keys.first { rules[$0]?.dictionary?["kind"]?.text == kind }
    let id = known ?? "added"
    if known == nil {
      try copy.set(
        .dictionary(["kind": .text(kind), "first": .text("c001")]), at: "rules", id)
    }
    try copy.set(value, at: "rules", id, key)
    let before = try copy.bytes()
    let result = try copy.qarya("check", "plan.json", "--json")
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("line "), "\(result.errors)")
    #expect(result.errors.contains("rules.\(id).\(key)"), "\(result.errors)")
    #expect(result.errors.contains(reason), "\(result.errors)")
    #expect(try copy.bytes() == before)
  }

  @Test("Two stands that overlap are an error that names both")
  func overlap() throws {
    let copy = try PlanCopy()
    let part: PropertyDictionary = [
      "x": .real(3.5), "y": .real(0), "width": .real(3), "depth": .real(3),
    ]
    try copy.set(.array([.dictionary(part)]), at: "stands", "s002", "parts")
    let lines = try copy.qarya("check", "plan.json")
    #expect(lines.status == 1)
    #expect(lines.lines.contains { $0.hasPrefix("error A01 A02 · overlap:") })
    let json = try copy.qarya("check", "plan.json", "--json")
    #expect(json.status == 1)
    let overlaps = try #require(try json.json().dictionary).array("violations")
      .compactMap(\.dictionary).filter { $0["kind"]?.text == "noOverlap" }
    #expect(overlaps.map { $0.texts("stands") } == [["s001", "s002"]])
  }

  @Test("Warnings fail a check only when it is strict")
  func strict() throws {
    let copy = try PlanCopy()
    try copy.set(.real(0.1), at: "rules", "net-ratio", "max")
    #expect(try copy.qarya("check", "plan.json").status == 0)
    let strict = try copy.qarya("check", "plan.json", "--strict")
    #expect(strict.status == 1)
    #expect(strict.lines.contains { $0.hasPrefix("warning · hall too full") })
  }

  @Test("Every line is a violation, and the last one is the summary")
  func lines() throws {
    let result = try PlanCopy().qarya("check", "plan.json")
    let lines = result.lines
    let known = ["error ", "warning ", "wish "]
    #expect(lines.dropLast().allSatisfy { line in known.contains { line.hasPrefix($0) } })
    #expect(lines.last?.hasPrefix("56 stands, 56/56 placed, 504/1200 m², 0 errors, 0 warn") == true)
  }

  @Test("A plan on standard input is checked like one in a file")
  func standardInput() throws {
    let copy = try PlanCopy()
    let piped = try copy.qarya("check", "-", "--json", input: copy.bytes())
    #expect(piped.status == 0)
    #expect(piped.output == (try copy.qarya("check", "plan.json", "--json").output))
  }

  @Test("The sentences come in the language asked for, and the verdict is the same")
  func languages() throws {
    let copy = try PlanCopy()
    let texts = try ["en", "fr", "ar"].map {
      try copy.qarya("check", "plan.json", "--language", $0).text
    }
    #expect(Set(texts).count == 3)
    #expect(texts[0].contains("wish B10 · less than wished: "))
    #expect(texts[1].contains("souhait B10 · moins que souhaité\u{A0}: "))
    #expect(texts[1].contains(" 0 erreur, 0 avertissement, "))
    #expect(texts[2].contains("رغبة B10 · أقل من المرغوب: "))
    #expect(texts[2].contains("الأخطاء: 0"))
  }

  @Test("Data keep the words of the file in every language")
  func dataLanguages() throws {
    let copy = try PlanCopy()
    let json = try copy.qarya("check", "plan.json", "--json", "--language", "ar").text
    #expect(json.contains("\"severity\": \"wish\""))
    #expect(json.contains("\"kind\": \"areaWish\""))
  }

  @Test("All layouts that come with the program check without an error", arguments: Layouts.names)
  func layouts(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try Layouts.bytes(name), to: name)
    let result = try Program.qarya.run(["check", name], in: folder)
    let unplaced = result.lines.filter {
      $0.hasPrefix("error") && !$0.hasPrefix("error · no stand")
    }
    #expect(unplaced == [])
  }

  @Test("Repairs are looked for within a budget, or as asked; how many were searched is said")
  func repairs() throws {
    let copy = try PlanCopy()
    // Somebody without a stand, and a free one: that can be repaired.
    #expect(try copy.qarya("unplace", "plan.json", "c001", "--in-place").status == 0)
    func answer(_ more: String...) throws -> (repairs: PropertyValue?, of: Int, found: Int) {
      let json = try copy.qarya(["check", "plan.json", "--json"] + more).json()
      let report = try #require(json.dictionary)
      let found = report.array("violations").compactMap(\.dictionary?["repair"])
      return (report["repairs"], report.array("violations").count, found.count)
    }
    func searched(_ count: Int, of all: Int) -> PropertyValue {
      .dictionary(["searched": .integer(count), "of": .integer(all)])
    }
    let usual = try answer()
    #expect(usual.of > 0 && usual.found > 0)
    #expect(usual.repairs == searched(usual.of, of: usual.of))
    let all = try answer("--repairs", "all")
    #expect(all.repairs == usual.repairs && all.found == usual.found)
    let none = try answer("--repairs", "none")
    #expect(none.repairs == searched(0, of: usual.of))
    #expect(none.found == 0)
  }

  @Test("Repairs go with --json, and are all or none: 64")
  func repairsUsage() throws {
    let copy = try PlanCopy()
    for wrong in [
      ["--repairs", "all"], ["--json", "--repairs", "some"], ["--json", "--repairs"],
    ] {
      let result = try copy.qarya(["check", "plan.json"] + wrong)
      #expect(result.status == 64)
      #expect(!result.errors.isEmpty && result.output.isEmpty)
    }
  }
}

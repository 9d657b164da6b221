// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya new")
struct NewCommandTests {
  private func qarya(_ arguments: String..., in folder: TemporaryFolder) throws -> ProgramResult {
    try Program.qarya.run(arguments, in: folder)
  }

  private func errors(_ file: String, in folder: TemporaryFolder) throws -> PropertyValue? {
    try qarya("check", file, "--json", in: folder).json().dictionary?["errors"]
  }

  @Test("A new plan has 56 stands, and its check finds nothing")
  func usual() throws {
    let folder = try TemporaryFolder()
    let result = try qarya("new", "fair.json", in: folder)
    #expect(result.status == 0)
    #expect(
      result.lines == [
        "fair.json: 56 stands, 0/0 placed, 504/1200 m², 0 errors, 0 warnings, 0 wishes (cost 0)"
      ])
    #expect(try qarya("check", "fair.json", "--strict", in: folder).status == 0)
    #expect(try folder.names() == ["fair.json"])
  }

  @Test("Hall, stands, aisles, module, entrance and name are as asked")
  func options() throws {
    let folder = try TemporaryFolder()
    let result = try qarya(
      "new", "fair.json", "--hall", "24x18.5", "--stand", "4×2", "--stands", "18", "--aisle", "2.5",
      "--module", "0.25", "--entrance", "west", "--power", "0", "--name", "المعرض", "--language",
      "ar", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let plan = try PlanReader.read(try folder.bytes("fair.json"))
    #expect(plan.hall.module.metres == 0.25)
    #expect(plan.hall.width == 96 && plan.hall.depth == 74)
    #expect(plan.stands.count == 18)
    #expect(plan.stands.values.allSatisfy { $0.cellCount == 128 && $0.powerKilowatts == 0 })
    #expect(plan.names["ar"] == "المعرض")
    let entrance = plan.hall.features.values.first { $0.kind == .entrance }
    #expect(entrance?.door?.side == .west)
    #expect(try errors("fair.json", in: folder) == .integer(0))
  }

  @Test("More stands than fit: how many do, status 1, and no file")
  func tooMany() throws {
    let folder = try TemporaryFolder()
    let result = try qarya("new", "fair.json", "--stands", "200", in: folder)
    #expect(result.status == 1)
    #expect(
      result.errors.hasPrefix(
        "qarya: this arrangement of rows holds 66 stands of 3 × 3 m: the occupied share allows "))
    #expect(try folder.names() == [])
  }

  @Test("A very large hall is made, and what it cannot keep is told")
  func large() throws {
    let folder = try TemporaryFolder()
    let result = try qarya("new", "big.json", "--hall", "400x300", "--stands", "4000", in: folder)
    #expect(result.status == 0)
    #expect(result.lines.first?.hasPrefix("big.json: 4000 stands, 0/0 placed, ") == true)
    #expect(
      result.errors
        == "qarya: so large a hall cannot keep every usual rule; qarya check big.json says which\n")
    #expect(try qarya("check", "big.json", in: folder).status == 1)
  }

  @Test(
    "Sizes that make no sense are wrong usage",
    arguments: [
      ["--hall", "40"], ["--hall", "0x30"], ["--hall", "40x30x2"], ["--hall", "nanx3"],
      ["--hall", "40.3x30"], ["--hall", "9999x9999"], ["--stand", "3.3x3"], ["--aisle", "0"],
      ["--aisle", "-1"], ["--module", "0"], ["--stands", "0"], ["--stands", "x"],
      ["--entrance", "up"], ["--without-cooperatives"], ["--name", "a\u{7}"],
      ["--from", "old.json", "--hall", "40x30"],
    ])
  func usage(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let result = try Program.qarya.run(["new", "fair.json"] + arguments, in: folder)
    #expect(result.status == 64)
    #expect(!result.errors.isEmpty)
    #expect(try folder.names() == [])
  }

  @Test("What is wrong is called what it is")
  func sentences() throws {
    let folder = try TemporaryFolder()
    for (arguments, sentence) in [
      (["--aisle", "0"], "an aisle cannot be 0 m wide"),
      (["--power=-1"], "a stand cannot offer -1 kW"),
      (["--hall", "9x9", "--stands", "9"], "holds 2 stands of 3 × 3 m: "),
    ] {
      let result = try Program.qarya.run(["new", "fair.json"] + arguments, in: folder)
      #expect(result.errors.contains(sentence), "\(result.errors)")
    }
  }

  @Test("A summary agrees with its counts, in English and in French")
  func counts() throws {
    let folder = try TemporaryFolder()
    let one = ["--hall", "12x12", "--stands", "1"]
    let english = try Program.qarya.run(["new", "a.json"] + one, in: folder)
    #expect(english.lines.last?.hasPrefix("a.json: 1 stand, 0/0 placed, ") == true)
    #expect(english.lines.last?.contains(", 0 errors, 0 warnings, 0 wishes (") == true)
    let french = try Program.qarya.run(["new", "b.json", "--language", "fr"] + one, in: folder)
    #expect(french.lines.last?.hasPrefix("b.json: 1 stand, 0/0 placée, ") == true)
    #expect(french.lines.last?.contains(", 0 erreur, 0 avertissement, 0 souhait (") == true)
  }

  @Test("A file that is there is somebody's work: only --force replaces it")
  func existing() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "fair.json")
    let refused = try qarya("new", "fair.json", in: folder)
    #expect(refused.status == 73)
    #expect(refused.errors == "qarya: fair.json is there already; --force replaces it\n")
    #expect(try folder.text("fair.json") == "mine")
    #expect(try qarya("new", "fair.json", "--force", in: folder).status == 0)
    #expect(try errors("fair.json", in: folder) == .integer(0))
    #expect(try folder.names() == ["fair.json"])
  }

  @Test("To standard output the plan alone is written")
  func standardOutput() throws {
    let folder = try TemporaryFolder()
    let result = try qarya("new", "-", "--stands", "8", in: folder)
    #expect(try PlanReader.read(result.output).stands.count == 8)
    #expect(try folder.names() == [])
  }

  @Test(
    "From another plan: hall, stands and rules stay, everybody waits, the old file is untouched")
  func template() throws {
    let copy = try PlanCopy()
    let result = try copy.qarya("new", "next.json", "--from", "plan.json")
    #expect(result.status == 0)
    let old = try PlanReader.read(try copy.bytes())
    let new = try PlanReader.read(try copy.folder.bytes("next.json"))
    #expect(new.hall.features.keys == old.hall.features.keys)
    #expect(new.stands.mapValues(\.parts) == old.stands.mapValues(\.parts))
    #expect(new.stands.mapValues(\.number) == old.stands.mapValues(\.number))
    #expect(new.rules == old.rules)
    #expect(new.categories == old.categories)
    #expect(new.placements.isEmpty && new.history.isEmpty)
    #expect(new.waitingList.count == old.cooperatives.count)
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
    #expect(try copy.qarya("check", "next.json").status == 0)
    let bare = try copy.qarya(
      "new", "bare.json", "--from", "plan.json", "--without-cooperatives", "--name", "2018")
    #expect(bare.status == 0)
    #expect(try PlanReader.read(try copy.folder.bytes("bare.json")).cooperatives.isEmpty)
    #expect(try copy.qarya("new", "x.json", "--from", "nowhere.json").status == 66)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya diff")
struct DiffCommandTests {
  private func changed() throws -> PlanCopy {
    let copy = try PlanCopy()
    let stamp = ["--at", "2017-11-29T18:00:00Z", "--by", "Ali"]
    for edit in [["swap", "c045", "c009"], ["hold", "C01", "press"]] {
      let source = copy.folder.has("new.json") ? "new.json" : "plan.json"
      let result = try Program.qarya.run(
        [edit[0], source] + edit.dropFirst() + ["-o", "new.json"] + stamp, in: copy.folder)
      #expect(result.status == 0)
    }
    return copy
  }

  @Test("A plan does not differ from itself")
  func same() throws {
    let copy = try PlanCopy()
    let result = try copy.qarya("diff", "plan.json", "plan.json")
    #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
    let json = try copy.qarya("diff", "plan.json", "-", "--json", input: copy.bytes())
    #expect(json.text == "[]\n")
  }

  @Test("Differences are told in words, in the order of the file, and are no failure")
  func words() throws {
    let result = try changed().qarya("diff", "plan.json", "new.json")
    #expect(result.status == 0)
    #expect(result.lines.count == 4)
    #expect(result.lines[0] == "stand C01 on hold: press")
    #expect(result.lines[1].hasSuffix("(c009) moved from stand A02 to stand A01"))
    #expect(result.lines[2].hasSuffix("(c045) moved from stand A01 to stand A02"))
    #expect(result.lines[3] == "history: 3 new entries")
    for language in ["ar", "fr"] {
      let other = try changed().qarya("diff", "plan.json", "new.json", "--language", language)
      #expect(other.lines.count == 4 && other.text != result.text)
    }
  }

  @Test("As JSON: path, before, after, message")
  func json() throws {
    let entries = try changed().qarya("diff", "plan.json", "new.json", "--json").entries()
    #expect(entries.count == 4)
    for entry in entries {
      try expect(.dictionary(entry), has: ["path": .array, "message": .text])
    }
    #expect(entries[0].texts("path") == ["stands", "s021", "hold"])
    #expect(entries[0]["before"] == .text("") && entries[0]["after"] == .text("press"))
    #expect(entries[1].texts("path") == ["placements", "s001"])
    #expect(entries[1].texts("before") == ["c045"] && entries[1].texts("after") == ["c009"])
    #expect(entries[3].texts("path") == ["history"])
    #expect(entries[3]["before"] == nil)
  }

  @Test("From the other side before and after change places")
  func symmetric() throws {
    let copy = try changed()
    let there = try copy.qarya("diff", "plan.json", "new.json", "--json").entries()
    let back = try copy.qarya("diff", "new.json", "plan.json", "--json").entries()
    #expect(there.map { $0["path"] } == back.map { $0["path"] })
    #expect(there.map { $0["before"] } == back.map { $0["after"] })
  }

  @Test("What is no plan or not there is said, and two streams are one too many")
  func refused() throws {
    let copy = try PlanCopy()
    #expect(try copy.qarya("diff", "plan.json", "nowhere.json").status == 66)
    try copy.folder.write("[]", to: "bad.json")
    let bad = try copy.qarya("diff", "plan.json", "bad.json")
    #expect(bad.status == 65 && bad.errors.hasPrefix("qarya: bad.json:"))
    #expect(try copy.qarya("diff", "-", "-").status == 64)
    #expect(try copy.qarya("diff", "plan.json").status == 64)
  }

  @Test("Nothing in a plan can move a cursor from a diff")
  func hostile() throws {
    let copy = try PlanCopy()
    try copy.folder.write(copy.bytes(), to: "old.json")
    try copy.set(.text(HostileText.name), at: "cooperatives", "c045", "names", "en")
    try copy.set(.text(HostileText.name), at: "stands", "s001", "hold")
    let result = try copy.qarya("diff", "old.json", "plan.json")
    #expect(result.status == 0)
    #expect(result.isHarmless)
    #expect(result.lines.count == 2)
  }
}

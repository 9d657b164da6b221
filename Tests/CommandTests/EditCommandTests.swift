// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("The commands that edit")
struct EditCommandTests {
  private let stamp = ["--at", "2017-11-29T18:00:00Z", "--by", "Ali"]

  /// Edits `plan.json` in place, at a time by a name.
  private func edit(_ copy: PlanCopy, _ arguments: String...) throws -> ProgramResult {
    let command = [arguments[0], "plan.json"] + arguments.dropFirst() + ["--in-place"] + stamp
    return try Program.qarya.run(command, in: copy.folder)
  }

  private func placements(_ copy: PlanCopy) throws -> [String: [String]] {
    let placements = try #require(try copy.content()["placements"]?.dictionary)
    return Dictionary(
      uniqueKeysWithValues: placements.entries.map {
        ($0.key.string, placements.texts($0.key.string))
      })
  }

  @Test("A swap exchanges two cooperatives and changes nothing else but the history")
  func swap() throws {
    let copy = try PlanCopy()
    var expected = try placements(copy)
    #expect(try edit(copy, "swap", "c045", "c009").status == 0)
    expected["s001"] = ["c009"]
    expected["s002"] = ["c045"]
    #expect(try placements(copy) == expected)
    var content = try copy.content()
    let original = try #require(try JSONReader.read(Layouts.bytes(Layouts.village)).dictionary)
    content["placements"] = original["placements"]
    content["history"] = original["history"]
    #expect(content == original)
  }

  @Test("The history says who, when, what and where")
  func history() throws {
    let copy = try PlanCopy()
    _ = try edit(copy, "unplace", "c045")
    _ = try edit(copy, "place", "c057", "A01")
    _ = try edit(copy, "hold", "A02", "the press")
    let entries = try copy.newHistory().compactMap(\.dictionary)
    #expect(entries.map { $0["event"]?.text } == ["unplaced", "placed", "held"])
    #expect(entries.allSatisfy { $0["at"] == .text("2017-11-29T18:00:00Z") })
    #expect(entries.allSatisfy { $0["by"] == .text("Ali") })
    #expect(entries.map { $0["cooperative"]?.text } == ["c045", "c057", nil])
    #expect(entries[1]["stand"] == .text("s001"))
    #expect(entries[2]["stand"] == .text("s002"))
  }

  @Test("Without --at and --by the history has now and the person's name")
  func stampOfTheSystem() throws {
    let copy = try PlanCopy()
    #expect(try copy.qarya("lock", "plan.json", "A01", "--in-place").status == 0)
    let entry = try #require(try copy.newHistory().first?.dictionary)
    let time = try #require(entry["at"]?.text)
    #expect(time.wholeMatch(of: /2\d\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
    #expect(entry["by"]?.text?.isEmpty == false)
  }

  @Test("A waiting cooperative that gets a stand is confirmed")
  func placeWaiting() throws {
    let copy = try PlanCopy()
    _ = try edit(copy, "unplace", "c045", "--to-waiting")
    _ = try edit(copy, "place", "c057", "s001")
    let cooperatives = try #require(try copy.content()["cooperatives"]?.dictionary)
    #expect(cooperatives["c045"]?.dictionary?["status"] == .text("waiting"))
    #expect(cooperatives["c057"]?.dictionary?["status"] == .text("confirmed"))
    #expect(try placements(copy)["s001"] == ["c057"])
  }

  @Test(
    "An edit and its opposite leave the plan as it was, but for the history",
    arguments: [
      [["swap", "c045", "c009"], ["swap", "c009", "c045"]],
      [["unplace", "c045"], ["place", "c045", "A01"]],
      [["hold", "A01", "the press"], ["hold", "A01", ""]],
      [["lock", "A01"], ["unlock", "A01"]],
      [["approve"], ["reopen"]],
    ])
  func opposites(edits: [[String]]) throws {
    let copy = try PlanCopy()
    let before = try copy.contentWithoutHistory()
    for edit in edits {
      let command = [edit[0], "plan.json"] + edit.dropFirst() + ["--in-place"] + stamp
      #expect(try Program.qarya.run(command, in: copy.folder).status == 0)
    }
    #expect(try copy.contentWithoutHistory() == before)
    #expect(try copy.newHistory().count >= 2)
  }

  @Test("Edits that do not touch each other can come in any order")
  func order() throws {
    let edits = [
      ["swap", "c045", "c009"], ["lock", "B01"], ["hold", "C01", "x"], ["unplace", "c001"],
    ]
    var results: [PropertyDictionary] = []
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]] {
      let copy = try PlanCopy()
      for number in order {
        let edit = edits[number]
        let command = [edit[0], "plan.json"] + edit.dropFirst() + ["--in-place"] + stamp
        #expect(try Program.qarya.run(command, in: copy.folder).status == 0)
      }
      results.append(try copy.contentWithoutHistory())
    }
    #expect(results[0] == results[1])
    #expect(results[0] == results[2])
  }

  @Test("An approved plan still takes placements")
  func approved() throws {
    let copy = try PlanCopy()
    #expect(try edit(copy, "approve").status == 0)
    #expect(try edit(copy, "swap", "c045", "c009").status == 0)
    #expect(try copy.content()["status"] == .text("approved"))
  }

  @Test(
    "What is so already changes no byte, and is said",
    arguments: [
      (["unlock", "A01"], "stand A01 is not locked"), (["reopen"], "the plan is open already"),
      (["hold", "A01", ""], "stand A01 has no hold"),
    ])
  func alreadySo(command: [String], sentence: String) throws {
    let copy = try PlanCopy()
    let result = try Program.qarya.run(
      [command[0], "plan.json"] + command.dropFirst() + ["--in-place"], in: copy.folder)
    #expect(result.status == 0)
    #expect(result.errors == "qarya: \(sentence)\n")
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
  }

  @Test(
    "Locked, held or approved twice, the history tells it once",
    arguments: [["lock", "A01"], ["hold", "A01", "the press"], ["approve"]])
  func twice(command: [String]) throws {
    let copy = try PlanCopy()
    let arguments = [command[0], "plan.json"] + command.dropFirst()
    #expect(try Program.qarya.run(arguments + ["--in-place"], in: copy.folder).errors.isEmpty)
    let once = try copy.bytes()
    for output in [["--in-place"], ["-o", "plan.json"], ["-o", "other.json"], ["-o", "-"]] {
      let result = try Program.qarya.run(arguments + output, in: copy.folder)
      #expect(result.status == 0)
      #expect(result.errors.contains("already"))
      #expect(try copy.bytes() == once)
      if output.last == "-" { #expect(result.output == once) }
    }
    #expect(try copy.folder.bytes("other.json") == once)
    #expect(try copy.newHistory().count == 1)
  }

  @Test("With -o the plan stays, and an older result is replaced")
  func output() throws {
    let copy = try PlanCopy()
    try copy.folder.write("something older", to: "out.json")
    let result = try copy.qarya("lock", "plan.json", "A01", "-o", "out.json")
    #expect(result.status == 0)
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
    let plan = try PlanReader.read(try copy.folder.bytes("out.json"))
    #expect(plan.stands[try #require(Stand.ID("s001"))]?.isLocked == true)
    #expect(try copy.folder.names() == ["out.json", "plan.json"])
  }

  @Test("From standard input to standard output, an edit is a filter")
  func filter() throws {
    let copy = try PlanCopy()
    let piped = try copy.qarya(
      "lock", "-", "A01", "-o", "-", "--at", "2017-11-29T18:00:00Z", "--by", "Ali",
      input: copy.bytes())
    #expect(piped.status == 0)
    #expect(try edit(copy, "lock", "A01").status == 0)
    #expect(piped.output == (try copy.bytes()))
  }
}

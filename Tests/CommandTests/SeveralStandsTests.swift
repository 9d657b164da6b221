// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("Cooperatives on several stands, with the commands")
struct SeveralStandsTests {
  private let stamp = ["--in-place", "--at", "2017-11-29T18:00:00Z", "--by", "Ali"]

  private func edit(_ copy: PlanCopy, _ arguments: String...) throws -> ProgramResult {
    try copy.qarya([arguments[0], "plan.json"] + arguments.dropFirst() + stamp)
  }

  private func seats(_ copy: PlanCopy) throws -> [String] {
    let listed = try copy.qarya("list", "plan.json", "cooperatives", "--json").entries()
    let entry = try #require(listed.first { $0["id"]?.text == "c045" })
    return entry["stands"] == nil ? [try #require(entry["stand"]?.text)] : entry.texts("stands")
  }

  /// The sample fair, where c045 of A01 takes two stands and A02 beside it is empty.
  private func copy() throws -> PlanCopy {
    let copy = try PlanCopy()
    try copy.set(.integer(2), at: "cooperatives", "c045", "stands")
    #expect(try edit(copy, "unplace", "c009", "--to-waiting").status == 0)
    return copy
  }

  @Test("place adds a stand, then moves; unplace --from takes off one, unplace all")
  func places() throws {
    let copy = try copy()
    #expect(try edit(copy, "place", "c045", "A02").status == 0)
    #expect(try seats(copy) == ["s001", "s002"])
    let checked = try copy.qarya("check", "plan.json", "--json")
    let kinds = try #require(try JSONReader.read(checked.output).dictionary).array("violations")
      .compactMap { $0.dictionary?["kind"]?.text }
    #expect(!kinds.contains("oneEach"))
    #expect(try edit(copy, "unplace", "c045", "--from", "A01").status == 0)
    #expect(try seats(copy) == ["s002"])
    #expect(try edit(copy, "unplace", "c045", "--from", "A01").status == 1)
    #expect(try edit(copy, "place", "c045", "A01").status == 0)
    #expect(try seats(copy) == ["s001", "s002"])
    #expect(try edit(copy, "unplace", "c029").status == 0)
    #expect(try edit(copy, "place", "c045", "B03").status == 0)
    #expect(try seats(copy) == ["s013"])
    let events = try copy.newHistory().compactMap { $0.dictionary?["event"]?.text }
    #expect(
      events == [
        "waiting", "placed", "unplaced", "placed", "unplaced", "unplaced", "moved",
      ])
    #expect(
      try edit(copy, "unplace", "c045", "--from", "B03", "--to-waiting").status == 64)
  }

  @Test("Two stands that do not join are one error, with both named")
  func apart() throws {
    let copy = try copy()
    #expect(try edit(copy, "unplace", "c029").status == 0)
    #expect(try edit(copy, "place", "c045", "B03").status == 0)
    let lines = try copy.qarya("check", "plan.json").lines
    #expect(lines.contains { $0.contains("do not join: A01 and B03") })
  }

  @Test("Lists, show, arrange and withdraw name all of them")
  func shown() throws {
    let copy = try copy()
    _ = try edit(copy, "place", "c045", "A02")
    let lines = try copy.qarya("list", "plan.json", "cooperatives").lines
    #expect(lines.contains { $0.hasPrefix("c045") && $0.contains("A01,A02") })
    let shown = try copy.qarya("show", "plan.json", "c045", "--json").output
    let entry = try #require(try JSONReader.read(shown).dictionary)
    #expect(entry["stand"] == .text("s001"))
    #expect(entry["number"] == .text("A01"))
    #expect(entry["stands"] == .integer(2))
    #expect(entry.texts("seats") == ["s001", "s002"])
    #expect(entry.texts("numbers") == ["A01", "A02"])
    let arranged = try copy.qarya("arrange", "plan.json", "--effort", "5")
    #expect(arranged.lines.contains { $0.contains("kept where they are: c045 (A01 A02)") })
    let withdrawn = try copy.qarya("withdraw", "plan.json", "c045", "--max-moves", "0", "--json")
    let found = try #require(try JSONReader.read(withdrawn.output).dictionary)
    #expect(found.texts("freedStands") == ["s001", "s002"])
  }

  @Test("A number of stands that is none is refused with its place in the file")
  func refused() throws {
    for value in [.integer(0), .real(2), .text("2"), .boolean(true)] as [PropertyValue] {
      let copy = try PlanCopy()
      try copy.set(value, at: "cooperatives", "c045", "stands")
      let checked = try copy.qarya("check", "plan.json")
      #expect(checked.status == 65)
      #expect(checked.errors.contains("cooperatives.c045.stands"))
    }
  }

  @Test("A difference in it is said in words, and none where one is written out")
  func differences() throws {
    let (old, new) = (try PlanCopy(), try PlanCopy())
    try new.set(.integer(2), at: "cooperatives", "c045", "stands")
    try new.folder.write(try old.bytes(), to: "old.json")
    let two = try new.qarya("diff", "old.json", "plan.json")
    #expect(two.lines.contains { $0.contains("number of stands – → 2") })
    try new.set(.integer(1), at: "cooperatives", "c045", "stands")
    #expect(try new.qarya("diff", "old.json", "plan.json").lines.isEmpty)
  }
}

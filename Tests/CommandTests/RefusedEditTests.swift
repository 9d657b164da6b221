// SPDX-License-Identifier: Apache-2.0

import PlanFiles
import ProgramRuns
import Testing

@Suite("Edits that are refused")
struct RefusedEditTests {
  /// Runs an edit in place; whatever happens, the file must be as it was.
  private func refusal(of arguments: [String]) throws -> ProgramResult {
    let copy = try PlanCopy()
    let result = try Program.qarya.run(arguments, in: copy.folder)
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
    #expect(try copy.folder.names() == ["plan.json"])
    #expect(result.output.isEmpty)
    #expect(result.errors.hasSuffix("\n"))
    return result
  }

  @Test(
    "What the plan does not allow exits with 1 and says why",
    arguments: [
      (["place", "plan.json", "c057", "A01", "--in-place"], "taken by Oujda Embroidery"),
      (["place", "plan.json", "c045", "A01", "--in-place"], "already"),
      (["place", "plan.json", "c057", "F02", "--in-place"], "F02 is locked"),
      (["swap", "plan.json", "c020", "c045", "--in-place"], "locked"),
      (["swap", "plan.json", "c057", "c045", "--in-place"], "Guercif Olive has no stand"),
      (["swap", "plan.json", "c045", "c045", "-o", "x.json"], "itself"),
      (["unplace", "plan.json", "c020", "--in-place"], "locked"),
      (["unplace", "plan.json", "c057", "-o", "x.json"], "Guercif Olive has no stand"),
    ])
  func refused(arguments: [String], reason: String) throws {
    let result = try refusal(of: arguments)
    #expect(result.status == 1)
    #expect(result.errors.contains(reason), "\(result.errors)")
  }

  @Test(
    "Wrong usage exits with 64",
    arguments: [
      ["lock", "plan.json", "A01"],
      ["lock", "plan.json", "A01", "--in-place", "-o", "x.json"],
      ["lock", "plan.json", "A99", "--in-place"],
      ["place", "plan.json", "c999", "A01", "--in-place"],
      ["place", "plan.json", "c057", "--in-place"],
      ["place", "plan.json", "c057", "A01", "B01", "--in-place"],
      ["lock", "plan.json", "A01", "--in-place", "--at", "soon"],
      ["lock", "plan.json", "A01", "--in-place", "--at", "2017-02-30T18:00:00Z"],
      ["lock", "plan.json", "A01", "--in-place", "--by", "a\u{1B}[31m"],
      ["hold", "plan.json", "A01", "a\u{7}", "--in-place"],
      ["lock", "-", "A01", "--in-place"],
      ["show", "plan.json", "nothing-of-that-name"],
      ["list", "plan.json", "visitors"],
      ["check", "plan.json", "--frobnicate"],
      ["print", "plan.json", "--paper", "letterbox"],
      ["print", "plan.json", "--paper", "3x3"],
      ["check", "plan.json", "--language", "la"],
    ])
  func wrongUsage(arguments: [String]) throws {
    let result = try refusal(of: arguments)
    #expect(result.status == 64, "\(result.errors)")
    #expect(result.isHarmless)
  }

  @Test("A number that two stands show is no name for either")
  func ambiguousNumber() throws {
    let copy = try PlanCopy()
    try copy.set(.text("A01"), at: "stands", "s002", "number")
    let before = try copy.bytes()
    let result = try copy.qarya("lock", "plan.json", "A01", "--in-place")
    #expect(result.status == 64)
    #expect(result.errors.contains("s001, s002"))
    #expect(try copy.bytes() == before)
  }
}

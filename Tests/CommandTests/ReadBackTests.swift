// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("Nothing is written that could not be read back")
struct ReadBackTests {
  /// A plan of 14 MB whose XML property list would be too large: five bytes for each `&`.
  private func largePlan() throws -> PlanCopy {
    let copy = try PlanCopy()
    let text = String(repeating: "&", count: 14 << 20)
    try copy.set(.text(text), at: "extra")
    return copy
  }

  @Test("A form in which the plan is too large is refused, and what is there stays")
  func otherForm() throws {
    let copy = try largePlan()
    try copy.folder.write("old", to: "there.plist")
    let before = try copy.bytes()
    for arguments in [
      ["convert", "plan.json", "there.plist"], ["lock", "plan.json", "A01", "-o", "new.plist"],
    ] {
      let result = try copy.qarya(arguments)
      #expect(result.status == 74, "\(arguments)")
      #expect(
        result.errors == "qarya: \(arguments.last ?? "") was not written, for it could not be read"
          + " back: the file is larger than 64 MiB\n")
    }
    #expect(!copy.folder.has("new.plist"))
    #expect(try copy.folder.text("there.plist") == "old")
    #expect(try copy.bytes() == before)
    #expect(try copy.qarya("convert", "plan.json", "small.bplist").status == 0)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya rehearse")
struct RehearseCommandTests {
  /// A copy of the sample where one stand is on hold once it is free.
  private func held() throws -> PlanCopy {
    let copy = try PlanCopy()
    #expect(try copy.qarya("hold", "plan.json", "B01", "kept", "--in-place").status == 0)
    return copy
  }

  @Test("Its JSON has every key of the shape, and no plan is written")
  func shape() throws {
    let copy = try held()
    let before = try copy.bytes()
    let result = try copy.qarya("rehearse", "plan.json", "--pairs", "--json")
    #expect(result.status == 0, "\(result.errors)")
    let json = try result.json()
    try expect(
      json,
      has: [
        "singles": .array, "uncovered": .array, "pairs": .dictionary, "seconds": .real,
        "control": .text,
      ])
    let entries = try #require(json.dictionary)
    let singles = entries.array("singles").compactMap(\.dictionary)
    #expect(singles.count == 56)
    for single in singles {
      try expect(
        .dictionary(single),
        has: [
          "cooperative": .text, "refilled": .boolean, "moved": .integer, "after": .dictionary,
          "proposal": .dictionary,
        ])
      try expect(
        single["proposal"], has: ["rank": .integer, "kind": .text, "moves": .array])
    }
    let uncovered = entries.array("uncovered")
    #expect(uncovered.count == 1)
    #expect(
      singles.filter { $0["refilled"] == .boolean(false) }.map { $0["cooperative"] } == uncovered)
    let pairs = try #require(entries["pairs"]?.dictionary)
    #expect(pairs["rehearsed"] == .integer(1540))
    // Who is on the held stand is not replaced, whoever withdraws with it.
    #expect(pairs.array("uncovered").count == 55)
    let holds = pairs.array("uncovered").map { pair in
      if case .array(let two) = pair { two.count == 2 && two.contains(uncovered[0]) } else { false }
    }
    #expect(holds.allSatisfy { $0 })
    #expect(try copy.bytes() == before)
  }

  @Test("Its lines have those not covered first, the control number and what it is worth")
  func lines() throws {
    let copy = try held()
    let result = try copy.qarya("rehearse", "plan.json")
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.lines
    #expect(lines.count == 59 && lines[0].contains("control number"))
    #expect(lines[1] == "withdrawals: 56, not covered: 1")
    #expect(lines[2].hasPrefix("B01 ") && lines[2].contains("not covered · leave empty"))
    #expect(lines[3].hasPrefix("A01 ") && lines[3].contains("assign: "))
    #expect(lines[58].contains("A planning aid"))
  }

  @Test("Its page for the wall says the same")
  func page() throws {
    let copy = try held()
    let result = try copy.qarya("print", "plan.json", "--for", "rehearsal", "--ascii")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.contains("not covered") && result.text.contains("assign: "))
    #expect(result.text.contains("A planning aid"))
  }

  @Test("Wrong seconds are wrong usage")
  func usage() throws {
    let copy = try PlanCopy()
    #expect(try copy.qarya("rehearse", "plan.json", "--seconds", "0").status == 64)
    #expect(try copy.qarya("rehearse", "gone.json").status == 66)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya fill")
struct FillCommandTests {
  @Test("Its JSON has every key of the shape, and no plan is written unless asked")
  func shape() throws {
    let copy = try PlanCopy()
    let result = try copy.qarya("fill", "plan.json", "--seconds", "60", "--json")
    #expect(result.status == 0, "\(result.errors)")
    let json = try result.json()
    try expect(
      json,
      has: [
        "stands": .integer, "bound": .integer, "optimal": .boolean, "lattice": .real,
        "binding": .array, "seconds": .real, "corners": .array, "kept": .integer,
        "doorsJoined": .boolean, "waiting": .array,
      ])
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
    #expect(try copy.folder.names() == ["plan.json"])
  }

  @Test("A new hall is filled, the check finds no error, and the certificate is written")
  func writes() throws {
    let copy = try PlanCopy()
    #expect(try copy.qarya("new", "hall.json", "--hall", "24x18", "--stands", "8").status == 0)
    let result = try copy.qarya(
      "fill", "hall.json", "--stand", "3x3", "--seconds", "20", "--certificate", "proof.json", "-o",
      "full.json", "--language", "en")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.contains("stands: 23\nno more are possible on a lattice of 3 m\n"))
    #expect(try copy.qarya("check", "full.json").status == 0)
    #expect(try copy.folder.names().contains("proof.json"))
  }

  @Test("Whoever has a stand in the village has one after, and the check finds no error")
  func village() throws {
    let copy = try PlanCopy()
    let result = try copy.qarya(
      "fill", "plan.json", "--seconds", "20", "-o", "full.json", "--language", "en")
    #expect(result.status == 0, "\(result.errors)")
    #expect(!result.text.contains("waiting list"))
    #expect(try copy.qarya("check", "full.json").status == 0)
  }

  @Test("Ctrl-C keeps the best and writes it")
  func interrupted() throws {
    let copy = try PlanCopy()
    let result = try Program.run(
      "timeout",
      [
        "--preserve-status", "--signal=INT", "12", Program.qarya.path, "fill", "plan.json",
        "--seconds", "900", "--in-place", "--language", "en",
      ], in: copy.folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.contains("stands: "))
    #expect(try copy.bytes() != Layouts.bytes(Layouts.village))
    #expect(try copy.qarya("check", "plan.json").status == 0)
  }

  @Test("What cannot be asked for is wrong usage, and where nothing fits the status is 1")
  func refusals() throws {
    let copy = try PlanCopy()
    #expect(try copy.qarya("fill", "plan.json", "--stand", "3").status == 64)
    #expect(try copy.qarya("fill", "plan.json", "--stand", "3.2x3").status == 64)
    #expect(try copy.qarya("fill", "plan.json", "--style", "round").status == 64)
    #expect(try copy.qarya("fill", "plan.json", "--aisle", "-1").status == 64)
    #expect(try copy.qarya("fill", "plan.json", "--stand", "3x3:200").status == 64)
    #expect(try copy.qarya("fill", "plan.json", "--stand", "39x29", "--seconds", "2").status == 1)
    #expect(try copy.qarya("fill", "none.json").status == 66)
  }
}

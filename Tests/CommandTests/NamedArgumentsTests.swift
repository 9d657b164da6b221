// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("Stands and cooperatives as arguments")
struct NamedArgumentsTests {
  @Test(
    "A stand goes by its number in any case, wherever it is named",
    arguments: [
      ["lock", "plan.json", "a01"], ["unlock", "plan.json", "a01"],
      ["hold", "plan.json", "a01", "press"], ["place", "plan.json", "c057", "a01"],
      ["unplace", "plan.json", "A01", "--from", "a01"], ["close", "plan.json", "a01"],
    ])
  func standsInAnyCase(command: [String]) throws {
    let copy = try PlanCopy()
    let result = try copy.qarya(command + (command[0] == "close" ? [] : ["-o", "-"]))
    #expect(result.status == 0 || result.errors.contains("A01"), "\(result.errors)")
    #expect(!result.errors.contains("there is no"))
  }

  @Test(
    "A cooperative goes by the number of its stand, and by a part of its names in any language",
    arguments: ["f01", "Tafoughalt H", "miel de tafou", "عسل تافوغالت"])
  func cooperatives(name: String) throws {
    let copy = try PlanCopy()
    let byID = try copy.qarya("withdraw", "plan.json", "c001", "--json")
    #expect(byID.status == 0)
    #expect(try copy.qarya("withdraw", "plan.json", name, "--json").output == byID.output)
    #expect(
      try copy.qarya("unplace", "plan.json", name, "-o", "-", "--at", "18:00").status == 0)
    let moved = try copy.qarya("relocate", "plan.json", name)
    #expect(moved.output == (try copy.qarya("relocate", "plan.json", "c001").output))
    let shown = try copy.qarya("show", "plan.json", name == "f01" ? "c001" : name)
    #expect(shown.text.contains("c001"))
    #expect(try copy.qarya("swap", "plan.json", name, "c045", "-o", "-").status == 0)
  }

  @Test("64: of several that fit, and of none, the refusal lists the nearest with their ids")
  func refusals() throws {
    let copy = try PlanCopy()
    let several = try copy.qarya("unplace", "plan.json", "honey", "--in-place")
    #expect(several.status == 64)
    #expect(several.errors.contains("Tafoughalt Honey (c001)"))
    let none = try copy.qarya("unplace", "plan.json", "Tafugalt Honey", "--in-place")
    #expect(none.status == 64)
    #expect(none.errors.contains("nearest: Tafoughalt Honey (c001), "))
    let stand = try copy.qarya("lock", "plan.json", "A0l", "--in-place")
    #expect(stand.status == 64)
    #expect(stand.errors.contains("nearest: A01 ("))
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
  }

  @Test("64: one who is named twice by two names cannot withdraw twice")
  func twice() throws {
    let result = try PlanCopy().qarya("withdraw", "plan.json", "c001", "F01")
    #expect(result.status == 64)
    #expect(result.errors.contains("F01 is named twice"))
  }

  @Test("A byte order mark before a plan is read, and not written again")
  func byteOrderMark() throws {
    let copy = try PlanCopy()
    let plain = try copy.bytes()
    try copy.folder.write([0xEF, 0xBB, 0xBF] + plain, to: "plan.json")
    #expect(try copy.qarya("check", "plan.json").status == 0)
    #expect(try copy.qarya("convert", "plan.json", "x.json").status == 0)
    #expect(try copy.folder.bytes("x.json") == plain)
  }
}

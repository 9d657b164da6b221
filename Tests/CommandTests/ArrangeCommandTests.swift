// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya arrange")
struct ArrangeCommandTests {
  private let quality: [String: Kind] = [
    "unplaced": .integer, "errors": .integer, "warnings": .integer, "wishCost": .real,
  ]

  @Test("Its JSON has every key of the shape, and no plan is written unless asked")
  func shape() throws {
    let copy = try PlanCopy()
    let result = try copy.qarya("arrange", "plan.json", "--effort", "200", "--json")
    #expect(result.status == 0, "\(result.errors)")
    let json = try result.json()
    try expect(
      json,
      has: [
        "before": .dictionary, "after": .dictionary, "seed": .integer, "iterations": .integer,
        "seconds": .real, "moves": .array,
      ])
    try expect(json.dictionary?["before"], has: quality)
    try expect(json.dictionary?["after"], has: quality)
    for move in try #require(json.dictionary).array("moves") {
      try expect(move, has: ["cooperative": .text, "from": .text, "to": .text])
    }
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
    #expect(try copy.folder.names() == ["plan.json"])
  }

  @Test("Ctrl-C ends the search; the best plan so far is told and saved")
  func interrupted() throws {
    let copy = try PlanCopy()
    let result = try Program.run(
      "timeout",
      [
        "--preserve-status", "-s", "INT", "2", Program.qarya.path, "arrange", "plan.json",
        "--seconds", "150", "--json", "-o", "arranged.json",
      ], in: copy.folder)
    #expect(result.status == 0, "\(result.errors)")
    let json = try #require(try result.json().dictionary)
    #expect(try #require(json["seconds"]?.number) < 140)
    #expect(try copy.folder.names().contains("arranged.json"))
  }

  @Test("The same seed and effort give the same plan")
  func repeatable() throws {
    let copy = try PlanCopy()
    for name in ["a.json", "b.json"] {
      let result = try copy.qarya(
        "arrange", "plan.json", "--effort", "200", "--seed", "7", "-o", name,
        "--at", "2017-11-29T18:00:00Z", "--by", "Ali")
      #expect(result.status == 0)
    }
    #expect(try copy.folder.bytes("a.json") == copy.folder.bytes("b.json"))
  }

  @Test("A disturbed plan is mended: nobody is left without a stand, nothing is worse")
  func mends() throws {
    let copy = try PlanCopy()
    for cooperative in ["c001", "c009", "c045"] {
      #expect(try copy.qarya("unplace", "plan.json", cooperative, "--in-place").status == 0)
    }
    #expect(try copy.qarya("check", "plan.json").status == 1)
    let result = try copy.qarya("arrange", "plan.json", "--effort", "2000", "--in-place")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try copy.qarya("check", "plan.json").status == 0)
  }

  @Test("Locked stands keep their cooperatives, and waiting ones keep waiting")
  func locked() throws {
    let copy = try PlanCopy()
    let before = try PlanReader.read(copy.bytes())
    #expect(
      try copy.qarya("arrange", "plan.json", "--effort", "500", "-o", "x.json").status == 0)
    let after = try PlanReader.read(try copy.folder.bytes("x.json"))
    for stand in before.stands.values where stand.isLocked {
      #expect(after.placements[stand.id] == before.placements[stand.id])
    }
    #expect(after.waitingList.map(\.id) == before.waitingList.map(\.id))
    #expect(after.stands == before.stands)
  }

  @Test(
    "Wrong usage exits with 64",
    arguments: [
      ["--seconds", "0"], ["--effort", "0"], ["--effort", "1", "--seconds", "1"],
      ["--threads", "0"], ["--json", "-o", "-"],
    ])
  func wrongUsage(arguments: [String]) throws {
    let folder = try Layouts.folderWithVillage()
    let result = try Program.qarya.run(["arrange", "plan.json"] + arguments, in: folder)
    #expect(result.status == 64)
    #expect(try folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
  }
}

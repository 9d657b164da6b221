// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("Times and numbers in the editor, as people read them")
struct ReadingStoryTests {
  private func village(timeZone: String) throws -> Plan {
    let bytes = PlanWriter.bytes(of: try Layouts.village())
    var document = try #require(try JSONReader.read(bytes).dictionary)
    document["timeZone"] = .text(timeZone)
    return try PlanReader.plan(of: .dictionary(document), vocabulary: RuleCatalogue())
  }

  @Test(
    "The history shows the time on the wall of the plan's time zone; the file has UTC",
    arguments: [("Asia/Riyadh", "21:00"), ("America/New_York", "13:00"), ("Etc/UTC", "18:00")])
  func history(zone: String, time: String) throws {
    var hall = Rehearsal(try village(timeZone: zone), language: .french)
    try hall.press("x", "t")
    #expect(hall.screen.contains("28/11/2017 \(time)  staff"))
    #expect(hall.plan.history.last?.at == "2017-11-28T18:00:00Z")
    var small = Rehearsal(try village(timeZone: zone), columns: 80, rows: 24)
    try small.press("x", "t")
    #expect(small.screen.contains("28/11 \(time)  staff"))
  }

  @Test("The list of problems has 2 before 10, as the roster has")
  func problems() throws {
    var plan = try Layouts.village()
    let numbers = ["10", "9", "2"]
    let wishing = Checker(plan).report.violations.filter { $0.kind == "keepApart" }
    let stands = Set(wishing.compactMap(\.stands.first)).sorted().prefix(3)
    for (id, number) in zip(stands, numbers) {
      var stand = try #require(plan.stands[id])
      stand.number = number
      _ = try plan.apply(.writeStand(stand), stamp: nil)
    }
    let hall = Rehearsal(plan)
    let first = hall.editor.report.violations.filter { $0.kind == "keepApart" }
      .compactMap { $0.stands.first.flatMap { plan.stands[$0]?.number } }
    #expect(first.filter(numbers.contains).first == "2")
    #expect(first.filter(numbers.contains).last == "10")
  }

  @Test("Who goes where stands are merged is counted")
  func counts() {
    #expect(
      EditModeWords.merging(keeping: "108", losing: ["109"])[.english] == "108 stays, 109 goes")
    #expect(
      EditModeWords.merging(keeping: "108", losing: ["109", "110"])[.english]
        == "108 stays, 109 and 110 go")
    #expect(
      EditModeWords.merging(keeping: "108", losing: ["109", "110"])[.french]
        == "108 reste, 109 et 110 disparaissent")
    #expect(EditModeWords.deleteTitle("A01 A02", count: 2)[.english].contains("Some are occupied"))
  }

  @Test("Two stands that are freed are free, one is")
  func freed() throws {
    let plan = try Layouts.village()
    let leaving = plan.placements.sorted { $0.key < $1.key }.prefix(2).flatMap(\.value)
    for count in 1...2 {
      let found = try Reallocation(plan, .withdrawal(Array(leaving.prefix(count))), maxMoves: 0)
      let leave = try #require(found.proposals.first { $0.kind == .leave })
      let text = ReallocationWords.notice(of: leave, of: found, .english).plain
      #expect(text.contains(count == 1 ? " is free (" : " and A02 are free ("), "\(text)")
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya recover")
struct RecoverCommandTests {
  /// A copy of the sample fair with a journal that holds one change more.
  private func interrupted() throws -> (copy: PlanCopy, plan: Plan) {
    let copy = try PlanCopy()
    var plan = try PlanReader.read(copy.bytes())
    let edit = Edit.lock(try #require(Stand.ID("s001")), true)
    _ = try plan.apply(edit, stamp: Stamp(at: "2017-11-29T18:00:00Z", by: "Ali"))
    try Journal(of: copy.folder["plan.json"]).write(plan, since: nil)
    return (copy, plan)
  }

  @Test("What an interrupted session left is told, and the files stay as they are")
  func tells() throws {
    let (copy, _) = try interrupted()
    let names = try copy.folder.names()
    let result = try copy.qarya("recover", "plan.json")
    #expect(result.status == 0)
    #expect(result.lines == ["2017-11-29T18:00:00Z  Ali  locked  s001"])
    #expect(try copy.folder.names() == names)
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
  }

  @Test("With -o it is saved")
  func saves() throws {
    let (copy, plan) = try interrupted()
    #expect(try copy.qarya("recover", "plan.json", "-o", "saved.json").status == 0)
    #expect(try copy.folder.bytes("saved.json") == PlanWriter.bytes(of: plan))
  }

  @Test("Where nothing is left it says so")
  func nothing() throws {
    let result = try PlanCopy().qarya("recover", "plan.json")
    #expect(result.status == 0)
    #expect(result.text.contains("nothing unsaved"))
  }

  @Test("A damaged journal is bad data, and stays")
  func damaged() throws {
    let (copy, _) = try interrupted()
    let journal = "plan.json.qarya-journal"
    try copy.folder.write(Array(copy.folder.bytes(journal).dropLast(10)), to: journal)
    let result = try copy.qarya("recover", "plan.json")
    #expect(result.status == 65)
    #expect(result.errors.contains("damaged"))
    #expect(copy.folder.has(journal))
  }
}

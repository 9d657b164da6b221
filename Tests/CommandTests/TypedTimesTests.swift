// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("Times on the command line")
struct TypedTimesTests {
  private func locked(_ time: String, zone: String?, machine: String) throws -> String? {
    let copy = try PlanCopy()
    if let zone { try copy.set(.text(zone), at: "timeZone") }
    let result = try Program.qarya.run(
      ["lock", "plan.json", "A01", "--in-place", "--at", time], in: copy.folder,
      environment: ["TZ": machine])
    #expect(result.status == 0, "\(result.errors)")
    return try copy.newHistory().first?.dictionary?["at"]?.text
  }

  @Test("They are the machine's, or the plan's where it names a time zone; files have UTC")
  func zones() throws {
    let time = "29/11/2017 18:00"
    #expect(try locked(time, zone: nil, machine: "UTC") == "2017-11-29T18:00:00Z")
    #expect(try locked(time, zone: nil, machine: "Europe/Paris") == "2017-11-29T17:00:00Z")
    #expect(
      try locked(time, zone: "Asia/Riyadh", machine: "Europe/Paris") == "2017-11-29T15:00:00Z")
    #expect(
      try locked(time + " +01:00", zone: "Asia/Riyadh", machine: "UTC") == "2017-11-29T17:00:00Z")
    #expect(
      try locked("2017-11-29T18:00:00Z", zone: "Asia/Riyadh", machine: "UTC")
        == "2017-11-29T18:00:00Z")
  }

  @Test("Words of days are understood in three languages", arguments: ["yesterday", "hier", "أمس"])
  func words(day: String) throws {
    let at = try #require(try locked(day + " 18:00", zone: nil, machine: "UTC"))
    #expect(at.hasSuffix("T18:00:00Z"))
    #expect(at < Stamp.current().at)
  }

  @Test("Notices since a local time")
  func since() throws {
    let copy = try PlanCopy()
    try copy.set(.text("Europe/Paris"), at: "timeZone")
    let edit = ["unplace", "plan.json", "c001", "--in-place", "--at", "29/11/2017 18:00"]
    #expect(try copy.qarya(edit).status == 0)
    #expect(try copy.qarya("notices", "plan.json", "--since", "29/11/2017 18:00").lines.count == 1)
    #expect(try copy.qarya("notices", "plan.json", "--since", "29/11/2017 18:01").lines == [])
  }

  @Test("64: what is no time is refused with what is one")
  func wrong() throws {
    let copy = try PlanCopy()
    for command in [
      ["lock", "plan.json", "A01", "--in-place", "--at", "soon"],
      ["notices", "plan.json", "--since", "soon"],
    ] {
      let result = try copy.qarya(command)
      #expect(result.status == 64)
      #expect(result.errors.contains("such as 18:00, yesterday 18:00"))
    }
  }
}

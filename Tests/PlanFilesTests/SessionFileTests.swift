// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import PlanFiles

@Suite("Sessions in the file")
struct SessionFileTests {
  /// The example with sessions, and other keys at the top before them.
  private func text(_ session: String, top: String = "") -> String {
    Example.text.replacing(
      "  \"stands\": {", with: "  \"sessions\": {\n    \"w1\": \(session)\n  },\n  \"stands\": {"
    ).replacing("  \"placements\": {", with: top + "  \"placements\": {")
  }

  private func plan(_ text: String) throws -> Plan { try PlanReader.read(Array(text.utf8)) }

  private let whole = """
    {
          "area": "workshops",
          "end": "2017-11-29T11:30:00Z",
          "moderator": "unknown keys stay",
          "names": {
            "fr": "Marketing numérique"
          },
          "participants": [
            "c001"
          ],
          "remark": "",
          "seating": "uShape",
          "seats": 20,
          "start": "2017-11-29T10:00:00Z",
          "trainer": "N. N."
        }
    """

  @Test("are read, and written back byte for byte, unknown keys too")
  func kept() throws {
    let file = text(whole)
    let plan = try plan(file)
    let session = try #require(plan.sessions.values.first)
    #expect(session.area?.text == "workshops")
    #expect(session.span?.start == "2017-11-29T10:00:00Z")
    #expect(session.span?.minutes == 90)
    #expect(session.seats == 20 && session.seating == .uShape && session.trainer == "N. N.")
    #expect(session.participants.map(\.text) == ["c001"])
    #expect(PlanWriter.bytes(of: plan) == Array(file.utf8))
  }

  @Test("change by an edit only what it changes, and read back as they are")
  func edited() throws {
    var plan = try plan(text(whole))
    var session = try #require(plan.sessions.values.first)
    session.span = session.span?.moved(by: 3600)
    session.participants = []
    _ = try plan.apply(.writeSession(session), stamp: nil)
    let written = String(decoding: PlanWriter.bytes(of: plan), as: UTF8.self)
    #expect(written.contains("\"start\": \"2017-11-29T11:00:00Z\""))
    #expect(written.contains("unknown keys stay"))
    #expect(!written.contains("\"participants\""))
    #expect(try self.plan(written).sessions[session.id]?.span == session.span)
    _ = try plan.apply(.removeSession(session.id), stamp: nil)
    #expect(
      try self.plan(String(decoding: PlanWriter.bytes(of: plan), as: UTF8.self)).sessions == [:])
  }

  @Test("may be without time, area and all else")
  func bare() throws {
    let plan = try plan(text("{}"))
    let session = try #require(plan.sessions.values.first)
    #expect(session.span == nil && session.area == nil && session.seating == .theatre)
    #expect(PlanWriter.bytes(of: plan) == Array(text("{}").utf8))
  }

  @Test("go through the journal like everything else")
  func journal() throws {
    let old = try plan(text(whole))
    var new = old
    _ = try new.apply(.removeSession(try #require(old.sessions.keys.first)), stamp: nil)
    let change = PlanFile().change(from: old, to: new)
    #expect(change.applied(to: PlanWriter.document(of: old)) == PlanWriter.document(of: new))
  }

  @Test(
    "are refused where they mean nothing, naming line and key",
    arguments: [
      (#"{"area": "gone"}"#, "sessions.w1.area: there is no feature gone"),
      (
        #"{"area": "exit-west"}"#,
        "sessions.w1.area: feature exit-west is of kind exit; sessions take place in one of stage, workshopArea, zone"
      ),
      (#"{"area": 3}"#, "sessions.w1.area: this is a whole number; it should be a text"),
      (
        #"{"start": "tomorrow", "end": "2017-11-29T10:00:00Z"}"#,
        "sessions.w1.start: “tomorrow” is no time, such as 2017-11-29T18:00:00Z"
      ),
      (
        #"{"start": "2017-02-30T10:00:00Z", "end": "2017-11-29T10:00:00Z"}"#,
        "sessions.w1.start: “2017-02-30T10:00:00Z” is no time, such as 2017-11-29T18:00:00Z"
      ),
      (
        #"{"start": "2017-11-29T10:00:00Z"}"#,
        "sessions.w1.end: this key is missing; “start” is there"
      ),
      (
        #"{"start": "2017-11-29T10:00:00Z", "end": "2017-11-29T10:00:00Z"}"#,
        "sessions.w1.end: the session ends before it begins"
      ),
      (#"{"seats": -1}"#, "sessions.w1.seats: -1 is not within 0 to 1000000"),
      (#"{"seats": 2.5}"#, "sessions.w1.seats: this is a number; it should be a whole number"),
      (
        #"{"seating": "floor"}"#,
        "sessions.w1.seating: “floor” is none of theatre, classroom, uShape"
      ),
      (
        #"{"participants": ["c001", "c099"]}"#,
        "sessions.w1.participants[1]: there is no cooperative c099"
      ),
      (
        #"{"participants": ["c001", "c001"]}"#,
        "sessions.w1.participants[1]: cooperative c001 is in this list twice"
      ),
      (
        #"{"participants": "c001"}"#,
        "sessions.w1.participants: this is a text; it should be an array"
      ),
      (#"[]"#, "sessions.w1: this is an array; it should be a dictionary"),
    ])
  func refused(session: String, message: String) throws {
    let error = #expect(throws: PlanFileError.self) { try plan(text(session)) }
    #expect(error?.description.hasSuffix(message) == true, "\(error?.description ?? "")")
    #expect(error?.line != nil)
  }

  @Test("More than 5000 are refused")
  func tooMany() throws {
    let many = "{}" + (0..<5000).map { ",\n    \"x\($0)\": {}" }.joined()
    let error = #expect(throws: PlanFileError.self) { try plan(text(many)) }
    #expect(error?.reason == "there are more than 5000 sessions; fewer are read")
  }

  @Test(
    "Opening times are spans of two times",
    arguments: [
      (#""opens": 3"#, "opens: this is a whole number; it should be an array"),
      (#""opens": [{"from": "2017-11-29T10:00:00Z"}]"#, "opens[0].to: this key is missing"),
      (
        #""opens": [{"from": "2017-11-29T10:00:00Z", "to": "2017-11-29T09:00:00Z"}]"#,
        "opens[0].to: the span ends before it begins"
      ),
    ])
  func opens(top: String, message: String) throws {
    let error = #expect(throws: PlanFileError.self) { try plan(text("{}", top: "  \(top),\n")) }
    #expect(error?.description.hasSuffix(message) == true, "\(error?.description ?? "")")
    let good = #"  "opens": [{"from": "2017-11-29T09:00:00Z", "to": "2017-11-29T18:00:00Z"}],\#n"#
    #expect(try plan(text("{}", top: good)).openingSpans.map(\.minutes) == [540])
  }
}

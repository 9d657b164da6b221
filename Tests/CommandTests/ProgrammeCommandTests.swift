// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("The programme on the command line")
struct ProgrammeCommandTests {
  @Test("Eleven sessions of the sample over four days, in three languages, without a problem")
  func sample() throws {
    let copy = try PlanCopy()
    for (language, day) in [
      ("en", "Wednesday 2017-11-29"), ("fr", "mercredi 29/11/2017"),
      ("ar", "الأربعاء 29/11/2017"),
    ] {
      let result = try copy.qarya("programme", "plan.json", "--language", language)
      #expect(result.status == 0 && result.errors.isEmpty)
      #expect(result.lines.contains { $0.hasPrefix(day) })
    }
    let doors = try copy.qarya("programme", "plan.json", "--doors")
    #expect(doors.text.split(separator: "\u{C}").count == 4)
    let one = try copy.qarya("programme", "plan.json", "--doors", "--day", "1/12")
    #expect(one.text.contains("Digital marketing 2") && !one.text.contains("\u{C}"))
    let json = try copy.qarya("programme", "plan.json", "--json", "--area", "Ateliers")
    let entries = try JSONReader.read(json.output)
    guard case .array(let sessions) = entries else { return #expect(Bool(false)) }
    #expect(sessions.count == 11)
    #expect(sessions.first?.dictionary?["start"]?.text == "2017-11-29T15:00:00Z")
  }

  @Test("A clash is told on standard error, in JSON beside the session, and by check")
  func clash() throws {
    let copy = try PlanCopy()
    try copy.set(.text("2017-11-29T16:00:00Z"), at: "sessions", "w02", "start")
    let result = try copy.qarya("programme", "plan.json", "--day", "29/11", "--language", "en")
    #expect(result.status == 0)
    #expect(result.errors.contains("error · sessions at one time: "))
    let check = try copy.qarya("check", "plan.json", "--language", "en")
    #expect(check.status == 1)
    #expect(check.lines.contains { $0.contains("take place at one time for 30 min") })
    let report = try JSONReader.read(try copy.qarya("check", "plan.json", "--json").output)
    guard case .array(let violations)? = report.dictionary?["violations"] else { return }
    let clash = violations.compactMap(\.dictionary).first { $0["kind"]?.text == "sessionClash" }
    #expect(clash?["sessions"] == .array([.text("w01"), .text("w02")]))
    #expect(clash?["measured"]?.number == 30)
    #expect(clash?["repair"]?.dictionary?["session"] != nil)
  }

  @Test(
    "What there is not is wrong usage",
    arguments: [
      ["--area", "cellar"], ["--day", "someday"],
      ["--since", "someday"], ["--ical", "--json"],
    ])
  func usage(arguments: [String]) throws {
    let copy = try PlanCopy()
    let result = try copy.qarya(["programme", "plan.json"] + arguments)
    #expect(result.status == 64 && !result.errors.isEmpty && result.output.isEmpty)
  }

  @Test(
    "Python's icalendar reads the same sessions back",
    .enabled(if: FairList.python(with: "icalendar") != nil, "needs python3-icalendar"))
  func calendar() throws {
    let python = try #require(FairList.python(with: "icalendar"))
    let copy = try PlanCopy()
    try copy.set(.text("a, b; c\\d"), at: "sessions", "w01", "names", "ar")
    let ical = try copy.qarya("programme", "plan.json", "--ical", "--language", "ar")
    try copy.folder.write(ical.output, to: "fair.ics")
    let script = """
      import icalendar
      calendar = icalendar.Calendar.from_ical(open('fair.ics', 'rb').read())
      for event in calendar.walk('VEVENT'):
          print(event['uid'], event.decoded('dtstart').isoformat(), event.decoded('dtend').isoformat(),
                event['summary'], event['location'], sep='|')
      """
    let read = try Program.run(python, ["-c", script], in: copy.folder)
    #expect(read.status == 0, "\(read.errors)")
    let json = try JSONReader.read(
      try copy.qarya("programme", "plan.json", "--json", "--language", "ar").output)
    guard case .array(let sessions) = json else { return #expect(Bool(false)) }
    let expected = sessions.compactMap(\.dictionary).map { session in
      func time(_ key: String) -> String {
        (session[key]?.text ?? "").replacing("Z", with: "+00:00")
      }
      return "\(time("start"))|\(time("end"))|\(session["name"]?.text ?? "")"
        + "|\(session["areaName"]?.text ?? "")"
    }
    #expect(
      read.lines.map { String($0.split(separator: "|", maxSplits: 1).last ?? "") } == expected)
    #expect(Set(read.lines.compactMap { $0.split(separator: "|").first }).count == 11)
  }

  @Test("A list of sessions goes in, one undo of the file apart, and comes out again")
  func lists() throws {
    let copy = try PlanCopy()
    let csv = try copy.qarya("export", "plan.json", "--to", "csv", "--what", "sessions")
    try copy.folder.write(csv.output, to: "programme.csv")
    let same = try copy.qarya(
      "import", "plan.json", "programme.csv", "--what", "sessions", "--language", "en")
    #expect(same.status == 0)
    #expect(same.lines == ["rows 11: new 0, changed 0, unchanged 11, faulty 0"])
    try copy.folder.write(Array("id;début\nw03;11:30\n".utf8), to: "late.csv")
    let late = try copy.qarya(
      "import", "plan.json", "late.csv", "--what", "sessions", "--in-place", "--language", "en")
    #expect(late.status == 0)
    #expect(late.lines.first?.hasSuffix("11:30–13:00") == true)
    let doors = try copy.qarya(
      "programme", "plan.json", "--day", "30/11", "--language", "en", "--since", "yesterday")
    #expect(doors.text.contains("MOVED: it was 10:30–12:00"))
    let notices = try copy.qarya("notices", "plan.json", "--since", "yesterday", "--pages")
    #expect(notices.text.contains("11:30–13:00"))
    try copy.folder.write(Array("id;début\nw03;never\n".utf8), to: "wrong.csv")
    let wrong = try copy.qarya(
      "import", "plan.json", "wrong.csv", "--what", "sessions", "--in-place")
    #expect(wrong.status == 65)
  }

  @Test("A cancelled session is called so on the sheets, and those invited are told")
  func cancelled() throws {
    let copy = try PlanCopy()
    let csv = try copy.qarya("export", "plan.json", "--to", "csv", "--what", "sessions")
    let rows = csv.text.split(separator: "\r\n").filter { !$0.contains("w03") }
    try copy.folder.write(Array((rows.joined(separator: "\r\n") + "\r\n").utf8), to: "less.csv")
    let result = try copy.qarya(
      "import", "plan.json", "less.csv", "--what", "sessions", "--missing", "withdraw",
      "--in-place")
    #expect(result.status == 0, "\(result.errors)")
    for (language, word) in [("en", "CANCELLED"), ("fr", "ANNULÉE"), ("ar", "أُلغيت")] {
      let doors = try copy.qarya(
        "programme", "plan.json", "--doors", "--day", "30/11", "--since", "yesterday",
        "--language", language)
      #expect(doors.text.contains(word), "\(doors.text)")
      let today = try copy.qarya(
        "programme", "plan.json", "--doors", "--day", "30/11", "--since", "2100-01-01",
        "--language", language)
      #expect(today.status == 0 && !today.text.contains(word))
    }
    let notices = try copy.qarya(
      "notices", "plan.json", "--since", "yesterday", "--pages", "--language", "en")
    #expect(
      notices.text.contains(
        "No longer for you: 2017-11-30 10:30–12:00, Workshops · Digital marketing 1"))
    let json = try JSONReader.read(
      try copy.qarya("programme", "plan.json", "--json", "--since", "yesterday").output)
    guard case .array(let sessions) = json else { return #expect(Bool(false)) }
    #expect(sessions.count == 10)
  }
}

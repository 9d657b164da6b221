// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Testing

@testable import TerminalUI

@Suite("Notices in the editor")
struct NoticesStoryTests {
  @Test("T shows who must be told what, each in its languages, and Enter writes it to a file")
  func prints() throws {
    let plan = try Layouts.village()
    var hall = try WithdrawingStoryTests.hall(plan)
    try hall.press("Enter", "T")
    #expect(hall.screen.contains("Notices since the plan was opened (2)"))
    #expect(
      hall.screen.contains(
        "Your withdrawal has been recorded; stand D04 is no longer reserved for you."))
    try hall.press("PageDown")
    #expect(hall.screen.contains("Stand D04 has been assigned to you."))
    try hall.press("Enter")
    #expect(hall.status.contains("fair-notices.txt"))
    try hall.press("Enter")
    #expect(
      hall.effects.last
        == .writePrint(.notices(NoticeRequest()), to: "fair-notices.txt", replacing: false))
    var list = NoticeList(from: plan, to: hall.plan)
    list.sender = "staff"
    list.control = ControlNumber(of: hall.plan).description
    let pages = list.pages.map { page in
      page.map { DisplayText($0, bidi: .off).logical + "\n" }.joined()
    }
    #expect(
      try hall.editor.printedText(.notices(NoticeRequest())) == pages.joined(separator: "\u{C}"))
    hall.answer(.exists(path: "fair-notices.txt", .notices(NoticeRequest())))
    try hall.press("n")
    #expect(hall.status.contains("fair-notices.txt"))
    try hall.press("Esc")
    // The map is printed as before.
    try hall.press("p", "Enter", "Enter")
    let request = PageRequest()
    #expect(hall.effects.last == .writePrint(.pages(request), to: "fair.txt", replacing: false))
    #expect(
      try hall.editor.printedText(.pages(request)) == hall.editor.printedPages(request).text)
  }

  @Test("Since it was saved there may be nothing more to tell; l makes it a line each")
  func sinceSaving() throws {
    var hall = try WithdrawingStoryTests.hall(try Layouts.village())
    try hall.press("Enter", "T", "l")
    #expect(hall.lines.contains { $0.contains("D04 ← -") })
    try hall.press("Esc")
    hall.answer(.saved(path: "fair.json"))
    try hall.press("T", "Tab")
    #expect(hall.screen.contains("since it was saved (0)"))
    #expect(hall.screen.contains("no notices to give"))
    try hall.press("Enter")
    #expect(hall.editor.dialogue == nil)
    try hall.press("T")
    #expect(hall.screen.contains("(2)"))
  }

  @Test("In the list an Arabic sentence begins at the right, whatever its first word is")
  func readingOrder() throws {
    var plan = try Layouts.village()
    for var cooperative in plan.cooperatives.values {
      cooperative.names["ar"] = "Atlas \(cooperative.id)"
      _ = try plan.apply(.writeCooperative(cooperative), stamp: nil)
    }
    var hall = try WithdrawingStoryTests.hall(plan)
    try hall.press("Enter", "T", "l")
    func column(_ words: String, in line: String) -> Int? {
      let drawn = DisplayText(marked: words, bidi: .app, direction: .rightToLeft).drawn
      return line.range(of: drawn).map {
        line.unicodeScalars.distance(from: line.startIndex, to: $0.lowerBound)
      }
    }
    let line = try #require(hall.lines.first { column("انسحابكم؛", in: $0) != nil })
    let (first, last) = (column("سُجّل", in: line), column("محجوزًا", in: line))
    #expect(try #require(first) > #require(last))
    #expect(try #require(column("Atlas", in: line)) > #require(first))
  }

  @Test("Undone, no notices to give")
  func undone() throws {
    var hall = try WithdrawingStoryTests.hall(try Layouts.village())
    try hall.press("Enter", "u", "T")
    #expect(hall.screen.contains("no notices to give"))
  }
}

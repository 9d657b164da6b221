// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import StandMaps
import Testing
import Wording

@testable import TerminalUI

@Suite("Printing in the editor")
struct PrintingStoryTests {
  private static let time = "2017-11-28T18:00:00Z"

  /// An editor on the sample, whose clock is that of Morocco: an hour before UTC's.
  private func hall(_ language: Language = .english) throws -> Rehearsal {
    Rehearsal(try Layouts.village(), language: language)
  }

  @Test("p shows the pages; Tab goes from reader to reader, f and a choose form and paper")
  func chooses() throws {
    var hall = try hall()
    try hall.press("p")
    #expect(hall.screen.contains("Print preview · setting up · text · A4 · page 1 of "))
    #expect(hall.screen.contains("Stand map · 1 row ="))
    try hall.press("Tab")
    #expect(hall.screen.contains("Print preview · visitors · text · A4"))
    try hall.press("Tab")
    #expect(hall.screen.contains("Print preview · power and water · text"))
    try hall.press("W", "W", "W")
    #expect(hall.screen.contains("Print preview · everything · text"))
    try hall.press("w", "f", "a")
    #expect(hall.screen.contains("Print preview · setting up · PDF · A3 · page 1 of "))
    try hall.press("n")
    #expect(hall.screen.contains("· page 2 of "))
    #expect(hall.screen.contains("Stands by number"))
    try hall.press("N")
    #expect(hall.screen.contains("· page 1 of "))
  }

  @Test("Enter offers a file whose name says for whom the pages are, and in which form")
  func offers() throws {
    for (keys, name) in [
      ([], "fair.txt"), (["Tab"], "fair-visitors.txt"), (["f"], "fair.pdf"),
      (["f", "f", "f", "Tab", "Tab", "Tab"], "fair-fire.html"), (["f", "f"], "fair.svg"),
    ] {
      var hall = try hall()
      try hall.press("p")
      for key in keys { try hall.press(key) }
      try hall.press("Enter")
      #expect(hall.status.contains(name))
      try hall.press("Enter")
      guard case .writePrint(.pages, let path, false)? = hall.effects.last else {
        Issue.record("nothing is written")
        return
      }
      #expect(path == name)
    }
  }

  @Test("Every reader's pages are previewed in every language, Arabic from the right")
  func readers() throws {
    for language in Language.allCases {
      var hall = try hall(language)
      try hall.press("p")
      for reader in PageReader.allCases {
        let preview = try #require(hall.editor.dialogue as? PrintPreview)
        #expect(preview.request.reader == reader)
        #expect(hall.screen.contains(reader.phrase[language].prefix(4)) || language == .arabic)
        try hall.press("Tab")
      }
    }
  }

  @Test("The control number in the header is that of the plan, after each edit")
  func control() throws {
    var hall = try hall()
    let first = ControlNumber(of: hall.plan)
    #expect(hall.lines[0].contains("#\(first)"))
    try hall.press("x")
    let second = ControlNumber(of: hall.plan)
    #expect(second != first)
    #expect(hall.lines[0].contains("#\(second)"))
    try hall.press("u")
    #expect(hall.lines[0].contains("#\(first)"))
  }

  @Test("What was printed and has changed since is told, and has a page of its own")
  func changes() throws {
    var hall = try hall()
    try hall.press("p", "c", "p")
    #expect(hall.effects.last == .sendToPrinter(.pages(PageRequest())))
    hall.answerPrinted(.pages(PageRequest()), .sentToPrinter)
    try hall.press("Right")
    #expect(!hall.status.contains("printed"))
    try hall.press("x", "Right", "x", "Left")
    let time = hall.plan.clock.local(Self.time).dropFirst(11).prefix(5)
    #expect(hall.status.contains("printed \(time), changed since: 2 stands"), "\(hall.status)")
    try hall.press("p", "c")
    #expect(hall.screen.contains("Print preview · only changes"))
    #expect(hall.screen.contains("Changed since the print of"))
    let preview = try #require(hall.editor.dialogue as? PrintPreview)
    let text = try hall.editor.printedPages(preview.request).text
    #expect(text.contains("\nA02 ") && text.contains("\nA03 "))
    #expect(!text.contains("A01") && !text.contains("F06"))
    try hall.press("Esc", "u", "u", "Right")
    #expect(!hall.status.contains("changed since"))
  }

  @Test("Another day is said with its date; in Arabic and French as well")
  func otherDay() throws {
    for (language, words) in [
      (Language.english, "printed 2017-11-27 "), (.french, "imprimé 27/11/2017 "),
    ] {
      var hall = try hall(language)
      hall.change {
        $0.document.printed = LastPrint(
          at: "2017-11-27T12:00:00Z", control: "00000", plan: $0.plan)
      }
      #expect(hall.status.contains(words), "\(hall.status)")
    }
  }
}

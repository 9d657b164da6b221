// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Testing
import Wording

@testable import TerminalUI

@Suite("The editor in French")
struct FrenchStoryTests {
  private func hall(columns: Int = 120, rows: Int = 40) throws -> Rehearsal {
    Rehearsal(try Layouts.village(), columns: columns, rows: rows, language: .french)
  }

  @Test("Keys have one set of names, in the bar, in help, in messages")
  func keys() throws {
    #expect(KeyWords.name(of: "Shift-Tab", .french) == "Maj-Tab")
    #expect(KeyWords.name(of: "Ctrl-S", .french) == "Ctrl-S")
    #expect(KeyWords.name(of: "-", .french) == "-")
    #expect(KeyWords.name(of: "Ctrl--", .french) == "Ctrl--")
    #expect(KeyWords.name(of: "PageUp", .arabic) == "PageUp")
    var hall = try hall()
    try hall.press("Tab")
    #expect(hall.lines.last?.contains("Entrée placer") == true)
    try hall.press("?")
    #expect(hall.screen.contains("PgPréc PgSuiv"))
    for name in ["Enter", "Esc ", "PageUp", "PageSuiv", "PagSuiv"] {
      #expect(!hall.screen.contains(name), "\(name)")
    }
  }

  @Test("A colon keeps a space before it that does not break")
  func colon() throws {
    var hall = try hall()
    try hall.press("/")
    #expect(hall.status.contains("chercher\u{A0}:"))
    #expect(hall.frame.cursor?.x == 12)
  }

  @Test("No line begins with a sign that stands behind a space")
  func wrapping() {
    let lines = Wrapping.lines("un stand vide : libre ; « oui » ?", width: 13)
    #expect(lines == ["un stand", "vide\u{A0}:", "libre\u{A0};", "«\u{A0}oui\u{A0}»\u{A0}?"])
    #expect(Wrapping.lines("✖ 0 · ! 0 · a", width: 40) == ["✖ 0 · ! 0 · a"])
  }

  @Test("Figures have commas, shares a space, on the whole screen")
  func figures() throws {
    let hall = try hall()
    #expect(hall.lines[0].contains("42\u{A0}% "))
    #expect(hall.screen.contains("1,5 kW"))
    #expect(hall.screen.contains("+0,5"))
    #expect(!hall.screen.contains("+0.5"))
  }

  @Test("A form shows commas and takes them")
  func form() throws {
    var hall = try hall()
    try hall.press("i")
    #expect(hall.screen.contains("1,5"))
    try hall.press("Down")
    hall.type("2,5")
    try hall.press("Ctrl-S")
    let stand = try #require(hall.plan.stand(named: "A01"))
    #expect(stand.powerKilowatts == 2.5)
  }

  @Test("What is counted agrees")
  func counts() {
    #expect(Counted.stands(1).french == "1 stand")
    #expect(Counted.stands(1).english == "1 stand")
    #expect(Counted.stands(11).arabic == "11 رواقًا")
  }
}

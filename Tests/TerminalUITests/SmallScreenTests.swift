// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Testing
import Wording

@testable import TerminalUI

@Suite("On a small screen")
struct SmallScreenTests {
  private func hall(
    _ columns: Int, _ rows: Int, _ language: Language = .english
  ) throws -> Rehearsal {
    Rehearsal(try Layouts.village(), columns: columns, rows: rows, language: language)
  }

  /// The last line.
  private func keys(_ hall: Rehearsal) -> String { hall.lines.last ?? "" }

  @Test("of a dialogue's keys those that act and lead out are kept", arguments: Language.allCases)
  func actingKeys(language: Language) throws {
    let enter = language == .french ? "Entrée" : "Enter"
    let escape = language == .french ? "Échap" : "Esc"
    for opening in ["xa", "p", "T", "R", "A", "L:", "/x"] {
      var hall = try hall(40, 12, language)
      hall.type(opening)
      #expect(keys(hall).contains(enter), "\(opening): \(keys(hall))")
      #expect(keys(hall).contains(escape), "\(opening): \(keys(hall))")
    }
    for opening in ["c", "i"] {
      var hall = try hall(40, 12, language)
      hall.type(opening)
      #expect(keys(hall).contains("Ctrl-S"), "\(opening): \(keys(hall))")
      #expect(keys(hall).contains(escape), "\(opening): \(keys(hall))")
    }
  }

  @Test("what switches a rule is kept, and not what chooses it")
  func switchingKey() throws {
    var hall = try hall(60, 20)
    hall.type("R")
    #expect(keys(hall).contains("Space on or off"))
    #expect(!keys(hall).contains("choose"))
  }

  @Test("a form uses all its lines, and says how many fields it hides")
  func formFields() throws {
    var hall = try hall(60, 20)
    hall.type("c")
    let shown = hall.frame.links.count { $0.list == ClickList.dialogue.rawValue }
    let form = try #require(hall.form)
    #expect(shown == 14)
    #expect(hall.screen.contains("… \(form.fields.count - shown) more"))
  }

  @Test("the history keeps who and where, with short dates")
  func history() throws {
    var hall = try hall(40, 12)
    hall.type("t")
    #expect(hall.lines[2].contains("22/11 10:57  staff  placed  F06"))
    #expect(hall.lines[3].contains("Oujda Couscous"))
    hall = try self.hall(120, 40)
    hall.type("t")
    #expect(hall.lines[2].contains("2017-11-22 10:57"))
  }

  @Test("the legend scrolls to its signs, and any other key closes it")
  func legend() throws {
    var hall = try hall(40, 12, .french)
    hall.type("y")
    #expect(!hall.screen.contains("extincteur"))
    #expect(hall.screen.contains("de plus"))
    try hall.press("End")
    #expect(hall.screen.contains("ƒ extincteur"))
    #expect(hall.screen.contains("i accueil"))
    try hall.press("Up", "Home")
    #expect(hall.screen.contains("amande"))
    try hall.press("Esc")
    #expect(hall.editor.dialogue == nil)
  }

  @Test("below 40 × 12 the sentence that asks for room is whole", arguments: Language.allCases)
  func asksForRoom(language: Language) throws {
    let hall = try hall(20, 11, language)
    // Of Arabic the letters are joined and ordered, so that only their number tells.
    let words = Words.tooSmall[language].filter { !$0.isWhitespace }
    let said = hall.lines.joined().filter { !$0.isWhitespace }
    #expect(said.count == words.count)
    #expect(!said.contains("…"))
  }

  @Test("a message takes the lines that it needs, and the next key takes them away")
  func longMessages() throws {
    var hall = try hall(60, 20, .french)
    let before = hall.lines
    hall.change { $0.tell(.notice(Sentence(words: String(repeating: "mot ", count: 20) + "fin"))) }
    #expect(hall.status.contains("mot fin"))
    #expect(hall.lines[17].hasPrefix(" mot mot"))
    #expect(hall.lines[16] == before[16])
    try hall.press("Right", "Left")
    #expect(hall.lines[17] == before[17])
  }

  @Test("names keep their room in a list of choices, and columns stay apart")
  func choices() throws {
    var hall = try hall(60, 20)
    hall.type("xa")
    #expect(hall.screen.contains("Guercif Olive          waiting 1 "))
    hall = try self.hall(40, 12)
    hall.type("xa")
    #expect(hall.screen.contains("Guercif Olive         breaks no rule"))
    hall = try self.hall(120, 40)
    hall.type("xa")
    #expect(hall.screen.contains("olive       waiting 1 "))
  }

  @Test("a printed page is looked at from side to side; ? leaves it open")
  func preview() throws {
    var hall = try hall(80, 24)
    hall.type("p")
    let first = hall.lines
    #expect(first[7].hasSuffix("›"))
    try hall.press("Right")
    #expect(hall.lines[7].hasPrefix("‹"))
    #expect(hall.screen.contains("A10"))
    try hall.press("Left", "Left")
    #expect(hall.lines[7] == first[7])
    try hall.press("?")
    #expect(hall.screen.contains("p              printer"))
    try hall.press("Esc")
    #expect(hall.lines[7] == first[7])
    try hall.press("Esc")
    #expect(hall.editor.dialogue == nil)
  }

  @Test("the status line says on which sides the map goes on", arguments: Language.allCases)
  func edges(language: Language) throws {
    for (columns, rows) in [(80, 24), (60, 20), (40, 12)] {
      var hall = try hall(columns, rows, language)
      #expect(hall.status.contains(" › ▾"), "\(columns) × \(rows)")
      hall.change { $0.pan(dx: 400, dy: 400) }
      #expect(hall.status.contains("‹ ▴"), "\(columns) × \(rows)")
    }
    let hall = try hall(120, 40, language)
    #expect(!hall.status.contains("›"))
  }
}

@Suite("On a large screen")
struct LargeScreenTests {
  @Test(
    "at 200 × 50 no third stays empty: a closer scale, and a panel of two columns",
    arguments: Language.allCases)
  func wide(language: Language) throws {
    let hall = Rehearsal(try Layouts.village(), columns: 200, rows: 50, language: language)
    #expect(hall.editor.scale == .threeQuarters)
    let layout = hall.editor.layout
    let side = try #require(layout.side)
    #expect(layout.map.width + 1 + side.width == 200)
    let columns = try #require(PanelColumns(side, of: hall.editor))
    for area in [columns.first, columns.second] {
      let used = (area.y..<area.y + area.height).count { row in
        (area.x..<area.x + area.width).contains { hall.frame[$0, row].glyph != .blank }
      }
      #expect(used >= 14, "\(area)")
    }
    // Both lists, and all of the legend.
    #expect(hall.screen.contains("✖ 0  ! 0  ~ 7") || language != .english)
    #expect(hall.screen.contains("✚"))
  }

  @Test("the list that has the focus, or the comparison, is one of the two columns")
  func columns() throws {
    var hall = Rehearsal(try Layouts.village(), columns: 200, rows: 50)
    try hall.press("Tab", "Tab", "Tab")
    #expect(hall.editor.focus == .roster)
    #expect(hall.screen.contains("COOPERATIVES ("))
    #expect(hall.screen.contains("PROBLEMS"))
    #expect(hall.screen.contains("LEGEND"))
    hall.finish(.read(try Layouts.plan("village-withdrawals"), path: "other.json"))
    #expect(hall.screen.contains("COMPARED WITH other.json"))
    #expect(hall.screen.contains("STAND A01"))
  }

  @Test("at 120 × 40 the legend tells of the signs that are there, whatever has the focus")
  func legend() throws {
    var hall = Rehearsal(try Layouts.village())
    for _ in 0..<3 {
      #expect(hall.screen.contains("LEGEND"))
      #expect(hall.screen.contains("✚ power"))
      #expect(hall.screen.contains("■ honey"))
      // Stands have room for words: their signs are not on the map.
      #expect(!hall.screen.contains("● honey"))
      try hall.press("Tab")
    }
    try hall.press("Esc", "Z")
    #expect(hall.screen.contains("● honey"))
  }

  @Test("the hall opens as close as it fits, the panel beside it")
  func closest() throws {
    var hall = Rehearsal(try Layouts.village(), columns: 400, rows: 120)
    #expect(hall.editor.scale == .halfMetre)
    let layout = hall.editor.layout
    #expect(layout.side?.x == hall.editor.map.size(.halfMetre).columns + 1)
    hall.send(.resize(ScreenSize(columns: 120, rows: 40)))
    #expect(hall.editor.scale == .oneMetre)
    hall.type("Z")
    hall.send(.resize(ScreenSize(columns: 400, rows: 120)))
    #expect(hall.editor.scale == .twoMetres)
  }

  @Test(
    "at the usual sizes it opens at a metre a row", arguments: [(120, 40), (80, 24), (140, 36)])
  func usual(columns: Int, rows: Int) throws {
    let hall = Rehearsal(try Layouts.village(), columns: columns, rows: rows)
    #expect(hall.editor.scale == .oneMetre)
  }

  @Test("a scale that was set up is kept")
  func configured() throws {
    var settings = EditorSettings()
    settings.scale = .oneMetre
    var editor = Editor(
      plan: try Layouts.village(), path: nil, isSaved: false, settings: settings,
      stamp: Stamp(at: "2017-11-28T18:00:00Z", by: "staff"))
    editor.fill(ScreenSize(columns: 400, rows: 120))
    #expect(editor.scale == .oneMetre)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing
import Wording

@testable import TerminalUI

@Suite("Help, hints and legend")
struct HelpStoryTests {
  private func rows(_ hall: Rehearsal) throws -> [HelpRows.Row] {
    (hall.editor.dialogue as? HelpPage)?.rows(in: hall.editor.view) ?? []
  }

  @Test(
    "Help tells of the place where one is first, and of every command",
    arguments: [
      ([], Context.map), (["Tab"], .list), (["s"], .choosing), (["e"], .editingStands),
      (["f"], .editingFeatures), (["e", "m"], .gesture),
    ])
  func complete(keys: [String], context: Context) throws {
    var hall = Rehearsal(try Layouts.village(), columns: 60, rows: 20)
    for key in keys { try hall.press(key) }
    try hall.press("?")
    let rows = try rows(hall)
    #expect(rows.first == .place(context.heading[.english]))
    for binding in BindingTable.standard.bindings {
      let keys =
        binding.keys.isEmpty ? ":" + binding.command.rawValue : binding.keys.joined(separator: " ")
      #expect(
        rows.contains { row in
          if case .command(keys, _) = row { true } else { false }
        }, "\(binding.command)")
    }
  }

  @Test(
    "F1 helps over whatever is open, tells its keys first, and leads back",
    arguments: Openings.dialogues)
  func overDialogues(keys: [String]) throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("Down", "L", "Up")
    for key in keys { try hall.press(key) }
    let before = hall.opened
    #expect(hall.editor.dialogue != nil)
    try hall.press("F1")
    #expect(try rows(hall).first == .place("IN THIS WINDOW"))
    #expect(hall.screen.contains("Esc "))
    try hall.press("Down", "/")
    hall.type("zoom")
    try hall.press("Enter", "Esc", "Esc")
    #expect(hall.opened == before)
  }

  @Test("No line of help is cut", arguments: [Language.english, .french, .arabic], [60, 80, 120])
  func fits(language: Language, columns: Int) throws {
    var hall = Rehearsal(
      try Layouts.village(), columns: columns, rows: 20, language: language)
    try hall.press("?")
    let width = hall.editor.layout.box.width - 4
    for case .command(let keys, let text) in try rows(hall) {
      let start = 2 + max(HelpRows.keyWidth, keys.unicodeScalars.count + 1)
      #expect(start + hall.editor.text(text).width <= width, "\(text)")
    }
  }

  @Test("/ narrows help, Esc shows all again, then closes")
  func searches() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("?")
    let all = try rows(hall).count
    try hall.press("End", "/")
    hall.type("overview")
    #expect(hall.screen.contains("/overview"))
    #expect(try rows(hall).count < 8)
    #expect(hall.screen.contains("whole hall in a corner"))
    try hall.press("Enter", "j", "Esc")
    #expect(try rows(hall).count == all)
    try hall.press("Esc")
    #expect(hall.editor.dialogue == nil)
  }

  @Test(
    "The hint bar never cuts a word",
    arguments: [Language.english, .french, .arabic], [40, 60, 80, 120])
  func hints(language: Language, columns: Int) throws {
    for keys in Openings.all {
      var hall = Rehearsal(
        try Layouts.village(), columns: columns, rows: 20, language: language)
      for key in keys { try hall.press(key) }
      #expect(hall.lines.last?.contains("…") == false, "\(keys): \(hall.lines.last ?? "")")
    }
  }

  @Test("The legend tells of every sign of the overlay that is shown")
  func legend() throws {
    var hall = Rehearsal(try Layouts.village(), columns: 60, rows: 20)
    try hall.press("y")
    for words in ["honey", "weaving", "entrance", "extinguisher", "a row 1 m"] {
      #expect(hall.screen.contains(words), "\(words)")
    }
    try hall.press("Esc", "o", "o", "y")
    #expect(hall.screen.contains("≥ 4 kW"))
    #expect(!hall.screen.contains("weaving"))
    try hall.press("Esc")
    #expect(hall.editor.dialogue == nil)
  }
}

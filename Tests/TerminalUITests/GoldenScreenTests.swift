// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import TerminalDriver
import Testing
import Wording

@testable import TerminalUI

/// Screens as they should look.
///
/// `QARYA_RECORD=1 swift test` writes them anew, to be read before they are committed.
@Suite("Golden screens")
struct GoldenScreenTests {
  @Test(
    "The editor opens on the sample",
    arguments: [
      ("120x40", 120, 40, Language.english), ("80x24-ar", 80, 24, .arabic),
      ("60x20", 60, 20, .english), ("40x12", 40, 12, .english),
    ])
  func opens(name: String, columns: Int, rows: Int, language: Language) throws {
    let hall = Rehearsal(
      try Layouts.village(), columns: columns, rows: rows, language: language)
    try compare(hall, with: "opens-" + name)
  }

  @Test("Below 40 × 12 it asks for room, and works again when it gets it")
  func tooSmall() throws {
    var hall = Rehearsal(try Layouts.village(), columns: 39, rows: 12)
    #expect(hall.screen.contains("40 × 12"))
    hall.send(.resize(ScreenSize(columns: 120, rows: 40)))
    try compare(hall, with: "opens-120x40")
  }

  @Test("Panels, pickers and forms")
  func dialogues() throws {
    let size = "80x24"
    var hall = Rehearsal(try Layouts.village(), columns: 80, rows: 24)
    try hall.press("Tab")
    try compare(hall, with: "waiting-" + size)
    try hall.press("Tab")
    try compare(hall, with: "problems-" + size)
    try hall.press("Tab")
    try compare(hall, with: "roster-" + size)
    try hall.press("Esc", "x", "a")
    try compare(hall, with: "assign-" + size)
    try hall.press("Esc", "C")
    try compare(hall, with: "form-" + size)
    try hall.press("Esc", "q")
    try compare(hall, with: "quit-" + size)
  }

  @Test(
    "Arranging: the question, the best plan found, and why it is better",
    arguments: [
      ("120x40", 120, 40, Language.english), ("80x24-ar", 80, 24, .arabic),
    ])
  func arranging(name: String, columns: Int, rows: Int, language: Language) throws {
    var hall = Rehearsal(
      try ArrangingStoryTests.mixed(), columns: columns, rows: rows, language: language)
    hall.count(2000)
    try hall.press("A")
    try compare(hall, with: "arrange-" + name)
    try hall.press("Enter", "Esc")
    try hall.finishSearch()
    try compare(hall, with: "arranged-" + name)
  }

  @Test(
    "A withdrawal: the proposals beside the map or below it, and the map on its own",
    arguments: [
      ("80x24", 80, 24, Language.english), ("120x40-ar", 120, 40, .arabic),
    ])
  func withdrawing(name: String, columns: Int, rows: Int, language: Language) throws {
    var hall = try WithdrawingStoryTests.hall(
      try Layouts.village(), columns: columns, rows: rows, language: language)
    try hall.press("Down")
    try compare(hall, with: "withdraw-" + name)
    try hall.press("Tab")
    if columns < 100 { try compare(hall, with: "withdraw-map-" + name) }
    try hall.press("Enter", "T")
    try compare(hall, with: "notices-" + name)
  }

  @Test(
    "The edit mode: the cursor, a stand in hand, a row before it is made",
    arguments: [
      ("120x40", 120, 40, Language.english), ("80x24-ar", 80, 24, .arabic),
    ])
  func editMode(name: String, columns: Int, rows: Int, language: Language) throws {
    var hall = Rehearsal(
      try Layouts.village(), columns: columns, rows: rows, language: language)
    try hall.press("e", "Right")
    try compare(hall, with: "edit-" + name)
    try hall.press("m")
    hall.type("3l4j")
    try compare(hall, with: "moving-" + name)
    try hall.press("Esc", "J", "J", "R")
    try compare(hall, with: "row-" + name)
  }

  @Test(
    "The forms of a stand, of a feature, of the hall and of a new one",
    arguments: [
      ("120x40", 120, 40, Language.english), ("80x24-ar", 80, 24, .arabic),
    ])
  func forms(name: String, columns: Int, rows: Int, language: Language) throws {
    var hall = Rehearsal(
      try Layouts.village(), columns: columns, rows: rows, language: language)
    try hall.press("i", "Down")
    hall.type("x")
    try compare(hall, with: "stand-form-" + name)
    try hall.press("Esc", "l", "f")
    hall.place(x: 4, y: 54)
    try hall.press("Enter")
    try compare(hall, with: "feature-form-" + name)
    try hall.press("Esc", "E")
    hall.type("30")
    try compare(hall, with: "hall-form-" + name)
    try hall.press("Esc", "l", "Ctrl-N")
    hall.type("معرض Oujda")
    try compare(hall, with: "new-hall-" + name)
  }

  @Test("The L-shaped hall")
  func lShaped() throws {
    try compare(Rehearsal(try Layouts.plan("l-shaped-hall")), with: "l-shaped")
  }

  func compare(_ hall: Rehearsal, with name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name + ".txt")
    let shown = hall.screen + "\n"
    if ProcessInfo.processInfo.environment["QARYA_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try shown.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    let differing = zip(shown.split(separator: "\n"), wanted.split(separator: "\n"))
      .first { $0 != $1 }
    #expect(
      shown == wanted,
      "\(name) differs, first: \(differing.map { "\n\($0.0)\nwanted\n\($0.1)" } ?? "in length")")
  }
}

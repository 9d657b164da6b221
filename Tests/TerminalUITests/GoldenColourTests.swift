// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import Testing
import Wording

@testable import TerminalUI

/// The colours of screens, as `FrameStyles` writes them; the text is that of the golden screens.
///
/// `QARYA_RECORD=1 swift test` writes them anew.
@Suite("Golden colours")
struct GoldenColourTests {
  @Test("The usual look")
  func usual() throws {
    let hall = Rehearsal(try Layouts.village(), columns: 80, rows: 24)
    try compare(hall, with: "opens-80x24")
  }

  @Test("Monochrome")
  func monochrome() throws {
    var hall = Rehearsal(try Layouts.village(), columns: 80, rows: 24)
    hall.change { $0.settings.theme = .monochrome }
    try compare(hall, with: "opens-80x24-monochrome")
  }

  @Test("The other looks", arguments: [ThemeName.dark, .light, .highContrast])
  func other(theme: ThemeName) throws {
    var hall = Rehearsal(try Layouts.village(), columns: 80, rows: 24)
    hall.change { $0.settings.theme = theme }
    try compare(hall, with: "opens-80x24-\(theme.rawValue)")
  }

  @Test("Problems, a choice among proposals, and the edit mode")
  func dialogues() throws {
    var hall = try WithdrawingStoryTests.hall(
      try Layouts.village(), columns: 80, rows: 24, language: .english)
    try hall.press("Down")
    try compare(hall, with: "withdraw-80x24")
    hall = Rehearsal(try Layouts.village(), columns: 120, rows: 40)
    try hall.press("Tab", "Tab")
    try compare(hall, with: "problems-120x40")
    try hall.press("Esc", "e", "m")
    hall.type("3l4j")
    try compare(hall, with: "moving-120x40")
  }

  private func compare(_ hall: Rehearsal, with name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name + ".colours.txt")
    let shown = FrameStyles.text(of: hall.frame)
    if ProcessInfo.processInfo.environment["QARYA_RECORD"] == "1" {
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

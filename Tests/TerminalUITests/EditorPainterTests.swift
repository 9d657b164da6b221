// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import TerminalUI

@Suite("The painter")
struct EditorPainterTests {
  @Test("What is kept from frame to frame shows nothing stale", arguments: 0..<6)
  func keepsNothingStale(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let size = [(120, 40), (80, 24), (60, 20)][Int(seed % 3)]
    var hall = Rehearsal(try Layouts.village(), columns: size.0, rows: size.1)
    var painter = EditorPainter()
    let keys = [
      "Up", "Down", "Left", "Right", "Right", "Down", "x", "X", "u", "Ctrl-R", "s", "Enter", "Esc",
      "Tab", "z", "Z", "0", "o", "g", "G", "L", "/", "m", "i", "e", "PageDown", "Home", "n", "?",
    ]
    for _ in 0..<150 {
      try hall.press(try #require(keys.randomElement(using: &random)))
      let kept = painter.paint(hall.editor)
      #expect(kept == hall.frame)
    }
  }
}

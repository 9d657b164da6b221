// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import TerminalDriver

@Suite("Terminal modes")
struct TerminalModesTests {
  @Test("leave the order of text to the program, and give it back")
  func bidi() {
    let modes = TerminalModes(ordersText: true)
    #expect(modes.entering == "\u{1B}[8l\u{1B}[1 k\u{1B}[?2004h\u{1B}[?1004h\u{1B}[>29u")
    #expect(modes.leaving == "\u{1B}[<u\u{1B}[?1004l\u{1B}[?2004l\u{1B}[8h\u{1B}[0 k")
    #expect(!TerminalModes().entering.contains("[8l"))
  }

  @Test("have mlterm leave the order alone, and give it back")
  func mlterm() {
    let modes = TerminalModes(stopsMlterm: true)
    #expect(modes.entering.hasPrefix("\u{1B}]5379;use_ctl=false\u{7}"))
    #expect(modes.leaving.hasSuffix("\u{1B}]5379;use_ctl=true\u{7}"))
    #expect(TerminalEnvironment(["TERM": "xterm", "MLTERM": "3.9.0"]).isMlterm)
    #expect(TerminalEnvironment(["TERM": "mlterm-256color"]).isMlterm)
    #expect(!TerminalEnvironment(["TERM": "xterm"]).isMlterm)
  }

  @Test("that are switched on are switched off")
  func symmetry() {
    let modes = TerminalModes(keypadOn: "<", keypadOff: ">", hasMouse: true, hasTitle: true)
    #expect(
      modes.entering
        == "<\u{1B}[?2004h\u{1B}[?1004h\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h\u{1B}[>29u")
    #expect(
      modes.leaving
        == "\u{1B}[<u\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l\u{1B}[?1004l\u{1B}[?2004l\u{1B}[23;2t>"
    )
  }

  @Test("are none on a terminal that does not speak so")
  func oldTerminal() {
    let modes = TerminalModes(ordersText: true, hasMouse: true, isECMA48: false)
    #expect(modes.entering.isEmpty)
    #expect(modes.leaving.isEmpty)
  }

  @Test("hold a title that cannot end early")
  func title() {
    #expect(TerminalModes.title("a\u{7}\u{1B}\u{9C}ع") == "\u{1B}]2;aع\u{7}")
    #expect(TerminalModes.title(String(repeating: "x", count: 999)).utf8.count == 125)
  }

  @Test("take the delays out of a terminal's description")
  func delays() {
    #expect(TerminalModes.withoutDelays("\u{1B}[m$<2/>x$<5>") == "\u{1B}[mx")
    #expect(TerminalModes.withoutDelays("a$b$<c") == "a$b$<c")
  }
}

// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import TerminalDriver

@Suite("A key")
struct KeyTests {
  @Test(
    "has a text form that reads back",
    arguments: [
      ("Ctrl-S", Key.ctrl("s")), ("Shift-Tab", .backTab), ("Alt-x", .alt("x")),
      ("F1", .function(1)),
      ("?", "?"), ("Space", " "), ("Ctrl-Space", .ctrl(" ")), ("Esc", .escape), ("-", "-"),
      ("Ctrl--", .ctrl("-")), ("Ctrl-Alt-Shift-F12", Key(.function(12), [.ctrl, .alt, .shift])),
      ("PageUp", .pageUp), ("Alt-X", .alt("X")), ("ع", "ع"), ("U+064B", "\u{64B}"), ("é", "é"),
      ("Ctrl-Shift-S", Key(.character("s"), [.ctrl, .shift])), ("Ctrl-\\", .ctrl("\\")),
    ])
  func textForm(text: String, key: Key) {
    #expect(key.description == text)
    #expect(Key(text) == key)
  }

  @Test("is read in any case and by the names that people use")
  func lenientReading() {
    #expect(Key("ctrl-s") == .ctrl("s"))
    #expect(Key("CONTROL-S") == .ctrl("s"))
    #expect(Key("meta-x") == .alt("x"))
    #expect(Key("escape") == .escape)
    #expect(Key("PgDn") == .pageDown)
    #expect(Key("return") == .enter)
  }

  @Test(
    "is not read from what is no key",
    arguments: [
      "", "Ctrl-", "F0", "F13", "Fx", "ab", "Ctrl-ab", "\u{202E}", "\u{7}", " ", "U+D800",
      "U+110000", "Hyper-x",
    ])
  func refusal(text: String) {
    #expect(Key(text) == nil)
  }

  @Test("has one value for what terminals cannot tell apart")
  func normalForm() {
    #expect(Key.ctrl("i") == .tab)
    #expect(Key.ctrl("M") == .enter)
    #expect(Key.ctrl("h") == .backspace)
    #expect(Key.ctrl("[") == .escape)
    #expect(Key.ctrl("S") == .ctrl("s"))
    #expect(Key.character("\u{1A}") == .ctrl("z"))
    #expect(Key.character("\n") == .enter)
    #expect(Key.ctrl("/") == .ctrl("_"))
    #expect(Key(.character("a"), .shift) == "A")
    #expect(Key(.character("?"), .shift) == "?")
  }

  @Test("is text when it is a character without Ctrl or Alt")
  func text() {
    #expect(Key.character("ع").text == "ع")
    #expect(Key.ctrl("s").text == nil)
    #expect(Key.enter.text == nil)
  }

  @Test("keeps its value through its text form, whatever the character", arguments: 0..<20)
  func roundTrip(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let value =
        UInt32.random(in: 0...0x10FFFF, using: &random) >> UInt32.random(in: 0...14, using: &random)
      guard let scalar = Unicode.Scalar(value) else { continue }
      let modifiers = Key.Modifiers(rawValue: UInt8.random(in: 0..<8, using: &random))
      let key = Key(.character(scalar), modifiers)
      #expect(Key(key.description) == key, "\(key.description)")
      #expect(Key(key.code, key.modifiers) == key)
    }
  }
}

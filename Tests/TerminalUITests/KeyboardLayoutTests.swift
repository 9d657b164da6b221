// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TerminalDriver
import Testing

@testable import TerminalUI

@Suite("Keys of other keyboards")
struct KeyboardLayoutTests {
  @Test("All letters and signs of the Arabic keyboard lie somewhere, none on two places of one row")
  func table() throws {
    let letters = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ؟،؛"
    let latin = letters.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      let readings = KeyboardLayout.readings(of: .character(scalar))
      return readings.count == 2 ? readings[1].text : nil
    }
    #expect(latin.count == letters.unicodeScalars.count)
    #expect(Set(latin).count == latin.count)
    #expect(String(String.UnicodeScalarView(latin.prefix(10))) == "qwertyuiop")
  }

  @Test(
    "Commands answer to the Arabic keyboard as to the Latin one",
    arguments: zip("شصعظ؟ذ".unicodeScalars, "awu/?`".unicodeScalars))
  func commands(arabic: Unicode.Scalar, latin: Unicode.Scalar) {
    let table = BindingTable.standard
    #expect(
      table.command(for: .character(arabic), in: [.map])
        == table.command(for: .character(latin), in: [.map]))
  }

  @Test("An assignment, an undo and leaving, typed on the Arabic keyboard")
  func evening() throws {
    var hall = Rehearsal(try Layouts.village(), language: .arabic)
    let bytes = hall.plan
    hall.type("ء")
    #expect(hall.seated("A01").isEmpty)
    hall.type("ع")
    #expect(hall.plan.placements == bytes.placements)
    hall.type("ش")
    #expect(hall.editor.dialogue is Picker)
    // Into a field goes what was typed.
    hall.type("عسل")
    #expect((hall.editor.dialogue as? Picker)?.field.text == "عسل")
    try hall.press("Esc")
    hall.type("؟")
    #expect(hall.editor.dialogue is HelpPage)
    try hall.press("Esc")
    hall.type("ء")
    hall.type("ض")
    // The question before leaving: save, discard or cancel, by their places.
    #expect(hall.editor.dialogue is Choice)
    hall.type("ؤ")
    #expect(hall.editor.dialogue == nil)
    #expect(!hall.effects.contains(.quit))
    hall.type("ض")
    hall.type("ي")
    #expect(hall.effects.last == .discardAndQuit)
  }

  @Test(
    "Arabic-Indic digits are counts, and so is the unshifted row of AZERTY", arguments: ["٣", "۳"])
  func counts(three: String) throws {
    var hall = Rehearsal(try Layouts.village())
    var other = hall
    hall.type(three + "l")
    other.type("3l")
    #expect(hall.editor.selected == other.editor.selected)
    #expect(hall.stand != "A01")
    hall.type("é")
    #expect(hall.editor.cursor.count == 2)
    hall.type("ن")
    #expect(hall.editor.cursor.count == nil)
  }

  @Test("What the terminal tells of the place decides: Tifinagh letters are commands, too")
  func base() throws {
    var key = Key.character("ⵙ")
    #expect(BindingTable.standard.command(for: key, in: [.map]) == nil)
    key.base = "s"
    #expect(BindingTable.standard.command(for: key, in: [.map]) == .swap)
    // Where a key means something by itself, its place is of no account: Q of AZERTY lies on A.
    var azerty: Key = "q"
    azerty.base = "a"
    #expect(BindingTable.standard.command(for: azerty, in: [.map]) == .quit)
  }
}

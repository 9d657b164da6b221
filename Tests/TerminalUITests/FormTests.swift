// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing
import Wording

@testable import TerminalUI

@Suite("Forms")
struct FormTests {
  private func form(_ fields: Form.Field...) -> Form { Form(.hall, fields) }

  @Test("A digit replaces the number that a field held, the next one goes behind it")
  func freshNumbers() {
    var form = form(.metres(.width, 40), .metres(.depth, 30))
    form.type(.character("5"))
    form.type(.character("0"))
    #expect(form.text(.width) == "50")
    form.moveLine(by: 1)
    form.type(.left)
    form.type(.character("5"))
    #expect(form.text(.depth) == "350")
    form.type(.backspace)
    #expect(form.text(.depth) == "30")
  }

  @Test("Space turns yes into no, the arrows go through words, a letter leads to its word")
  func choices() {
    let sides = ["north", "east", "south", "west"].map {
      Form.Word(value: $0, title: ShapingFormWords.word($0))
    }
    var form = form(.yesNo(.water, false), .choice(.side, sides, "east"))
    form.type(.character(" "))
    #expect(form.isOn(.water))
    form.type(.left)
    #expect(!form.isOn(.water))
    form.type(.character("o"))
    #expect(form.isOn(.water))
    form.moveLine(by: 1)
    #expect(form.word(.side) == "east")
    form.type(.right)
    #expect(form.word(.side) == "south")
    form.type(.character("w"))
    #expect(form.word(.side) == "west")
    form.type(.character("ش"))
    #expect(!form.word(.side).isEmpty)
    form.type(.character("?"))
    form.paste("north")
    #expect(form.isChanged)
  }

  @Test("PageDown goes through the values with what was typed in them")
  func suggestions() {
    var form = form(
      .text(
        .category, "",
        known: [
          Form.Word("dates"),
          Form.Word(value: "honey", title: Phrase("honey", fr: "miel", ar: "عسل")),
          Form.Word("olive oil"), Form.Word("oil"),
        ]))
    for scalar in "OIL".unicodeScalars { form.type(.character(scalar)) }
    form.type(.pageDown)
    #expect(form.text(.category) == "olive oil")
    form.type(.pageDown)
    #expect(form.text(.category) == "oil")
    form.type(.pageDown)
    #expect(form.text(.category) == "olive oil")
    for name in ["miel", "عسل", "HON"] {
      form.type(.ctrl("u"))
      form.paste(name)
      form.type(.pageDown)
      #expect(form.text(.category) == "honey")
    }
  }

  @Test("What is only shown cannot be changed")
  func fixed() {
    var form = form(.fixed(.occupants, "Miel"))
    form.type(.character("x"))
    form.type(.backspace)
    form.paste("x")
    #expect(form.text(.occupants) == "Miel")
    #expect(!form.isChanged)
  }

  @Test(
    "Nonsense in a number is refused at its field",
    arguments: ["x", "1e999", "nan", "inf", "-5", "--1", "1.2.3", "99999999999999999999", "٣٫٣٫٣"])
  func nonsense(text: String) {
    var form = form(.metres(.width, 1), .position(.x, 1), .whole(.seats, 1))
    form.type(.ctrl("u"))
    form.paste(text)
    #expect(throws: Form.Fault.self) { try form.number(.width) }
    #expect(throws: Form.Fault.self) { try form.cells(.width, .standard) }
    form.moveLine(to: .x)
    form.paste(text)
    if text != "-5" {
      #expect(throws: Form.Fault.self) { try form.position(.x, .standard) }
    } else {
      #expect((try? form.position(.x, .standard)) == -10)
    }
    form.moveLine(to: .seats)
    form.paste(text)
    #expect(throws: Form.Fault.self) { try form.whole(.seats) }
  }

  @Test("A comma, a point and Arabic digits make the same number")
  func numbers() throws {
    for text in ["2.5", "2,5", "٢٫٥"] {
      var form = form(.metres(.width, 1))
      form.paste(text)
      #expect(try form.number(.width) == 2.5)
      #expect(try form.cells(.width, .standard) == 5)
    }
  }
}

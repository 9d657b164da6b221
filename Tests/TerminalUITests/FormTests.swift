// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TerminalDriver
import Testing
import Wording

@testable import TerminalUI

@Suite("Forms")
struct FormTests {
  /// A form on some fields.
  private struct Subject: FormSubject {
    let declared: [Form.Field]
    func title(of form: Form, in view: DialogueView) -> DisplayText { .empty }
    func fields(in view: DialogueView) -> [Form.Field] { declared }
    func finish(_ form: Form, in view: DialogueView) -> Outcome { .close }
  }

  /// A form that is typed into.
  private struct Typed {
    let view: DialogueView
    var form: Form

    init(_ fields: Form.Field..., language: Language = .english) throws {
      view = Rehearsal(try Layouts.village(), language: language).editor.view
      form = Form(Subject(declared: fields), in: view)
    }

    mutating func type(_ text: String) {
      for scalar in text.unicodeScalars { _ = form.type(.character(scalar), in: view) }
    }
    mutating func press(_ key: Key) { _ = form.type(key, in: view) }
    mutating func perform(_ name: DialogueBinding.Name) { _ = form.perform(name, in: view) }
    mutating func paste(_ text: String) { _ = form.paste(text, in: view) }
  }

  @Test("A digit replaces the number that a field held, the next one goes behind it")
  func freshNumbers() throws {
    var typed = try Typed(.metres(.width, 40), .metres(.depth, 30))
    typed.type("50")
    #expect(typed.form.text(.width) == "50")
    typed.perform(.down)
    typed.press(.left)
    typed.type("5")
    #expect(typed.form.text(.depth) == "350")
    typed.press(.backspace)
    #expect(typed.form.text(.depth) == "30")
  }

  @Test("Numbers are written as the language writes them, and read as they are written")
  func decimalSigns() throws {
    let typed = try Typed(
      .metres(.width, 4.5), .position(.x, -1.5), .whole(.seats, 12), language: .french)
    #expect(typed.form.text(.width) == "4,5")
    #expect(typed.form.text(.x) == "-1,5")
    #expect(typed.form.text(.seats) == "12")
    #expect(try typed.form.number(.width) == 4.5)
    #expect(!typed.form.isChanged)
  }

  @Test("Space turns yes into no, the arrows go through words, a letter leads to its word")
  func choices() throws {
    var typed = try Typed(
      .yesNo(.water, false),
      .choice(.side, Form.Word.sides([.north, .east, .south, .west]), "east"))
    typed.type(" ")
    #expect(typed.form.isOn(.water))
    typed.perform(.left)
    #expect(!typed.form.isOn(.water))
    typed.type("o")
    #expect(typed.form.isOn(.water))
    typed.perform(.down)
    #expect(typed.form.text(.side) == "east")
    typed.perform(.right)
    #expect(typed.form.text(.side) == "south")
    typed.type("w")
    #expect(typed.form.text(.side) == "west")
    typed.type("ش")
    #expect(!typed.form.text(.side).isEmpty)
    typed.type("?")
    typed.paste("north")
    #expect(typed.form.isChanged)
  }

  @Test("PageDown goes through the values with what was typed in them")
  func suggestions() throws {
    var typed = try Typed(
      .text(
        .category, "",
        known: [
          Form.Word("dates"),
          Form.Word(value: "honey", title: Phrase("honey", fr: "miel", ar: "عسل")),
          Form.Word("olive oil"), Form.Word("oil"),
        ]))
    typed.type("OIL")
    for value in ["oil", "olive oil", "oil"] {
      typed.perform(.pageDown)
      #expect(typed.form.text(.category) == value)
    }
    for name in ["miel", "عسل", "HON"] {
      typed.press(.ctrl("u"))
      typed.paste(name)
      typed.perform(.pageDown)
      #expect(typed.form.text(.category) == "honey")
    }
  }

  @Test("What is only shown cannot be changed")
  func fixed() throws {
    var typed = try Typed(.fixed(.occupants, "Miel"))
    typed.type("x")
    typed.press(.backspace)
    typed.paste("x")
    #expect(typed.form.text(.occupants) == "Miel")
    #expect(!typed.form.isChanged)
  }

  @Test("Its keys are those that do something at the field with the cursor")
  func keys() throws {
    var typed = try Typed(.text(.category, "", known: [Form.Word("dates")]), .yesNo(.water, false))
    func names() -> Set<DialogueBinding.Name> {
      Set(typed.form.keys(in: typed.view).map(\.name))
    }
    #expect(names().isSuperset(of: [.pageUp, .pageDown, .choose, .back, "save"]))
    #expect(names().isDisjoint(with: [.left, .right]))
    typed.perform(.choose)
    #expect(names().isSuperset(of: [.left, .right]))
    #expect(names().isDisjoint(with: [.pageUp, .pageDown]))
  }

  @Test(
    "Nonsense in a number is refused at its field",
    arguments: ["x", "1e999", "nan", "inf", "-5", "--1", "1.2.3", "99999999999999999999", "٣٫٣٫٣"])
  func nonsense(text: String) throws {
    var typed = try Typed(.metres(.width, 1), .position(.x, 1), .whole(.seats, 1))
    typed.press(.ctrl("u"))
    typed.paste(text)
    #expect(throws: Form.Fault.self) { try typed.form.number(.width) }
    #expect(throws: Form.Fault.self) { try typed.form.cells(.width, .standard) }
    typed.perform(.down)
    typed.paste(text)
    if text != "-5" {
      #expect(throws: Form.Fault.self) { try typed.form.position(.x, .standard) }
    } else {
      #expect((try? typed.form.position(.x, .standard)) == -10)
    }
    typed.perform(.down)
    typed.paste(text)
    #expect(throws: Form.Fault.self) { try typed.form.whole(.seats) }
  }

  @Test("A comma, a point and Arabic digits make the same number")
  func numbers() throws {
    for text in ["2.5", "2,5", "٢٫٥"] {
      var typed = try Typed(.metres(.width, 1))
      typed.paste(text)
      #expect(try typed.form.number(.width) == 2.5)
      #expect(try typed.form.cells(.width, .standard) == 5)
    }
  }
}

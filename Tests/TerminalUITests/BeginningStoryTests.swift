// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("Beginning without a plan")
struct BeginningStoryTests {
  /// The editor as it greets somebody in a folder with these files.
  private func greeted(
    _ files: [String] = [], in language: Language = .english, columns: Int = 120, rows: Int = 40
  ) throws -> Rehearsal {
    let folder = try WorkingFolder()
    for file in files { try Data().write(to: folder.url.appending(path: file)) }
    var hall = Rehearsal(
      try Layouts.village(), columns: columns, rows: rows, language: language, path: nil)
    hall.change { $0.welcome(to: Folder(folder.url.path + "/")) }
    return hall
  }

  @Test("A folder with nothing but lists offers the ways to begin", arguments: Language.allCases)
  func offers(language: Language) throws {
    for size in [(120, 40), (80, 24), (60, 20), (40, 12)] {
      let hall = try greeted(["liste.csv"], in: language, columns: size.0, rows: size.1)
      #expect(hall.editor.dialogue is Choice)
      for phrase in [
        BeginningWords.sample, BeginningWords.hall, BeginningWords.plan,
      ] where language != .arabic {
        #expect(hall.screen.contains(phrase[language]), "\(size)")
      }
    }
  }

  @Test(
    "Where there is a plan, or anything else, nothing is asked", arguments: ["a.json", "a.odt"])
  func silent(file: String) throws {
    let hall = try greeted([file])
    #expect(hall.editor.dialogue == nil)
    #expect(hall.status.contains("the sample fair"))
  }

  @Test(
    "A key that is no answer does on the sample what it does there", arguments: ["e", "?", "a"])
  func passesOn(key: String) throws {
    var hall = try greeted()
    var plain = Rehearsal(try Layouts.village(), path: nil)
    try hall.press(key)
    try plain.press(key)
    #expect(hall.lines.dropLast(2) == plain.lines.dropLast(2))
  }

  @Test("The sample, a new hall, a plan and a list are one key away")
  func answers() throws {
    var hall = try greeted()
    try hall.press("1")
    #expect(hall.editor.dialogue == nil)
    hall = try greeted()
    try hall.press("2")
    #expect(hall.form != nil)
    hall = try greeted()
    try hall.press("3")
    #expect(hall.editor.dialogue is FilePrompt)
    hall = try greeted()
    try hall.press("Down", "Down", "Down", "Enter")
    hall.type("liste.csv")
    try hall.press("Enter")
    #expect(hall.effects.last == .countList("liste.csv"))
  }

  @Test("A list leads to a hall with as many stands, and then to what is in it")
  func list() throws {
    var hall = try greeted()
    try hall.press("4")
    hall.type("liste.csv")
    try hall.press("Enter")
    hall.change { $0.finish(.counted(40, path: "liste.csv")) }
    #expect(hall.screen.contains("40 stands fit"))
    try hall.press("Ctrl-S")
    guard case .begin(let new)? = hall.effects.last else {
      Issue.record("no new plan")
      return
    }
    #expect(new.plan.stands.count == 40)
    #expect(new.list == .file("liste.csv"))
  }

  @Test("A list that cannot be read is said, and its name stays")
  func unreadable() throws {
    var hall = try greeted()
    try hall.press("4")
    hall.type("liste.csv")
    try hall.press("Enter")
    hall.change { $0.finish(ListOutcome.failed(reason: Phrase(value: "no such file"))) }
    #expect(hall.screen.contains("no such file"))
    #expect((hall.editor.dialogue as? FilePrompt)?.field.text == "liste.csv")
  }

  @Test("A new hall ends with the question for a list")
  func newHall() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("Ctrl-N", "Ctrl-S")
    guard case .begin(let new)? = hall.effects.last else {
      Issue.record("no new plan")
      return
    }
    hall.change { $0 = $0.begun(with: new) }
    #expect(hall.screen.contains("Import a list of cooperatives?"))
    var other = hall
    try other.press("i")
    #expect(other.editor.dialogue is FilePrompt)
    other = hall
    try other.press("l")
    #expect(other.editor.dialogue == nil)
    try hall.press("e")
    #expect(hall.editor.editMode != nil)
  }
}

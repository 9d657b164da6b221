// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import TerminalDriver
import Testing

@testable import TerminalUI

@Suite("Asking for files")
struct FilePromptStoryTests {
  /// A folder with two plans, a list and a folder, and the prompt to open one of them.
  private func begin() throws -> (WorkingFolder, Rehearsal) {
    let folder = try WorkingFolder()
    for name in ["fair-2025.json", "fair-2026.json", "list.csv"] {
      try Data("{}".utf8).write(to: folder.url.appending(path: name))
    }
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "old"), withIntermediateDirectories: true)
    try Data("{}".utf8).write(to: folder.url.appending(path: "old/fair-2019.json"))
    let hall = Rehearsal(try Layouts.village(), path: folder.path("fair-2025.json"))
    return (folder, hall)
  }

  /// Reads folders as the loop does, where the editor asked for one.
  private func look(_ hall: inout Rehearsal, recent: [String] = []) {
    guard case .listFolder(let prefix)? = hall.effects.last else { return }
    hall.change { $0.finish(Folder(prefix), recent: recent) }
  }

  private func prompt(_ hall: Rehearsal) throws -> FilePrompt {
    try #require(hall.editor.dialogue as? FilePrompt)
  }

  @Test("Tab completes as far as names agree, then goes through them; folders are entered")
  func completes() throws {
    var (folder, hall) = try begin()
    try hall.press("Ctrl-O")
    look(&hall)
    #expect(try prompt(hall).field.text == folder.url.path + "/")
    hall.type("f")
    try hall.press("Tab")
    #expect(try prompt(hall).field.text == folder.path("fair-202"))
    #expect(hall.screen.contains("fair-2026.json"))
    #expect(!hall.screen.contains("list.csv"))
    try hall.press("Tab", "Tab", "Enter")
    #expect(hall.effects.last == .open(folder.path("fair-2026.json")))
    try hall.press("Ctrl-U")
    hall.type(folder.path("o"))
    look(&hall)
    try hall.press("Tab")
    #expect(try prompt(hall).field.text == folder.url.path + "/old/")
    look(&hall)
    hall.type("f")
    try hall.press("Tab", "Enter")
    #expect(hall.effects.last == .open(folder.path("old/fair-2019.json")))
  }

  @Test(
    "What is offered is replaced by what is typed, in the plan's folder; an error keeps the text")
  func replaces() throws {
    var (folder, hall) = try begin()
    try hall.press("S")
    #expect(try prompt(hall).field.text == folder.path("fair-2025.json"))
    hall.type("new.json")
    #expect(try prompt(hall).field.text == folder.path("new.json"))
    try hall.press("Enter")
    #expect(hall.effects.last == .save(to: folder.path("new.json"), evenIfChanged: false))
    hall.answer(.failed(reason: FileWords.tooSlow))
    #expect(try prompt(hall).field.text == folder.path("new.json"))
    try hall.press("Enter")
    hall.answer(.saved(path: folder.path("new.json")))
    #expect(hall.editor.dialogue == nil)
    #expect(hall.editor.path == folder.path("new.json"))
    // An arrow first, and the offer is edited.
    try hall.press("S", "End")
    hall.type("x")
    #expect(try prompt(hall).field.text == folder.path("new.jsonx"))
  }

  @Test("Plans worked on last come first, and are chosen with arrows")
  func recent() throws {
    var (_, hall) = try begin()
    try hall.press("Ctrl-O")
    look(&hall, recent: ["/srv/fairs/oujda.json", "/srv/fairs/notes.txt"])
    try hall.press("Down", "Enter")
    #expect(hall.effects.last == .open("/srv/fairs/oujda.json"))
  }

  @Test("Another plan is opened only when this one is safe")
  func asksFirst() throws {
    var (_, hall) = try begin()
    try hall.press("x", "Ctrl-O")
    hall.type("/srv/a.json")
    try hall.press("Enter")
    #expect(hall.screen.contains("unsaved"))
    try hall.press("s")
    #expect(hall.effects.last == .save(to: nil, evenIfChanged: false))
    hall.answer(.saved(path: "fair.json"))
    #expect(hall.effects.last == .open("/srv/a.json"))
  }

  @Test(
    "The palette knows what other editors taught: w, q, wq, e FILE; then whole names, then keys")
  func taught() throws {
    var (_, hall) = try begin()
    func typed(_ text: String) throws -> Rehearsal {
      var one = hall
      try one.press(":")
      one.type(text)
      try one.press("Enter")
      return one
    }
    #expect(try typed("w").effects.last == .save(to: nil, evenIfChanged: false))
    #expect(try typed("q").effects.last == .quit)
    #expect(try typed("e /srv/a.json").effects.last == .open("/srv/a.json"))
    try hall.press("L")
    var wq = try typed("wq")
    #expect(wq.effects.last == .save(to: nil, evenIfChanged: false))
    wq.answer(.saved(path: "fair.json"))
    #expect(wq.effects.last == .quit)
    #expect(try typed("redraw").effects.last == .repaint)
    // `R` is the key of the rules.
    #expect(try typed("R").editor.dialogue is RuleList)
  }

  @Test("The loop opens another plan, and remembers what was worked on")
  func opens() throws {
    let folder = try WorkingFolder()
    let bytes = try Layouts.bytes("solidarity-village")
    try Data(bytes).write(to: folder.url.appending(path: "a.json"))
    try Data(try Layouts.bytes("l-shaped-hall")).write(to: folder.url.appending(path: "b.json"))
    let screen = MemoryScreen(columns: 120, rows: 40)
    let desk = try EditorDesk(opening: folder.path("a.json"), isReadOnly: false)
    screen.press(.ctrl("o"), "b", .tab, .enter, "x", .ctrl("s"))
    screen.press(.ctrl("o"))
    for scalar in "nothing.json".unicodeScalars { screen.press(.character(scalar)) }
    screen.press(.enter, .escape, "q")
    let end = EditorLoop(desk: desk, settings: EditorSettings(), on: screen).run()
    #expect(end == .left)
    #expect(try folder.bytes("a.json") == bytes)
    #expect(try folder.bytes("b.json") != Layouts.bytes("l-shaped-hall"))
    #expect(try !folder.files().contains { $0.hasSuffix("journal") })
  }
}

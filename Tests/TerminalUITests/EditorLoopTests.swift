// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Foundation
import LayoutEngine
import PlanFiles
import TerminalDriver
import Testing

@testable import TerminalUI

/// A folder of its own for a test, gone when the test is over.
final class WorkingFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "qarya-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appending(path: name)))
  }

  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}

@Suite("A session at the desk")
struct EditorLoopTests {
  private func open(
    _ folder: WorkingFolder, _ keys: (MemoryScreen) throws -> Void
  ) throws -> (end: EditorEnd, screen: MemoryScreen) {
    let screen = MemoryScreen(columns: 120, rows: 40)
    try keys(screen)
    let desk = try EditorDesk(opening: folder.path("fair.json"), isReadOnly: false)
    let end = EditorLoop(desk: desk, settings: EditorSettings(), on: screen).run()
    return (end, screen)
  }

  private func folderWithFair() throws -> WorkingFolder {
    let folder = try WorkingFolder()
    try Data(try Layouts.bytes("solidarity-village"))
      .write(to: folder.url.appending(path: "fair.json"))
    return folder
  }

  @Test("A plan that was looked at and left is the same file")
  func leavesTheFileAlone() throws {
    let folder = try folderWithFair()
    let (end, _) = try open(folder) { $0.press(.down, .right, "q") }
    #expect(end == .left)
    #expect(try folder.bytes("fair.json") == Layouts.bytes("solidarity-village"))
    #expect(try !folder.files().contains { $0.hasSuffix("journal") })
  }

  @Test("Ctrl-L and the focus coming back have the screen sent anew, over a dialogue, too")
  func repaints() throws {
    let folder = try folderWithFair()
    let (_, screen) = try open(folder) { screen in
      screen.press(.ctrl("l"), "q")
    }
    #expect(screen.repaints == 1)
    let (_, over) = try open(folder) { screen in
      screen.press("C", .ctrl("l"))
      screen.send(.focus)
      screen.press(.escape, "q")
    }
    #expect(over.repaints == 2)
    #expect(try folder.bytes("fair.json") == Layouts.bytes("solidarity-village"))
  }

  @Test("A swap that is saved changes two placements and adds two lines of history")
  func saves() throws {
    let folder = try folderWithFair()
    let before = try Layouts.village()
    let (end, _) = try open(folder) { $0.press("s", .right, .enter, .ctrl("s"), "q") }
    #expect(end == .left)
    let saved = try PlanReader.read(folder.bytes("fair.json"), vocabulary: RuleCatalogue())
    #expect(saved.stands == before.stands)
    #expect(saved.cooperatives == before.cooperatives)
    #expect(saved.history.count == before.history.count + 2)
    let changed = saved.placements.filter { before.placements[$0.key] != $0.value }
    #expect(changed.count == 2)
  }

  @Test("A terminal that is gone leaves a journal, which the next session offers")
  func survives() throws {
    let folder = try folderWithFair()
    let (end, _) = try open(folder) { $0.press("x") }
    #expect(end == .cutOff(.inputClosed, hasUnsavedChanges: true))
    #expect(try folder.bytes("fair.json") == Layouts.bytes("solidarity-village"))
    #expect(try folder.files().contains { $0.hasSuffix("journal") })
    let (_, asked) = try open(folder) { $0.press(.escape) }
    #expect(asked.lines.joined().contains("ended before it was saved"))
    let (again, screen) = try open(folder) { $0.press("r", .ctrl("s"), "q") }
    #expect(again == .left)
    #expect(screen.frameCount > 2)
    let saved = try PlanReader.read(folder.bytes("fair.json"), vocabulary: RuleCatalogue())
    #expect(try saved.placements.count == Layouts.village().placements.count - 1)
    #expect(try !folder.files().contains { $0.hasSuffix("journal") })
  }

  @Test("Undone back to what the file holds, there is nothing to recover")
  func forgetsWhatWasUndone() throws {
    let folder = try folderWithFair()
    let desk = try EditorDesk(opening: folder.path("fair.json"), isReadOnly: false)
    let screen = MemoryScreen(columns: 120, rows: 40)
    // What a pause after x writes.
    var changed = desk.plan
    _ = try changed.apply(.lock("s001", true), stamp: nil)
    desk.keep(changed)
    #expect(desk.settle() == nil)
    #expect(try folder.files().contains { $0.hasSuffix("journal") })
    screen.press("x", "u")
    let end = EditorLoop(desk: desk, settings: EditorSettings(), on: screen).run()
    #expect(end == .cutOff(.inputClosed, hasUnsavedChanges: false))
    #expect(try !folder.files().contains { $0.hasSuffix("journal") })
  }

  @Test("What was left unsaved can be thrown away")
  func discards() throws {
    let folder = try folderWithFair()
    _ = try open(folder) { $0.press("x") }
    let (end, _) = try open(folder) { $0.press("d", "q") }
    #expect(end == .left)
    #expect(try folder.bytes("fair.json") == Layouts.bytes("solidarity-village"))
    #expect(try !folder.files().contains { $0.hasSuffix("journal") })
  }

  @Test("A second editor on the file is refused, and says who has it")
  func locks() throws {
    let folder = try folderWithFair()
    let desk = try EditorDesk(opening: folder.path("fair.json"), isReadOnly: false)
    #expect(throws: FileError.self) {
      try EditorDesk(opening: folder.path("fair.json"), isReadOnly: false)
    }
    _ = try EditorDesk(opening: folder.path("fair.json"), isReadOnly: true)
    _ = desk.stamp()
  }

  @Test("A file that was changed by someone else is not overwritten")
  func noticesChanges() throws {
    let folder = try folderWithFair()
    let desk = try EditorDesk(opening: folder.path("fair.json"), isReadOnly: false)
    let other = try Layouts.bytes("village-withdrawals")
    try Data(other).write(to: folder.url.appending(path: "fair.json"))
    let outcome = desk.save(desk.plan, to: nil, evenIfChanged: false)
    #expect(outcome == .changedMeanwhile(path: folder.path("fair.json")))
    #expect(try folder.bytes("fair.json") == other)
    #expect(
      desk.save(desk.plan, to: nil, evenIfChanged: true)
        == .saved(path: folder.path("fair.json")))
  }

  @Test("A property list stays one when it is saved, and saving as follows the name")
  func forms() throws {
    let folder = try folderWithFair()
    let plan = PlanWriter.bytes(of: try Layouts.village(), as: .binary)
    try Data(plan).write(to: folder.url.appending(path: "fair.json"))
    let (end, _) = try open(folder) { $0.press("x", .ctrl("s"), "q") }
    #expect(end == .left)
    #expect(try DocumentFormat(of: folder.bytes("fair.json")) == .binary)
    let desk = try EditorDesk(opening: folder.path("fair.json"), isReadOnly: false)
    for (name, format) in [
      ("a.plist", DocumentFormat.xml), ("a.txt", .json), ("a.bplist", .binary),
    ] {
      let target = folder.path(name)
      #expect(desk.save(desk.plan, to: target, evenIfChanged: false) == .saved(path: target))
      #expect(desk.save(desk.plan, to: nil, evenIfChanged: false) == .saved(path: target))
      #expect(try DocumentFormat(of: folder.bytes(name)) == format)
    }
  }

  @Test("A print never takes the place of a plan, asked or not")
  func printsOverNoPlan() throws {
    let folder = try folderWithFair()
    let target = folder.path("fair.json")
    for replacing in [false, true] {
      guard
        case .failed(let reason) = PrintDesk.write(
          .text("map"), .pages(PageRequest()), to: target, replacing: replacing)
      else {
        Issue.record("printed over a plan")
        return
      }
      #expect(reason[.english].contains("holds a plan"))
    }
    #expect(try folder.bytes("fair.json") == Layouts.bytes("solidarity-village"))
  }

  @Test("Printing writes pages to a new file and does not replace one unasked")
  func prints() throws {
    let folder = try folderWithFair()
    let target = folder.path("fair.txt")
    let (end, _) = try open(folder) {
      $0.press("p", .enter, .enter, "p", .enter, .enter, .escape, "q")
    }
    #expect(end == .left)
    let text = try String(contentsOfFile: target, encoding: .utf8)
    #expect(text.contains("Stand map"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }
}

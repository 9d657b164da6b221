// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import LayoutEngine
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("The desk: what becomes of the file and its journal")
struct EditorDeskTests {
  private let folder: WorkingFolder
  private let path: String

  init() throws {
    folder = try WorkingFolder()
    path = folder.path("fair.json")
    try Data(try Layouts.bytes("solidarity-village")).write(to: URL(filePath: path))
  }

  private func desk() throws -> EditorDesk { try EditorDesk(opening: path, isReadOnly: false) }

  /// The plan as it is after so many changes.
  private func changed(_ plan: Plan, _ count: Int) throws -> Plan {
    var plan = plan
    for number in 1...count {
      let stamp = Stamp(at: "2017-11-29T18:00:00Z", by: "\(number)")
      plan = try plan.applying(.lock("s001", number % 2 == 1), stamp: stamp)
    }
    return plan
  }

  /// Waits for something that another thread finds.
  private func wait(_ what: String, until isSo: () -> Bool) async throws {
    for _ in 0..<1000 {
      if isSo() { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    Issue.record("waited in vain for \(what)")
  }

  /// How many changes the journal holds, and whether the stand is locked by the last of them.
  private func kept() throws -> Int? {
    guard let plan = try Journal(of: path).read(vocabulary: RuleCatalogue())?.plan else {
      return nil
    }
    let count = plan.history.count - (try Layouts.village().history.count)
    #expect(plan.stands["s001"]?.isLocked == (count % 2 == 1))
    return count
  }

  @Test("Each change is in the journal at once, and with the saved file nothing is left")
  func keeps() throws {
    let desk = try desk()
    for count in 1...5 {
      let plan = try changed(desk.plan, count)
      desk.keep(plan)
      #expect(desk.settle() == nil)
      #expect(try kept() == count)
    }
    #expect(
      desk.save(try changed(desk.plan, 6), to: nil, evenIfChanged: false) == .saved(path: path))
    #expect(desk.settle() == nil)
    #expect(try kept() == nil)
    desk.keep(try changed(desk.plan, 7))
    #expect(desk.settle() == nil)
    #expect(try kept() == 7)
  }

  @Test("A journal that failed is tried again without a further change")
  func triesAgain() async throws {
    let desk = try desk()
    #expect(desk.settle() == nil)
    rename(folder.url.path, folder.url.path + "-away")
    desk.keep(try changed(desk.plan, 1))
    #expect(desk.settle() != nil)
    #expect(desk.notKept != nil)
    rename(folder.url.path + "-away", folder.url.path)
    try await wait("the journal") { desk.notKept == nil }
    #expect(try kept() == 1)
  }

  @Test("What others do to the file is found without saving; one's own saves are not")
  func foreignWrites() async throws {
    let desk = try desk()
    #expect(desk.save(desk.plan, to: nil, evenIfChanged: false) == .saved(path: path))
    try await Task.sleep(for: .milliseconds(1500))
    #expect(desk.finding == .asItWas)
    try Data(try Layouts.bytes("village-withdrawals")).write(to: URL(filePath: path))
    try await wait("the other's write") { desk.finding == .changed }
    unlink(path)
    try await wait("the file to be missed") { desk.finding == .gone }
    #expect(desk.save(desk.plan, to: nil, evenIfChanged: false) == .gone(path: path))
    #expect(try folder.files() == ["fair.json.qarya-lock"])
    #expect(desk.save(desk.plan, to: nil, evenIfChanged: true) == .saved(path: path))
    #expect(desk.finding == .asItWas)
    #expect(desk.save(desk.plan, to: nil, evenIfChanged: false) == .saved(path: path))
  }

  @Test("Who looks before somebody begins to edit is told who that is, and that they are done")
  func watchesBeforeTheLock() async throws {
    let looking = try EditorDesk(opening: path, isReadOnly: true)
    try await wait("a first look") { looking.news.latest != nil }
    #expect(looking.news.holder == nil)
    for name in ["fatima", "said"] {
      let lock = try PlanLock.acquire(for: path, name: name)
      try await wait("\(name) to be named") { looking.news.holder?.name == name }
      lock.release()
      try await wait("the lock to be free") { looking.news.holder == nil }
    }
    #expect(looking.finding == .asItWas)
    // Whoever looks at every change keeps nobody from beginning.
    let watchers = try (0..<8).map { _ in try EditorDesk(opening: path, isReadOnly: true) }
    for _ in 0..<50 { try PlanLock.acquire(for: path, name: "ali").release() }
    #expect(watchers.count == 8)
  }

  @Test("What others save is gone on from: the journal has what is left, and what it began with")
  func goesOn() async throws {
    let desk = try desk()
    let mine = try changed(desk.plan, 1)
    desk.keep(mine)
    let theirs = try desk.plan.applying(.hold("s002", "press"), stamp: nil)
    try Data(PlanWriter.bytes(of: theirs)).write(to: URL(filePath: path))
    try await wait("the other's write") { desk.finding == .changed }
    let version = try FileVersion(reading: path)
    let both = try mine.applying(.hold("s002", "press"), stamp: nil)
    desk.goOn(from: version, with: both)
    #expect(desk.settle() == nil)
    #expect(desk.finding == .asItWas)
    let entry = try #require(try Journal(of: path).read(vocabulary: RuleCatalogue()))
    #expect(PlanWriter.bytes(of: entry.plan) == PlanWriter.bytes(of: both))
    #expect(entry.base == version.fingerprint)
    let began = try #require(entry.basePlan)
    #expect(PlanWriter.bytes(of: began) == version.bytes)
    #expect(desk.save(both, to: nil, evenIfChanged: false) == .saved(path: path))
  }

  @Test("What others saved since is saved with it at once; what contradicts is not")
  func savesMerged() throws {
    let desk = try desk()
    let mine = try changed(desk.plan, 1)
    func save(_ edit: Edit) throws {
      let plan = try PlanReader.read([UInt8](try Data(contentsOf: URL(filePath: path))))
      try Data(PlanWriter.bytes(of: try plan.applying(edit, stamp: nil)))
        .write(to: URL(filePath: path))
    }
    try save(.hold("s002", "press"))
    let found = try #require(desk.saveMerged(mine, revision: 0))
    let saved = try FileVersion(reading: path).plan
    #expect(saved.stands["s001"]?.isLocked == true)
    #expect(saved.stands["s002"]?.hold == "press")
    #expect(found.plan.isWritten(as: saved))
    #expect(desk.finding == .asItWas)
    try save(.hold("s003", "yours"))
    let other = try found.plan.applying(.hold("s003", "mine"), stamp: nil)
    #expect(desk.saveMerged(other, revision: 1) == nil)
    #expect(try FileVersion(reading: path).plan.stands["s003"]?.hold == "yours")
    #expect(desk.save(other, to: nil, evenIfChanged: false) == .changedMeanwhile(path: path))
  }

  @Test("Who only looks hears who has the plan, what they save, and that they are done")
  func looksOn() async throws {
    let desk = try desk()
    let other = try EditorDesk(opening: path, isReadOnly: true)
    try await wait("the holder") { other.news.holder?.process == Int(getpid()) }
    #expect(
      desk.save(try changed(desk.plan, 1), to: nil, evenIfChanged: false) == .saved(path: path))
    try await wait("the save") { other.finding == .changed }
    desk.lastWords(keeping: nil)()
    try await wait("the end") { other.news.holder == nil }
  }

  @Test("A damaged journal is set aside and told; what is whole of it is offered")
  func damaged() throws {
    let journal = path + ".qarya-journal"
    try Data("damaged".utf8).write(to: URL(filePath: journal))
    var desk: EditorDesk? = try desk()
    #expect(desk?.unsaved == nil)
    #expect(desk?.leftovers == .damaged(setAsideAs: journal + "-damaged-1"))
    let plan = try #require(desk?.plan)
    for count in 1...3 {
      desk?.keep(try changed(plan, count))
      #expect(desk?.settle() == nil)
    }
    desk?.close(forgetting: false)
    desk = nil
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: journal)))
    let second = try #require(
      bytes.indices.filter { bytes[$0...].starts(with: "\nchange ".utf8) }.dropFirst().first)
    bytes[second + 100] ^= 1
    try Data(bytes).write(to: URL(filePath: journal))
    let next = try self.desk()
    #expect(next.leftovers == .damaged(setAsideAs: journal + "-damaged-2"))
    #expect(next.unsaved?.plan.stands["s001"]?.isLocked == true)
    #expect(try kept() == 1)
    #expect(try folder.bytes("fair.json.qarya-journal-damaged-1") == Array("damaged".utf8))
    #expect(try folder.bytes("fair.json.qarya-journal-damaged-2") == bytes)
  }

  @Test("Saving over a file does not throw away what another session left unsaved of it")
  func savesOverWork() throws {
    let other = folder.path("other.json")
    let desk = try desk()
    let work = try changed(desk.plan, 1)
    try Journal(of: other).write(work, since: nil)
    #expect(desk.save(desk.plan, to: other, evenIfChanged: false) == .saved(path: other))
    #expect(desk.takeSetAside() == other + ".qarya-journal-earlier-1")
    #expect(desk.takeSetAside() == nil)
  }

  @Test("The status line warns while nothing is kept, in every language, whatever else it says")
  func warns() throws {
    for (language, text) in [
      (Language.english, "unsaved changes would be lost: the disk is full"),
      (.french, "les modifications non enregistrées seraient perdues\u{A0}: le disque est plein"),
    ] {
      var hall = Rehearsal(try Layouts.village(), columns: 120, rows: 40)
      hall.change {
        $0.settings.language = language
        $0.note(NotKept.full)
      }
      #expect(hall.status.contains(text))
      try hall.press("L")
      #expect(hall.lines.joined().contains(text))
      #expect(hall.lines.joined().contains("A01"))
      try hall.press("Right", "Left")
      #expect(hall.status.contains(text))
      hall.change { $0.note(NotKept?.none) }
      #expect(!hall.status.contains(text))
    }
  }

  @Test("What others did to the file is said before one saves, and stands by its name")
  func tellsOfOthers() throws {
    var hall = Rehearsal(try Layouts.village())
    hall.change { $0.note(FileWatch.Finding.changed) }
    #expect(hall.status.contains("someone else has changed this file (Ctrl-S: decide)"))
    try hall.press("Right", "Left")
    #expect(hall.status.contains("changed by someone else"))
    hall.change { $0.note(FileWatch.Finding.gone) }
    #expect(hall.status.contains("this file was deleted"))
    hall.answer(.gone(path: "fair.json"))
    #expect(hall.lines.joined().contains("This file was deleted meanwhile"))
    #expect(hall.lines.joined().contains("write it anew"))
    try hall.press("o")
    #expect(hall.effects == [.save(to: "fair.json", evenIfChanged: true)])
    hall.answer(.saved(path: "fair.json"))
    try hall.press("Right", "Left")
    #expect(!hall.status.contains("deleted"))
  }

  @Test("The last sentence is true")
  func lastSentence() throws {
    #expect(EditorEnd.left.phrase == nil)
    #expect(EditorEnd.cutOff(.hungUp, hasUnsavedChanges: false).phrase == nil)
    let kept = EditorEnd.cutOff(.hungUp, hasUnsavedChanges: true).phrase
    #expect(kept?[.english].contains("are kept; the editor will offer them again") == true)
    for language in Language.allCases {
      let lost = EditorEnd.cutOff(.hungUp, hasUnsavedChanges: true, notKept: .noHome).phrase
      let sentence: String = try #require(lost?[language])
      #expect(sentence.contains(NotKept.noHome.phrase[language]))
      #expect(sentence != kept?[language])
    }
  }
}

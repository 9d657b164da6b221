// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import Testing

@testable import PlanFiles

@Suite("Journals")
struct JournalTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var journal: Journal { Journal(of: folder["a.json"]) }

  private func bytes(_ path: String) throws -> [UInt8] { try FileStore.read(path).bytes }

  @Test("The last snapshot comes back to the byte, with the file it began from")
  func snapshot() throws {
    #expect(try journal.read() == nil)
    try journal.write(try Example.plan(), since: nil)
    #expect(try journal.read()?.base == nil)
    let base = Fingerprint(of: [1, 2, 3])
    let plan = try Example.plan().applying(.setStatus(.approved), stamp: nil)
    try journal.write(plan, since: base)
    let entry = try #require(try journal.read())
    #expect(entry.base == base)
    #expect(!entry.isDamaged)
    #expect(PlanWriter.bytes(of: entry.plan) == PlanWriter.bytes(of: plan))
    #expect(try folder.names() == ["a.json.qarya-journal"])
    try journal.remove()
    try journal.remove()
    #expect(try folder.names() == [])
  }

  @Test("The plan that unsaved work began from is known: the file's, or that of the last save")
  func base() throws {
    var plan = try Example.plan()
    let writer = JournalWriter(journal, since: Fingerprint(of: Example.bytes))
    try writer.prepare(for: plan, Example.bytes)
    #expect(try journal.read() == nil)
    plan = try plan.applying(.setStatus(.approved), stamp: nil)
    try writer.keep(plan)
    #expect(try journal.read()?.basePlan.map { PlanWriter.bytes(of: $0) } == Example.bytes)
    #expect(try journal.read()?.keptAt?.isEmpty == false)
    try writer.noteSaved(plan, as: Fingerprint(of: PlanWriter.bytes(of: plan)))
    #expect(try journal.read() == nil)
    let saved = plan
    plan = try plan.applying(.setStatus(.draft), stamp: nil)
    try writer.keep(plan)
    let entry = try #require(try journal.read())
    #expect(entry.basePlan.map { PlanWriter.bytes(of: $0) } == PlanWriter.bytes(of: saved))
    #expect(PlanWriter.bytes(of: entry.plan) == PlanWriter.bytes(of: plan))
    // A journal that begins with unsaved work knows nothing of what was before.
    try journal.write(plan, since: Fingerprint(of: Example.bytes))
    #expect(try journal.read()?.basePlan == nil)
  }

  @Test("A damaged snapshot says so, wherever the damage is")
  func damaged() throws {
    try journal.write(try Example.plan(), since: nil)
    let whole = try bytes(journal.path)
    for place in stride(from: 0, to: whole.count, by: 37) {
      var bytes = whole
      bytes[place] ^= 0x20
      try FileStore.write(bytes, to: journal.path)
      // The fingerprint of the file that the work began from is not checked.
      if let entry = try? journal.read() {
        #expect(PlanWriter.bytes(of: entry.plan) == Example.bytes)
      } else {
        #expect(throws: FileError.damagedJournal(path: journal.path)) { try journal.read() }
      }
      #expect(journal.hasUnsavedWork)
    }
    try FileStore.write(Array(whole.dropLast(10)), to: journal.path)
    #expect(throws: FileError.damagedJournal(path: journal.path)) { try journal.read() }
    for text in ["", "qarya-journal", "qarya-journal 2 9223372036854775807-0 none\n", "\n\n"] {
      try folder.write(text, to: "a.json.qarya-journal")
      #expect(throws: FileError.damagedJournal(path: journal.path)) { try journal.read() }
    }
  }

  @Test("A journal of the first version is read")
  func firstVersion() throws {
    let header = "qarya-journal 1 \(Fingerprint(of: Example.bytes)) none\n"
    try FileStore.write(Array(header.utf8) + Example.bytes, to: journal.path)
    #expect(try journal.read()?.plan == Example.plan())
    #expect(journal.hasUnsavedWork)
  }

  @Test("Set aside, a journal takes a name that nothing has")
  func setAside() throws {
    for number in 1...3 {
      try folder.write("damaged", to: "a.json.qarya-journal")
      let name = try journal.setAside()
      #expect(name == folder["a.json.qarya-journal-damaged-\(number)"])
      #expect(try String(contentsOfFile: name, encoding: .utf8) == "damaged")
    }
    #expect(try folder.names().count == 3)
  }

  @Test("A journal is as private as its plan, and private without one")
  func mode() throws {
    func mode(_ name: String) -> mode_t? {
      FilePath.status(folder[name]).map { $0.st_mode & 0o777 }
    }
    try folder.write("{}", to: "a")
    chmod(folder["a"], 0o664)
    try Journal(of: folder["a"]).write(try Example.plan(), since: nil)
    try Journal(of: folder["b"]).write(try Example.plan(), since: nil)
    #expect(mode("a.qarya-journal") == 0o664)
    #expect(mode("b.qarya-journal") == 0o600)
    // It is the plan's mode that counts, not that of a journal that was there.
    chmod(folder["a"], 0o600)
    try Journal(of: folder["a"]).write(try Example.plan(), since: nil)
    #expect(mode("a.qarya-journal") == 0o600)
  }

  @Test("What a symbolic link with the journal's name leads to is neither read nor written")
  func link() throws {
    try journal.write(try Example.plan(), since: nil)
    _ = rename(journal.path, folder["elsewhere"])
    symlink("elsewhere", folder["a.json.qarya-journal"])
    let before = try folder.text("elsewhere")
    #expect(try journal.read() == nil)
    #expect(!journal.hasUnsavedWork)
    let plan = try Example.plan().applying(.setStatus(.approved), stamp: nil)
    try journal.write(plan, since: nil)
    #expect(try folder.text("elsewhere") == before)
    #expect(journal.path == folder["a.json.qarya-journal-\(geteuid())"])
    #expect(try journal.read()?.plan.status == .approved)
    try journal.remove()
    #expect(try folder.names() == ["a.json.qarya-journal", "elsewhere"])
  }

  @Test("Nor is a pipe or a folder of that name waited for or written to")
  func noFile() throws {
    mkfifo(folder["a.json.qarya-journal"], 0o666)
    #expect(try journal.read() == nil)
    _ = mkdir(folder["b.json.qarya-journal"], 0o777)
    for name in ["a.json", "b.json"] {
      try Journal(of: folder[name]).write(try Example.plan(), since: nil)
      #expect(try Journal(of: folder[name]).read()?.plan == Example.plan())
    }
  }

  @Test("Plans without a file keep their journals in the user's state folder")
  func unsavedPlans() throws {
    let home = UnsavedPlans(folder: folder["state/qarya"])
    #expect(home.abandoned() == [])
    let path = try home.newPath()
    let other = try home.newPath()
    #expect(path != other)
    let lock = try PlanLock.acquire(for: path, name: "fatima")
    try Journal(of: path).write(try Example.plan(), since: nil)
    try Journal(of: other).write(try Example.plan(), since: nil)
    #expect(home.abandoned() == [other])
    lock.release()
    #expect(home.abandoned() == [path, other].sorted())
  }

  @Test("The state folder follows the XDG rules")
  func stateFolder() {
    #expect(UnsavedPlans(state: "/s", home: "/h")?.folder == "/s/qarya")
    #expect(UnsavedPlans(state: "s", home: "/h")?.folder == "/h/.local/state/qarya")
    #expect(UnsavedPlans(state: nil, home: "/h")?.folder == "/h/.local/state/qarya")
    #expect(UnsavedPlans(state: nil, home: nil) == nil)
  }
}

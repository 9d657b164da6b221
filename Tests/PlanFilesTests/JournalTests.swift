// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import Testing

@testable import PlanFiles

@Suite("Journals")
struct JournalTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("The last snapshot comes back to the byte, with the file it began from")
  func snapshot() throws {
    let journal = Journal(of: folder["a.json"])
    #expect(try journal.read() == nil)
    try journal.write(try Example.plan(), since: nil)
    #expect(try journal.read()?.base == nil)
    let base = Fingerprint(of: [1, 2, 3])
    let plan = try Example.plan().applying(.setStatus(.approved), stamp: nil)
    try journal.write(plan, since: base)
    let entry = try #require(try journal.read())
    #expect(entry.base == base)
    #expect(PlanWriter.bytes(of: entry.plan) == PlanWriter.bytes(of: plan))
    #expect(try folder.names() == ["a.json.qarya-journal"])
    try journal.remove()
    try journal.remove()
    #expect(try folder.names() == [])
  }

  @Test("A damaged journal says so, wherever the damage is")
  func damaged() throws {
    let journal = Journal(of: folder["a.json"])
    try journal.write(try Example.plan(), since: nil)
    let whole = try FileStore.read(journal.path).bytes
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
    }
    try FileStore.write(Array(whole.dropLast(10)), to: journal.path)
    #expect(throws: FileError.damagedJournal(path: journal.path)) { try journal.read() }
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

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import Testing

@testable import PlanFiles

/// Only the system's administrator can make files of others.
@Suite(
  "Whose a journal is",
  .enabled(if: geteuid() == 0, "only the system's administrator can make files of others"))
struct JournalOwnerTests {
  private let folder: TemporaryFolder
  private let journal: Journal
  private let stranger: uid_t = 23_456

  /// A folder that everybody may write to, where only one's own files can be taken away.
  init() throws {
    folder = try TemporaryFolder()
    chmod(folder.path, 0o1777)
    try folder.write(Example.text, to: "a.json")
    chmod(folder["a.json"], 0o600)
    journal = Journal(of: folder["a.json"])
  }

  private var edited: Plan {
    get throws { try Example.plan().applying(.setStatus(.approved), stamp: nil) }
  }

  /// A journal that somebody else has put there for everybody to read and write.
  private func plant() throws -> String {
    try journal.write(try edited, since: nil)
    chown(journal.path, stranger, stranger)
    chmod(journal.path, 0o666)
    return try folder.text("a.json.qarya-journal")
  }

  private func status(_ path: String) throws -> stat { try #require(FilePath.status(path)) }

  @Test("What a stranger has planted is neither read nor written, and lets nobody read the plan")
  func planted() throws {
    let planted = try plant()
    let own = Journal(of: folder["a.json"])
    #expect(try own.read() == nil)
    #expect(!own.hasUnsavedWork)
    #expect(own.strangersName == "23456")
    #expect(try journal.read() == nil)
    let writer = JournalWriter(own, since: nil)
    try writer.prepare(for: try Example.plan(), Example.bytes)
    try writer.keep(try edited)
    try writer.keep(try Example.plan())
    #expect(try folder.text("a.json.qarya-journal") == planted)
    #expect(own.path == folder["a.json.qarya-journal-0"])
    #expect(try status(own.path).st_mode & 0o777 == 0o600)
    #expect(try status(own.path).st_uid == 0)
    try own.remove()
    try journal.remove()
    #expect(try folder.text("a.json.qarya-journal") == planted)
  }

  @Test("Planted while one works, it is left alone, too")
  func plantedLater() throws {
    let writer = JournalWriter(journal, since: nil)
    try writer.prepare(for: try Example.plan(), Example.bytes)
    let planted = try plant()
    #expect(throws: FileError.self) { try writer.keep(try edited) }
    #expect(throws: FileError.takenJournal(path: journal.path)) { try writer.keep(try edited) }
    #expect(try folder.text("a.json.qarya-journal") == planted)
    unlink(journal.path)
    try writer.keep(try edited)
    #expect(try journal.read()?.plan.status == .approved)
  }

  @Test("A journal has the plan's own owner, group and mode; and may be read as the plan's owner's")
  func plansOwner() throws {
    chown(folder["a.json"], 12_345, 12_346)
    chmod(folder["a.json"], 0o640)
    let writer = JournalWriter(journal, since: nil)
    try writer.prepare(for: try Example.plan(), Example.bytes)
    try writer.keep(try edited)
    for _ in 0..<2 {
      let status = try status(journal.path)
      #expect(status.st_uid == 12_345)
      #expect(status.st_gid == 12_346)
      #expect(status.st_mode & 0o7777 == 0o640)
      #expect(try Journal(of: folder["a.json"]).read()?.plan.status == .approved)
      // The whole of it, written at once, is no other.
      try journal.write(try edited, since: nil)
    }
  }

  @Test("Another user can read nothing of a private plan through its journal")
  func unreadable() throws {
    let writer = JournalWriter(journal, since: nil)
    try writer.prepare(for: try Example.plan(), Example.bytes)
    try writer.keep(try edited)
    let reader = Process()
    reader.executableURL = URL(filePath: "/usr/bin/setpriv")
    reader.arguments =
      ["--reuid=\(stranger)", "--regid=\(stranger)", "--clear-groups", "cat", journal.path]
    reader.standardOutput = FileHandle.nullDevice
    reader.standardError = FileHandle.nullDevice
    try reader.run()
    reader.waitUntilExit()
    #expect(reader.terminationStatus == 1)
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlanFiles

@Suite("Files that are being written")
struct PendingFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "With a name of its own or without one, it takes another's place", arguments: [true, false])
  func takesPlace(isNameless: Bool) throws {
    try folder.write("old", to: "a")
    var new = try PendingFile(in: folder.path, mode: 0o600, isNameless: isNameless)
    try new.file.write(Array("new".utf8))
    #expect(try folder.text("a") == "old")
    try new.takePlace(of: folder["a"])
    #expect(try folder.text("a") == "new")
    #expect(try folder.names() == ["a"])
  }

  @Test("It takes a name that nothing has, and no other", arguments: [true, false])
  func takesName(isNameless: Bool) throws {
    try folder.write("old", to: "a")
    var new = try PendingFile(in: folder.path, mode: 0o600, isNameless: isNameless)
    try new.file.write(Array("new".utf8))
    let path = folder["a"]
    do {
      try new.take(path)
      Issue.record("it took the place of a file")
    } catch {
      #expect(error.code == EEXIST)
    }
    try new.take(folder["b"])
    #expect(try folder.text("a") == "old")
    #expect(try folder.text("b") == "new")
    #expect(try folder.names() == ["a", "b"])
  }

  @Test("The next holder of the lock clears away what was left behind, and nothing else")
  func sweep() throws {
    for name in [".qarya-save-stale", ".qarya-savings", "a", "x.qarya-save-1"] {
      try folder.write("", to: name)
    }
    symlink("a", folder[".qarya-save-link"])
    _ = mkdir(folder[".qarya-save-folder"], 0o700)
    mkfifo(folder[".qarya-save-pipe"], 0o600)
    var live = try PendingFile(in: folder.path, mode: 0o600, isNameless: false)
    let name = live.temporaryName ?? ""
    let lock = try PlanLock.acquire(for: folder["a"], name: "fatima")
    lock.release()
    #expect(FilePath.status(name) != nil)
    try live.takePlace(of: folder["b"])
    #expect(
      try folder.names() == [
        ".qarya-save-folder", ".qarya-save-link", ".qarya-save-pipe", ".qarya-savings", "a", "b",
        "x.qarya-save-1",
      ])
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlanFiles

@Suite("Locks")
struct PlanLockTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Who comes second is told who is there, and may come in afterwards")
  func twoEditors() throws {
    let first = try PlanLock.acquire(for: folder["a"], name: "fatima")
    let error = #expect(throws: FileError.self) {
      try PlanLock.acquire(for: folder["a"], name: "said")
    }
    guard case .locked(let path, let holder?)? = error else { throw TestFailure.unexpected }
    #expect(path == folder["a"])
    #expect(holder.name == "fatima")
    #expect(holder.process == Int(getpid()))
    #expect(PlanLock.holder(of: folder["a"]) == holder)
    first.release()
    first.release()
    #expect(PlanLock.holder(of: folder["a"]) == nil)
    let second = try PlanLock.acquire(for: folder["a"], name: "said")
    #expect(PlanLock.holder(of: folder["a"])?.name == "said")
    second.release()
    #expect(try folder.names() == [])
  }

  @Test("A lock that nobody keeps is let go")
  func dropped() throws {
    _ = try PlanLock.acquire(for: folder["a"], name: "fatima")
    #expect(PlanLock.holder(of: folder["a"]) == nil)
  }

  @Test("A lock file left behind by a crash locks nobody out")
  func leftBehind() throws {
    try folder.write("1\nsaid\nelsewhere\n", to: "a.qarya-lock")
    #expect(PlanLock.holder(of: folder["a"]) == nil)
    let lock = try PlanLock.acquire(for: folder["a"], name: "line\nbreak")
    #expect(PlanLock.holder(of: folder["a"])?.name == "line break")
    lock.release()
  }

  @Test("A plan reached by a link has the same lock")
  func links() throws {
    try folder.write("", to: "a")
    symlink("a", folder["link"])
    let lock = try PlanLock.acquire(for: folder["link"], name: "fatima")
    #expect(throws: FileError.self) { try PlanLock.acquire(for: folder["a"], name: "said") }
    lock.release()
  }

  @Test("Saving does not lose the lock")
  func saving() throws {
    try folder.write("old", to: "a")
    let lock = try PlanLock.acquire(for: folder["a"], name: "fatima")
    try FileStore.write([1], to: folder["a"])
    #expect(PlanLock.holder(of: folder["a"]) != nil)
    lock.release()
  }

  @Test("Where the plan could not be saved there is no right to work on it, and no lock file")
  func cannotBeSaved() throws {
    try folder.write("", to: "a")
    chmod(folder["a"], 0o444)
    #expect(throws: FileError.writeProtected(path: folder["a"])) {
      try PlanLock.acquire(for: folder["a"], name: "fatima")
    }
    #expect(try folder.names() == ["a"])
    let error = #expect(throws: FileError.self) {
      // Nobody can make files there, the system's administrator neither.
      try PlanLock.acquire(for: "/proc/self/comm", name: "fatima")
    }
    guard case .closedFolder("/proc/self/comm", _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A folder that is not there has its own reason")
  func noFolder() {
    let path = folder["none/a"]
    #expect(throws: FileError.cannotCreate(path: path, code: ENOENT)) {
      try PlanLock.acquire(for: path, name: "fatima")
    }
    #expect(throws: FileError.missing(path: path)) {
      try PlanLock.acquire(forPresent: path, name: "fatima")
    }
  }
}

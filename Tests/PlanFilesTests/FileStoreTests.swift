// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlanFiles

@Suite("Files on disk")
struct FileStoreTests {
  private let folder: TemporaryFolder
  private let new = Array("new\n".utf8)

  init() throws { folder = try TemporaryFolder() }

  @Test("What is written is read, and nothing else is left in the folder")
  func writeAndRead() throws {
    let fingerprint = try FileStore.write(new, to: folder["a.json"])
    let content = try FileStore.read(folder["a.json"])
    #expect(content.bytes == new)
    #expect(content.fingerprint == fingerprint)
    try FileStore.write([], to: folder["a.json"])
    #expect(try FileStore.read(folder["a.json"]).bytes.isEmpty)
    #expect(try folder.names() == ["a.json"])
  }

  @Test("A missing file, a folder, and a file too large each have their own reason")
  func unreadable() throws {
    let missing = folder["none.json"]
    #expect(throws: FileError.missing(path: missing)) { try FileStore.read(missing) }
    #expect(throws: FileError.missing(path: missing + "/x")) { try FileStore.read(missing + "/x") }
    #expect(throws: FileError.failed(path: folder.path, action: .read, code: EISDIR)) {
      try FileStore.read(folder.path)
    }
    try folder.write("12345", to: "a")
    #expect(throws: FileError.tooLarge(path: folder["a"], limit: 4)) {
      try FileStore.read(folder["a"], limit: 4)
    }
    #expect(try FileStore.read(folder["a"], limit: 5).bytes.count == 5)
  }

  @Test("A save keeps the mode of the file, and a new file follows the user's mask")
  func mode() throws {
    try folder.write("old", to: "a")
    chmod(folder["a"], 0o640)
    try FileStore.write(new, to: folder["a"])
    #expect(FilePath.status(folder["a"]).map { $0.st_mode & 0o7777 } == 0o640)
    let mask = umask(0)
    umask(mask)
    try FileStore.write(new, to: folder["b"])
    #expect(FilePath.status(folder["b"]).map { $0.st_mode & 0o7777 } == 0o666 & ~mask)
  }

  @Test("A symbolic link stays one, and the file it leads to is saved")
  func links() throws {
    try FileManager.default.createDirectory(
      atPath: folder["deep"], withIntermediateDirectories: false)
    try folder.write("old", to: "deep/a")
    symlink("deep/a", folder["link"])
    symlink("link", folder["second"])
    symlink("deep/later", folder["dangling"])
    try FileStore.write(new, to: folder["second"])
    try FileStore.write(new, to: folder["dangling"])
    #expect(try folder.text("deep/a") == "new\n")
    #expect(try folder.text("deep/later") == "new\n")
    #expect(try folder.names() == ["dangling", "deep", "link", "second"])
    symlink("loop", folder["loop"])
    #expect(throws: FileError.self) { try FileStore.read(folder["loop"]) }
  }

  @Test("A file that was changed since it was read is not replaced unless that is asked for")
  func changedOnDisk() throws {
    try folder.write("old", to: "a")
    let read = try FileStore.read(folder["a"]).fingerprint
    try folder.write("odd", to: "a")
    #expect(throws: FileError.changedOnDisk(path: folder["a"])) {
      try FileStore.write(new, to: folder["a"], replacing: .content(read))
    }
    #expect(try folder.text("a") == "odd")
    try folder.write("old", to: "a")
    try FileStore.write(new, to: folder["a"], replacing: .content(read))
    #expect(try folder.text("a") == "new\n")
    try folder.write("odd", to: "a")
    try FileStore.write(new, to: folder["a"])
    unlink(folder["a"])
    // What somebody took away does not come back without a word.
    #expect(throws: FileError.missing(path: folder["a"])) {
      try FileStore.write(new, to: folder["a"], replacing: .content(read))
    }
    #expect(try folder.names() == [])
    try FileStore.write(new, to: folder["a"])
    #expect(throws: FileError.exists(path: folder["a"])) {
      try FileStore.write(new, to: folder["a"], replacing: .nothing)
    }
  }

  @Test("A file that nobody may write to stays as it is, even for the system's administrator")
  func writeProtected() throws {
    try folder.write("old", to: "a")
    chmod(folder["a"], 0o444)
    #expect(throws: FileError.writeProtected(path: folder["a"])) {
      try FileStore.write(new, to: folder["a"])
    }
    #expect(try folder.text("a") == "old")
    #expect(try folder.names() == ["a"])
  }

  @Test(
    "What is no plan takes no plan's place, in whatever form the plan is",
    arguments: [
      DocumentFormat.json, .xml, .binary,
    ])
  func noPlan(format: DocumentFormat) throws {
    let bytes = PlanWriter.bytes(of: try Example.plan(), as: format)
    for plan in [bytes, Array(bytes.prefix(bytes.count * 9 / 10))] {
      try Data(plan).write(to: URL(filePath: folder["a"]))
      symlink("a", folder["link"])
      for name in ["a", "link"] {
        #expect(throws: FileError.self) {
          try FileStore.write(new, to: folder[name], replacing: .noPlan)
        }
      }
      #expect(try FileStore.read(folder["a"]).bytes == plan)
    }
    try folder.write("notes on org.qarya.plan", to: "b")
    try FileStore.write(new, to: folder["b"], replacing: .noPlan)
    try FileStore.write(new, to: folder["c"], replacing: .noPlan)
    #expect(try folder.text("b") == "new\n")
  }

  @Test("One file is the same by every name, and another never is")
  func same() throws {
    try folder.write("", to: "a")
    try folder.write("", to: "b")
    symlink("a", folder["link"])
    _ = link(folder["a"], folder["hard"])
    for name in ["a", "./a", "link", "hard"] {
      #expect(FileStore.isSame(folder["a"], folder[name]))
      #expect(!FileStore.isSame(folder["b"], folder[name]))
    }
    #expect(!FileStore.isSame(folder["none"], folder["none"]))
  }

  @Test("A folder that takes no files refuses, and the old file stays")
  func cannotCreate() throws {
    let nowhere = folder["none/a"]
    #expect(throws: FileError.cannotCreate(path: nowhere, code: ENOENT)) {
      try FileStore.write(new, to: nowhere)
    }
    try folder.write("old", to: "a")
    chmod(folder.path, 0o500)
    // The system's administrator may write anywhere.
    if getuid() != 0 {
      #expect(throws: FileError.cannotCreate(path: folder["a"], code: EACCES)) {
        try FileStore.write(new, to: folder["a"])
      }
    }
    chmod(folder.path, 0o700)
    #expect(try folder.text("a").isEmpty == false)
  }

  @Test("A write that fails half-way leaves the old file, and no trace of itself")
  func failedWrite() throws {
    try folder.write("old", to: "a")
    #expect(throws: FileError.failed(path: folder["a"], action: .write, code: ENOSPC)) {
      try Replacement(of: folder["a"], like: FilePath.status(folder["a"]))
        .carryOut(new) { () throws(SystemFailure) in throw SystemFailure(code: ENOSPC) }
    }
    #expect(try folder.text("a") == "old")
    #expect(try folder.names() == ["a"])
  }

  @Test("A device is written to, not replaced; a full one says so")
  func device() throws {
    try FileStore.write(new, to: "/dev/null")
    #expect(FilePath.status("/dev/null").map(FilePath.isRegular) == false)
    #expect(throws: FileError.failed(path: "/dev/full", action: .write, code: ENOSPC)) {
      try FileStore.write(new, to: "/dev/full")
    }
  }

  @Test("Each reason has its exit status and a sentence")
  func sentences() {
    let holder = LockHolder(process: 4711, name: "fatima", host: "lobby")
    for (error, status, sentence) in [
      (FileError.missing(path: "a"), 66, "there is no file a"),
      (.failed(path: "a", action: .read, code: EIO), 74, "cannot read a: Input/output error"),
      (.cannotCreate(path: "a", code: EROFS), 73, "cannot create a: Read-only file system"),
      (
        .closedFolder(path: "a", code: EACCES), 73,
        "cannot change a: its folder takes no new files: Permission denied"
      ),
      (.writeProtected(path: "a"), 73, "a is write-protected"),
      (.holdsPlan(path: "a"), 73, "a holds a plan, which would be lost; choose another name"),
      (.exists(path: "a"), 73, "a is there already"),
      (.tooLarge(path: "a", limit: 64 << 20), 65, "a is larger than 64 MiB"),
      (.damagedJournal(path: "a"), 65, "the journal a is damaged"),
      (
        .takenJournal(path: "a"), 73,
        "a, where the journal would be, belongs to someone else"
      ),
      (.changedOnDisk(path: "a"), 75, "a was changed on disk since it was read"),
      (.locked(path: "a", by: nil), 75, "a is being edited by someone else"),
      (
        .locked(path: "a", by: holder), 75,
        "a is being edited by fatima (process 4711 on lobby)"
      ),
    ] {
      #expect(error.exitStatus == status)
      #expect(error.description == sentence)
    }
  }
}

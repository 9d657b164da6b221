// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import Testing

@testable import PlanFiles

@Suite("Writing journals change by change")
struct JournalWriterTests {
  private let folder: TemporaryFolder
  private let journal: Journal
  private let base = Fingerprint(of: Example.bytes)

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Example.text, to: "a.json")
    journal = Journal(of: folder["a.json"])
  }

  /// The example as it is after so many edits.
  private func plan(after count: Int) throws -> Plan {
    var plan = try Example.plan()
    for number in 0..<count {
      let stamp = Stamp(at: "2017-11-29T18:00:00Z", by: "\(number)")
      plan = try plan.applying(.lock("s014", number % 2 == 0), stamp: stamp)
    }
    return plan
  }

  /// After how many edits the plan of a journal is, to the byte; nil for none or another plan.
  private func count(of entry: Journal.Entry?) throws -> Int? {
    guard let entry else { return nil }
    let bytes = PlanWriter.bytes(of: entry.plan)
    return try (0...7).first { PlanWriter.bytes(of: try plan(after: $0)) == bytes }
  }

  private func writer() throws -> JournalWriter {
    let writer = JournalWriter(journal, since: base)
    try writer.prepare(for: try Example.plan(), Example.bytes)
    return writer
  }

  @Test("Nothing has the journal's name before something changes; then each change is in it")
  func changes() throws {
    let writer = try writer()
    #expect(try folder.names() == ["a.json"])
    for number in 1...5 {
      try writer.keep(try plan(after: number))
      let entry = try #require(try journal.read())
      #expect(try count(of: entry) == number)
      #expect(entry.base == base)
    }
    #expect(try folder.names() == ["a.json", "a.json.qarya-journal"])
    // A change is not the whole plan again.
    let size = try #require(FilePath.status(journal.path)).st_size
    try writer.keep(try plan(after: 6))
    #expect(try #require(FilePath.status(journal.path)).st_size - size < 1000)
  }

  @Test("Once it is saved nothing is left, and later changes count from there")
  func saved() throws {
    let writer = try writer()
    try writer.keep(try plan(after: 1))
    let saved = Fingerprint(of: PlanWriter.bytes(of: try plan(after: 2)))
    try writer.noteSaved(try plan(after: 2), as: saved)
    #expect(try journal.read() == nil)
    #expect(!journal.hasUnsavedWork)
    try writer.keep(try plan(after: 3))
    #expect(try count(of: journal.read()) == 3)
    #expect(try journal.read()?.base == saved)
    try writer.remove()
    #expect(try folder.names() == ["a.json"])
    try writer.keep(try plan(after: 4))
    #expect(try count(of: journal.read()) == 4)
    #expect(try journal.read()?.base == saved)
  }

  @Test("A save before any change leaves no journal")
  func savedFirst() throws {
    let writer = try writer()
    let saved = Fingerprint(of: PlanWriter.bytes(of: try plan(after: 1)))
    try writer.noteSaved(try plan(after: 1), as: saved)
    #expect(try folder.names() == ["a.json"])
    try writer.keep(try plan(after: 2))
    #expect(try count(of: journal.read()) == 2)
    #expect(try journal.read()?.base == saved)
  }

  @Test("Of a journal that was cut off anywhere, all whole changes are read, and no damage is told")
  func torn() throws {
    let writer = try writer()
    var ends: [Int] = []
    for number in 1...3 {
      try writer.keep(try plan(after: number))
      ends.append(Int(try #require(FilePath.status(journal.path)).st_size))
    }
    let whole = try FileStore.read(journal.path).bytes
    let first = JournalText.start(Example.bytes, base: base).count
    for end in Array(stride(from: first, through: whole.count, by: 17)) + ends {
      for zeros in [0, 300] where zeros == 0 || !ends.contains(end) {
        try FileStore.write(
          Array(whole.prefix(end)) + Array(repeating: 0, count: zeros), to: journal.path)
        let whole = ends.count { $0 <= end }
        let entry = try journal.read()
        #expect(entry?.isDamaged != true, "\(end)")
        #expect(try count(of: entry) == (whole == 0 ? nil : whole), "\(end)")
      }
    }
  }

  @Test("Damage among the changes is told, and what came before it is read")
  func damaged() throws {
    let writer = try writer()
    for number in 1...3 { try writer.keep(try plan(after: number)) }
    let whole = try FileStore.read(journal.path).bytes
    let first = JournalText.start(Example.bytes, base: base).count
    var (told, all) = (0, 0)
    for place in stride(from: first, to: whole.count, by: 29) {
      var bytes = whole
      bytes[place] ^= 0x15
      try FileStore.write(bytes, to: journal.path)
      all += 1
      // Only what looks as if it had never been written whole passes for that.
      guard let entry = try journal.read() else { continue }
      if entry.isDamaged { told += 1 }
      #expect(try count(of: entry) != nil, "\(place)")
    }
    #expect(told > all * 8 / 10)
  }

  @Test("A journal that somebody took away, or put another in its place, is written anew")
  func takenAway() throws {
    let writer = try writer()
    try writer.keep(try plan(after: 1))
    unlink(journal.path)
    try writer.keep(try plan(after: 2))
    #expect(try count(of: journal.read()) == 2)
    try folder.write("other", to: "a.json.qarya-journal")
    unlink(journal.path)
    try folder.write("other", to: "a.json.qarya-journal")
    try writer.keep(try plan(after: 3))
    #expect(try count(of: journal.read()) == 3)
  }

  @Test("What failed can be tried again, and then holds everything")
  func again() throws {
    let writer = try writer()
    try writer.keep(try plan(after: 1))
    _ = rename(folder.path, folder.path + "-away")
    #expect(throws: FileError.self) { try writer.keep(try plan(after: 2)) }
    _ = rename(folder.path + "-away", folder.path)
    try writer.keep(try plan(after: 2))
    #expect(try count(of: journal.read()) == 2)
  }

  @Test("It begins with the plan's file in any of its forms", arguments: DocumentFormat.allCases)
  func forms(format: DocumentFormat) throws {
    let bytes = PlanWriter.bytes(of: try Example.plan(), as: format)
    let writer = JournalWriter(journal, since: Fingerprint(of: bytes))
    try writer.prepare(for: try Example.plan(), bytes)
    for number in 1...3 {
      try writer.keep(try plan(after: number))
      #expect(try count(of: journal.read()) == number)
    }
  }

  @Test("A journal that has grown large is written anew, and goes on")
  func large() throws {
    let writer = try writer()
    var plan = try Example.plan()
    var largest: off_t = 0
    for number in 1...60 {
      // Some hundred thousand bytes more each time.
      let stamp = Stamp(at: "2017-11-29T18:00:00Z", by: String(repeating: "a", count: 100_000))
      plan = try plan.applying(.lock("s014", number % 2 == 1), stamp: stamp)
      plan = try plan.applying(.hold("s014", "\(number)"), stamp: nil)
      if number % 2 == 0 { plan = try plan.applying(.setStatus(.draft), stamp: stamp) }
      try writer.keep(plan)
      largest = max(largest, try #require(FilePath.status(journal.path)).st_size)
    }
    #expect(largest < 14 << 20)
    let entry = try #require(try journal.read())
    #expect(PlanWriter.bytes(of: entry.plan) == PlanWriter.bytes(of: plan))
  }

  @Test("Its mode follows the plan's")
  func mode() throws {
    chmod(folder["a.json"], 0o640)
    let writer = try writer()
    try writer.keep(try plan(after: 1))
    func mode() -> mode_t? { FilePath.status(journal.path).map { $0.st_mode & 0o7777 } }
    #expect(mode() == 0o640)
    chmod(folder["a.json"], 0o600)
    try writer.keep(try plan(after: 2))
    #expect(mode() == 0o600)
  }
}

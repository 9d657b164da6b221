// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import Testing

@testable import PlanFiles

@Suite("Access lists of plans")
struct AccessListTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Example.text, to: "a.json")
    chmod(folder["a.json"], 0o600)
  }

  /// Whether the file systems here have lists, and the programs that set and show them are there.
  private static let isPossible: Bool = {
    guard let folder = try? TemporaryFolder(), (try? folder.write("", to: "a")) != nil else {
      return false
    }
    return run("setfacl", ["-m", "u:1234:r", folder["a"]]) != nil
  }()

  /// What a program prints; nil where it is not there or fails.
  private static func run(_ name: String, _ arguments: [String]) -> String? {
    guard case .printed(let bytes) = OtherProgram.run(name, arguments, limit: 10_000) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What the list of a file says, a line each.
  private func list(_ path: String) throws -> [String] {
    let text = try #require(Self.run("getfacl", ["-cpn", path]))
    return text.split(separator: "\n").map(String.init)
  }

  private func set(_ entries: String, _ path: String) throws {
    _ = try #require(Self.run("setfacl", ["-m", entries, path]))
  }

  @Test(
    "A save and the journal let in whom the plan's list lets in, and nobody else",
    .enabled(if: isPossible, "there are no access lists here, or no setfacl"))
  func kept() throws {
    try set("u:1234:rw,g::-,m::rw", folder["a.json"])
    let before = try list(folder["a.json"])
    #expect(before == ["user::rw-", "user:1234:rw-", "group::---", "mask::rw-", "other::---"])
    try FileStore.write(Example.bytes + [0x0A], to: folder["a.json"])
    #expect(try list(folder["a.json"]) == before)
    let journal = Journal(of: folder["a.json"])
    let writer = JournalWriter(journal, since: nil)
    try writer.prepare(for: try Example.plan(), Example.bytes)
    try writer.keep(try Example.plan().applying(.setStatus(.approved), stamp: nil))
    #expect(try list(journal.path) == before)
    // What is changed meanwhile holds from the next record on.
    _ = try #require(Self.run("setfacl", ["-b", folder["a.json"]]))
    try writer.keep(try Example.plan())
    #expect(try list(journal.path) == ["user::rw-", "group::---", "other::---"])
  }

  @Test(
    "What a folder gives to new files, a plan that is saved again does not get",
    .enabled(if: isPossible, "there are no access lists here, or no setfacl"))
  func notInherited() throws {
    chmod(folder["a.json"], 0o640)
    try set("d:u:1234:rw", folder.path)
    try FileStore.write(Example.bytes, to: folder["a.json"])
    #expect(try list(folder["a.json"]) == ["user::rw-", "group::r--", "other::---"])
    try FileStore.write(Example.bytes, to: folder["new.json"])
    #expect(try list(folder["new.json"]).contains { $0.hasPrefix("user:1234:rw") })
  }
}

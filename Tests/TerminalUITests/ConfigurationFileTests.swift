// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import TerminalUI

@Suite("The configuration file")
struct ConfigurationFileTests {
  @Test("It lies where the XDG base directories say")
  func path() {
    #expect(
      Configuration.path(configured: "/etc/me", home: "/home/me") == "/etc/me/qarya/config.json")
    #expect(
      Configuration.path(configured: nil, home: "/home/me")
        == "/home/me/.config/qarya/config.json")
    #expect(
      Configuration.path(configured: "relative", home: "/home/me")
        == "/home/me/.config/qarya/config.json")
    #expect(Configuration.path(configured: nil, home: nil) == nil)
  }

  @Test("Where there is none, or no home to look in, everything is as usual")
  func none() {
    let nowhere = Configuration.load(from: nil)
    #expect(nowhere.path == nil)
    let missing = Configuration.load(from: "/no/such/folder/config.json")
    for configuration in [nowhere, missing] {
      #expect(!configuration.isPresent)
      #expect(configuration.faults.isEmpty)
      #expect(configuration.settings.isEmpty)
    }
  }

  @Test("A folder, a pipe or a device in its place is a fault, and keeps nobody waiting")
  func notAFile() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "qarya-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = folder.appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [folder.path, pipe, "/dev/zero"] {
      let configuration = Configuration.load(from: path)
      #expect(configuration.isPresent)
      #expect(
        configuration.faults.map { $0.sentence(in: .english) } == [
          "this is no file that can be read"
        ])
    }
  }

  @Test("A file is read, links followed; one that is too large is a fault")
  func file() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "qarya-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "real.json")
    try Data("{\"theme\": \"dark\"}".utf8).write(to: file)
    let link = folder.appending(path: "config.json")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    let read = Configuration.load(from: link.path)
    #expect(read.isPresent)
    #expect(read.theme == .dark)
    #expect(read.path == link.path)
    try Data(repeating: 0x20, count: 3 << 20).write(to: file)
    let large = Configuration.load(from: link.path)
    #expect(large.faults.map { $0.sentence(in: .english) } == ["the file is larger than 1024 KiB"])
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import ProgramRuns
import Testing

@Suite("Printing", .serialized)
struct PrinterTests {
  /// A terminal whose `lp` is a script of ours.
  private func terminal(whereLPDoes script: String) async throws -> Terminal {
    let folder = try Layouts.folderWithVillage()
    let bin = folder["bin"]
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    try folder.write("#!/bin/sh\n\(script)\n", to: "bin/lp")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder["bin/lp"])
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let program = URL(filePath: Program.qarya.path).deletingLastPathComponent().path
    return try await Terminal(
      100, 30, in: folder, environment: ["PATH": "\(program):\(bin):\(path)"])
  }

  @Test("p, and p again sends the pages to the printer; the screen goes on meanwhile")
  func prints() async throws {
    let terminal = try await terminal(whereLPDoes: "cat >\"$HOME/pages\"; sleep 2")
    try await terminal.openEditor()
    try terminal.press("p")
    try await terminal.wait(for: "p printer")
    try terminal.press("p")
    try await terminal.wait(for: "sending to the printer")
    try terminal.press("Right")
    try await terminal.wait(for: "STAND A02")
    try await terminal.wait(for: "sent to the printer")
    let pages = try terminal.folder.text("pages")
    #expect(pages.contains("A01"))
    #expect(pages.contains("\u{C}"))
    #expect(!pages.contains("\u{1B}"))
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.names().filter { $0.hasPrefix("plan") } == ["plan.json"])
  }

  @Test("A printer that refuses says why, in the status line")
  func refuses() async throws {
    let terminal = try await terminal(
      whereLPDoes: "echo 'lp: Error - no default destination available.' >&2; exit 1")
    try await terminal.openEditor()
    try terminal.press("p")
    try await terminal.wait(for: "p printer")
    try terminal.press("p")
    try await terminal.wait(for: "no default destination available")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import ProgramRuns
import Testing

@Suite("Printing", .serialized)
struct PrinterTests {
  /// A terminal whose `lp` is a script of ours.
  private func terminal(
    whereLPDoes script: String, andConverter converter: String = "exit 1"
  ) async throws -> Terminal {
    let folder = try Layouts.folderWithVillage()
    let bin = folder["bin"]
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    try folder.write("#!/bin/sh\n\(script)\n", to: "bin/lp")
    try folder.write("#!/bin/sh\n\(converter)\n", to: "bin/rsvg-convert")
    for name in ["lp", "rsvg-convert"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder["bin/" + name])
    }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let program = URL(filePath: Program.qarya.path).deletingLastPathComponent().path
    return try await Terminal(
      100, 30, in: folder, environment: ["PATH": "\(program):\(bin):\(path)"])
  }

  @Test("p, and p again sends the pages to the printer; the screen goes on meanwhile")
  func prints() async throws {
    let terminal = try await terminal(
      whereLPDoes: """
        echo "$@" >"$HOME/told"; cat >"$HOME/pages"
        until [ -e "$HOME/printed" ]; do sleep 0.1; done
        """)
    try await terminal.openEditor()
    try terminal.press("p")
    try await terminal.wait(for: "p printer")
    try terminal.press("p")
    try await terminal.wait(for: "sending to the printer")
    try terminal.press("Right")
    try await terminal.wait(for: "STAND A02")
    try terminal.folder.write("", to: "printed")
    try await terminal.wait(for: "sent to the printer")
    let pages = try terminal.folder.text("pages")
    #expect(pages.contains("A01"))
    #expect(pages.contains("\u{C}"))
    #expect(!pages.contains("\u{1B}"))
    let told = try terminal.folder.text("told")
    #expect(told.contains("-o media=A4 -o orientation-requested=4 -o cpi=12 -o lpi=8"))
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.names().filter { $0.hasPrefix("plan") } == ["plan.json"])
  }

  @Test("Where a program makes a PDF, that goes to the printer")
  func printsPictures() async throws {
    let terminal = try await terminal(
      whereLPDoes: "echo \"$@\" >\"$HOME/told\"; cat >\"$HOME/pages\"",
      andConverter: "echo PDF of \"$@\"")
    try await terminal.openEditor()
    try terminal.press("p")
    try await terminal.wait(for: "p printer")
    try terminal.press("p")
    try await terminal.wait(for: "sent to the printer")
    #expect(try terminal.folder.text("pages").hasPrefix("PDF of --format pdf /tmp/qarya-print-"))
    #expect(try terminal.folder.text("told") == "-o media=A4\n")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
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

// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlanFiles
import ProgramRuns
import Testing

/// What every story about the editor does.
extension Terminal {
  /// A terminal in a folder with the sample fair as `plan.json`.
  static func withVillage(
    _ columns: Int = 120, _ rows: Int = 40, type: String = "screen-256color",
    environment: [String: String] = [:]
  ) async throws -> Terminal {
    try await Terminal(
      columns, rows, in: try Layouts.folderWithVillage(), type: type, environment: environment)
  }

  /// Opens the editor, and afterwards shows its exit status as `status=0`.
  func openEditor(_ arguments: String = "plan.json") async throws {
    try run("clear; stty -g > before; qarya \(arguments); echo \"status=$?\"; stty -g > after")
    try await wait(for: "] 56/56")
  }

  /// Waits for the editor to end, and checks that it leaves the terminal as it was.
  func waitForEnd(
    status: Int, at location: SourceLocation = #_sourceLocation
  ) async throws {
    try await wait(for: "status=\(status)")
    try await wait(for: "the prompt") { lines in
      lines.last { !$0.isEmpty }?.hasPrefix(Self.prompt) == true
    }
    try expectClean(at: location)
  }

  /// Checks that nothing of the editor is left in the terminal.
  func expectClean(at location: SourceLocation = #_sourceLocation) throws {
    #expect(try folder.text("after") == folder.text("before"), sourceLocation: location)
    let left = ["alternate_on", "mouse_any_flag", "mouse_sgr_flag", "keypad_cursor_flag"]
    for flag in left { #expect(try state(flag) == "0", "\(flag)", sourceLocation: location) }
    #expect(try state("cursor_flag") == "1", sourceLocation: location)
  }

  /// Goes down the list of proposals to the first of which something is said.
  func chooseProposal(that text: String) async throws {
    try await wait(for: "Esc back")
    var lines = try await waitUntilStill(after: [])
    for _ in 0..<20 where !lines.contains(where: { $0.contains(text) }) {
      try press("Down")
      lines = try await waitUntilStill(after: lines)
    }
    try await wait(for: text)
  }

  /// Waits until the screen is another and stays so for a moment: a screen that is half drawn says
  /// nothing yet.
  private func waitUntilStill(after old: [String]) async throws -> [String] {
    var last: [String] = []
    return try await wait(for: "another screen") { lines in
      defer { last = lines }
      return lines != old && lines == last
    }
  }

  /// The process that has the lock of a plan.
  func editorProcess(of plan: String = "plan.json") throws -> Int32 {
    Int32(try #require(PlanLock.holder(of: folder[plan])).process)
  }

  /// Waits until a file is there, or is gone.
  func wait(forFile name: String, toExist isExpected: Bool = true) async throws {
    try await wait(for: "the file \(name)") { _ in folder.has(name) == isExpected }
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import ProgramRuns

/// A terminal with a shell in it, in a tmux server of its own; `qarya` is on the shell's path.
///
/// Whatever is expected on the screen is waited for, with a deadline that a busy machine keeps.
final class Terminal: Sendable {
  /// What the shell shows when it waits for a command.
  static let prompt = "ready>"

  private static let patience = Duration.seconds(60)
  private static let pause = Duration.milliseconds(40)

  /// Where the shell starts, and its home.
  let folder: TemporaryFolder
  private let socket: String

  /// Opens a terminal and waits for its shell.
  ///
  /// - Parameters:
  ///   - type: What TERM says.
  ///   - environment: Variables beyond the few that every program is started with; an empty one is
  ///     taken away.
  init(
    _ columns: Int = 120, _ rows: Int = 40, in folder: TemporaryFolder,
    type: String = "screen-256color", environment: [String: String] = [:]
  ) async throws {
    self.folder = folder
    // Beside the folder, not in it: what lies there is looked at.
    socket = folder.path + ".tmux-" + String(UInt32.random(in: 0 ... .max), radix: 36)
    let bin = URL(filePath: Program.qarya.path).deletingLastPathComponent().path
    var variables = Program.environment(home: folder)
    variables["PATH"] = bin + ":" + (variables["PATH"] ?? "")
    variables["PS1"] = Self.prompt + " "
    variables["TERM"] = type
    variables.merge(environment) { $1 }
    let settings = variables.filter { !$0.value.isEmpty }.map { "\($0.key)=\($0.value)" }
    try tmux(
      ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder.path, "env", "-i"]
        + settings.sorted() + ["sh", "-i"] + [";", "set", "-g", "status", "off"]
        + [";", "set", "-g", "window-size", "manual"]
        + [";", "resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    try await wait(for: Self.prompt)
  }

  deinit {
    _ = try? tmux(["kill-server"])
    try? FileManager.default.removeItem(atPath: socket)
  }

  // MARK: What a person does

  /// Types text, a character at a time.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Presses keys by the names that tmux has for them: `Enter`, `Escape`, `C-s`, `Up`, `F1`.
  func press(_ keys: String...) throws { try tmux(["send-keys", "--"] + keys) }

  /// Types a command into the shell.
  func run(_ command: String) throws {
    try type(command)
    try press("Enter")
  }

  /// Pastes text, in brackets where the program asked for them.
  func paste(_ text: String) throws {
    try tmux(["set-buffer", "--", text, ";", "paste-buffer", "-p", "-r"])
  }

  /// Gives the window another size.
  func resize(to columns: Int, _ rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  // MARK: What a person sees

  /// The screen, a text a row, without spaces at the ends.
  func screen() throws -> [String] {
    try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        String(line.reversed().drop { $0 == " " }.reversed())
      }
  }

  /// The screen with the escape sequences that give it its colours.
  func colours() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// Waits until a text is on the screen.
  @discardableResult
  func wait(for text: String) async throws -> [String] {
    try await wait(for: "“\(text)”") { $0.contains { $0.contains(text) } }
  }

  /// Waits until a text has left the screen.
  @discardableResult
  func waitUntilGone(_ text: String) async throws -> [String] {
    try await wait(for: "“\(text)” to go") { !$0.contains { $0.contains(text) } }
  }

  /// Waits until the screen is as it should be.
  @discardableResult
  func wait(for what: String, _ isThere: ([String]) throws -> Bool) async throws -> [String] {
    let start = ContinuousClock.now
    while true {
      let lines = try screen()
      if try isThere(lines) { return lines }
      if ContinuousClock.now - start > Self.patience {
        throw TerminalError(
          description: "waited in vain for \(what):\n" + lines.joined(separator: "\n"))
      }
      try await Task.sleep(for: Self.pause)
    }
  }

  /// What tmux knows of the terminal, such as `alternate_on` or `cursor_y`.
  func state(_ name: String) throws -> String {
    try tmux(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .newlines)
  }

  // MARK: tmux

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let result = try Program.run(
      "tmux", ["-S", socket, "-f", "/dev/null", "-u"] + arguments, in: folder)
    if result.status == 127 {
      throw TerminalError(description: "these tests need tmux: apt-get install tmux")
    }
    guard result.status == 0 else {
      throw TerminalError(description: "tmux \(arguments.first ?? ""): \(result.errors)")
    }
    return result.text
  }
}

/// Why a story in a terminal could not go on.
struct TerminalError: Error, CustomStringConvertible {
  let description: String
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import ProgramRuns
import TestSupport
import Testing

/// Two editors and three commands at work on one file, and programs that are killed meanwhile.
///
/// With `QARYA_WRITERS=600` in the environment they work for so many seconds, without it for ten; with
/// `QARYA_KILLS=1000` so many programs are killed, without it a few.
@Suite("Several people at work on one file", .serialized)
struct ManyWritersTests {
  private static func number(_ name: String, else usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  /// Commands that hold stands until a file is there that stops them, by a seed.
  ///
  /// They write down what was accepted, and what was refused for a reason that is none; and they end
  /// with the folder, however the test does.
  private static let worker = """
    seed=$1; name=$2; number=0
    while [ ! -e stop ] && [ -e plan.json ]; do
      number=$((number + 1))
      seed=$(( (seed * 1103515245 + 12345) % 2147483648 ))
      stand=$(( seed / 65536 % 5 + 1 ))
      letter=$(printf 'ABCDE' | cut -c $(( seed / 4096 % 5 + 1 )))
      "$QARYA" hold plan.json "${letter}0$stand" "$name-$number" --in-place --by "$name" \\
        2>> "$name.errors"
      status=$?
      if [ $status = 0 ]; then echo "$name-$number" >> "$name.accepted"
      elif [ $status != 75 ]; then echo "$name-$number: $status" >> "$name.failed"; fi
      sleep 1.$(( seed / 1024 % 5 ))
    done
    echo > "$name.done"
    """

  private func startWorkers(_ count: Int, in folder: TemporaryFolder) throws {
    try folder.write(Self.worker, to: "worker")
    let lines = (1...count).map { "sh worker \($0 * 7919) w\($0) >/dev/null 2>&1 &" }
    let started = try Program.run(
      "sh", ["-c", lines.joined(separator: "\n")], in: folder,
      environment: ["QARYA": Program.qarya.path])
    #expect(started.status == 0)
  }

  /// Stops the workers; what they were told is in the file.
  private func stopWorkers(_ count: Int, in folder: TemporaryFolder) async throws -> [String] {
    try folder.write("", to: "stop")
    var accepted: [String] = []
    for number in 1...count {
      for _ in 0..<3000 where !folder.has("w\(number).done") {
        try await Task.sleep(for: .milliseconds(20))
      }
      #expect(!folder.has("w\(number).failed"))
      if folder.has("w\(number).accepted") {
        accepted += try folder.text("w\(number).accepted").split(separator: "\n").map(String.init)
      }
    }
    return accepted
  }

  private func reasons(in folder: TemporaryFolder) throws -> [String: Int] {
    try Plan.read(folder.bytes("plan.json")).history.reduce(into: [:]) {
      $0[$1.reason, default: 0] += 1
    }
  }

  /// Holds the stand under the cursor in an editor, if it is free; whether it did.
  private func hold(_ text: String, in terminal: Terminal) async throws -> Bool {
    while try await answer(terminal) {}
    try terminal.press("H")
    // That a hold is lifted may be covered by what comes in.
    for _ in 0..<60 {
      if try terminal.screen().contains(where: { $0.contains("On hold for whom") }) { break }
      try await Task.sleep(for: .milliseconds(50))
    }
    guard try terminal.screen().contains(where: { $0.contains("On hold for whom") }) else {
      return false
    }
    try terminal.type(text)
    try terminal.press("Enter")
    return true
  }

  /// Answers what an editor asks, contradictions as they stand, and closes what else is open; whether
  /// there was anything.
  private func answer(_ terminal: Terminal) async throws -> Bool {
    let lines = try terminal.screen()
    let answers = [
      ("There are unsaved", "s"), ("Someone else changed this file", "m"),
      ("Both changed", "Enter"),
      // The question had been answered already, and the key did something else.
      ("Close the form?", "l"), ("Esc cancel", "Escape"), ("Esc close", "Escape"),
      ("Esc back", "Escape"),
    ]
    guard let found = answers.first(where: { said in lines.contains { $0.contains(said.0) } })
    else {
      return false
    }
    try terminal.press(found.1)
    // Whoever answers twice says something else the second time.
    for _ in 0..<60 where try terminal.screen().contains(where: { $0.contains(found.0) }) {
      try await Task.sleep(for: .milliseconds(50))
    }
    return true
  }

  /// Saves in an editor until the file has what it shows.
  private func save(_ text: String, in terminal: Terminal) async throws {
    for _ in 0..<100 {
      try terminal.press("C-s")
      for _ in 0..<4 {
        try await Task.sleep(for: .milliseconds(100))
        if try reasons(in: terminal.folder)[text] != nil { return }
        if try await answer(terminal) { break }
      }
    }
    throw TerminalError(
      description: "\(text) is not saved:\n\(try terminal.screen().joined(separator: "\n"))")
  }

  /// Leaves an editor, with what is unsaved saved.
  private func leave(_ terminal: Terminal) async throws {
    for _ in 0..<150 {
      if try terminal.screen().contains(where: { $0.contains("status=") }) { return }
      if try await !answer(terminal) { try terminal.press("q") }
      try await Task.sleep(for: .milliseconds(400))
    }
    throw TerminalError(
      description: "the editor does not end:\n\(try terminal.screen().joined(separator: "\n"))")
  }

  @Test("Every change that was accepted is in the file at the end, once")
  func everyAcceptedChange() async throws {
    let seconds = Self.number("QARYA_WRITERS", else: 10)
    let end = ContinuousClock.now + .seconds(seconds)
    let folder = try Layouts.folderWithVillage()
    var random = SplitMix64(seed: 11)
    let (first, second) = (try await Terminal(in: folder), try await Terminal(in: folder))
    var (editing, looking) = (first, second)
    try editing.run("clear; qarya plan.json; echo \"status=$?\"")
    try await editing.wait(for: "] 56/56")
    try startWorkers(3, in: folder)
    var accepted: [String] = []
    var turns = 0
    // On a machine so busy that the editor was never let in before the end it goes on for some turns.
    while ContinuousClock.now < end || accepted.isEmpty && turns < 20 {
      try looking.run("clear; qarya plan.json --read-only; echo \"status=$?\"")
      try await looking.wait(for: "] 56/56")
      for step in 0..<Int.random(in: 1...3, using: &random) {
        for _ in 0..<Int.random(in: 0...5, using: &random) {
          try editing.press(["Up", "Down", "Left", "Right"].randomElement(using: &random) ?? "Up")
        }
        let text = "e\(turns)-\(step)"
        if try await hold(text, in: editing) {
          try await save(text, in: editing)
          accepted.append(text)
        }
      }
      try await leave(editing)
      try await looking.wait(for: "the plan to be taken over") { lines in
        if lines.contains(where: { $0.contains("edited here now") }) { return true }
        // What comes in may have covered that.
        if lines.contains(where: { $0.contains("edited here already") }) { return true }
        try looking.press("C-t")
        return false
      }
      (editing, looking) = (looking, editing)
      turns += 1
    }
    let commands = try await stopWorkers(3, in: folder)
    try await leave(editing)
    let found = try reasons(in: folder)
    #expect(!commands.isEmpty && !accepted.isEmpty)
    print("\(turns) turns, \(accepted.count) from editors, \(commands.count) from commands")
    for text in accepted + commands { #expect(found[text] == 1, "\(text)") }
    #expect(try !folder.names().contains { $0.contains("qarya") })
  }

  @Test("Killed at any time, no program takes away what was accepted, and the plan stays whole")
  func killed() async throws {
    let kills = Self.number("QARYA_KILLS", else: 10)
    let folder = try Layouts.folderWithVillage()
    try startWorkers(1, in: folder)
    var random = SplitMix64(seed: 12)
    var terminal: PseudoTerminal?
    var accepted: [String] = []
    for kill in 0..<kills {
      if terminal == nil {
        let next = try PseudoTerminal(in: folder)
        try await next.wait(for: "Oujda")
        try await next.takeUntilQuiet(.milliseconds(60))
        // An earlier session’s changes are taken up, if there are any.
        try await next.send("r\u{1B}")
        try await next.takeUntilQuiet(.milliseconds(60))
        terminal = next
      }
      try await terminal?.send(
        ["L", "L", "\u{13}", "j", "l", "k"].randomElement(using: &random) ?? "")
      let wait = Double.random(in: 0.01...0.35, using: &random)
      if Int.random(in: 0..<4, using: &random) == 0 {
        try await Task.sleep(for: .seconds(wait / 5))
        terminal?.signal(SIGKILL)
        _ = try await terminal?.waitForEnd()
        terminal = nil
      } else {
        let text = "k-\(kill)"
        let number = "F0\(kill % 6 + 1)"
        let result = try Program.run(
          "timeout",
          ["-s", "KILL", String(format: "%.3f", wait), Program.qarya.path, "hold", "plan.json"]
            + [number, text, "--in-place"], in: folder)
        if result.status == 0 { accepted.append(text) }
        #expect([0, 75, 124, 137].contains(result.status), "\(result.status) \(result.errors)")
      }
      let found = try reasons(in: folder)
      for text in accepted { #expect(found[text] == 1, "\(text) after kill \(kill)") }
    }
    terminal?.signal(SIGKILL)
    _ = try await terminal?.waitForEnd()
    terminal = nil
    let commands = try await stopWorkers(1, in: folder)
    let found = try reasons(in: folder)
    print("\(kills) kills, \(accepted.count + commands.count) changes accepted")
    for text in accepted + commands { #expect(found[text] == 1, "\(text)") }
    #expect(try Program.qarya.run(["recover", "plan.json"], in: folder).status == 0)
    #expect(
      try Program.qarya.run(["lock", "plan.json", "A02", "--in-place"], in: folder).status == 0)
    #expect(try !folder.names().contains { $0.hasPrefix(".qarya-save") })
  }
}

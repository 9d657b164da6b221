// SPDX-License-Identifier: Apache-2.0

import Foundation
import ProgramRuns
import Testing

@Suite("qarya keys")
struct KeysCommandTests {
  /// A home with a configuration.
  private func home(_ configuration: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder[".config/qarya"], withIntermediateDirectories: true)
    try folder.write(configuration, to: ".config/qarya/config.json")
    return folder
  }

  @Test("lists every command under the title of its group, in columns, without escape sequences")
  func lines() throws {
    let result = try Program.qarya.run(["keys"], in: try TemporaryFolder())
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(!result.text.unicodeScalars.contains("\u{1B}"))
    #expect(result.lines.first == "Cooperatives and stands")
    let withdraw = try #require(result.lines.first { $0.hasPrefix("  w ") })
    let swap = try #require(result.lines.first { $0.hasPrefix("  s ") })
    #expect(withdraw.contains("withdraw"))
    #expect(withdraw.contains("map, lists"))
    let columns = [(withdraw, "map, lists"), (swap, "map, lists")].map { line, text in
      line.range(of: text).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
    }
    #expect(columns[0] == columns[1])
    #expect(result.lines.contains { $0.hasPrefix("  F9 ") && $0.contains("everywhere") })
  }

  @Test("prints one JSON value with names, keys, titles and places")
  func json() throws {
    let folder = try home("{\"keys\": {\"withdraw\": [\"I\", \"F5\"], \"take-off\": []}}")
    let result = try Program.qarya.run(["keys", "--json"], in: folder)
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output)) as? [[String: Any]])
    for entry in entries {
      #expect(
        Set(entry.keys) == ["command", "contexts", "group", "help", "keys", "title"])
    }
    let withdraw = try #require(entries.first { $0["command"] as? String == "withdraw" })
    #expect(withdraw["keys"] as? [String] == ["I", "F5"])
    #expect(withdraw["contexts"] as? [String] == ["map", "list"])
    let takeOff = try #require(entries.first { $0["command"] as? String == "take-off" })
    #expect(takeOff["keys"] as? [String] == [])
    #expect(result.errors.isEmpty)
  }

  @Test("speaks the language asked for, else that of the configuration, else that of the locale")
  func languages() throws {
    let french = try home("{\"language\": \"fr\"}")
    let none = try TemporaryFolder()
    #expect(
      try Program.qarya.run(["keys"], in: french).lines.first == "Coopératives et stands")
    #expect(
      try Program.qarya.run(["keys", "--language", "ar"], in: french).lines.first
        == "التعاونيات والأروقة")
    #expect(
      try Program.qarya.run(["keys"], in: none, environment: ["LANG": "fr_MA.UTF-8"]).lines.first
        == "Coopératives et stands")
    #expect(
      try Program.qarya.run(["keys"], in: none, environment: ["LC_ALL": "C"]).lines.first
        == "Cooperatives and stands")
  }

  @Test("tells what is wrong with the configuration on standard error, and still succeeds")
  func faults() throws {
    let folder = try home(
      "{\n\"theme\": \"neon\",\n\"keys\": {\"fly\": [\"U\"], \"quit\": [], \"hold\": [\"U\"]}}")
    let result = try Program.qarya.run(["keys"], in: folder)
    #expect(result.status == 0)
    let errors = result.errors.split(separator: "\n")
    #expect(errors.count == 3)
    #expect(errors.allSatisfy { $0.hasPrefix("qarya: ") && $0.contains("config.json: line ") })
    #expect(errors.first?.contains("line 2: theme: “neon” is none of") == true)
    #expect(result.lines.contains { $0.hasPrefix("  U ") && $0.contains(" hold ") })
    #expect(result.lines.contains { $0.hasPrefix("  q ") && $0.contains(" quit ") })
  }

  @Test(
    "A configuration that is no file, unreadable or hostile is told and changes nothing",
    arguments: ["{\"a\": \"\\u001b[31m\u{202E}\"", "not JSON", ""])
  func hostile(text: String) throws {
    let folder = try home(text)
    let result = try Program.qarya.run(["keys"], in: folder)
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("qarya: "))
    #expect(!result.errors.unicodeScalars.contains("\u{202E}"))
    #expect(!result.errors.unicodeScalars.contains("\u{1B}"))
    #expect(result.text == (try Program.qarya.run(["keys"], in: try TemporaryFolder()).text))
  }

  @Test("A folder in place of the configuration is told")
  func folder() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder["config/qarya/config.json"], withIntermediateDirectories: true)
    let result = try Program.qarya.run(
      ["keys"], in: folder, environment: ["XDG_CONFIG_HOME": folder["config"]])
    #expect(result.status == 0)
    #expect(result.errors.contains("no file that can be read"))
  }

  @Test("An unknown theme on the command line is wrong usage")
  func unknownTheme() throws {
    let result = try Program.qarya.run(["edit", "--theme", "neon"], in: try TemporaryFolder())
    #expect(result.status == 64)
    #expect(result.errors.contains("high-contrast"))
  }
}

// SPDX-License-Identifier: Apache-2.0

import ProgramRuns
import Testing

@Suite("The manual and the completions")
struct ManualCommandTests {
  private func manual(_ variables: [String: String] = [:]) throws -> ProgramResult {
    try Program.qarya.run(["manual"], in: try TemporaryFolder(), environment: variables)
  }

  @Test("has every command with every option, in three languages")
  func records() throws {
    for language in ["C", "fr_FR.UTF-8", "ar_MA.UTF-8"] {
      let result = try manual(["LANG": language])
      #expect(result.status == 0)
      #expect(result.text.hasPrefix(".TH \"QARYA\" \"1\""))
      for command in SpokenHelpTests.commands {
        #expect(result.lines.contains(".SS \"qarya \(command)\""))
        let help = try Program.qarya.run([command, "--help"], in: try TemporaryFolder()).text
        for option in Set(help.matches(of: /--[a-z-]+/).map { String($0.output) })
        where option != "--help" && option != "--version" {
          #expect(result.text.contains(option.replacing("-", with: "\\-")), "\(option)")
        }
      }
    }
  }

  @Test("is what groff reads without a word of complaint, where there is groff")
  func groff() throws {
    let folder = try TemporaryFolder()
    for language in ["C", "fr_FR.UTF-8", "ar_MA.UTF-8"] {
      try folder.write(try manual(["LANG": language]).output, to: "qarya.1")
      let result = try Program.run(
        "sh", ["-c", "command -v groff >/dev/null || exit 0; groff -ww -k -man -Tutf8 qarya.1"],
        in: folder)
      #expect(result.status == 0)
      #expect(result.errors.isEmpty, "\(result.errors)")
    }
  }

  @Test("Completions offer ids, numbers and names of the plan that the line names")
  func completions() throws {
    let copy = try PlanCopy()
    func offers(_ command: String, _ argument: String, _ words: [String]) throws -> [String] {
      let index = "\(words.count - 1)"
      let result = try copy.qarya(["---completion", command, "--", argument, index, "0"] + words)
      #expect(result.status == 0, "\(result.errors)")
      return result.lines
    }
    let cooperatives = try offers(
      "place", "positional@1", ["qarya", "place", "plan.json", ""])
    #expect(cooperatives.contains("c001"))
    #expect(cooperatives.contains("F01"))
    #expect(cooperatives.contains("Tafoughalt Honey"))
    let stands = try offers(
      "place", "positional@2", ["qarya", "place", "plan.json", "c001", ""])
    #expect(stands.prefix(2) == ["A01", "s001"])
    #expect(try offers("place", "positional@2", ["qarya", "place", "none.json", "c001", ""]) == [])
  }

  @Test("for three shells", arguments: ["bash", "zsh", "fish"])
  func shells(shell: String) throws {
    let result = try Program.qarya.run(
      ["--generate-completion-script", shell], in: try TemporaryFolder())
    #expect(result.status == 0)
    #expect(result.text.contains("---completion"))
  }
}

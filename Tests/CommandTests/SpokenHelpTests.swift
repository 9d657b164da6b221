// SPDX-License-Identifier: Apache-2.0

import ProgramRuns
import Testing

@Suite("Help and refusals in the language of the environment")
struct SpokenHelpTests {
  static let commands = [
    "edit", "new", "check", "list", "show", "place", "unplace", "swap", "hold", "lock", "unlock",
    "approve", "reopen", "withdraw", "reinstate", "relocate", "close", "notices", "arrange",
    "rules",
    "explain", "print", "convert", "diff", "recover", "keys", "manual",
  ]

  private func qarya(_ arguments: [String], _ variables: [String: String]) throws -> ProgramResult {
    try Program.qarya.run(
      arguments, in: try Layouts.folderWithVillage(), environment: variables)
  }

  /// Words that only English has, in what is written in another language.
  private static var english: Regex<(Substring, Substring)> {
    /\b(the|The|file|and|with|stand's|Show|Write|Print|Missing|Unknown)\b/
  }

  @Test("Every command's help is in it, with all of its options", arguments: commands)
  func help(command: String) throws {
    let english = try qarya([command, "--help"], [:])
    #expect(english.status == 0)
    #expect(english.text.hasPrefix("OVERVIEW: "))
    for (variables, title) in [
      (["LC_ALL": "fr_FR.UTF-8"], "DESCRIPTION\u{A0}: "), (["LANG": "ar_MA.UTF-8"], "نبذة: "),
      (["LC_ALL": "", "LC_MESSAGES": "fr_MA", "LANG": "en_US"], "DESCRIPTION\u{A0}: "),
    ] {
      let spoken = try qarya([command, "--help"], variables)
      #expect(spoken.status == 0)
      #expect(spoken.text.hasPrefix(title), "\(spoken.text)")
      #expect(!spoken.text.replacing(/<[^>]*>|--[a-z-]+/, with: "").contains(Self.english))
      let options = english.text.matches(of: /--[a-z-]+/).map { $0.output }
      for option in Set(options) { #expect(spoken.text.contains(option), "\(option)") }
    }
  }

  @Test("The language on the command line comes before the environment")
  func language() throws {
    let help = try qarya(["check", "--help", "--language", "fr"], ["LANG": "ar_MA.UTF-8"])
    #expect(help.text.contains("Vérifier un plan selon ses règles."))
    let refusal = try qarya(["show", "plan.json", "zzz", "--language=fr"], [:])
    #expect(refusal.errors.contains("il n’y a ni stand ni coopérative zzz"))
  }

  @Test("help lists the subcommands, and help of one is its own")
  func root() throws {
    let all = try qarya(["--help"], ["LANG": "fr_FR.UTF-8"]).text
    for command in Self.commands { #expect(all.contains("\n  \(command) "), "\(command)") }
    #expect(all == (try qarya(["help"], ["LANG": "fr_FR.UTF-8"]).text))
    let own = try qarya(["help", "print"], ["LANG": "fr_FR.UTF-8"]).text
    #expect(own == (try qarya(["print", "--help"], ["LANG": "fr_FR.UTF-8"]).text))
    #expect(try qarya(["--version"], ["LANG": "fr_FR.UTF-8"]).text == "0.1.0\n")
  }

  @Test(
    "What the parser of arguments refuses is said in it",
    arguments: [
      ["check"], ["check", "plan.json", "--jsno"], ["check", "plan.json", "--xyzzy"],
      ["check", "plan.json", "-x"], ["check", "plan.json", "too", "many", "words"],
      ["check", "plan.json", "extra"], ["check", "plan.json", "--json=1"],
      ["check", "plan.json", "--repairs", "few", "--json"], ["list", "plan.json", "tables"],
      ["new", "x.json", "--stands", "many"], ["new", "x.json", "--hall"], ["swap", "plan.json"],
      ["edit", "--theme", "pink"], ["check", "plan.json", "--repairs", "all"],
      ["--generate-completion-script", "csh"], ["lock", "plan.json", "A01"],
      ["edit", "plan.json"],
    ])
  func parser(arguments: [String]) throws {
    for language in ["fr_FR.UTF-8", "ar_MA.UTF-8"] {
      let result = try qarya(arguments, ["LANG": language])
      #expect(result.status == 64)
      let said = result.errors.replacing(/<[^>]*>|'[^']*'|`[^`]*`|--[a-z-]+|qarya/, with: "")
      #expect(!said.contains(Self.english), "\(result.errors)")
      #expect(!said.contains(/\b(Error|value|argument |option|Please)\b/), "\(result.errors)")
      if language.hasPrefix("ar") { #expect(said.contains(/[ء-ي]{3}/)) }
    }
    #expect(try qarya(arguments, [:]).status == 64)
  }

  @Test("64: a misspelt subcommand is answered with the nearest, not with another's usage")
  func misspelt() throws {
    for (typed, meant) in [
      (["chekc", "plan.json"], "check"), (["lits", "plan.json", "--json"], "list"),
      (["wihtdraw", "plan.json", "c001"], "withdraw"), (["chekc"], "check"),
      (["help", "prnit"], "print"),
    ] {
      let result = try qarya(typed, [:])
      #expect(result.status == 64)
      #expect(
        result.errors
          == "qarya: there is no subcommand \(typed[typed[0] == "help" ? 1 : 0]); did you mean "
          + "\(meant)?\n")
    }
    let french = try qarya(["chekc", "plan.json"], ["LANG": "fr_FR.UTF-8"])
    #expect(french.errors.contains("vouliez-vous dire check"))
    let none = try qarya(["frobnicate", "plan.json"], [:])
    #expect(none.status == 64)
    #expect(none.errors == "qarya: there is no subcommand frobnicate; qarya --help lists them\n")
  }

  @Test("A file whose name is like a subcommand's is opened all the same")
  func file() throws {
    let folder = try Layouts.folderWithVillage()
    folder.move("plan.json", to: "chekc")
    let result = try Program.qarya.run(["chekc", "--read-only"], in: folder)
    #expect(result.errors.contains("not a terminal"))
  }
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("Code without sentences")
struct PlainCodeTests {
  /// Where people are spoken to, and so where no sentence may stand but in a file of words.
  private static let speakers = [
    "TerminalUI/Editor/", "TerminalUI/Panels/", "TerminalUI/Dialogues/", "TerminalUI/Desk/",
    "TerminalUI/Layout/", "qarya/",
  ]

  /// What is a table of words by another name: fields and keys of dialogues, declared with their
  /// titles, and what is said of each case of an enum.
  private static let tables = [
    "TerminalUI/Dialogues/Forms/", "TerminalUI/Dialogues/Reading/HelpRows.swift",
    "TerminalUI/Desk/Leftovers.swift",
    // A command of the shell.
    "TerminalUI/Desk/Printer.swift", "qarya/Support/UnsavedWork.swift",
    "qarya/Support/Edit+Already.swift",
  ]

  private static func isExcused(_ literal: SourceLiteral) -> Bool {
    literal.file.contains("Words") || tables.contains(where: literal.file.hasPrefix)
  }

  @Test("Painters, the editor and commands take their sentences from files of words")
  func sentences() throws {
    let found = try SourceLiteral.all().filter { literal in
      Self.speakers.contains(where: literal.file.hasPrefix) && !Self.isExcused(literal)
        && literal.text.contains(/\p{L}{2,} \p{L}{2,}/)
    }
    #expect(found.map(\.place) == [])
  }

  @Test("Nor do they put phrases together themselves")
  func phrases() throws {
    let found = try SourceLiteral.all().filter { literal in
      Self.speakers.contains(where: literal.file.hasPrefix) && !Self.isExcused(literal)
        && ["fr:", "ar:"].contains(where: literal.lead.hasSuffix)
        && literal.text.contains(/\p{L}/)
    }
    #expect(found.map(\.place) == [])
  }
}

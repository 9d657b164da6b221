// SPDX-License-Identifier: Apache-2.0

import Wording

/// The manual page of `qarya` as roff (man(7)), made from the records that `--help` shows.
extension HelpPage {
  /// The page, line by line.
  ///
  /// - Parameters:
  ///   - version: Which version it is about.
  ///   - date: When that was made, `2026-11-30`.
  func roff(version: String, of date: String) -> [String] {
    let language = LanguageOption.ofLocale
    func heading(_ phrase: Phrase) -> String {
      ".SH " + Self.quoted(phrase[language].uppercased())
    }
    let titleLine =
      [Self.quoted(name.uppercased()), "\"1\"", "\"\(date)\""]
      + ["qarya \(version)", title].map(Self.quoted)
    var lines = [
      ".TH " + titleLine.joined(separator: " "),
      heading(HelpWords.manualName), name + " \\- " + Self.escaped(Self.clause(title)),
      heading(HelpWords.manualSynopsis),
      ".B " + name,
      Self.escaped("[<\(HelpWords.metavariable("subcommand"))>] …"),
    ]
    lines.append(heading(HelpWords.manualDescription))
    lines += Self.paragraphs(note)
    lines.append(heading(HelpWords.manualCommands))
    for command in subcommands {
      lines.append(".SS " + Self.quoted("\(name) \(command.name)"))
      lines += Self.text(command.title) + [".PP"]
      lines += Self.text(command.usage("\(name) \(command.name)"))
      lines += command.note.isEmpty ? [] : [".PP"] + Self.paragraphs(command.note)
      for argument in command.arguments where !argument.isOfAll {
        lines += [".TP", ".B " + Self.escaped(argument.heading)] + Self.text(argument.note)
      }
    }
    return lines
  }

  private static func paragraphs(_ text: String) -> [String] {
    Array(text.split(separator: "\n\n").map { Self.text(String($0)) }.joined(separator: [".PP"]))
  }

  /// A paragraph in lines that are no longer than manuals have them.
  private static func text(_ paragraph: String) -> [String] {
    var lines: [String] = []
    var length = 0
    for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let piece = escaped(String(word))
      // Readers of manuals write other letters than those of ASCII as `\\[u0041]`.
      let cost = piece.unicodeScalars.reduce(1) { $0 + ($1.isASCII ? 1 : 8) }
      if length > 0, length + cost <= 78, let last = lines.popLast() {
        lines.append(last + " " + piece)
        length += cost
      } else {
        lines.append(piece)
        length = cost
      }
    }
    return lines
  }

  /// A title as the manual's index has it: no capital, no full stop.
  private static func clause(_ title: String) -> String {
    let clause = title.hasSuffix(".") ? String(title.dropLast()) : title
    return clause.prefix(1).lowercased() + clause.dropFirst()
  }

  private static func quoted(_ text: String) -> String {
    "\""
      + escaped(text).split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\(dq") + "\""
  }

  /// A text as one line of roff: nothing in it is a command, and hyphens of options stay hyphens.
  private static func escaped(_ text: String) -> String {
    var line = ""
    for character in text {
      switch character {
      case "\\": line += "\\(rs"
      case "-": line += "\\-"
      case "\n": line += " "
      case "'": line += "\\(aq"
      case "`": line += "\\(ga"
      default: line.append(character)
      }
    }
    return line.hasPrefix(".") ? "\\&" + line : line
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Glibc
import Wording

/// A page of help as lines.
extension HelpPage {
  private static let indent = 26
  private static let leastText = 24

  /// The lines of `--help`, in the language of the environment.
  ///
  /// - Parameters:
  ///   - parent: What comes before the command's own name; empty for `qarya` itself.
  ///   - columns: How wide the lines may be.
  func lines(after parent: String = "", columns: Int) -> [String] {
    let language = LanguageOption.ofLocale
    let path = parent.isEmpty ? name : parent + " " + name
    func heading(_ phrase: Phrase) -> String { phrase[language].uppercased() + language.colon }
    var lines = Self.folded(heading(HelpWords.overview) + title, columns)
    for paragraph in note.split(separator: "\n\n") {
      lines += [""] + Self.folded(String(paragraph), columns)
    }
    lines += ["", heading(HelpWords.usage) + usage(path)].flatMap { line in
      Self.folded(line, columns, hanging: 2)
    }
    let positional = arguments.filter(\.names.isEmpty)
    let named = arguments.filter { !$0.names.isEmpty }
    for (title, listed) in [(HelpWords.arguments, positional), (HelpWords.options, named)]
    where !listed.isEmpty {
      lines += ["", heading(title)]
      lines += listed.flatMap { Self.entry($0.heading, $0.note, columns) }
    }
    if !subcommands.isEmpty {
      lines += ["", heading(HelpWords.subcommands)]
      lines += subcommands.flatMap { command in
        Self.entry(
          command.name + (command.name == Qarya.usual ? HelpWords.standard[language] : ""),
          command.title, columns)
      }
      lines += ["", "  " + HelpWords.more("\(path) help …")[language]]
    }
    return lines.map { $0.last == " " ? String($0.dropLast()) : $0 }
  }

  /// `qarya check <file> [--strict] …`.
  func usage(_ path: String) -> String {
    let words =
      subcommands.isEmpty
      ? arguments.filter { !$0.isOfAll }.map(\.usage)
      : ["<\(HelpWords.metavariable("subcommand"))>"]
    return ([path] + words).joined(separator: " ")
  }

  /// A heading, and what it is about beside or below it.
  private static func entry(_ heading: String, _ note: String, _ columns: Int) -> [String] {
    let place = columns - indent < leastText ? 6 : indent
    let notes = folded(note, columns - place).map { String(repeating: " ", count: place) + $0 }
    let title = "  " + heading
    guard cells(title) + 2 <= place, let first = notes.first else { return [title] + notes }
    let gap = String(repeating: " ", count: place - cells(title))
    return [title + gap + first.dropFirst(place)] + notes.dropFirst()
  }

  /// A text in lines of at most so many columns, broken at blanks.
  private static func folded(_ text: String, _ columns: Int, hanging: Int = 0) -> [String] {
    var lines: [String] = [""]
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let last = lines.last ?? ""
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if cells(last) + 1 + cells(String(word)) <= max(columns, leastText) {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(repeating: " ", count: hanging) + word)
      }
    }
    return lines
  }

  private static func cells(_ text: String) -> Int { DisplayText(text, bidi: .off).width }

  /// How wide help may be: what the environment or the terminal says, else 80.
  static var columns: Int {
    var size = winsize()
    let isTerminal =
      ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let said = getenv("COLUMNS").flatMap { Int(String(cString: $0)) }
    return min(max(said ?? (isTerminal ? Int(size.ws_col) : 80), 40), 100)
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Glibc
import PathBytes

/// A first word that was meant to be a subcommand and is none.
///
/// Without a subcommand `qarya` is the editor, so that its first word may be a file. It is taken for
/// a misspelt subcommand where no such file is there, and either a subcommand is written nearly so
/// or more words follow than the editor takes.
struct SubcommandSpelling {
  /// The word.
  let word: String
  /// The subcommand that is written nearly so; nil where there is none.
  let nearest: String?

  /// Whether a word can be nothing but a path: subcommands and options have neither sign.
  static func isPath(_ word: String) -> Bool {
    !word.hasPrefix("-") && (word.contains("/") || word.contains("."))
  }

  /// Looks at the words behind the program's name; nil where the first is in order.
  init?(_ words: [String]) {
    let isHelp = words.first == "help"
    guard let word = isHelp ? words.dropFirst().first : words.first, !word.hasPrefix("-"),
      !word.isEmpty
    else { return nil }
    if !isHelp {
      if Self.isPath(word) || PathBytes.withCString(word, { access($0, F_OK) }) == 0 { return nil }
    }
    let known = Qarya.subcommandNames
    guard !known.contains(word), word != "help" else { return nil }
    self.word = word
    let typed = Likeness(word)
    let near = known.map { (distance: typed.distance(to: $0), name: $0) }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    // One mistake in three letters; more make another word of it.
    let most = max(1, min(word.unicodeScalars.count, 9) / 3)
    nearest = near.flatMap { $0.distance <= most ? $0.name : nil }
    let others = words.dropFirst().filter { !$0.hasPrefix("-") }
    guard nearest != nil || isHelp || !others.isEmpty else { return nil }
  }
}

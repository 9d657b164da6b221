// SPDX-License-Identifier: Apache-2.0

import Wording

/// Something in a configuration that is not as it should be; the rest of it holds all the same.
///
/// Texts of the file that it quotes are cut short, but not cleaned: show it through `DisplayText`.
package struct ConfigurationFault: Hashable, Sendable {
  /// The line of the file, from 1; nil where the file could not be read at all.
  package let line: Int?
  /// The keys that lead to the place; an index of an array is written `[0]`.
  package let keyPath: [String]
  /// What is wrong and what is done about it, a clause without its full stop.
  package let reason: Phrase

  init(line: Int? = nil, keyPath: [String] = [], _ reason: Phrase) {
    self.line = line
    self.keyPath = keyPath
    self.reason = reason
  }

  /// `line 4: keys.withdraw[0]: “foo” is no key`.
  package func sentence(in language: Language) -> Sentence {
    let title = Phrase("line", fr: "ligne", ar: "السطر")
    let colon = language.colon
    let place: Sentence = line.map { "\(title, language) \($0)\(words: colon)" } ?? ""
    let path: Sentence = keyPath.isEmpty ? "" : "\(pathText)\(words: colon)"
    return "\(place)\(path)\(reason, language)"
  }

  /// The key path as people write it; what one had no business to write is cut short.
  private var pathText: String {
    keyPath.reduce(into: "") { text, step in
      if !text.isEmpty, !step.hasPrefix("[") { text += "." }
      text += Speech.cut(step)
    }
  }
}

/// Small things that sentences are made of.
enum Speech {
  /// A text in quotation marks, of a sane length.
  static func quoted(_ text: String) -> String { "“\(cut(text))”" }

  /// A text, cut to forty code points.
  static func cut(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > 40 ? String(String.UnicodeScalarView(scalars.prefix(40))) + "…" : text
  }
}

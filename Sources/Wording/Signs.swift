// SPDX-License-Identifier: Apache-2.0

/// Signs between words, as each language sets them.
extension Language {
  /// What stands between the parts of a list.
  package var comma: String { self == .arabic ? "، " : ", " }

  /// What stands between two clauses.
  package var semicolon: String {
    switch self {
    case .english: "; "
    case .french: "\u{A0}; "
    case .arabic: "؛ "
    }
  }

  /// A colon between a word and what is said of it; French keeps a space before it, too, and one
  /// that does not break.
  package var colon: String { self == .french ? "\u{A0}: " : ": " }

  /// A list in a sentence: `A`, `A and B`, `A, B and C`.
  package func list(_ names: [Sentence]) -> Sentence {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let head = names.dropLast().joined(separator: comma)
    switch self {
    case .english: return "\(head) and \(last)"
    case .french: return "\(head) et \(last)"
    case .arabic: return "\(head) و\(last)"
    }
  }

  /// A list of names or other values.
  package func list(_ names: [String]) -> Sentence { list(names.map(Sentence.init(value:))) }

  /// The same as text alone.
  @_disfavoredOverload
  package func list(_ names: [String]) -> String {
    let listed: Sentence = list(names)
    return listed.plain
  }
}

// SPDX-License-Identifier: Apache-2.0

import Wording

/// Why a file is no plan that this program reads: where, and what is wrong there.
///
/// Texts of the file that it quotes are cut short, but not cleaned: show it through `DisplayText`.
public struct PlanFileError: Error, Hashable, Sendable {
  /// The line, from 1; nil where the input has no lines (a binary property list).
  package var line: Int?
  /// The column, in code points from 1; nil without a line.
  package var column: Int?
  /// The keys that lead to the place; an index of an array is written `[0]`.
  package var keyPath: [String]
  /// What is wrong, as a sentence without its full stop.
  package var reason: String

  /// Says what is wrong where.
  package init(line: Int? = nil, column: Int? = nil, keyPath: [String] = [], reason: String) {
    self.line = line
    self.column = column
    self.keyPath = keyPath
    self.reason = reason
  }

  /// The same, seen from one level further out.
  func inside(_ step: String) -> PlanFileError {
    var outer = self
    outer.keyPath.insert(step, at: 0)
    return outer
  }

  /// The same, seen from outside an array's element.
  func inside(index: Int) -> PlanFileError { inside("[\(index)]") }
}

extension PlanFileError: CustomStringConvertible {
  /// Place and reason in one line: "line 42: stands.s014.parts[0].x: 3.3 is no multiple of…".
  public var description: String {
    let place = line.map { "line \($0): " } ?? ""
    let path = pathText
    return place + (path.isEmpty ? "" : path + ": ") + reason
  }

  /// The same for a reader: what is wrong inside a file is told in English, the language of its
  /// keys.
  package var phrase: Phrase {
    Phrase(
      Sentence(words: description), fr: "ce n’est pas un plan lisible (\(description))",
      ar: "ليس مخططًا يمكن قراءته (\(description))")
  }

  /// The key path as people write it, `stands.s014.parts[0].x`; each key is cut to a sane length.
  package var pathText: String {
    keyPath.reduce(into: "") { text, step in
      if !text.isEmpty && !step.hasPrefix("[") { text += "." }
      text += Excerpt.cut(step, to: 64)
    }
  }
}

/// Pieces of a file's text, short enough for a message.
enum Excerpt {
  /// A text, cut to so many code points.
  static func cut(_ text: String, to limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }

  /// A text in quotation marks, cut to 40 code points.
  static func quoted(_ text: String) -> String { "“\(cut(text, to: 40))”" }
}

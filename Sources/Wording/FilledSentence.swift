// SPDX-License-Identifier: Apache-2.0

extension Sentence {
  /// The sentence with a value for each name that stands in braces among its words, `{redo}`; what has no
  /// value stays, and so does what stands in a value: names of a plan are never taken for words.
  ///
  /// - Complexity: O(length).
  package func filled(_ value: (String) -> String?) -> Sentence {
    guard marked.unicodeScalars.contains("{") else { return self }
    var filled = String.UnicodeScalarView()
    var isInValue = false
    var rest = marked.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if Self.isMark(scalar) { isInValue = scalar == Self.opening }
      if scalar == "{", !isInValue, let close = rest.prefix(Self.longestName).firstIndex(of: "}"),
        let value = value(String(rest[..<close]))
      {
        filled.append(contentsOf: Sentence(value: value).marked.unicodeScalars)
        rest = rest[rest.index(after: close)...]
      } else {
        filled.append(scalar)
      }
    }
    return Sentence(marked: String(filled))
  }

  /// No name in braces is longer, with its brace.
  private static let longestName = 32
}

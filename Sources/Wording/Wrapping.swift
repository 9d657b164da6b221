// SPDX-License-Identifier: Apache-2.0

/// Breaks sentences into lines at their spaces; a value that is broken is one on each of its lines.
package enum Wrapping {
  /// The lines, each of `width` characters at most where its words allow it.
  ///
  /// No line begins with a sign that French sets behind a space, nor ends with an opening one.
  /// - Complexity: O(length).
  package static func lines(_ sentence: Sentence, width: Int) -> [Sentence] {
    var lines: [Sentence] = []
    var line = Line()
    for word in words(of: sentence.marked) {
      if !line.isEmpty, line.length + 1 + length(of: word) > width { lines.append(line.end()) }
      line.add(word)
    }
    if !line.isEmpty { lines.append(line.end()) }
    return lines
  }

  /// Lines of whole entries, each of `width` characters at most where one entry does not need more.
  ///
  /// - Complexity: O(length).
  package static func lines(
    of entries: [Sentence], joinedBy gap: String, width: Int
  ) -> [Sentence] {
    var lines: [Sentence] = []
    for entry in entries {
      let next = lines.last.map { $0 + Sentence(words: gap) + entry }
      if let next, next.length <= width {
        lines[lines.count - 1] = next
      } else {
        lines.append(entry)
      }
    }
    return lines
  }

  /// A line that is being filled.
  private struct Line {
    private var marked = ""
    private(set) var length = 0
    /// Whether a value has begun that has not ended.
    private var isInValue = false
    var isEmpty: Bool { length == 0 }

    mutating func add(_ word: String) {
      if !isEmpty {
        marked += " "
        length += 1
      }
      marked += word
      for scalar in word.unicodeScalars {
        if Sentence.isMark(scalar) { isInValue = scalar == Sentence.opening } else { length += 1 }
      }
    }

    /// The line; a value that goes on begins anew on the next.
    mutating func end() -> Sentence {
      let ended = Sentence(marked: isInValue ? marked + "\u{2069}" : marked)
      marked = isInValue ? "\u{2068}" : ""
      length = 0
      return ended
    }
  }

  private static func length(of word: String) -> Int { Sentence(marked: word).length }

  /// The words of a sentence, each with the signs that stay with it behind a space that does not
  /// break.
  private static func words(of marked: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    for word in marked.split(separator: " ") {
      let said = Sentence(marked: String(word)).plain
      let isClosing =
        said.unicodeScalars.count < 3
        && [":", ";", "!", "?", "»", "%"].contains { said.hasPrefix($0) }
        && words.last.map { Sentence(marked: $0).plain }?.last
          .map { $0.isLetter || $0.isNumber || ")»”’".contains($0) } == true
      if let last = words.last, isOpen || isClosing {
        words[words.count - 1] = last + "\u{A0}" + word
      } else {
        words.append(String(word))
      }
      isOpen = said.hasSuffix("«")
    }
    return words
  }
}

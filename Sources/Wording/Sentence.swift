// SPDX-License-Identifier: Apache-2.0

/// Words of the program, and where in them the values stand that were put in: names, numbers, dates.
///
/// A value may run against the direction of the words around it. It is marked where it is put in, by
/// being interpolated, so that whoever draws the sentence need not guess where it begins and ends:
///
///     let said: Sentence = "تعاونية \(name) في \(stand)"
///
/// A sentence that is put into another is no value: its own values stay marked.
package struct Sentence: Hashable, Sendable {
  /// The text with each value between U+2068 and U+2069, and these nowhere else.
  package private(set) var marked: String

  /// What the program says itself, without a value.
  package init(words: String) { marked = Self.withoutMarks(words) }

  /// A value that stands alone.
  package init(value: String) { marked = Self.marking(value) }

  /// What is marked already.
  init(marked: String) { self.marked = marked }

  /// The text alone, for files, pipes and comparisons.
  package var plain: String {
    guard marked.unicodeScalars.contains(where: Self.isMark) else { return marked }
    var text = String.UnicodeScalarView()
    for scalar in marked.unicodeScalars where !Self.isMark(scalar) { text.append(scalar) }
    return String(text)
  }

  /// How many characters are said, marks aside.
  ///
  /// - Complexity: O(length).
  package var length: Int {
    marked.unicodeScalars.reduce(0) { Self.isMark($1) ? $0 : $0 + 1 }
  }

  /// Whether nothing is said.
  package var isEmpty: Bool { marked.isEmpty }

  /// One behind the other.
  package static func + (first: Sentence, second: Sentence) -> Sentence {
    Sentence(marked: first.marked + second.marked)
  }

  /// Puts one behind the other.
  package static func += (first: inout Sentence, second: Sentence) {
    first.marked += second.marked
  }

  /// The same with a capital at its beginning, be that a word or a value.
  package var capitalised: Sentence {
    let lead = marked.prefix { $0.unicodeScalars.allSatisfy(Self.isMark) }
    let rest = marked[lead.endIndex...]
    return Sentence(marked: lead + rest.prefix(1).uppercased() + rest.dropFirst())
  }
}

extension Sentence {
  /// What stands before a value.
  static let opening: Unicode.Scalar = "\u{2068}"
  /// What stands behind it.
  static let closing: Unicode.Scalar = "\u{2069}"

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == opening || scalar == closing
  }

  private static func marking(_ value: String) -> String {
    guard !value.isEmpty else { return "" }
    return "\u{2068}" + withoutMarks(value) + "\u{2069}"
  }

  /// A text whose own signs of this kind have become another of their kind (U+2066), for which
  /// `DisplayText` shows a sign: no file can mark anything.
  private static func withoutMarks(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isMark) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { safe.append(isMark(scalar) ? "\u{2066}" : scalar) }
    return String(safe)
  }
}

extension Sentence: ExpressibleByStringInterpolation {
  /// Words of the program.
  package init(stringLiteral words: String) { self.init(words: words) }

  /// Words of the program with values between.
  package init(stringInterpolation parts: StringInterpolation) { marked = parts.marked }

  /// Collects words and values.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var marked = ""

    /// Starts with nothing.
    package init(literalCapacity: Int, interpolationCount: Int) {
      marked.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    /// Adds words of the program.
    package mutating func appendLiteral(_ words: String) { marked += words }

    /// Adds another sentence, whose values are marked.
    package mutating func appendInterpolation(_ sentence: Sentence) { marked += sentence.marked }

    /// Adds words of the program that come as text, such as a colon of a language.
    package mutating func appendInterpolation(words: String) {
      marked += Sentence(words: words).marked
    }

    /// Adds a value.
    package mutating func appendInterpolation(_ value: String) {
      marked += Sentence.marking(value)
    }

    /// Adds a value.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      marked += Sentence.marking(value.description)
    }
  }
}

extension Sentence: CustomStringConvertible {
  /// The text alone.
  package var description: String { plain }
}

extension Sentence {
  /// Whether both say the same; where values stand does not matter.
  package static func == (one: Sentence, other: Sentence) -> Bool { one.plain == other.plain }

  /// Hashes what is said.
  package func hash(into hasher: inout Hasher) { hasher.combine(plain) }
}

extension Sequence<String> {
  /// Each a value of its own.
  package var asValues: [Sentence] { map(Sentence.init(value:)) }
}

extension Sequence<Sentence> {
  /// One behind the other, with words of the program between.
  package func joined(separator: String) -> Sentence {
    var whole: Sentence = ""
    for (place, sentence) in enumerated() {
      if place > 0 { whole += Sentence(words: separator) }
      whole += sentence
    }
    return whole
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What headings mean, in three languages: what lists of exhibitors call their columns.
enum HeadingTable {
  /// A heading that is understood.
  struct Meaning: Hashable {
    let key: RosterKey
    /// The language of the heading; nil for what is the same in several.
    let language: Language?
  }

  /// The meaning of a heading; nil where nobody knows it.
  ///
  /// - Complexity: O(length).
  static func meaning(of heading: String) -> Meaning? {
    guard heading.utf8.count <= longest else { return nil }
    let plain = HeadingLetters.folded(heading)
    guard !plain.isEmpty else { return nil }
    if let name = nameColumn(plain, HeadingLetters.inBrackets(heading)) { return name }
    return meanings[plain] ?? singular(plain).flatMap { meanings[$0] }
  }

  /// How many bytes a heading may have that is understood, remarks in brackets included.
  private static let longest = 300

  /// The meaning of a word in the plural; one stand and several are different columns.
  private static func singular(_ plain: String) -> String? {
    guard plain.utf8.count > 3, plain.hasSuffix("s"), plain != "stands" else { return nil }
    return String(plain.dropLast())
  }

  /// What is said of a key, as `meaning(of:)` understands it.
  private static let meanings: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    func add(_ key: RosterKey.Single, _ language: Language?, _ words: [String]) {
      for word in words {
        let plain = HeadingLetters.letters(word)
        // What two languages call alike is of neither.
        let isShared = table[plain].map { $0.language != language } ?? false
        table[plain] = Meaning(key: .single(key), language: isShared ? nil : language)
      }
    }
    for key in RosterKey.Single.allCases where key != .stands {
      add(key, nil, [key.rawValue])
    }
    for (key, words) in HeadingWords.english { add(key, .english, words) }
    for (key, words) in HeadingWords.french { add(key, .french, words) }
    for (key, words) in HeadingWords.arabic { add(key, .arabic, words) }
    return table
  }()

  // MARK: Names

  /// A column of names, with its language beside the word or in brackets, or as the only word.
  private static func nameColumn(_ plain: String, _ inside: String) -> Meaning? {
    if let said = nameWords[plain] {
      let language = HeadingWords.languages[inside]
      return Meaning(key: language.map { .names($0) } ?? .name, language: said)
    }
    if let code = languageWords[plain] {
      return Meaning(key: .names(code.code), language: code.said)
    }
    for (word, said) in nameWordsByLength {
      let rest: Substring
      if plain.hasPrefix(word) {
        rest = plain.dropFirst(word.count)
      } else if plain.hasSuffix(word) {
        rest = plain.dropLast(word.count)
      } else {
        continue
      }
      if let code = HeadingWords.languages[String(rest)] {
        return Meaning(key: .names(code), language: said)
      }
    }
    return nil
  }

  /// The words and their language; nil for what two languages call alike.
  private static let nameWords: [String: Language?] = Dictionary(
    HeadingWords.names.flatMap { language, words in
      words.map { (HeadingLetters.letters($0), language) }
    }
  ) { first, second in first == second ? first : nil }

  /// Longest first, so that a word is not taken for its beginning.
  private static let nameWordsByLength = nameWords.sorted {
    ($0.key.count, $1.key) > ($1.key.count, $0.key)
  }

  /// Languages that stand alone as a heading; a code of two letters does not.
  private static let languageWords: [String: (code: String, said: Language?)] = Dictionary(
    HeadingWords.languages.filter { $0.key.count > 3 }.map { word, code in
      (word, (code, HeadingWords.saidIn[word]))
    }
  ) { first, _ in first }
}

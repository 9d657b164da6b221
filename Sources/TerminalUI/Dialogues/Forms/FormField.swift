// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TerminalDriver
import Wording

extension Form {
  /// One of the words that a field chooses among, or a value that occurs already.
  struct Word: Hashable, Sendable {
    /// What it stands for.
    let value: String
    /// What people read.
    let title: Phrase
  }

  /// One field: what it is about, and what it holds.
  struct Field: Hashable, Sendable {
    /// What a field holds.
    enum Kind: Hashable, Sendable {
      /// Free text, with values that occur already.
      case text(known: [Word])
      /// A number that is not negative, in a unit.
      case number(unit: Phrase)
      /// A number in a unit, of either sign.
      case position(unit: Phrase)
      /// A whole number that is not negative, or nothing.
      case whole(unit: Phrase)
      /// One of a few words.
      case choice([Word])
      /// Something to be seen, and not changed here.
      case fixed
    }

    let datum: Datum
    let kind: Kind
    private(set) var text = TextField()
    /// The word chosen.
    private(set) var choice = 0
    /// What was typed before a known value took its place.
    private(set) var stem: String?
    /// Whether the first letter takes the place of what it holds, as in all numbers.
    let isReplaced: Bool
  }
}

extension Form.Field {
  /// Makes a field that holds a text, or one of its words.
  init(_ datum: Form.Datum, _ kind: Kind, _ value: String = "", isReplaced: Bool = false) {
    self.datum = datum
    self.kind = kind
    self.isReplaced =
      switch kind {
      case .number, .position, .whole: true
      case .text, .choice, .fixed: isReplaced
      }
    self.value = value
  }

  /// What it holds: the text, or what the chosen word stands for.
  var value: String {
    get {
      guard let words else { return text.text }
      return words.indices.contains(choice) ? words[choice].value : ""
    }
    set {
      text = words == nil ? TextField(newValue) : TextField()
      choice = words?.firstIndex { $0.value == newValue } ?? 0
    }
  }

  /// The words to choose among; nil for what is typed.
  var words: [Form.Word]? { if case .choice(let words) = kind { words } else { nil } }

  /// The values that occur already.
  var known: [Form.Word] { if case .text(let known) = kind { known } else { [] } }

  /// Whether it takes typed text.
  var isTyped: Bool { words == nil && kind != .fixed }

  /// What its number counts.
  var unit: Phrase? {
    switch kind {
    case .number(let unit), .position(let unit), .whole(let unit): unit
    case .text, .choice, .fixed: nil
    }
  }

  /// What people read of a field that is not typed into.
  func shown(in language: Language) -> Sentence {
    guard let words, words.indices.contains(choice) else { return Sentence(value: text.text) }
    return words[choice].title[language]
  }

  /// The same with its number as a language writes it, `4,5` in French.
  func written(in language: Language) -> Form.Field {
    var written = self
    switch kind {
    case .number, .position:
      if let number = Double(text.text) { written.value = Figures.exact(number, language) }
    case .text, .whole, .choice, .fixed: break
    }
    return written
  }
}

// MARK: Typing

extension Form.Field {
  /// Types into it, or goes to the next word that begins with a letter; Space to the next at all.
  ///
  /// - Parameter isFresh: Whether nothing was typed into it since the cursor came.
  /// - Returns: Whether the key meant something to it.
  mutating func type(_ key: Key, replacing isFresh: Bool = false) -> Bool {
    if kind == .fixed { return false }
    if words != nil {
      if key == .character(" ") { step(by: 1) } else { lead(to: key) }
      return false
    }
    if isReplaced, isFresh, key.text != nil || key == .backspace { text = TextField() }
    guard text.handle(key) else { return false }
    stem = nil
    return true
  }

  mutating func paste(_ pasted: String, replacing isFresh: Bool) {
    guard isTyped else { return }
    if isReplaced, isFresh { text = TextField() }
    stem = nil
    text.paste(pasted)
  }

  /// Goes from word to word, at the end to the first unless it shall stay there.
  mutating func step(by steps: Int, wraps: Bool = true) {
    guard let count = words?.count, count > 0 else { return }
    choice =
      wraps ? (choice + steps + count) % count : max(0, min(choice + steps, count - 1))
  }

  private mutating func lead(to key: Key) {
    guard let words, !words.isEmpty, let scalar = key.text else { return }
    let wanted = SearchKey(String(Character(scalar)))
    let turn = (1...words.count).map { (choice + $0) % words.count }
    let found = turn.first { place in
      Language.allCases.contains { SearchKey(words[place].title[$0]).begins(with: wanted) }
    }
    if let found, !wanted.isEmpty { choice = found }
  }

  /// Puts another of the values in use into it, of those with what was typed in them.
  mutating func cycle(by steps: Int) {
    let typed = stem ?? text.text
    let values = offered(for: typed)
    guard !values.isEmpty else { return }
    let here = values.firstIndex { $0.value == text.text } ?? (steps > 0 ? -1 : values.count)
    text = TextField(values[(here + steps + values.count) % values.count].value)
    stem = typed
  }

  /// The known values with what was typed in them or in their names, in any language, case and
  /// accents; all of them where none has it, or it is one of them already.
  var offered: [Form.Word] { offered(for: stem ?? text.text) }

  private func offered(for text: String) -> [Form.Word] {
    let wanted = SearchKey(text)
    if wanted.isEmpty || known.contains(where: { $0.value == text }) { return known }
    let fitting = fitting(wanted)
    return fitting.isEmpty ? known : fitting
  }

  /// The known values that something typed is found in: those that begin with it come first.
  private func fitting(_ wanted: SearchKey) -> [Form.Word] {
    func keys(_ word: Form.Word) -> [SearchKey] {
      [SearchKey(word.value)] + Language.allCases.map { SearchKey(word.title[$0]) }
    }
    let found = known.filter { keys($0).contains { $0.contains(wanted) } }
    let first = found.filter { keys($0).contains { $0.begins(with: wanted) } }
    return first + found.filter { !first.contains($0) }
  }

  /// The known values that are offered for what was typed so far; none where nothing was typed, or
  /// where it is one of them.
  var offers: [Form.Word] {
    let typed = stem ?? text.text
    let wanted = SearchKey(typed)
    if wanted.isEmpty || known.contains(where: { $0.value == typed }) { return [] }
    return fitting(wanted)
  }
}

// MARK: Making fields

extension Form.Word {
  /// A value that has no other name.
  init(_ value: String) { self.init(value: value, title: Phrase(value: value)) }

  static let no = Form.Word(value: "no", title: FormWords.no)
  static let yes = Form.Word(value: "yes", title: FormWords.yes)
}

extension Form.Field {
  /// A text, with values that occur already.
  static func text(_ datum: Form.Datum, _ text: String, known: [Form.Word] = []) -> Form.Field {
    Form.Field(datum, .text(known: known), text)
  }

  /// A number in a unit; empty for 0 unless told otherwise.
  static func number(
    _ datum: Form.Datum, _ value: Double, _ unit: Phrase, showsZero: Bool = false
  ) -> Form.Field {
    Form.Field(
      datum, .number(unit: unit), value == 0 && !showsZero ? "" : Figures.exact(value, .english))
  }

  /// A length in metres.
  static func metres(_ datum: Form.Datum, _ metres: Double) -> Form.Field {
    number(datum, metres, FormWords.metres, showsZero: true)
  }

  /// A position in metres, which may be negative.
  static func position(_ datum: Form.Datum, _ metres: Double) -> Form.Field {
    Form.Field(datum, .position(unit: FormWords.metres), Figures.exact(metres, .english))
  }

  /// A whole number, or nothing.
  static func whole(
    _ datum: Form.Datum, _ value: Int?, _ unit: Phrase = Phrase("", fr: "", ar: "")
  ) -> Form.Field {
    Form.Field(datum, .whole(unit: unit), value.map { "\($0)" } ?? "")
  }

  /// Yes or no.
  static func yesNo(_ datum: Form.Datum, _ isOn: Bool) -> Form.Field {
    choice(datum, [.no, .yes], (isOn ? Form.Word.yes : .no).value)
  }

  /// One of a few words; the first where none of them has the value.
  static func choice(_ datum: Form.Datum, _ words: [Form.Word], _ value: String) -> Form.Field {
    Form.Field(datum, .choice(words), value)
  }

  /// Something to be seen only.
  static func fixed(_ datum: Form.Datum, _ text: String) -> Form.Field {
    Form.Field(datum, .fixed, text)
  }
}

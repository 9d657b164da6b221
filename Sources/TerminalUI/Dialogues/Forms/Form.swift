// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// Data to fill in, field by field: of a cooperative, a stand, a feature or a hall.
///
/// What the fields are and what they amount to is said beside each subject (`Form+Stand.swift` and
/// so on); moving about, typing and painting are the same for all.
struct Form: Hashable, Sendable {
  /// What the data are of.
  enum Subject: Hashable, Sendable {
    /// A cooperative, as it was or as a new one begins.
    case cooperative(Cooperative, isNew: Bool)
    /// A stand, as it was.
    case stand(Stand)
    /// A feature, as it was.
    case feature(Feature)
    /// The hall of the plan, and the plan's names.
    case hall
    /// The hall of a plan that is to be made.
    case newHall
  }

  /// What a field holds.
  enum Kind: Hashable, Sendable {
    /// Free text, with values that occur already.
    case text(known: [Word])
    /// A number that is not negative, in a unit.
    case number(unit: Phrase)
    /// A number in a unit, of either sign.
    case position(unit: Phrase)
    /// A whole number that is not negative, or nothing.
    case whole
    /// One of a few words.
    case choice([Word])
    /// Something to be seen, and not changed here.
    case fixed
  }

  /// One of the words that a field chooses among, or a value that occurs already.
  struct Word: Hashable, Sendable {
    /// What it stands for.
    let value: String
    /// What people read.
    let title: Phrase
  }

  /// One field.
  struct Field: Hashable, Sendable {
    let datum: Datum
    let kind: Kind
    var text = TextField()
    /// The word chosen.
    var choice = 0
    /// What was typed before a known value took its place.
    var stem: String?
  }

  /// What is wrong: with which field, and why.
  struct Fault: Error, Hashable {
    let datum: Datum
    let reason: Phrase
  }

  /// A fault as the form shows it.
  struct Complaint: Hashable, Sendable {
    let datum: Datum
    let text: String
  }

  /// Something to know of what the fields say now.
  struct Note: Hashable, Sendable {
    let text: String
    /// Whether something should be done about it.
    var isGrave = false
  }

  let subject: Subject
  private(set) var fields: [Field]
  /// The field with the cursor.
  private(set) var line: Int
  /// What is wrong with a field.
  var complaint: Complaint?
  /// What follows from the fields, such as an area.
  var notes: [Note] = []
  /// Whether the next digit replaces the number in the field.
  private(set) var isFresh = true
  private var initial: [Field]

  /// Opens a form with the cursor on a field.
  init(_ subject: Subject, _ fields: [Field], line: Int = 0) {
    self.subject = subject
    self.fields = fields
    self.line = line
    initial = fields
  }

  /// Writes the numbers of a form that was just opened as a language does, `4,5` in French.
  mutating func writeFigures(in language: Language) {
    guard language == .french else { return }
    for place in fields.indices {
      switch fields[place].kind {
      case .number, .position:
        let text = fields[place].text.text.map { $0 == "." ? "," : $0 }
        fields[place].text = TextField(String(text))
      default: break
      }
    }
    initial = fields
  }

  /// Whether anything was typed.
  var isChanged: Bool {
    zip(fields, initial).contains { $0.text.text != $1.text.text || $0.choice != $1.choice }
  }

  /// Whether a field takes typed text.
  func isTyped(_ line: Int) -> Bool {
    guard fields.indices.contains(line) else { return false }
    switch fields[line].kind {
    case .text, .number, .position, .whole: return true
    case .choice, .fixed: return false
    }
  }

  /// The field with the cursor.
  var current: Field? { fields.indices.contains(line) ? fields[line] : nil }
}

// MARK: Moving about and typing

extension Form {
  /// Moves the cursor to another field.
  mutating func moveLine(by lines: Int) {
    line = max(0, min(line + lines, fields.count - 1))
    isFresh = true
  }

  /// Moves the cursor to the field of a datum.
  mutating func moveLine(to datum: Datum) {
    line = fields.firstIndex { $0.datum == datum } ?? line
    isFresh = true
  }

  /// Types into the field with the cursor, or changes it.
  mutating func type(_ key: Key) {
    guard fields.indices.contains(line) else { return }
    complaint = nil
    switch fields[line].kind {
    case .fixed: break
    case .choice(let words): choose(key, among: words)
    case .text(let known) where key == .pageUp || key == .pageDown:
      cycle(known, backwards: key == .pageUp)
    case .text:
      if fields[line].text.handle(key) { fields[line].stem = nil }
    case .number, .position, .whole:
      if isFresh, key.text != nil || key == .backspace { fields[line].text = TextField() }
      if fields[line].text.handle(key) { isFresh = false }
    }
  }

  /// Pastes into the field with the cursor.
  mutating func paste(_ text: String) {
    guard let field = current else { return }
    switch field.kind {
    case .fixed, .choice: return
    case .text: fields[line].stem = nil
    case .number, .position, .whole: if isFresh { fields[line].text = TextField() }
    }
    isFresh = false
    complaint = nil
    fields[line].text.paste(text)
  }

  /// Space and the arrows go from word to word; a letter goes to the next word that begins with it.
  private mutating func choose(_ key: Key, among words: [Word]) {
    guard !words.isEmpty else { return }
    let here = fields[line].choice
    switch key {
    case .character(" "), .right: fields[line].choice = (here + 1) % words.count
    case .left: fields[line].choice = (here + words.count - 1) % words.count
    default:
      guard let scalar = key.text else { return }
      let wanted = SearchKey(String(Character(scalar)))
      let turn = (1...words.count).map { (here + $0) % words.count }
      let found = turn.first { place in
        Language.allCases.contains { SearchKey(words[place].title[$0]).begins(with: wanted) }
      }
      if let found, !wanted.isEmpty { fields[line].choice = found }
    }
  }

  /// Puts the next of the values in use into the field, of those with what was typed in them.
  private mutating func cycle(_ known: [Word], backwards: Bool) {
    let stem = fields[line].stem ?? fields[line].text.text
    let values = Self.offered(known, for: stem)
    guard !values.isEmpty else { return }
    let next: Int
    if let here = values.firstIndex(where: { $0.value == fields[line].text.text }) {
      next = (here + (backwards ? values.count - 1 : 1)) % values.count
    } else {
      next = backwards ? values.count - 1 : 0
    }
    fields[line].text = TextField(values[next].value)
    fields[line].stem = stem
  }

  /// The known values with a text in them or in their names, in any language, case and accents.
  ///
  /// All of them for a text that none has, or that is one of them already.
  static func offered(_ known: [Word], for text: String) -> [Word] {
    let wanted = SearchKey(text)
    if wanted.isEmpty || known.contains(where: { $0.value == text }) { return known }
    let fitting = known.filter { word in
      SearchKey(word.value).contains(wanted)
        || Language.allCases.contains { SearchKey(word.title[$0]).contains(wanted) }
    }
    return fitting.isEmpty ? known : fitting
  }
}

// MARK: Reading fields

extension Form {
  /// The field of a datum.
  func field(_ datum: Datum) -> Field? { fields.first { $0.datum == datum } }

  /// The text of a field, without spaces at its ends.
  func text(_ datum: Datum) -> String {
    let text = field(datum)?.text.text ?? ""
    let trimmed = text.unicodeScalars.drop { $0 == " " }
    return String(String.UnicodeScalarView(trimmed.reversed().drop { $0 == " " }.reversed()))
  }

  /// The value of the word that a field chose.
  func word(_ datum: Datum) -> String {
    guard let field = field(datum), case .choice(let words) = field.kind,
      words.indices.contains(field.choice)
    else { return "" }
    return words[field.choice].value
  }

  /// Whether a field says yes.
  func isOn(_ datum: Datum) -> Bool { word(datum) == Word.yes.value }

  /// The number of a field, from 0; 0 where it is empty.
  func number(_ datum: Datum) throws(Fault) -> Double {
    guard let value = FormFigures.value(text(datum)) else {
      throw Fault(datum: datum, reason: FormWords.noNumber)
    }
    return value
  }

  /// The whole number of a field; nil where it is empty.
  func whole(_ datum: Datum, from least: Int = 0) throws(Fault) -> Int? {
    let text = text(datum)
    if text.isEmpty { return nil }
    guard let value = FormFigures.value(text), let whole = Int(exactly: value), whole >= least
    else { throw Fault(datum: datum, reason: ShapingWords.wholeNumber(from: least)) }
    return whole
  }

  /// The length of a field as whole cells, at least so many.
  func cells(_ datum: Datum, _ module: Module, from least: Int = 1) throws(Fault) -> Int {
    let metres = try number(datum)
    guard let cells = module.wholeCells(metres), cells >= least else {
      throw Fault(datum: datum, reason: ShapingWords.wholeCells(module))
    }
    return cells
  }

  /// The position of a field as whole cells, of either sign.
  func position(_ datum: Datum, _ module: Module) throws(Fault) -> Int {
    let text = text(datum)
    let isNegative = text.first.map { "-−".contains($0) } ?? false
    guard let size = FormFigures.value(isNegative ? String(text.dropFirst()) : text),
      let cells = module.wholeCells(isNegative ? -size : size)
    else { throw Fault(datum: datum, reason: ShapingWords.wholeCells(module)) }
    return cells
  }

  /// The names of three languages put over others.
  func names(over names: Names) -> Names {
    var names = names
    for (datum, language) in Self.languages where field(datum) != nil {
      if names[language] ?? "" != text(datum) { names[language] = text(datum) }
    }
    return names
  }

  private static let languages: [(Datum, String)] = [
    (.arabicName, "ar"), (.frenchName, "fr"), (.englishName, "en"), (.amazighName, "zgh"),
  ]
}

// MARK: Making fields

extension Form.Word {
  /// A value that has no other name.
  init(_ value: String) { self.init(value: value, title: Phrase(value, fr: value, ar: value)) }

  static let no = Form.Word(value: "no", title: FormWords.no)
  static let yes = Form.Word(value: "yes", title: FormWords.yes)
}

extension Form.Field {
  /// A text, with values that occur already.
  static func text(_ datum: Form.Datum, _ text: String, known: [Form.Word] = []) -> Form.Field {
    Form.Field(datum: datum, kind: .text(known: known), text: TextField(text))
  }

  /// A number in a unit; empty for 0 unless told otherwise.
  static func number(
    _ datum: Form.Datum, _ value: Double, _ unit: Phrase, showsZero: Bool = false
  ) -> Form.Field {
    let text = value == 0 && showsZero ? "0" : FormFigures.text(value)
    return Form.Field(datum: datum, kind: .number(unit: unit), text: TextField(text))
  }

  /// A length in metres.
  static func metres(_ datum: Form.Datum, _ metres: Double) -> Form.Field {
    number(datum, metres, FormWords.metres, showsZero: true)
  }

  /// A position in metres, which may be negative.
  static func position(_ datum: Form.Datum, _ metres: Double) -> Form.Field {
    let text = metres == 0 ? "0" : FormFigures.text(metres)
    return Form.Field(
      datum: datum, kind: .position(unit: FormWords.metres), text: TextField(text))
  }

  /// A whole number, or nothing.
  static func whole(_ datum: Form.Datum, _ value: Int?) -> Form.Field {
    Form.Field(datum: datum, kind: .whole, text: TextField(value.map { "\($0)" } ?? ""))
  }

  /// Yes or no.
  static func yesNo(_ datum: Form.Datum, _ isOn: Bool) -> Form.Field {
    Form.Field(datum: datum, kind: .choice([.no, .yes]), choice: isOn ? 1 : 0)
  }

  /// One of a few words; the first where none of them has the value.
  static func choice(_ datum: Form.Datum, _ words: [Form.Word], _ value: String) -> Form.Field {
    Form.Field(
      datum: datum, kind: .choice(words), choice: words.firstIndex { $0.value == value } ?? 0)
  }

  /// Something to be seen only.
  static func fixed(_ datum: Form.Datum, _ text: String) -> Form.Field {
    Form.Field(datum: datum, kind: .fixed, text: TextField(text))
  }

  /// The names of a thing in three languages.
  static func names(_ names: Names) -> [Form.Field] {
    [
      text(.arabicName, names["ar"] ?? ""), text(.frenchName, names["fr"] ?? ""),
      text(.englishName, names["en"] ?? ""),
    ]
  }
}

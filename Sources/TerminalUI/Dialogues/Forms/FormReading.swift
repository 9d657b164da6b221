// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What the fields of a form say.
extension Form {
  /// The field of a datum.
  func field(_ datum: Datum) -> Field? { fields.first { $0.datum == datum } }

  /// The text of a field, without spaces at its ends.
  func text(_ datum: Datum) -> String {
    let text = field(datum)?.value ?? ""
    let trimmed = text.unicodeScalars.drop { $0 == " " }
    return String(String.UnicodeScalarView(trimmed.reversed().drop { $0 == " " }.reversed()))
  }

  /// Whether a field says yes.
  func isOn(_ datum: Datum) -> Bool { text(datum) == Word.yes.value }

  /// The number of a field, from 0; 0 where it is empty.
  func number(_ datum: Datum) throws(Fault) -> Double {
    guard let value = FormFigures.value(text(datum)) else {
      throw Fault(datum: datum, reason: FormWords.noNumber)
    }
    return value
  }

  /// The whole number of a field; nil where it is empty.
  func whole(_ datum: Datum, from least: Int = 0) throws(Fault) -> Int? {
    text(datum).isEmpty ? nil : try count(datum, from: least)
  }

  /// The whole number of a field; 0 where it is empty.
  func count(_ datum: Datum, from least: Int = 0) throws(Fault) -> Int {
    guard let value = FormFigures.value(text(datum)), let whole = Int(exactly: value),
      whole >= least
    else { throw Fault(datum: datum, reason: EditModeWords.wholeNumber(from: least)) }
    return whole
  }

  /// The length of a field as whole cells, at least so many.
  func cells(_ datum: Datum, _ module: Module, from least: Int = 1) throws(Fault) -> Int {
    let metres = try number(datum)
    guard let cells = module.wholeCells(metres), cells >= least else {
      throw Fault(datum: datum, reason: EditModeWords.wholeCells(module))
    }
    return cells
  }

  /// The position of a field as whole cells, of either sign.
  func position(_ datum: Datum, _ module: Module) throws(Fault) -> Int {
    let text = text(datum)
    let isNegative = text.first.map { "-−".contains($0) } ?? false
    guard let size = FormFigures.value(isNegative ? String(text.dropFirst()) : text),
      let cells = module.wholeCells(isNegative ? -size : size)
    else { throw Fault(datum: datum, reason: EditModeWords.wholeCells(module)) }
    return cells
  }
}

// MARK: Names

extension Form {
  private static let languages: [(Datum, String)] = [
    (.arabicName, "ar"), (.frenchName, "fr"), (.englishName, "en"), (.amazighName, "zgh"),
  ]

  /// The names of the fields put over others.
  func names(over names: Names) -> Names {
    var names = names
    for (datum, language) in Self.languages where field(datum) != nil {
      if names[language] ?? "" != text(datum) { names[language] = text(datum) }
    }
    return names
  }
}

extension Form.Field {
  /// The names of a thing in three languages.
  static func names(_ names: Names) -> [Form.Field] {
    [
      text(.arabicName, names["ar"] ?? ""), text(.frenchName, names["fr"] ?? ""),
      text(.englishName, names["en"] ?? ""),
    ]
  }
}

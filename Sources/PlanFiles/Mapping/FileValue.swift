// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How single values of the file are read and written, with the sentences that refuse them.
enum FileValue {
  /// What is wrong with a value that should be of another type.
  static func wrongType(_ value: PropertyValue, _ wanted: String) -> PlanFileError {
    PlanFileError(reason: "this is \(value.typeName); it should be \(wanted)")
  }

  /// The dictionary that a value must be.
  static func dictionary(_ value: PropertyValue) throws(PlanFileError) -> PropertyDictionary {
    guard case .dictionary(let dictionary) = value else {
      throw wrongType(value, "a dictionary")
    }
    return dictionary
  }

  /// What the elements of the array that a value must be mean.
  static func elements<Element>(
    _ value: PropertyValue, _ read: (PropertyValue) throws(PlanFileError) -> Element
  ) throws(PlanFileError) -> [Element] {
    guard case .array(let values) = value else { throw wrongType(value, "an array") }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for (place, element) in values.enumerated() {
      do throws(PlanFileError) {
        elements.append(try read(element))
      } catch {
        throw error.inside(index: place)
      }
    }
    return elements
  }

  /// The text that a value must be.
  static func text(_ value: PropertyValue) throws(PlanFileError) -> String {
    guard case .string(let text) = value else { throw wrongType(value, "a text") }
    return text.string
  }

  /// A text as a value, without what no plan may hold: a carriage return becomes a line feed, the
  /// rest U+FFFD.
  static func text(_ text: String) -> PropertyValue {
    let isClean = text.utf8.allSatisfy { ($0 >= 0x20 || $0 == 0x09 || $0 == 0x0A) && $0 != 0xEF }
    if isClean { return .text(text) }
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        clean.append("\n")
      } else if !(scalar == "\n" && previous == "\r") {
        clean.append(ForbiddenScalar.contains(scalar.value) ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return .text(String(clean))
  }

  /// The number that a value must be, whole or real.
  static func number(_ value: PropertyValue) throws(PlanFileError) -> Double {
    guard let number = value.number else { throw wrongType(value, "a number") }
    return number
  }

  /// A number as a real value that can be read again: within ±2⁵³.
  static func number(_ number: Double) -> PropertyValue {
    let limit = Double(NumberLimit.magnitude)
    return .real(number.isNaN ? 0 : min(max(number, -limit), limit))
  }

  /// The word of a set that a value must be.
  static func word<Word>(_ value: PropertyValue) throws(PlanFileError) -> Word
  where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
    let text = try text(value)
    // Equal scalar by scalar: all words are ASCII, which has no other composed forms.
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw PlanFileError(reason: "\(Excerpt.quoted(text)) is none of \(words)")
    }
    return word
  }

  /// The id that a text must be.
  static func id<Subject>(_ text: String) throws(PlanFileError) -> Identifier<Subject> {
    guard let id = Identifier<Subject>(text) else {
      let form = "1 to 64 of A–Z, a–z, 0–9, “.”, “_” and “-”"
      throw PlanFileError(reason: "\(Excerpt.quoted(text)) is no id; an id has \(form)")
    }
    return id
  }

  /// A length in metres as whole cells.
  static func cells(_ metres: Double, in module: Module) throws(PlanFileError) -> Int {
    if let cells = module.wholeCells(metres) { return cells }
    let length = DecimalText.shortest(metres)
    if (metres / module.metres).magnitude > Double(GridRectangle.bound) {
      throw PlanFileError(
        reason: "\(length) m is more than \(GridRectangle.bound) cells, the most there may be")
    }
    let moduleText = DecimalText.shortest(module.metres)
    throw PlanFileError(reason: "\(length) is no multiple of the module, \(moduleText) m")
  }
}

/// How tables of the file, dictionaries by id, are read.
enum FileTable {
  /// What each entry of a table means, in the order of the ids.
  ///
  /// - Parameters:
  ///   - name: The table's key; a missing table is an empty one.
  ///   - read: What an entry means; what it throws is placed under the id.
  static func entries<Subject, Entry>(
    of name: String, in dictionary: PropertyDictionary,
    _ read: (Identifier<Subject>, PropertyValue) throws(PlanFileError) -> Entry
  ) throws(PlanFileError) -> [Entry] {
    guard let value = dictionary[name] else { return [] }
    do throws(PlanFileError) {
      var entries: [Entry] = []
      for entry in try FileValue.dictionary(value).entries {
        do throws(PlanFileError) {
          entries.append(try read(try FileValue.id(entry.key.string), entry.value))
        } catch {
          throw error.inside(entry.key.string)
        }
      }
      return entries
    } catch {
      throw error.inside(name)
    }
  }
}

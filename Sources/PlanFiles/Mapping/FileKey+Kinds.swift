// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension FileKey where Value == String {
  /// A text, empty when missing.
  static func text(_ name: String) -> FileKey {
    FileKey(name: name, missing: "", read: FileValue.text, write: FileValue.text)
  }

  /// A text that is left out when it becomes empty.
  static func textUnlessEmpty(_ name: String) -> FileKey {
    FileKey(name: name, missing: "", read: FileValue.text) { text in
      text.isEmpty ? nil : FileValue.text(text)
    }
  }
}

extension FileKey where Value == [String] {
  /// An array of texts, empty when missing.
  static func texts(_ name: String) -> FileKey {
    FileKey(
      name: name, missing: [],
      read: { value throws(PlanFileError) in
        try FileValue.elements(value) { element throws(PlanFileError) in
          try FileValue.text(element)
        }
      }, write: { .array($0.map { FileValue.text($0) }) })
  }
}

extension FileKey where Value == [ExactText: ExactText] {
  /// A dictionary of texts; left out when it becomes empty.
  static func textsByKey(_ name: String) -> FileKey {
    FileKey(
      name: name, missing: [:],
      read: { value throws(PlanFileError) in
        var texts: [ExactText: ExactText] = [:]
        for entry in try FileValue.dictionary(value).entries {
          do throws(PlanFileError) {
            texts[entry.key] = ExactText(try FileValue.text(entry.value))
          } catch {
            throw error.inside(entry.key.string)
          }
        }
        return texts
      },
      write: { texts in
        let entries = texts.map {
          PropertyDictionary.Entry(key: $0.key, value: FileValue.text($0.value.string))
        }
        return entries.isEmpty ? nil : .dictionary(PropertyDictionary(entries))
      })
  }
}

extension FileKey where Value == Bool {
  /// True or false, false when missing.
  static func truth(_ name: String) -> FileKey {
    FileKey(
      name: name, missing: false,
      read: { value throws(PlanFileError) in
        guard case .boolean(let truth) = value else {
          throw FileValue.wrongType(value, "true or false")
        }
        return truth
      }, write: { .boolean($0) })
  }
}

extension FileKey where Value == Double {
  /// A number that is not negative (kilowatts, square metres), 0 when missing.
  static func amount(_ name: String) -> FileKey {
    FileKey(
      name: name, missing: 0,
      read: { value throws(PlanFileError) in
        let number = try FileValue.number(value)
        guard number >= 0 else {
          throw PlanFileError(reason: "\(DecimalText.shortest(number)) is negative")
        }
        return number
      }, write: FileValue.number)
  }
}

extension FileKey where Value == Category.Colour? {
  /// A colour as `#rrggbb`, or the number of one of the map's own.
  static func colour(_ name: String) -> FileKey {
    FileKey(name: name, missing: nil, read: readColour) { colour in
      if case .number(let number)? = colour { return .integer(number) }
      return colour?.text.map { .text($0) }
    }
  }

  private static func readColour(
    _ value: PropertyValue
  ) throws(PlanFileError) -> Category.Colour? {
    if case .integer(let number) = value {
      guard number >= 0 else { throw PlanFileError(reason: "\(number) is negative") }
      return .number(number)
    }
    guard let text = value.text else {
      throw FileValue.wrongType(value, "a colour, such as #77aadd")
    }
    guard let colour = Category.Colour(text) else {
      throw PlanFileError(reason: "“\(text)” is no colour, such as #77aadd")
    }
    return colour
  }
}

extension FileKey where Value == Int? {
  /// A whole number, or nothing.
  static func wholeNumber(_ name: String) -> FileKey {
    FileKey(
      name: name, missing: nil,
      read: { value throws(PlanFileError) in
        guard case .integer(let number) = value else {
          throw FileValue.wrongType(value, "a whole number")
        }
        return number
      }, write: { $0.map(PropertyValue.integer) })
  }
}

extension FileKey
where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// One of a set of words.
  static func word(_ name: String, missing: Value) -> FileKey {
    FileKey(name: name, missing: missing, read: FileValue.word, write: { .text($0.rawValue) })
  }
}

extension FileKey {
  /// A well-formed id, or nothing.
  static func id<Subject>(_ name: String) -> FileKey where Value == Identifier<Subject>? {
    FileKey(
      name: name, missing: nil,
      read: { value throws(PlanFileError) in try FileValue.id(try FileValue.text(value)) },
      write: { $0.map { .text($0.text) } })
  }
}

extension FileKey {
  /// An array of well-formed ids, which need not name anything; left out when it becomes empty.
  static func ids<Subject>(_ name: String) -> FileKey where Value == [Identifier<Subject>] {
    FileKey(
      name: name, missing: [],
      read: { value throws(PlanFileError) in
        try FileValue.elements(value) { element throws(PlanFileError) in
          try FileValue.id(try FileValue.text(element))
        }
      }, write: { $0.isEmpty ? nil : .array($0.map { .text($0.text) }) })
  }
}

extension FileKey where Value == Int {
  /// A whole number within a range.
  static func count(_ name: String, missing: Int, in range: ClosedRange<Int>) -> FileKey {
    FileKey(
      name: name, missing: missing,
      read: { value throws(PlanFileError) in
        guard case .integer(let number) = value else {
          throw FileValue.wrongType(value, "a whole number")
        }
        guard range.contains(number) else {
          let limits = "\(range.lowerBound) to \(range.upperBound)"
          throw PlanFileError(reason: "\(number) is not within \(limits)")
        }
        return number
      }, write: { .integer($0) })
  }

  /// A length or a position in metres as whole cells.
  ///
  /// - Parameter isPositive: Whether 0 and less are refused.
  static func length(_ name: String, in module: Module, isPositive: Bool) -> FileKey {
    FileKey(
      name: name, missing: 0,
      read: { value throws(PlanFileError) in
        let metres = try FileValue.number(value)
        let cells = try FileValue.cells(metres, in: module)
        if isPositive && cells <= 0 {
          throw PlanFileError(reason: "\(DecimalText.shortest(metres)) is not above 0")
        }
        return cells
      }, write: { .real(module.metres($0)) })
  }
}

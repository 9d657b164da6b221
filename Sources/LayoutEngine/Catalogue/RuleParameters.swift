// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Reads a rule's parameters strictly.
///
/// A wrong type, a negative limit or an unknown name is a `RuleProblem` at its key. Keys that
/// nobody asks for are not looked at.
struct RuleParameters {
  let dictionary: PropertyDictionary
  /// The plan that the rule belongs to, whose zones and cooperatives it may name.
  let plan: Plan

  /// Whether the rule gives a key.
  func has(_ key: String) -> Bool { dictionary[key] != nil }

  /// A number of at least 0, or nil where the rule gives none.
  func optionalNumber(_ key: String) throws(RuleProblem) -> Double? {
    guard let value = dictionary[key] else { return nil }
    return try Self.number(value, at: [key])
  }

  /// A number of at least 0, or its default.
  func number(_ key: String, default standard: Double) throws(RuleProblem) -> Double {
    try optionalNumber(key) ?? standard
  }

  /// A number above 0, or its default.
  func positive(_ key: String, default standard: Double) throws(RuleProblem) -> Double {
    let value = try number(key, default: standard)
    guard value > 0 else { throw RuleProblem(keyPath: [key], ProblemWords.notAboveZero) }
    return value
  }

  /// A number of at least 0 that the rule cannot do without.
  func requiredNumber(_ key: String) throws(RuleProblem) -> Double {
    guard let value = try optionalNumber(key) else { throw Self.missing(key) }
    return value
  }

  /// A whole number of at least 0 that the rule cannot do without; `2.0` counts as whole.
  func requiredCount(_ key: String) throws(RuleProblem) -> Int {
    let value = try requiredNumber(key)
    guard let count = Int(exactly: value) else {
      throw RuleProblem(keyPath: [key], ProblemWords.notWhole)
    }
    return count
  }

  /// A text, or nil where the rule gives none.
  func optionalText(_ key: String) throws(RuleProblem) -> String? {
    guard let value = dictionary[key] else { return nil }
    return try Self.text(value, at: [key])
  }

  /// One of an enumeration's words that the rule cannot do without.
  func requiredWord<Word: RawRepresentable & CaseIterable>(
    _ key: String, of type: Word.Type
  ) throws(RuleProblem) -> Word where Word.RawValue == String {
    guard let text = try optionalText(key) else { throw Self.missing(key) }
    return try Self.word(text, at: [key])
  }

  /// A cooperative of the plan that the rule cannot do without.
  func requiredCooperative(_ key: String) throws(RuleProblem) -> Cooperative.ID {
    guard let text = try optionalText(key) else { throw Self.missing(key) }
    return try cooperative(text, at: [key])
  }

  /// The rectangle of a zone, or of any other feature that is an area, in cells.
  func zone(_ key: String) throws(RuleProblem) -> GridRectangle {
    guard let text = try optionalText(key) else { throw Self.missing(key) }
    guard let id = Feature.ID(text), let feature = plan.hall.features[id] else {
      throw RuleProblem(keyPath: [key], ProblemWords.noFeature)
    }
    guard let area = feature.area else {
      throw RuleProblem(keyPath: [key], ProblemWords.noArea)
    }
    return area
  }

  /// A selector; one that is missing picks everyone, as an empty one does.
  func selector(_ key: String) throws(RuleProblem) -> Selector {
    guard let value = dictionary[key] else { return Selector() }
    guard let fields = value.dictionary else {
      throw Self.wrong(value, at: [key], .dictionary)
    }
    var selector = Selector()
    for entry in fields.entries {
      let path = [key, entry.key.string]
      let text = try Self.text(entry.value, at: path)
      switch entry.key {
      case "id": selector.cooperative = try cooperative(text, at: path)
      case "category": selector.category = text
      case "province": selector.province = text
      case "tag": selector.tag = text
      case "need": selector.need = try Self.word(text, at: path)
      default: throw RuleProblem(keyPath: path, ProblemWords.noSelectorKey)
      }
    }
    return selector
  }

  private func cooperative(
    _ text: String, at path: [String]
  ) throws(RuleProblem) -> Cooperative.ID {
    guard let id = Cooperative.ID(text), plan.cooperatives[id] != nil else {
      throw RuleProblem(keyPath: path, ProblemWords.noCooperative)
    }
    return id
  }
}

// MARK: Single values

extension RuleParameters {
  /// A number of at least 0.
  static func number(
    _ value: PropertyValue, at path: [String]
  ) throws(RuleProblem) -> Double {
    guard let number = value.number else { throw wrong(value, at: path, .number) }
    guard number.isFinite, number >= 0 else {
      throw RuleProblem(keyPath: path, ProblemWords.negative)
    }
    return number
  }

  static func text(_ value: PropertyValue, at path: [String]) throws(RuleProblem) -> String {
    guard let text = value.text else { throw wrong(value, at: path, .text) }
    return text
  }

  static func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, at path: [String]
  ) throws(RuleProblem) -> Word where Word.RawValue == String {
    if let word = Word.allCases.first(where: { ExactText($0.rawValue) == ExactText(text) }) {
      return word
    }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    throw RuleProblem(keyPath: path, ProblemWords.noneOf(words))
  }

  static func missing(_ key: String) -> RuleProblem {
    RuleProblem(keyPath: [key], ProblemWords.missing)
  }

  static func wrong(
    _ value: PropertyValue, at path: [String], _ type: ProblemWords.WantedType
  ) -> RuleProblem {
    RuleProblem(keyPath: path, ProblemWords.wrongType(value, wanted: type))
  }
}

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

  /// Whether the rule gives a parameter.
  func has(_ parameter: RuleParameter) -> Bool { parameter.given(in: dictionary) != nil }

  /// A number of at least 0, or nil where the rule gives none.
  func optionalNumber(_ parameter: RuleParameter) throws(RuleProblem) -> Double? {
    guard let value = parameter.given(in: dictionary) else { return nil }
    return try Self.number(value, at: parameter.path)
  }

  /// A number of at least 0: the rule's, or its default.
  func number(_ parameter: RuleParameter) throws(RuleProblem) -> Double {
    guard let value = try optionalNumber(parameter) ?? parameter.standard else {
      throw RuleProblem(keyPath: parameter.path, ProblemWords.missing)
    }
    return value
  }

  /// A number above 0: the rule's, or its default.
  func positive(_ parameter: RuleParameter) throws(RuleProblem) -> Double {
    let value = try number(parameter)
    guard value > 0 else {
      throw RuleProblem(keyPath: parameter.path, ProblemWords.notAboveZero)
    }
    return value
  }

  /// True or false: the rule's, or what a new rule begins with.
  func flag(_ parameter: RuleParameter) throws(RuleProblem) -> Bool {
    guard let value = parameter.given(in: dictionary) else {
      return parameter.start == RuleParameter.yes
    }
    guard case .boolean(let flag) = value else {
      throw Self.wrong(value, at: parameter.path, .flag)
    }
    return flag
  }

  /// A whole number of at least 0; `2.0` counts as whole.
  func count(_ parameter: RuleParameter) throws(RuleProblem) -> Int {
    guard let count = Int(exactly: try number(parameter)) else {
      throw RuleProblem(keyPath: parameter.path, ProblemWords.notWhole)
    }
    return count
  }

  /// A text that the rule cannot do without.
  private func text(_ parameter: RuleParameter) throws(RuleProblem) -> String {
    guard let value = parameter.given(in: dictionary) else {
      throw RuleProblem(keyPath: parameter.path, ProblemWords.missing)
    }
    return try Self.text(value, at: parameter.path)
  }

  /// One of an enumeration's words that the rule cannot do without.
  func word<Word: RawRepresentable & CaseIterable>(
    _ parameter: RuleParameter, of type: Word.Type
  ) throws(RuleProblem) -> Word where Word.RawValue == String {
    try Self.word(try text(parameter), at: parameter.path)
  }

  /// A cooperative of the plan that the rule cannot do without.
  func cooperative(_ parameter: RuleParameter) throws(RuleProblem) -> Cooperative.ID {
    try cooperative(try text(parameter), at: parameter.path)
  }

  /// The rectangle of a zone, or of any other feature that is an area, in cells.
  func area(_ parameter: RuleParameter) throws(RuleProblem) -> GridRectangle {
    let text = try text(parameter)
    guard let id = Feature.ID(text), let feature = plan.hall.features[id] else {
      throw RuleProblem(keyPath: parameter.path, ProblemWords.noFeature)
    }
    guard let area = feature.area else {
      throw RuleProblem(keyPath: parameter.path, ProblemWords.noArea)
    }
    return area
  }

  /// Whom a selector picks; one that is missing picks everyone, as an empty one does.
  func group(_ key: String = "of") throws(RuleProblem) -> Selector {
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

  static func wrong(
    _ value: PropertyValue, at path: [String], _ type: ProblemWords.WantedType
  ) -> RuleProblem {
    RuleProblem(keyPath: path, ProblemWords.wrongType(value, wanted: type))
  }
}

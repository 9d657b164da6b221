// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A parameter that a kind of rule reads: its keys in the file, what people call it, what it holds.
///
/// A kind lists its parameters once. How they are read, its limits, its form, and what a new rule
/// begins with follow from the list.
package struct RuleParameter: Hashable, Sendable {
  /// What a parameter holds.
  package enum Value: Hashable, Sendable {
    /// A number from 0.
    case number(Violation.Unit)
    /// One of the file's words.
    case word([Word])
    /// True or false.
    case flag
    /// A category of cooperatives.
    case category
    /// A province that cooperatives are from.
    case province
    /// A tag of cooperatives.
    case tag
    /// The id of a cooperative.
    case cooperative
    /// The id of a feature that is an area, such as a zone.
    case area
  }

  /// A word of the file, and what people say for it.
  package struct Word: Hashable, Sendable {
    /// The file's word.
    package let text: String
    /// What people say.
    package let title: Phrase

    init(_ text: String, _ title: Phrase) {
      self.text = text
      self.title = title
    }
  }

  /// The keys that lead to it inside the rule.
  package let path: [String]
  /// What people call it.
  package let title: Phrase
  /// What it holds.
  package let value: Value
  /// Whether no rule of the kind can do without it.
  package let isNeeded: Bool
  /// What a new rule begins with, as it is typed; empty for nothing.
  package let start: String
  /// The number that holds where a rule gives none.
  let standard: Double?

  /// A parameter; a new rule begins with the default of a number.
  init(
    _ path: String..., holds value: Value, title: Phrase = limit, isNeeded: Bool = false,
    default standard: Double? = nil, start: String? = nil
  ) {
    self.path = path
    self.title = title
    self.value = value
    self.isNeeded = isNeeded
    self.start = start ?? standard.map { Figures.exact($0, .english) } ?? ""
    self.standard = standard
  }
}

extension RuleParameter {
  /// The keys as one word, as lists of limits have it: `relations.facing`.
  package var key: String { path.joined(separator: ".") }

  /// Whether it is a number.
  package var isNumber: Bool { if case .number = value { true } else { false } }

  /// What people say for a text that it may hold; the text itself where there is nothing else.
  package func words(for text: String) -> Phrase {
    words.first { $0.text == text }?.title ?? Phrase(value: text)
  }

  /// What it may hold, where that is one of some words.
  package var words: [Word] {
    switch value {
    case .word(let words): words
    case .flag: [Word(Self.yes, Terms.yes.one), Word(Self.no, Terms.no.one)]
    default: []
    }
  }

  /// True and false as they are chosen in forms.
  package static let yes = "true"
  package static let no = "false"

  /// What a rule gives, or nothing.
  package func given(in dictionary: PropertyDictionary) -> PropertyValue? {
    path.dropLast().reduce(dictionary) { $0[$1]?.dictionary ?? PropertyDictionary() }[
      path.last ?? ""]
  }

  /// The number that holds in a rule that could be read, as a limit; nil where there is none.
  func limit(in dictionary: PropertyDictionary) -> RuleLimit? {
    guard isNumber, let number = given(in: dictionary)?.number ?? standard else { return nil }
    return RuleLimit(self, number)
  }
}

// MARK: What many kinds have

extension RuleParameter {
  /// What most numbers of rules are called.
  static let limit = Phrase("limit", fr: "limite", ar: "الحد")

  static let minimum = Phrase("minimum", fr: "minimum", ar: "الحد الأدنى")
  static let maximum = Phrase("maximum", fr: "maximum", ar: "الحد الأقصى")

  /// How much it matters to break the rule, where the kind does not say it itself.
  package static let severity = RuleParameter(
    "severity", holds: .word(Severity.allCases.reversed().map { Word($0.rawValue, $0.term.one) }),
    title: Phrase("severity", fr: "gravité", ar: "درجة الخطورة"), start: Severity.wish.rawValue)

  /// The penalty of each violation, or of each unit where the kind says so.
  package static let weight = RuleParameter(
    "weight", holds: .number(.none), title: Phrase("weight", fr: "coefficient", ar: "المعامل"),
    default: 1)

  /// The conditions of a selector; without any it picks everyone.
  static func group(_ key: String = "of") -> [RuleParameter] {
    func title(_ title: Phrase) -> Phrase {
      let letter = key.uppercased()
      return key == "of"
        ? title
        : Phrase(
          "\(letter): \(title.english)", fr: "\(letter) : \(title.french)",
          ar: "\(letter): \(title.arabic)")
    }
    let needs = Selector.Need.allCases.map { Word($0.rawValue, $0.term.one) }
    return [
      RuleParameter(
        key, "category", holds: .category,
        title: title(Phrase("category", fr: "catégorie", ar: "الصنف"))),
      RuleParameter(
        key, "province", holds: .province,
        title: title(Phrase("province", fr: "province", ar: "الإقليم"))),
      RuleParameter(
        key, "tag", holds: .tag, title: title(Phrase("tag", fr: "étiquette", ar: "الوسم"))),
      RuleParameter(
        key, "need", holds: .word(needs), title: title(Phrase("need", fr: "besoin", ar: "الاحتياج"))
      ),
      RuleParameter(
        key, "id", holds: .cooperative,
        title: title(Phrase("cooperative", fr: "coopérative", ar: "التعاونية"))),
    ]
  }

  /// A sort of feature that no rule of the kind can do without.
  static let feature = RuleParameter(
    "feature", holds: .word(Feature.Kind.allCases.map { Word($0.rawValue, $0.term.one) }),
    title: Phrase("feature", fr: "élément", ar: "العنصر"), isNeeded: true,
    start: Feature.Kind.power.rawValue)

  /// A feature that is an area.
  static func zone(isNeeded: Bool) -> RuleParameter {
    RuleParameter(
      "zone", holds: .area, title: Phrase("zone", fr: "zone", ar: "المنطقة"), isNeeded: isNeeded)
  }
}

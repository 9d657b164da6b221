// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Says things of a plan in a reader's language: names, lengths, areas, lists.
///
/// Names come from the file and are untrusted; whoever shows a sentence cleans it.
package struct Speaker {
  package let language: Language
  package let plan: Plan

  /// Speaks of a plan in a language.
  package init(language: Language, plan: Plan) {
    self.language = language
    self.plan = plan
  }

  /// The sentence in the reader's language; only that one is put together.
  package func say(
    en english: @autoclosure () -> Sentence, fr french: @autoclosure () -> Sentence,
    ar arabic: @autoclosure () -> Sentence
  ) -> Sentence {
    switch language {
    case .english: english()
    case .french: french()
    case .arabic: arabic()
    }
  }

  /// The same as text alone, for files and pipes.
  @_disfavoredOverload
  package func say(
    en english: @autoclosure () -> Sentence, fr french: @autoclosure () -> Sentence,
    ar arabic: @autoclosure () -> Sentence
  ) -> String {
    let said: Sentence = say(en: english(), fr: french(), ar: arabic())
    return said.plain
  }
}

// MARK: Names

extension Speaker {
  /// The number of a stand, or its id where it has none.
  package func stand(_ id: Stand.ID) -> String { plan.stands[id]?.label ?? id.text }

  /// A cooperative's name, or its id where it has none.
  package func cooperative(_ id: Cooperative.ID) -> String {
    plan.cooperatives[id]?.names.preferred(in: language) ?? id.text
  }

  /// A feature's name, or what sort of thing it is with its id: "exit exit-west".
  package func feature(_ id: Feature.ID) -> String {
    guard let feature = plan.hall.features[id] else { return id.text }
    if let name = feature.names.preferred(in: language) { return name }
    return "\(feature.kind.term[language]) \(id.text)"
  }

  /// What people call a sort of feature.
  func word(_ kind: Feature.Kind) -> Sentence { kind.term.one.sentence(in: language) }

  /// The violation's stand, or its stands as a list.
  func stands(_ violation: Violation) -> Sentence { list(violation.stands.map(stand)) }

  /// The violation's stands with the noun: "stand A", "stands A and B"; in Arabic as after a
  /// preposition.
  func theStands(_ violation: Violation) -> Sentence {
    let stands = stands(violation)
    switch violation.stands.count {
    case ...1: return say(en: "stand \(stands)", fr: "le stand \(stands)", ar: "الرواق \(stands)")
    case 2: return say(en: "stands \(stands)", fr: "les stands \(stands)", ar: "الرواقين \(stands)")
    default: return say(en: "stands \(stands)", fr: "les stands \(stands)", ar: "الأروقة \(stands)")
    }
  }

  /// "has" of the violation's stand, "have" of several; English only.
  func has(_ violation: Violation) -> Sentence { violation.stands.count > 1 ? "have" : "has" }

  /// How large the violation's stands are: "fait" of one, "font" of several; French only.
  func makes(_ violation: Violation) -> Sentence { violation.stands.count > 1 ? "font" : "fait" }

  /// The violation's cooperative, or its cooperatives as a list.
  func cooperatives(_ violation: Violation) -> Sentence {
    list(violation.cooperatives.map(cooperative))
  }

  /// The violation's feature, or its features as a list.
  func features(_ violation: Violation) -> Sentence { list(violation.features.map(feature)) }

  /// Between what the way narrows: "between B1 and A1".
  func between(_ narrowing: Narrowing) -> Sentence {
    let edge = narrowing.isAtEdge ? [say(en: "the wall", fr: "le mur", ar: "الجدار")] : []
    let things = narrowing.stands.map(stand) + narrowing.features.map(feature)
    let names = language.list(things.map(Sentence.init(value:)) + edge)
    return say(en: "between \(names)", fr: "entre \(names)", ar: "بين \(names)")
  }

  /// What stands between the parts of a list without an "and".
  package var comma: String { language.comma }

  /// "A", "A and B", "A, B and C".
  package func list(_ names: [String]) -> Sentence { language.list(names) }

  /// The same as text alone, for files and pipes.
  @_disfavoredOverload
  package func list(_ names: [String]) -> String { language.list(names) }
}

// MARK: Amounts

extension Speaker {
  /// A number with at most three decimals, as the language writes them.
  package func number(_ value: Double?) -> String {
    Figures.number(value ?? .infinity, decimals: 3, language)
  }

  /// A length in metres.
  package func metres(_ value: Double?) -> String {
    Figures.with(.metres, Figures.measured(value ?? .infinity, language), language)
  }

  /// An area in square metres.
  package func area(_ value: Double?) -> String {
    Figures.with(.squareMetres, number(value), language)
  }

  /// A power in kilowatts.
  package func power(_ value: Double?) -> String {
    Figures.with(.kilowatts, number(value), language)
  }

  /// A time in seconds, to a tenth.
  package func seconds(_ value: Double?) -> String {
    Figures.with(.seconds, Figures.decimal(value ?? .infinity, language), language)
  }

  /// A ratio as a percentage.
  func percent(_ value: Double?) -> String {
    Figures.percent(value ?? .infinity, decimals: 3, language)
  }

  /// A length that was walked or measured to something, or words for "no way at all".
  package func reach(_ value: Double?) -> Sentence {
    if let value, value.isFinite { return "\(metres(value))" }
    return say(en: "out of reach", fr: "hors d’atteinte", ar: "لا يمكن الوصول إليه")
  }
}

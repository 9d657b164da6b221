// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A report as lines: what `check` prints.
extension Report {
  /// A line for each violation, `error exitClear B02: …`, then what was not checked, then a summary.
  public func lines(of plan: Plan, in language: Language) -> [String] {
    violations.map { $0.line(of: plan, in: language) }
      + unchecked.map { Self.uncheckedLine($0)[language] } + [summary[language]]
  }

  private static func uncheckedLine(_ rule: UncheckedRule) -> Phrase {
    Phrase(
      "not checked \(rule.kind) (\(rule.rule))", fr: "non vérifié \(rule.kind) (\(rule.rule))",
      ar: "غير مفحوص \(rule.kind) (\(rule.rule))")
  }

  private var summary: Phrase {
    let seats = "\(cooperatives.placed)/\(cooperatives.confirmed)"
    func areas(_ language: Language) -> String {
      let taken = Figures.number(standArea, decimals: 3, language)
      let hall = Figures.number(hallArea, decimals: 3, language)
      return Figures.with(.squareMetres, "\(taken)/\(hall)", language)
    }
    func cost(_ language: Language) -> String { Figures.number(wishCost, decimals: 3, language) }
    return Phrase(
      [
        Counted.english(stands, "stand", "stands"), "\(seats) placed", areas(.english),
        Counted.english(errors, "error", "errors"),
        Counted.english(warnings, "warning", "warnings"),
        Counted.english(wishes, "wish", "wishes"),
      ].joined(separator: ", ") + " (cost \(cost(.english)))",
      fr: [
        Counted.french(stands, "stand", "stands"),
        seats + (cooperatives.placed < 2 ? " placée" : " placées"), areas(.french),
        Counted.french(errors, "erreur", "erreurs"),
        Counted.french(warnings, "avertissement", "avertissements"),
        Counted.french(wishes, "souhait", "souhaits"),
      ].joined(separator: ", ") + " (coût \(cost(.french)))",
      ar:
        "الأروقة: \(stands)، المعيَّنة: \(seats)، المساحة: \(areas(.arabic))، الأخطاء: \(errors)، التنبيهات: \(warnings)، الرغبات: \(wishes) (الكلفة: \(cost(.arabic)))"
    )
  }
}

extension Violation {
  /// `error exitClear B02: …`: severity, kind, the stands or else the cooperatives, the sentence.
  func line(of plan: Plan, in language: Language) -> String {
    var places = stands.map { plan.stands[$0]?.label ?? $0.text }
    if places.isEmpty { places = cooperatives.map(\.text) }
    if places.isEmpty { places = features.map(\.text) }
    let words = [severity.phrase[language], RuleKindWords.title(of: kind)[language]]
    let head = (words + places).joined(separator: " ")
    let colon = language.colon
    return head + colon + message(in: language, of: plan)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A report as lines: what `check` prints.
extension Report {
  /// A line for each violation, `error · exit obstructed · B02: …`, then what was not checked, then a summary.
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
    let areas = "\(Self.figure(standArea))/\(Self.figure(hallArea))"
    let area = areas + " m²"
    let seats = "\(cooperatives.placed)/\(cooperatives.confirmed)"
    let cost = Self.figure(wishCost)
    return Phrase(
      [
        Counted.english(stands, "stand", "stands"), "\(seats) placed", area,
        Counted.english(errors, "error", "errors"),
        Counted.english(warnings, "warning", "warnings"),
        Counted.english(wishes, "wish", "wishes"),
      ].joined(separator: ", ") + " (cost \(cost))",
      fr: [
        Counted.french(stands, "stand", "stands"),
        seats + (cooperatives.placed < 2 ? " placée" : " placées"), Self.inFrench(area),
        Counted.french(errors, "erreur", "erreurs"),
        Counted.french(warnings, "avertissement", "avertissements"),
        Counted.french(wishes, "souhait", "souhaits"),
      ].joined(separator: ", ") + " (coût \(Self.inFrench(cost)))",
      ar:
        "الأروقة: \(stands)، المعيَّنة: \(seats)، المساحة: \(areas) م²، الأخطاء: \(errors)، التنبيهات: \(warnings)، الرغبات: \(wishes) (الكلفة: \(cost))"
    )
  }

  private static func inFrench(_ figures: String) -> String {
    String(figures.map { $0 == "." ? "," : $0 })
  }

  /// A number without needless decimals, with at most three.
  static func figure(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "∞" }
    let text = "\((value * 1000).rounded() / 1000)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension Violation {
  /// `error · exit obstructed · B02: …`: severity, problem, the stands or else the cooperatives, the sentence.
  func line(of plan: Plan, in language: Language) -> String {
    var places = stands.map { plan.stands[$0]?.label ?? $0.text }
    if places.isEmpty { places = cooperatives.map(\.text) }
    if places.isEmpty { places = features.map(\.text) }
    let head = [
      severity.phrase[language], RuleCatalogue.problemTitle(of: kind)[language],
      places.joined(separator: " "),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    return head + language.colon + message(in: language, of: plan)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

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
    let area = "\(Self.figure(standArea))/\(Self.figure(hallArea)) m²"
    let seats = "\(cooperatives.placed)/\(cooperatives.confirmed)"
    let cost = Self.figure(wishCost)
    return Phrase(
      [
        Count.english(stands, "stand", "stands"), "\(seats) placed", area,
        Count.english(errors, "error", "errors"), Count.english(warnings, "warning", "warnings"),
        Count.english(wishes, "wish", "wishes"),
      ].joined(separator: ", ") + " (cost \(cost))",
      fr: [
        Count.french(stands, "stand", "stands"),
        seats + (cooperatives.placed < 2 ? " placée" : " placées"), area,
        Count.french(errors, "erreur", "erreurs"),
        Count.french(warnings, "avertissement", "avertissements"),
        Count.french(wishes, "souhait", "souhaits"),
      ].joined(separator: ", ") + " (coût \(cost))",
      ar:
        "\(stands) رواقًا، \(seats) معيَّنة، \(area)، \(errors) أخطاء، \(warnings) تنبيهات، \(wishes) رغبات (الكلفة \(cost))"
    )
  }

  /// A number without needless decimals, with at most three.
  static func figure(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "∞" }
    let text = "\((value * 1000).rounded() / 1000)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension Violation {
  /// `error exitClear B02: …`: severity, kind, the stands or else the cooperatives, the sentence.
  func line(of plan: Plan, in language: Language) -> String {
    var places = stands.map { plan.stands[$0]?.label ?? $0.text }
    if places.isEmpty { places = cooperatives.map(\.text) }
    if places.isEmpty { places = features.map(\.text) }
    let head = ([severity.rawValue, kind] + places).joined(separator: " ")
    return "\(head): \(message(in: language, of: plan))"
  }
}

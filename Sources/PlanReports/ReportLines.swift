// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A report as lines: what `check` prints.
extension Report {
  /// A line for each violation, `error B02 · exit obstructed: …`, then what was not checked, then a
  /// summary.
  package func lines(of plan: Plan, in language: Language) -> [String] {
    inReadingOrder(of: plan).violations.map { $0.line(of: plan, in: language).plain }
      + (unlisted > 0 ? [Self.unlistedLine(unlisted)[language]] : [])
      + unchecked.map { Self.uncheckedLine($0)[language] } + [summary[language]]
  }

  private static func unlistedLine(_ count: Int) -> Phrase {
    Phrase(
      "… and \(count) more, counted but not listed",
      fr: "… et \(count) de plus, comptés sans être listés",
      ar: "… و\(count) أخرى، محسوبة دون ذكرها")
  }

  private static func uncheckedLine(_ rule: UncheckedRule) -> Phrase {
    let title = RuleCatalogue.title(of: rule.kind)
    if rule.isTooMuch { return tooMuchLine(rule.rule, title) }
    return Phrase(
      "rule not checked: \(title.english) (\(rule.rule))",
      fr: "règle non vérifiée : \(title.french) (\(rule.rule))",
      ar: "قاعدة لم تُفحص: \(title.arabic) (\(rule.rule))")
  }

  /// Says of a rule that it was not checked, because that would take too much.
  static func tooMuchLine(_ rule: Rule.ID, _ title: Phrase) -> Phrase {
    Phrase(
      "rule not checked: \(title.english) (\(rule)); it is about too much here",
      fr: "règle non vérifiée : \(title.french) (\(rule)) ; elle en concerne trop ici",
      ar: "قاعدة لم تُفحص: \(title.arabic) (\(rule))؛ فهي تشمل هنا أكثر من اللازم")
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
        Counted.stands(stands).english, "\(seats) placed", Sentence(value: areas(.english)),
        Counted.errors(errors).english, Counted.warnings(warnings).english,
        Counted.unmetWishes(wishes).english,
      ].joined(separator: ", ") + " (penalty \(cost(.english)))",
      fr: [
        Counted.stands(stands).french,
        cooperatives.placed < 2 ? "\(seats) placée" : "\(seats) placées",
        Sentence(value: areas(.french)),
        Counted.errors(errors).french, Counted.warnings(warnings).french,
        Counted.unmetWishes(wishes).french,
      ].joined(separator: ", ") + " (pénalité \(cost(.french)))",
      ar:
        "الأروقة: \(stands)، التعاونيات التي لها رواق: \(seats)، المساحة: \(areas(.arabic))، الأخطاء: \(errors)، التنبيهات: \(warnings)، رغبات غير ملبّاة: \(wishes) (النقط المخصومة: \(cost(.arabic)))"
    )
  }
}

extension Violation {
  /// `error B02 · exit obstructed: …`: severity, the stands, the problem, the sentence.
  func line(of plan: Plan, in language: Language) -> Sentence {
    let places = stands.map { plan.stands[$0]?.label ?? $0.text }.asValues
    let head = ([severity.term.one.sentence(in: language)] + places).joined(separator: " ")
    let problem: Sentence = "\(head) · \(RuleCatalogue.problemTitle(of: kind), language)"
    return "\(problem)\(words: language.colon)\(sentence(in: language, of: plan))"
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A rule of a plan as people read it: what it asks, with which limits, and who says so.
package struct RuleDescription: Hashable, Sendable {
  /// The rule.
  package let rule: Rule
  /// How much it matters.
  package let severity: Severity
  /// The penalty of each violation, or of each unit where the kind says so; nil unless a wish.
  package let weight: Double?
  /// The numbers that hold, from the plan or by default.
  package let limits: [RuleLimit]
  /// What it asks for.
  package let summary: Phrase
  /// How that is measured.
  package let measurement: Phrase
  /// Where the default limits come from; nil where there is no source.
  package let source: Phrase?

  /// What has to be said wherever sources are shown.
  package static let law = Phrase(
    "No number here is Moroccan law: the text of décret n° 2-14-499 was not available. Every number is a parameter of the plan; ask the authority.",
    fr:
      "Aucun de ces chiffres n’est fixé par la réglementation marocaine : le texte du décret n° 2-14-499 n’a pas pu être consulté. Ce sont des paramètres du plan ; consulter l’autorité compétente (Protection civile).",
    ar:
      "لا يستند أي رقم هنا إلى القانون المغربي، إذ تعذر الاطلاع على نص المرسوم رقم 2.14.499. الأرقام معايير خاصة بهذا المخطط؛ المرجو استشارة السلطة المختصة (الوقاية المدنية)."
  )

  /// Describes a rule; nil for one that cannot be checked.
  package init?(_ rule: Rule, of plan: Plan) {
    guard let active = try? ActiveRule(rule, of: plan) else { return nil }
    self.init(rule, active)
  }

  init(_ rule: Rule, _ active: ActiveRule) {
    let type = active.type
    self.rule = rule
    severity = active.severity
    weight = active.severity == .wish ? active.weight : nil
    limits = type.limits(in: rule.parameters)
    summary = type.words.summary
    measurement = type.words.measurement
    source = type.words.source
  }

  /// Describes all rules of a plan that can be checked, by id.
  package static func all(of plan: Plan) -> [RuleDescription] {
    plan.sortedRules.compactMap { RuleDescription($0, of: plan) }
  }

  /// The rule with another value for one of its limits.
  package func changing(_ limit: RuleLimit, to value: Double) -> Rule {
    var changed = rule
    let keys = limit.parameter.path
    if keys.count == 2 {
      // Limits that hold by default are written out first, so that changing one keeps the others.
      var inner = rule.parameters[keys[0]]?.dictionary ?? PropertyDictionary()
      for other in limits where other.parameter.path.first == keys[0] {
        let key = other.parameter.path[1]
        if inner[key] == nil { inner[key] = .real(other.value) }
      }
      inner[keys[1]] = .real(value)
      changed.parameters[keys[0]] = .dictionary(inner)
    } else {
      changed.parameters[limit.key] = .real(value)
    }
    return changed
  }
}

extension RuleLimit {
  /// `limit 3 m`.
  package func said(in language: Language) -> Sentence {
    let number = Figures.with(unit, Figures.number(value, decimals: 3, language), language)
    return [title.sentence(in: language), Sentence(value: number)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

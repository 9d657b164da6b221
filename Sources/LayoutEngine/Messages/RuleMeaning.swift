// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What a rule means, before it is in a plan or while it is.
package struct RuleMeaning: Hashable, Sendable {
  /// What it asks, of whom, how much, and how much it matters.
  package let sentence: Sentence
  /// The keys of its selectors that pick nobody who takes part: `a` of `a` and `b`.
  package let groupsOfNobody: [String]

  /// Reads a rule; nil for one that cannot be checked.
  ///
  /// - Complexity: O(cooperatives).
  package init?(_ rule: Rule, of plan: Plan, in language: Language) {
    guard let active = try? ActiveRule(rule, of: plan) else { return nil }
    let description = RuleDescription(rule, active)
    let parameters = RuleParameters(dictionary: rule.parameters, plan: plan)
    let speaker = Speaker(language: language, plan: plan)
    var said: Sentence
    if let meaning = active.rule.meaning(parameters, speaker) {
      said = meaning
    } else {
      let limits = description.limits.map { $0.said(in: language) }
      said = description.summary.sentence(in: language)
      if !limits.isEmpty { said += " (\(limits.joined(separator: language.comma)))" }
    }
    said += " · \(description.severity.term, language)"
    if let weight = description.weight, weight != 1 { said += " × \(speaker.number(weight))" }
    sentence = said
    groupsOfNobody = Self.groupsOfNobody(in: parameters, of: active.type)
  }

  /// Whether it is about nobody, so that nothing can be wrong with it.
  package static func isAboutNobody(_ rule: Rule, in plan: Plan) -> Bool {
    guard let type = RuleCatalogue.types[ExactText(rule.kind)] else { return false }
    let parameters = RuleParameters(dictionary: rule.parameters, plan: plan)
    return !groupsOfNobody(in: parameters, of: type).isEmpty
  }

  private static func groupsOfNobody(
    in parameters: RuleParameters, of type: any CheckedRule.Type
  ) -> [String] {
    let keys = type.parameters.filter { $0.path.count == 2 }.compactMap(\.path.first)
    return ["of", "a", "b"].filter { key in
      guard keys.contains(key), parameters.dictionary[key] != nil,
        let group = try? parameters.group(key)
      else { return false }
      return !parameters.plan.takingPart.contains(where: group.picks)
    }
  }
}

extension Plan {
  /// The cooperatives that have not withdrawn.
  fileprivate var takingPart: some Sequence<Cooperative> {
    cooperatives.values.lazy.filter { $0.status != .withdrawn }
  }
}

extension Speaker {
  /// Whom a selector picks: “honey, Berkane” with how many there are.
  func group(_ selector: Selector) -> Sentence {
    var words: [Sentence] = []
    if let id = selector.cooperative { words.append(Sentence(value: cooperative(id))) }
    if let category = selector.category {
      words.append(Sentence(value: plan.categoryName(ExactText(category), in: language)))
    }
    if let province = selector.province {
      words.append(Sentence(value: plan.provinceName(province, in: language)))
    }
    if let tag = selector.tag { words.append(Sentence(value: "#" + tag)) }
    if let need = selector.need { words.append(need.term.one.sentence(in: language)) }
    let count = plan.takingPart.reduce(0) { $0 + (selector.picks($1) ? 1 : 0) }
    if words.isEmpty {
      return say(
        en: "all cooperatives (\(count))", fr: "toutes les coopératives (\(count))",
        ar: "كل التعاونيات (\(count))")
    }
    let list = words.joined(separator: comma)
    return say(en: "“\(list)” (\(count))", fr: "« \(list) » (\(count))", ar: "«\(list)» (\(count))")
  }

  /// The name of the zone that a rule gives.
  func zone(_ parameters: RuleParameters, _ parameter: RuleParameter) -> String {
    let text = parameter.given(in: parameters.dictionary)?.text ?? ""
    return Feature.ID(text).map(feature) ?? text
  }
}

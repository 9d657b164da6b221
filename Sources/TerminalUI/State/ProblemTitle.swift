// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

extension PlanShowing {
  /// `~ B02 B07 · too close · honey`, with names where no stand is concerned.
  ///
  /// - Parameter plan: The plan that it was found in; nil for the one that is shown.
  func title(of violation: Violation, in plan: Plan? = nil) -> Sentence {
    let stands = plan?.stands ?? self.plan.stands
    var places = violation.stands.prefix(3).map { stands[$0]?.label ?? $0.text }
    let cooperatives = violation.cooperatives
    if places.isEmpty {
      places =
        cooperatives.count > 2 ? ["(\(cooperatives.count))"] : cooperatives.map { name(of: $0) }
    }
    if places.isEmpty { places = violation.features.prefix(2).map(\.text) }
    let problem = RuleCatalogue.problemTitle(of: violation.kind).sentence(in: language)
    let said = [
      places.asValues.joined(separator: " "), problem, Sentence(value: group(of: violation.rule)),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    return "\(words: Theme.sign(violation.severity)) \(said)"
  }

  /// Whom the rule is about where it names a category or a province; there may be several rules of
  /// a kind.
  func group(of rule: Rule.ID) -> String {
    let parameters = plan.rules[rule]?.parameters
    let group = (parameters?["of"] ?? parameters?["a"])?.dictionary
    if let category = group?["category"]?.text {
      return plan.categoryName(ExactText(category), in: language)
    }
    return group?["province"]?.text.map { plan.provinceName($0, in: language) } ?? ""
  }
}

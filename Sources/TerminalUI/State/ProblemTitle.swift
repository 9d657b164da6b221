// SPDX-License-Identifier: Apache-2.0

import Wording
import FloorPlan
import LayoutEngine

extension PlanShowing {
  /// `~ honey-apart B02 B07`, with names where no stand is concerned.
  ///
  /// - Parameter plan: The plan that it was found in; nil for the one that is shown.
  func title(of violation: Violation, in plan: Plan? = nil) -> String {
    let stands = plan?.stands ?? self.plan.stands
    var places = violation.stands.prefix(3).map { stands[$0]?.label ?? $0.text }
    let cooperatives = violation.cooperatives
    if places.isEmpty {
      places =
        cooperatives.count > 2
        ? ["(\(cooperatives.count))"] : cooperatives.map { name(of: $0) }
    }
    if places.isEmpty { places = violation.features.prefix(2).map(\.text) }
    // An id is English; in other languages the kind of the rule says more.
    let rule =
      language == .english ? violation.rule.text : kind(of: violation)
    return ([Theme.sign(violation.severity), rule] + places)
      .joined(separator: " ")
  }

  /// `séparation miel`: the kind of the rule, and whom it is about where it names a category or a
  /// province; there may be several rules of a kind.
  private func kind(of violation: Violation) -> String {
    let kind = RuleKindWords.title(of: violation.kind)[language]
    let parameters = self.plan.rules[violation.rule]?.parameters
    let group = (parameters?["of"] ?? parameters?["a"])?.dictionary
    if let category = group?["category"]?.text {
      return kind + " " + name(ofCategory: category)
    }
    guard let province = group?["province"]?.text else { return kind }
    return kind + " " + Province.name(province, in: language)
  }
}

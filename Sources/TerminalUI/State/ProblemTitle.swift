// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

extension PlanShowing {
  /// `~ B02 B07 · too close · honey`, with names where no stand is concerned.
  ///
  /// - Parameter plan: The plan that it was found in; nil for the one that is shown.
  func title(of violation: Violation, in plan: Plan? = nil) -> String {
    let stands = plan?.stands ?? self.plan.stands
    var places = violation.stands.prefix(3).map { stands[$0]?.label ?? $0.text }
    let cooperatives = violation.cooperatives
    if places.isEmpty {
      places =
        cooperatives.count > 2 ? ["(\(cooperatives.count))"] : cooperatives.map { name(of: $0) }
    }
    if places.isEmpty { places = violation.features.prefix(2).map(\.text) }
    let problem = RuleCatalogue.problemTitle(of: violation.kind)[language]
    let said = [places.joined(separator: " "), problem, group(of: violation)]
    return Theme.sign(violation.severity) + " "
      + said.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Whom the rule is about where it names a category or a province; there may be several rules of
  /// a kind.
  private func group(of violation: Violation) -> String {
    let parameters = plan.rules[violation.rule]?.parameters
    let group = (parameters?["of"] ?? parameters?["a"])?.dictionary
    if let category = group?["category"]?.text {
      return plan.categoryName(ExactText(category), in: language)
    }
    return group?["province"]?.text.map { plan.provinceName($0, in: language) } ?? ""
  }
}

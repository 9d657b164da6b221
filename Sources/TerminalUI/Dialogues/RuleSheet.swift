// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// The rules of a plan as a list to switch on and off, with their limits below each.
struct RuleSheet: Hashable, Sendable {
  /// One line of the list.
  enum Row: Hashable, Sendable {
    /// A rule that the plan lists.
    case on(RuleDescription)
    /// A limit of the rule above.
    case limit(RuleDescription, RuleLimit)
    /// A rule that was switched off, or a kind that the plan does not list.
    case off(RuleDescription)

    /// The rule that the line is about.
    var description: RuleDescription {
      switch self {
      case .on(let rule), .off(let rule), .limit(let rule, _): rule
      }
    }
  }

  /// The line under the cursor.
  var line = 0

  /// The lines for a plan: what defines the aisles, errors, warnings, wishes, each by id; then what
  /// is off.
  ///
  /// - Parameter switchedOff: Rules that the plan listed before; they come back as they were.
  static func rows(of plan: Plan, switchedOff: [Rule.ID: Rule]) -> [Row] {
    let listed = RuleDescription.all(of: plan)
    let on = listed.sorted { left, right in
      (rank(left.severity), left.rule.id) < (rank(right.severity), right.rule.id)
    }
    let kept = switchedOff.values.filter { plan.rules[$0.id] == nil }.sorted { $0.id < $1.id }
    let known = Set((listed.map(\.rule) + kept).map(\.kind))
    let others = RuleCatalogue.kinds.filter { !known.contains($0) }.compactMap { kind in
      Rule.ID(kind).flatMap { plan.rules[$0] == nil ? Rule(id: $0, kind: kind) : nil }
    }
    let off = (kept + others).compactMap { RuleDescription($0, of: plan) }
    return on.flatMap { rule in [.on(rule)] + rule.limits.map { .limit(rule, $0) } }
      + off.map { .off($0) }
  }

  private static func rank(_ severity: Severity?) -> Int {
    switch severity {
    case nil: 0
    case .error: 1
    case .warning: 2
    case .wish: 3
    }
  }
}

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
    /// A kind of which there can be many rules; it opens the form of a new one.
    case new(RuleDescription)

    /// The rule that the line is about.
    var description: RuleDescription {
      switch self {
      case .on(let rule), .off(let rule), .new(let rule), .limit(let rule, _): rule
      }
    }
  }

  /// The line under the cursor.
  var line = 0

  /// The lines for a plan: errors, warnings, wishes, each by id; then what is off, and what can be
  /// added.
  ///
  /// - Parameter switchedOff: Rules that the plan listed before; they come back as they were.
  static func rows(of plan: Plan, switchedOff: [Rule.ID: Rule]) -> [Row] {
    let listed = RuleDescription.all(of: plan)
    let on = listed.sorted { left, right in
      (left.severity, left.rule.id) < (right.severity, right.rule.id)
    }
    let kept = switchedOff.values.filter { plan.rules[$0.id] == nil }.sorted { $0.id < $1.id }
    let known = Set((listed.map(\.rule) + kept).map(\.kind))
    let plain = RuleCatalogue.kinds.filter { !RuleCatalogue.repeatable.contains($0) }
    let others = plain.filter { !known.contains($0) }.compactMap { kind in
      Rule.ID(kind).flatMap { plan.rules[$0] == nil ? Rule(id: $0, kind: kind) : nil }
    }
    let off = (kept + others).compactMap { RuleDescription($0, of: plan) }
    return on.flatMap { rule in [.on(rule)] + rule.limits.map { .limit(rule, $0) } }
      + off.map { .off($0) } + new(in: plan)
  }

  /// The kinds that the plan can have another rule of.
  private static func new(in plan: Plan) -> [Row] {
    let known = RuleFormFields.KnownValues(fewestOf: plan)
    return RuleCatalogue.repeatable.compactMap { kind in
      let form = RuleForm(newOf: kind, in: plan, offering: known)
      let example = form.flatMap { try? $0.rule(in: plan) }
      return example.flatMap { RuleDescription($0, of: plan) }.map { .new($0) }
    }
  }
}

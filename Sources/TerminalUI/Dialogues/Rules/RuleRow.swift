// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// One line of the list of rules.
enum RuleRow: Hashable, Sendable {
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

  /// The lines for a plan: errors, warnings, wishes, each by id; then what is off, and what can be
  /// added.
  ///
  /// - Parameter switchedOff: Rules that the plan listed before; they come back as they were.
  static func all(of plan: Plan, switchedOff: [Rule.ID: Rule]) -> [RuleRow] {
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
  private static func new(in plan: Plan) -> [RuleRow] {
    let known = RuleFormFields.KnownValues(fewestOf: plan)
    return RuleCatalogue.repeatable.compactMap { kind in
      RuleFormFields.newRule(of: kind, in: plan, offering: known)
        .flatMap { RuleDescription($0, of: plan) }.map { .new($0) }
    }
  }

  func paint(
    isCursor: Bool, found: Int?, of view: DialogueView,
    with writer: inout PanelWriter, on frame: inout Frame
  ) {
    let language = view.language
    switch self {
    case .limit(_, let limit):
      writer.line(
        view.text(limit.title),
        view.value(Figures.with(limit.unit, Figures.exact(limit.value, language), language)),
        indent: 6,
        style: isCursor ? view.theme.cursor : .plain, fills: isCursor, on: &frame)
    case .on(let rule):
      // A rule looks like what was found: a satisfied one that bars is no error.
      let isAboutNobody = RuleMeaning.isAboutNobody(rule.rule, in: view.plan)
      let state: Sentence =
        found.map { "\(words: Theme.sign(rule.severity)) \($0)" }
        ?? (isAboutNobody ? RuleSheetWords.nobody[language] : "✔")
      let style =
        found != nil
        ? view.theme.style(rule.severity) : isAboutNobody ? view.theme.refusal : Style.plain
      writer.line(
        prefix: view.text("[x] "), view.value(rule.rule.id.text),
        middle: view.text(RuleCatalogue.title(of: rule.rule.kind)), view.text(state),
        style: isCursor ? view.theme.cursor : style, fills: isCursor, on: &frame)
    case .new(let rule):
      writer.line(
        prefix: view.text("[+] "), view.text(RuleCatalogue.title(of: rule.rule.kind)),
        middle: view.text(RuleFormWords.add),
        style: isCursor ? view.theme.cursor : view.theme.faint, fills: isCursor, on: &frame)
    case .off(let rule):
      writer.line(
        prefix: view.text("[ ] "), view.value(rule.rule.id.text),
        middle: view.text(RuleCatalogue.title(of: rule.rule.kind)),
        view.text(RuleSheetWords.off),
        style: isCursor ? view.theme.cursor : view.theme.faint, fills: isCursor, on: &frame)
    }
  }
}

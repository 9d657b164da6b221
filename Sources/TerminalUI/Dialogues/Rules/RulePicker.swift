// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// The list of all kinds of rules, to pick one to add.
enum RulePicker {
  /// Every kind that is checked, in the catalogue's order, with what it asks.
  ///
  /// What is picked opens as a form, which says what the rule will mean before it is added; a rule
  /// that the plan has already, and can have once only, is shown in the list of rules.
  static func kinds(in view: DialogueView) -> Picker {
    let language = view.language
    let known = RuleFormFields.KnownValues(of: view.plan, language)
    let lines = RuleCatalogue.kinds.map { line(for: $0, offering: known, in: view) }
    return Picker(
      title: RuleSheetWords.addTitle[language], lines: FixedLines(lines: lines), in: view)
  }

  private static func line(
    for kind: String, offering known: RuleFormFields.KnownValues, in view: DialogueView
  ) -> FixedLines.Line {
    let (plan, language) = (view.plan, view.language)
    let there = plan.rules.values.filter { $0.kind == kind }.map(\.id).min()
    let kept = view.switchedOff.values.filter { $0.kind == kind && plan.rules[$0.id] == nil }
      .min { $0.id < $1.id }
    let isRepeatable = RuleCatalogue.repeatable.contains(kind)
    let new = kept ?? RuleFormFields.newRule(of: kind, in: plan, offering: known)
    let outcome: Outcome
    if let there, !isRepeatable {
      outcome = .request(.openRules(at: there))
    } else {
      outcome = RuleForm.open(new: new, in: view)
    }
    let title = RuleCatalogue.title(of: kind)
    return FixedLines.Line(
      item: Picker.Item(
        title: title[language], detail: RuleCatalogue.summary(of: kind)[language],
        place: there == nil || isRepeatable ? "" : RuleSheetWords.on[language],
        outcome: { _ in outcome }),
      keys: Language.allCases.flatMap {
        [SearchKey(title[$0]), SearchKey(RuleCatalogue.summary(of: kind)[$0])]
      } + [SearchKey(kind)],
      names: Language.allCases.map { SearchKey(title[$0]) })
  }
}

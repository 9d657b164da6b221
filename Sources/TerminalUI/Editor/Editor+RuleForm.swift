// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// Adding rules and changing whom they are about.
extension Editor {
  /// Opens the form on a rule of the plan, or says that its kind has none.
  mutating func openRuleForm(on rule: Rule) {
    guard mayChange() else { return }
    if let form = RuleForm(rule, in: plan) {
      dialogue = .ruleForm(form)
    } else {
      message = .refusal("\(rule.id)\(language.colon)" + RuleFormWords.limitsOnly[language])
    }
  }

  /// Opens the form on a new rule of a kind.
  mutating func openRuleForm(newOf kind: String) {
    guard mayChange(), let form = RuleForm(newOf: kind, in: plan) else { return }
    dialogue = .ruleForm(form)
  }

  mutating func handle(_ key: Key, in form: RuleForm) -> [Effect] {
    var form = form
    switch key {
    case .escape:
      guard form.isChanged else {
        openRules(at: form.original.id, key: nil)
        return []
      }
      dialogue = .choice(
        Choice(
          title: Words.leaveFormTitle, detail: "",
          options: [
            Choice.Option(key: "g", title: Words.goOn, action: .backToRuleForm(form)),
            Choice.Option(key: "l", title: Words.leave, action: .openRules(form.original.id)),
          ], escape: .backToRuleForm(form)))
      return []
    case .ctrl("s"):
      finish(form)
      return []
    case .enter where form.line == form.fields.count - 1:
      finish(form)
      return []
    case .down, .tab, .enter: form.moveLine(by: 1)
    case .up, .backTab: form.moveLine(by: -1)
    default: form.type(key)
    }
    dialogue = .ruleForm(form)
    return []
  }

  /// Writes the form's rule, or says what is wrong with a field and goes there.
  private mutating func finish(_ form: RuleForm) {
    var form = form
    do {
      let rule = try form.rule(in: plan)
      if let problem = problem(with: rule) {
        form.fault = RuleProblemWords.sentence(for: problem, in: rule, language)
        form.line =
          form.fields.firstIndex { $0.path == problem.keyPath }
          ?? form.fields.firstIndex { $0.path.first == problem.keyPath.first } ?? form.line
        dialogue = .ruleForm(form)
        return
      }
      if form.isNew || rule != form.original {
        let notice =
          "\(rule.id)\(language.colon)"
          + (form.isNew ? RuleSheetWords.on : Words.modified)[language]
        guard apply(.writeRule(rule), saying: notice) else { return }
      }
      openRules(at: rule.id, key: nil)
    } catch {
      form.line = form.fields.firstIndex { $0.path == error.path } ?? form.line
      form.fault = error.reason[language]
      dialogue = .ruleForm(form)
    }
  }

  /// What the engine has against a rule.
  func problem(with rule: Rule) -> RuleProblem? { RuleCatalogue().problem(in: rule, of: plan) }
}

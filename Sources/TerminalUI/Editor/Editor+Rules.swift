// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// Switching rules on and off and changing their limits.
///
/// A rule that is switched off leaves the plan: a rule is off unless the plan lists it, and a reader
/// that did not know a key `enabled` would go on checking it. Undo brings it back, and so does
/// switching it on again while the editor remembers it.
extension Editor {
  /// The lines of the list of rules.
  var ruleRows: [RuleSheet.Row] { RuleSheet.rows(of: plan, switchedOff: switchedOff) }

  /// Opens the list, at the rule of the problem in question.
  mutating func openRules() {
    openRules(at: violationInQuestion?.rule, key: nil)
  }

  /// Opens the list at a rule, or at one of its limits.
  mutating func openRules(at rule: Rule.ID?, key: String?) {
    let place = ruleRows.firstIndex { row in
      guard row.description.rule.id == rule else { return false }
      if case .limit(_, let limit) = row { return limit.key == key }
      return key == nil
    }
    dialogue = .rules(RuleSheet(line: place ?? 0))
  }

  /// Keys in the list of rules.
  mutating func handle(_ key: Key, in sheet: RuleSheet) -> [Effect] {
    let rows = ruleRows
    let page = max(1, ScreenLayout(self).ruleHeight - 1)
    var line = min(max(0, sheet.line), max(0, rows.count - 1))
    switch key {
    case .escape, .character("q"):
      dialogue = nil
      return []
    case .up, .character("k"), .backTab: line -= 1
    case .down, .character("j"), .tab: line += 1
    case .pageUp: line -= page
    case .pageDown: line += page
    case .home: line = 0
    case .end: line = rows.count - 1
    case .character("u"), .ctrl("z"): undo()
    case .ctrl("r"), .ctrl("y"): redo()
    case .character(" "):
      guard rows.indices.contains(line) else { return [] }
      dialogue = .rules(RuleSheet(line: line))
      switchRule(rows[line])
      if case .ruleForm = dialogue { return [] }
      line =
        ruleRows.firstIndex { $0.description.rule.id == rows[line].description.rule.id } ?? line
    case .character("e"):
      guard rows.indices.contains(line) else { return [] }
      if case .new(let rule) = rows[line] {
        openRuleForm(newOf: rule.rule.kind)
      } else if plan.rules[rows[line].description.rule.id] != nil {
        openRuleForm(on: rows[line].description.rule)
      }
      return []
    case .enter:
      guard rows.indices.contains(line) else { return [] }
      openRow(rows[line])
      return []
    default: return []
    }
    dialogue = .rules(RuleSheet(line: min(max(0, line), max(0, ruleRows.count - 1))))
    return []
  }

  private mutating func switchRule(_ row: RuleSheet.Row) {
    let rule = row.description.rule
    switch row {
    case .on, .limit:
      if apply(
        .removeRule(rule.id), saying: "\(rule.id)\(language.colon)" + RuleSheetWords.off[language])
      {
        switchedOff[rule.id] = rule
      }
    case .off: write(rule, saying: "\(rule.id)\(language.colon)" + RuleSheetWords.on[language])
    case .new: openRuleForm(newOf: rule.kind)
    }
  }

  /// What Enter does: explains a rule, or asks for another limit.
  private mutating func openRow(_ row: RuleSheet.Row) {
    switch row {
    case .limit(let rule, let limit):
      let words = [
        rule.rule.id.text, limit.title[language], limit.unit.phrase[language],
      ]
      let name = words.filter { !$0.isEmpty }.joined(separator: " ")
      dialogue = .prompt(
        Prompt(
          title: Phrase(name, fr: name, ar: name),
          purpose: .limit(rule.rule.id, key: limit.key),
          field: TextField(Figures.exact(limit.value, language))))
    case .on(let rule):
      guard let explanation = RuleExplanation(rule.rule.id, in: checker) else { return }
      showLines(explanation.lines(of: plan, in: language), of: rule.rule.id)
    case .new(let rule): openRuleForm(newOf: rule.rule.kind)
    case .off(let rule):
      showLines(rule.lines(in: language) + [RuleDescription.law[language]], of: rule.rule.id)
    }
  }

  private mutating func showLines(_ lines: [String], of rule: Rule.ID) {
    let width = max(20, ScreenLayout(self).box.width - 6)
    dialogue = .page(
      TextPage(
        title: Phrase(rule.text, fr: rule.text, ar: rule.text),
        lines: lines.flatMap { line in
          let indent = String(line.prefix { $0 == " " })
          return Wrapping.lines(line, width: width).map { indent + $0 }
        }, purpose: .rule(rule)))
  }

  /// Takes the number that was typed for a limit, and goes back to the list.
  mutating func finishLimit(_ text: String, of id: Rule.ID, key: String) {
    openRules(at: id, key: key)
    guard let rule = plan.rules[id].flatMap({ RuleDescription($0, of: plan) }),
      let limit = rule.limits.first(where: { $0.key == key })
    else { return }
    // A comma is the decimal point of French and Arabic.
    let typed = String(text.map { $0 == "," || $0 == "٫" ? "." : $0 })
    guard let value = Double(typed), value.isFinite else {
      message = .refusal("\(text)\(language.colon)" + RuleSheetWords.noNumber[language])
      return
    }
    guard value != limit.value else { return }
    let changed = rule.changing(limit, to: value)
    write(
      changed,
      saying:
        "\(id)\(language.colon)\(limit.title[language]) \(Figures.exact(value, language))"
    )
  }

  /// Writes a rule into the plan unless the engine would refuse it.
  private mutating func write(_ rule: Rule, saying notice: String) {
    if let problem = problem(with: rule) {
      message = .refusal(
        "\(rule.id) " + RuleProblemWords.sentence(for: problem, in: rule, language))
      return
    }
    apply(.writeRule(rule), saying: notice)
  }
}

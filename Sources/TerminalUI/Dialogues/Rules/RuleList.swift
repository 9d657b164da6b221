// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import Wording

/// The rules of a plan as a list to switch on and off, with their limits below each; at its foot what
/// the one under the cursor asks, and who says so.
///
/// A rule that is switched off leaves the plan: a rule is off unless the plan lists it, and a reader
/// that did not know a key `enabled` would go on checking it. Undo brings it back, and so does
/// switching it on again while the editor remembers it.
struct RuleList: Dialogue {
  static let bindings =
    DialogueBinding.lines + [
      DialogueBinding("switch", [" "], RuleSheetWords.onOrOff),
      DialogueBinding(.choose, [.enter], DialogueWords.open, .takes),
      DialogueBinding("edit", ["e"], RuleSheetWords.change),
      DialogueBinding("add", ["a", "n"], RuleSheetWords.add),
      DialogueBinding("undo", ["u", .ctrl("z")], DialogueWords.undo),
      DialogueBinding("redo", [.ctrl("r"), .ctrl("y")], DialogueWords.redo, isInBar: false),
      DialogueBinding(.back, [.escape, "q"], DialogueWords.back, .leaves),
    ]

  /// The line under the cursor.
  private var here = 0

  /// Opens it at a rule, or at one of its limits.
  init(at rule: Rule.ID? = nil, key: String? = nil, in view: DialogueView) {
    here = Self.place(of: rule, key, in: Self.rows(in: view)) ?? 0
  }

  var line: Int? { here }
  var click: DialogueClick { .second(.choose) }

  private static func rows(in view: DialogueView) -> [RuleRow] {
    RuleRow.all(of: view.plan, switchedOff: view.switchedOff)
  }

  private static func place(of rule: Rule.ID?, _ key: String?, in rows: [RuleRow]) -> Int? {
    rows.firstIndex { row in
      guard row.description.rule.id == rule else { return false }
      if case .limit(_, let limit) = row { return limit.key == key }
      return key == nil
    }
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    let rows = Self.rows(in: view)
    here = min(max(0, here), max(0, rows.count - 1))
    if let line = DialogueBinding.line(
      after: name, from: here, of: rows.count, page: view.layout.ruleHeight)
    {
      here = line
      return .stay
    }
    switch name {
    case "undo": return .request(.perform(.undo))
    case "redo": return .request(.perform(.redo))
    case .back: return .close
    case "add":
      return view.readOnlyRefusal.map { .say($0) } ?? .open(RulePicker.kinds(in: view))
    default:
      guard rows.indices.contains(here) else { return .stay }
      switch name {
      case "switch": return switchRule(rows[here], in: view)
      case "edit": return edit(rows[here], in: view)
      default: return open(rows[here], in: view)
      }
    }
  }

  private mutating func switchRule(_ row: RuleRow, in view: DialogueView) -> Outcome {
    let rule = row.description.rule
    switch row {
    case .new: return RuleForm.open(newOf: rule.kind, in: view)
    case .off:
      return write(rule, saying: RuleSheetWords.on[view.language], in: view)
    case .on, .limit:
      return change(
        .removeRule(rule.id), of: rule, saying: RuleSheetWords.off[view.language], in: view)
    }
  }

  /// Writes a rule into the plan unless the engine would refuse it.
  private mutating func write(_ rule: Rule, saying notice: Sentence, in view: DialogueView)
    -> Outcome
  {
    if let problem = view.problem(with: rule) {
      return .say(
        .refusal(
          "\(rule.id) \(RuleProblemWords.sentence(for: problem, in: rule, view.language))"))
    }
    return change(.writeRule(rule), of: rule, saying: notice, in: view)
  }

  /// Changes the plan, and keeps the cursor on the rule, which may stand elsewhere then.
  private mutating func change(
    _ edit: Edit, of rule: Rule, saying notice: Sentence, in view: DialogueView
  ) -> Outcome {
    if let after = try? view.plan.applying(edit, stamp: nil) {
      let kept = view.switchedOff.merging([rule.id: rule]) { $1 }
      let rows = RuleRow.all(of: after, switchedOff: kept)
      here = Self.place(of: rule.id, nil, in: rows) ?? here
    }
    return .apply(edit, saying: "\(rule.id)\(words: view.language.colon)\(notice)")
  }

  private func edit(_ row: RuleRow, in view: DialogueView) -> Outcome {
    if case .new(let rule) = row { return RuleForm.open(newOf: rule.rule.kind, in: view) }
    guard let rule = view.plan.rules[row.description.rule.id] else { return .stay }
    return RuleForm.open(rule, in: view)
  }

  /// What Enter does: explains a rule, or asks for another limit.
  private func open(_ row: RuleRow, in view: DialogueView) -> Outcome {
    let language = view.language
    switch row {
    case .limit(let rule, let limit): return .open(prompt(for: limit, of: rule, in: view))
    case .on(let rule):
      return Awaiting(orElse: .open(self)) { checker in
        let explanation = RuleExplanation(rule.rule.id, in: checker)
        return { view in
          let lines = explanation?.lines(of: view.plan, in: view.language)
          return lines.map { show($0, of: rule, in: view) } ?? .open(self)
        }
      }
      .begin(saying: RuleSheetWords.measuring, in: view)
    case .new(let rule): return RuleForm.open(newOf: rule.rule.kind, in: view)
    case .off(let rule):
      return show(rule.lines(in: language) + [RuleDescription.law[language]], of: rule, in: view)
    }
  }

  private func show(
    _ lines: [Sentence], of rule: RuleDescription, in view: DialogueView
  ) -> Outcome {
    let title = rule.rule.id.text
    let width = max(20, view.layout.box.width - 6)
    return .open(
      TextPage(
        title: Phrase(value: title),
        lines: lines.flatMap { line in
          let indent = Sentence(words: String(line.plain.prefix { $0 == " " }))
          return Wrapping.lines(line, width: width).map { indent + $0 }
        }, behind: self))
  }

  /// Asks for another value for a limit.
  private func prompt(
    for limit: RuleLimit, of rule: RuleDescription, in view: DialogueView
  ) -> Prompt {
    let language = view.language
    let words: [Sentence] = [
      Sentence(value: rule.rule.id.text), limit.title[language], limit.unit.phrase[language],
    ]
    let name = words.filter { !$0.isEmpty }.joined(separator: " ")
    let list = self
    return Prompt(
      title: Phrase.each { _ in name },
      field: TextField(Figures.exact(limit.value, language)),
      answer: { text, view in
        var list = list
        let outcome = list.set(limit, of: rule, to: text, in: view)
        return .all([.open(list), outcome])
      }, leave: .open(self))
  }

  /// Takes the number that was typed for a limit.
  private mutating func set(
    _ limit: RuleLimit, of rule: RuleDescription, to text: String, in view: DialogueView
  ) -> Outcome {
    let language = view.language
    // A comma is the decimal point of French and Arabic.
    let typed = String(text.map { $0 == "," || $0 == "٫" ? "." : $0 })
    guard let value = Double(typed), value.isFinite else {
      return .say(
        .refusal("\(text)\(language.colon)" + RuleSheetWords.noNumber[language]))
    }
    if value == limit.value { return .stay }
    let line = here
    let title = limit.title[language]
    let outcome = write(
      rule.changing(limit, to: value), saying: "\(title) \(Figures.exact(value, language))",
      in: view)
    here = line
    return outcome
  }

  func paint(in view: DialogueView, on frame: inout Frame) {
    let box = view.layout.box
    BoxPainter.paint(box, title: view.text(RuleSheetWords.title), on: &frame)
    let rows = Self.rows(in: view)
    let line = min(max(0, here), max(0, rows.count - 1))
    let counts = Dictionary(view.report.violations.map { ($0.rule, 1) }, uniquingKeysWith: +)
    let height = view.layout.ruleHeight
    var writer = PanelWriter(
      MapRectangle(x: box.x + 2, y: box.y + 1, width: box.width - 4, height: height),
      isMirrored: view.isMirrored)
    for place in ListWindow.range(count: rows.count, line: line, height: height) {
      writer.link(.dialogue, place, on: &frame)
      rows[place].paint(
        isCursor: place == line, found: counts[rows[place].description.rule.id], of: view,
        with: &writer, on: &frame)
    }
    guard rows.indices.contains(line) else { return }
    var notes = PanelWriter(
      MapRectangle(
        x: box.x + 2, y: box.bottom - ScreenLayout.ruleNotes, width: box.width - 4,
        height: ScreenLayout.ruleNotes), isMirrored: view.isMirrored)
    for text in Self.notes(on: rows[line].description, in: view, width: box.width - 4) {
      notes.line(view.text(text), style: view.theme.faint, on: &frame)
    }
  }

  /// What the rule means, how it is measured, the source: as much as there is room for.
  private static func notes(
    on rule: RuleDescription, in view: DialogueView, width: Int
  ) -> [Sentence] {
    let language = view.language
    let source = Wrapping.lines(ProblemNotes.source(of: rule, language), width: width)
    let room = ScreenLayout.ruleNotes - source.count
    let meaning = RuleMeaning(rule.rule, of: view.plan, in: language)?.sentence
    let said = [meaning ?? rule.summary[language], rule.measurement[language]].flatMap {
      Wrapping.lines($0, width: width)
    }
    return said.prefix(max(1, room)) + source
  }
}

extension PlanShowing {
  /// What the engine has against a rule.
  func problem(with rule: Rule) -> RuleProblem? { RuleCatalogue().problem(in: rule, of: plan) }
}

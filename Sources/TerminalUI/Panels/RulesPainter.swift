// SPDX-License-Identifier: Apache-2.0

import DisplayText
import LayoutEngine
import StandMaps
import Wording

/// Paints the list of rules; below it what the one under the cursor asks, and who says so.
enum RulesPainter {
  static func paint(
    _ sheet: RuleSheet, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let box = layout.box
    DialoguePainter.paintBox(box, title: editor.text(RuleSheetWords.title), on: &frame)
    let isMirrored = editor.language == .arabic
    let rows = editor.ruleRows
    let counts = Dictionary(
      editor.report.violations.map { ($0.rule, 1) }, uniquingKeysWith: +)
    var writer = PanelWriter(
      MapRectangle(
        x: box.x + 2, y: box.y + 1, width: box.width - 4, height: layout.ruleHeight),
      isMirrored: isMirrored)
    for place in ListWindow.range(count: rows.count, line: sheet.line, height: layout.ruleHeight) {
      writer.link(.dialogue, place, on: &frame)
      paint(
        rows[place], isCursor: place == sheet.line, found: counts[rows[place].description.rule.id],
        of: editor, with: &writer, on: &frame)
    }
    guard rows.indices.contains(sheet.line) else { return }
    var notes = PanelWriter(
      MapRectangle(
        x: box.x + 2, y: box.bottom - ScreenLayout.ruleNotes, width: box.width - 4,
        height: ScreenLayout.ruleNotes), isMirrored: isMirrored)
    for line in lines(for: rows[sheet.line].description, editor.language, width: box.width - 4) {
      notes.line(editor.text(line), style: editor.theme.faint, on: &frame)
    }
  }

  /// What the rule asks, how it is measured, the source: as much as there is room for.
  private static func lines(
    for rule: RuleDescription, _ language: Language, width: Int
  ) -> [String] {
    let source = Wrapping.lines(ProblemNotes.source(of: rule, language), width: width)
    let room = ScreenLayout.ruleNotes - source.count
    let said = [rule.summary, rule.measurement].flatMap {
      Wrapping.lines($0[language], width: width)
    }
    return said.prefix(max(1, room)) + source
  }

  /// `error · aisle-width`: how grave it is to break the rule, and its kind where its name does not
  /// say it.
  private static func description(of rule: RuleDescription, _ language: Language) -> String {
    let severity = rule.severity.term[language]
    let kind = rule.rule.kind == rule.rule.id.text ? nil : rule.rule.kind
    return [severity, kind].compactMap { $0 }.joined(separator: " · ")
  }

  private static func paint(
    _ row: RuleSheet.Row, isCursor: Bool, found: Int?, of editor: Editor,
    with writer: inout PanelWriter, on frame: inout Frame
  ) {
    let language = editor.language
    switch row {
    case .limit(_, let limit):
      writer.line(
        editor.text(RuleKindWords.title(ofLimit: limit.key)),
        editor.text(Figures.with(limit.unit, Figures.exact(limit.value, language), language)),
        indent: 6,
        style: isCursor ? editor.theme.cursor : .plain, fills: isCursor, on: &frame)
    case .on(let rule):
      // A rule looks like what was found: a satisfied one that bars is no error.
      let state = found.map { "\(Theme.sign(rule.severity)) \($0)" } ?? "✔"
      let style = found == nil ? .plain : editor.theme.style(rule.severity)
      writer.line(
        prefix: editor.text("[x] "), editor.text(rule.rule.id.text),
        middle: editor.text(RuleKindWords.title(of: rule.rule.kind)), editor.text(state),
        style: isCursor ? editor.theme.cursor : style, fills: isCursor, on: &frame)
    case .new(let rule):
      writer.line(
        prefix: editor.text("[+] "), editor.text(RuleKindWords.title(of: rule.rule.kind)),
        middle: editor.text(RuleFormWords.add[language]),
        style: isCursor ? editor.theme.cursor : editor.theme.faint, fills: isCursor, on: &frame)
    case .off(let rule):
      writer.line(
        prefix: editor.text("[ ] "), editor.text(rule.rule.id.text),
        middle: editor.text(RuleKindWords.title(of: rule.rule.kind)),
        editor.text(RuleSheetWords.off[language]),
        style: isCursor ? editor.theme.cursor : editor.theme.faint, fills: isCursor, on: &frame)
    }
  }
}

/// What is said below a problem and a rule.
enum ProblemNotes {
  /// The source of the limits, and that it is no Moroccan law.
  static func source(of rule: RuleDescription, _ language: Language) -> String {
    let source = rule.sourceLine(in: language)
    guard rule.source != nil else { return source }
    return source + " " + RuleSheetWords.notMoroccanLaw[language]
  }
}

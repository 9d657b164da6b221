// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine

/// The problems, the gravest first; the sentence of the one under the cursor below them.
enum ProblemList {
  static func paint(
    _ editor: Editor, lines: Int, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    let report = editor.report
    writer.line(
      editor.text(Words.problemsTitle),
      editor.text("✖ \(report.errors)  ! \(report.warnings)  ~ \(report.wishes)"),
      style: Theme.title, on: &frame)
    let violations = report.violations
    guard !violations.isEmpty else {
      writer.line(editor.text(Words.noProblem), indent: 2, style: Theme.faint, on: &frame)
      return
    }
    let isFocused = editor.focus == .problems && editor.choosing == nil
    let line = isFocused ? editor.line[.problems] ?? 0 : 0
    var sentence: [String] = []
    if isFocused, violations.indices.contains(line) {
      sentence = Wrapping.lines(
        violations[line].message(in: editor.language, of: editor.plan),
        width: writer.area.width - 2)
    }
    let room = max(1, min(lines - 1, writer.room) - sentence.count)
    let window = ListWindow.range(
      count: violations.count, line: line, height: MoreLine.shown(of: violations.count, in: room))
    for place in window {
      let isCursor = isFocused && place == line
      writer.line(
        editor.text(title(of: violations[place], in: editor)),
        editor.text(figure(of: violations[place])), indent: 2,
        style: isCursor ? Theme.cursor : Theme.style(violations[place].severity),
        fills: isCursor, on: &frame)
    }
    MoreLine.paint(violations.count - window.count, editor, with: &writer, on: &frame)
    for text in sentence {
      writer.line(editor.text(text), indent: 2, style: Theme.faint, on: &frame)
    }
  }

  /// `~ honey-apart  B02 B07`, with names where no stand is concerned.
  private static func title(of violation: Violation, in editor: Editor) -> String {
    var places = violation.stands.prefix(3).map { editor.plan.stands[$0]?.label ?? $0.text }
    let cooperatives = violation.cooperatives
    if places.isEmpty {
      places =
        cooperatives.count > 2
        ? ["(\(cooperatives.count))"] : cooperatives.map { editor.name(of: $0) }
    }
    if places.isEmpty { places = violation.features.prefix(2).map(\.text) }
    return ([Theme.sign(violation.severity), violation.rule.text] + places)
      .joined(separator: " ")
  }

  /// What a wish costs, else what was measured.
  private static func figure(of violation: Violation) -> String {
    if violation.severity == .wish { return "+" + Figures.decimal(violation.cost) }
    guard let measured = violation.measured else { return "" }
    return Figures.decimal(measured) + " " + violation.unit.rawValue
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// The problems, errors, warnings and wishes apart; below them the reason of the one under the
/// cursor and who asks for it.
///
/// While the map has the focus that is the gravest problem of the stand on which the cursor rests, in
/// a few lines. It follows the cursor once that rests, not at every step: reasons that came and went
/// would cost a slow line 300 bytes a step, and be no calm sight.
enum ProblemList {
  /// The most lines of a reason, and of a source, while the map has the focus.
  private static let fewLines = 2
  /// The most lines of both.
  static let mostNotes = 2 * fewLines

  /// One line of the list.
  private enum Row {
    case heading(Severity, count: Int)
    case problem(Int)
  }

  static func paint(
    _ editor: Editor, lines: Int, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    let report = editor.report
    writer.line(
      editor.text(Words.problemsTitle), standing(of: report, editor), style: editor.theme.title,
      on: &frame)
    guard !report.violations.isEmpty else {
      writer.line(editor.text(Words.noProblem), indent: 2, style: editor.theme.faint, on: &frame)
      return
    }
    let isFocused = editor.focus == .problems && editor.choosing == nil
    let line = isFocused ? editor.line[.problems] ?? 0 : nil
    let width = writer.area.width - 2
    let available = max(1, min(lines - 1, writer.room))
    let rows = rows(of: report)
    let notes =
      line.map { self.notes(on: $0, in: editor, width: width) }
      ?? restingNotes(in: editor, width: width, room: available - rows.count)
    // At least three lines of the list stay, whatever there is to say.
    let shown = notes.prefix(max(0, available - 3))
    let room = available - shown.count
    let current = rows.firstIndex { row in
      if case .problem(let place) = row { return place == line }
      return false
    }
    let window = ListWindow.range(
      count: rows.count, line: current ?? 0, height: MoreLine.shown(of: rows.count, in: room))
    for place in window {
      paint(rows[place], cursor: isFocused ? line : nil, of: editor, with: &writer, on: &frame)
    }
    let hidden = rows.indices.filter { !window.contains($0) }.count { place in
      if case .problem = rows[place] { return true }
      return false
    }
    MoreLine.paint(hidden, editor, with: &writer, on: &frame)
    for text in shown {
      writer.line(editor.text(text), indent: 2, style: editor.theme.faint, on: &frame)
    }
  }

  /// How many there are; while something is still to be checked, that: the first line has the figures.
  private static func standing(of report: Report, _ editor: Editor) -> DisplayText {
    switch editor.document.checking {
    case .done:
      editor.text("✖ \(report.errors)  ! \(report.warnings)  ~ \(report.wishes)")
    case .underWay: editor.text(CheckingWords.stops)
    case .stopped: editor.text(CheckingWords.stopped)
    }
  }

  /// The problems under a heading for each severity, where there are several.
  private static func rows(of report: Report) -> [Row] {
    var rows: [Row] = []
    for severity in Severity.allCases {
      let places = report.violations.indices.filter {
        report.violations[$0].severity == severity
      }
      // Of one sort only, the title above says it all.
      if !places.isEmpty, places.count < report.violations.count {
        rows.append(.heading(severity, count: places.count))
      }
      rows += places.map { .problem($0) }
    }
    return rows
  }

  private static func paint(
    _ row: Row, cursor: Int?, of editor: Editor, with writer: inout PanelWriter,
    on frame: inout Frame
  ) {
    switch row {
    case .heading(let severity, let count):
      let cost =
        severity == .wish ? "+" + Figures.decimal(editor.report.wishCost, editor.language) : ""
      writer.line(
        editor.text("\(severity.term.several, editor.language) (\(count))"),
        editor.value(cost), indent: 1, style: editor.theme.title, on: &frame)
    case .problem(let place):
      let violation = editor.report.violations[place]
      let isCursor = place == cursor
      writer.link(.problems, place, on: &frame)
      writer.line(
        editor.text(editor.title(of: violation)),
        editor.value(figure(of: violation, editor.language)),
        indent: 2, style: isCursor ? editor.theme.cursor : editor.theme.style(violation.severity),
        fills: isCursor, on: &frame)
    }
  }

  /// Why it is a problem, the source of the limit, and the key that repairs.
  private static func notes(on place: Int, in editor: Editor, width: Int) -> [Sentence] {
    guard editor.report.violations.indices.contains(place) else { return [] }
    let violation = editor.report.violations[place]
    let language = editor.language
    let rule = editor.plan.rules[violation.rule].flatMap { RuleDescription($0, of: editor.plan) }
    let source = rule.flatMap { $0.source == nil ? nil : [ProblemNotes.source(of: $0, language)] }
    let said = [violation.sentence(in: language, of: editor.plan)] + (source ?? [])
    return (said + [editor.say(RepairWords.offered)]).flatMap { Wrapping.lines($0, width: width) }
  }

  /// The reason and the source of the gravest problem of the stand on which the cursor rests: in full
  /// where there is room below the list, else in a few lines each.
  private static func restingNotes(in editor: Editor, width: Int, room: Int) -> [Sentence] {
    guard editor.focus == .map, editor.choosing == nil,
      let place = editor.cursor.explained.flatMap({ editor.violation(ofStand: $0) })
    else { return [] }
    let violation = editor.report.violations[place]
    let rule = editor.plan.rules[violation.rule].flatMap { RuleDescription($0, of: editor.plan) }
    let source = rule.map { ProblemNotes.source(of: $0, editor.language) }
    let said = [violation.sentence(in: editor.language, of: editor.plan), source ?? ""]
      .map { Wrapping.lines($0, width: width) }
    return said.reduce(0, { $0 + $1.count }) <= room ? Array(said.joined()) : said.flatMap(brief)
  }

  /// The first lines, with a sign where there are more.
  private static func brief(_ lines: [Sentence]) -> [Sentence] {
    guard lines.count > fewLines else { return lines }
    return lines.prefix(fewLines - 1) + [lines[fewLines - 1] + " …"]
  }

  /// The penalty of a wish, else what was measured.
  private static func figure(of violation: Violation, _ language: Language) -> String {
    if violation.severity == .wish { return "+" + Figures.decimal(violation.cost, language) }
    guard let measured = violation.measured else { return "" }
    return Figures.with(violation.unit, Figures.decimal(measured, language), language)
  }
}

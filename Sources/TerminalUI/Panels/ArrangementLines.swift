// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import Wording

/// The summary of a search as lines, the most telling first.
enum ArrangementLines {
  /// One line.
  struct Row {
    var leading: String
    var middle = ""
    var trailing = ""
    var indent = 2
    var style = Style.plain
  }

  /// Why it is better, what is still wrong, who moves.
  static func rows(of summary: ArrangementSummary, in editor: Editor) -> [Row] {
    let language = editor.language
    var rows: [Row] = []
    if summary.edit != nil {
      rows.append(heading(ArrangementWords.why[language], editor))
      rows += summary.rules.map { row(for: $0, in: editor) }
      if summary.rules.isEmpty {
        rows.append(Row(leading: ArrangementWords.noRule[language], style: editor.theme.faint))
      }
      rows.append(Row(leading: ""))
    }
    if !summary.obstacles.isEmpty {
      let counts = Dictionary(grouping: summary.obstacles, by: \.rule).sorted { $0.key < $1.key }
        .map { "\($0.key) \($0.value.count)" }
      rows.append(
        heading(
          ArrangementWords.obstacles[language] + " " + counts.joined(separator: language.comma),
          editor)
      )
      rows += summary.obstacles.flatMap { sentence(of: $0, in: editor) }
      rows.append(Row(leading: ""))
    }
    rows += keptRows(in: editor)
    if !summary.leftOut.isEmpty {
      rows.append(
        heading("\(ArrangementWords.leftOut[language]) (\(summary.leftOut.count))", editor))
      rows += summary.leftOut.flatMap { reasons(of: $0, in: editor) }
      rows.append(Row(leading: ""))
    }
    guard !summary.moves.isEmpty else { return rows }
    rows.append(heading("\(ArrangementWords.who[language]) (\(summary.moves.count))", editor))
    rows += summary.moves.map { row(for: $0, in: editor) }
    return rows
  }

  /// Who has several stands and stays; none where nobody has.
  private static func keptRows(in editor: Editor) -> [Row] {
    let kept = editor.plan.confirmedOnSeveralStands
    if kept.isEmpty { return [] }
    let rows = kept.map { one in
      let labels = one.stands.compactMap { editor.plan.stands[$0]?.label }
      return Row(
        leading: editor.name(of: one.cooperative), middle: labels.joined(separator: " "))
    }
    return [heading(SeveralStandsWords.kept[editor.language], editor)] + rows + [Row(leading: "")]
  }

  private static func heading(_ text: String, _ editor: Editor) -> Row {
    Row(leading: text, indent: 0, style: editor.theme.title)
  }

  /// `~ honey-apart      12 → 4.5   −7.5`.
  private static func row(
    for change: ArrangementSummary.RuleChange, in editor: Editor
  ) -> Row {
    let language = editor.language
    let figures =
      Figures.decimal(change.before, language) + " → "
      + Figures.decimal(change.after, language)
    return Row(
      leading: Theme.sign(change.severity) + " " + change.rule.text,
      middle: figures, trailing: Figures.signed(change.change, language),
      style: change.change < 0 ? editor.theme.style(change.severity) : editor.theme.refusal)
  }

  /// Long sentences take several lines.
  private static func sentence(of violation: Violation, in editor: Editor) -> [Row] {
    let width = ScreenLayout(editor).box.width - 8
    let lines = Wrapping.lines(
      violation.message(in: editor.language, of: editor.plan), width: width)
    return lines.enumerated().map { number, line in
      Row(
        leading: (number == 0 ? Theme.sign(.error) + " " : "  ") + line,
        style: editor.theme.style(.error))
    }
  }

  /// `Big waiting: areaFits on 2 of 2 open stands`, on as many lines as it takes.
  private static func reasons(of one: LeftOut, in editor: Editor) -> [Row] {
    let sentence =
      editor.name(of: one.cooperative) + editor.language.colon + one.sentence[editor.language]
    return Wrapping.lines(sentence, width: ScreenLayout(editor).box.width - 8).enumerated().map {
      Row(leading: ($0 == 0 ? "" : "  ") + $1)
    }
  }

  private static func row(for move: ArrangementMove, in editor: Editor) -> Row {
    let from = move.from.flatMap { editor.plan.stands[$0]?.label } ?? "–"
    let to = move.to.flatMap { editor.plan.stands[$0]?.label } ?? "–"
    return Row(leading: editor.name(of: move.cooperative), middle: "\(from) → \(to)")
  }
}

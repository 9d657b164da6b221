// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanReports
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
  static func rows(of summary: ArrangementSummary, in view: DialogueView) -> [Row] {
    let language = view.language
    var rows: [Row] = []
    if summary.edit != nil {
      rows.append(heading(ArrangementWords.why[language], view))
      rows += summary.rules.map { row(for: $0, in: view) }
      if summary.rules.isEmpty {
        rows.append(Row(leading: ArrangementWords.noRule[language], style: view.theme.faint))
      }
      rows.append(Row(leading: ""))
    }
    if !summary.obstacles.isEmpty {
      let counts = Dictionary(grouping: summary.obstacles, by: \.rule).sorted { $0.key < $1.key }
        .map { "\($0.key) \($0.value.count)" }
      rows.append(
        heading(
          ArrangementWords.obstacles[language] + " " + counts.joined(separator: language.comma),
          view)
      )
      rows += summary.obstacles.flatMap { sentence(of: $0, in: view) }
      rows.append(Row(leading: ""))
    }
    rows += keptRows(in: view)
    if !summary.leftOut.isEmpty {
      rows.append(
        heading("\(ArrangementWords.leftOut[language]) (\(summary.leftOut.count))", view))
      rows += summary.leftOut.flatMap { reasons(of: $0, in: view) }
      rows.append(Row(leading: ""))
    }
    guard !summary.moves.isEmpty else { return rows }
    rows.append(heading("\(ArrangementWords.who[language]) (\(summary.moves.count))", view))
    rows += summary.moves.map { row(for: $0, in: view) }
    return rows
  }

  /// Who has several stands and stays; none where nobody has.
  private static func keptRows(in view: DialogueView) -> [Row] {
    let kept = view.plan.confirmedOnSeveralStands
    if kept.isEmpty { return [] }
    let rows = kept.map { one in
      let labels = one.stands.compactMap { view.plan.stands[$0]?.label }
      return Row(
        leading: view.name(of: one.cooperative), middle: labels.joined(separator: " "))
    }
    return [heading(SeveralStandsWords.kept[view.language], view)] + rows + [Row(leading: "")]
  }

  private static func heading(_ text: String, _ view: DialogueView) -> Row {
    Row(leading: text, indent: 0, style: view.theme.title)
  }

  /// `~ honey-apart      12 → 4.5   −7.5`.
  private static func row(
    for change: ArrangementSummary.RuleChange, in view: DialogueView
  ) -> Row {
    let language = view.language
    let figures =
      Figures.decimal(change.before, language) + " → "
      + Figures.decimal(change.after, language)
    return Row(
      leading: Theme.sign(change.severity) + " " + change.rule.text,
      middle: figures, trailing: Figures.signed(change.change, language),
      style: change.change < 0 ? view.theme.style(change.severity) : view.theme.refusal)
  }

  /// Long sentences take several lines.
  private static func sentence(of violation: Violation, in view: DialogueView) -> [Row] {
    let width = view.layout.box.width - 8
    let lines = Wrapping.lines(
      violation.message(in: view.language, of: view.plan), width: width)
    return lines.enumerated().map { number, line in
      Row(
        leading: (number == 0 ? Theme.sign(.error) + " " : "  ") + line,
        style: view.theme.style(.error))
    }
  }

  /// `Big waiting: areaFits on 2 of 2 open stands`, on as many lines as it takes.
  private static func reasons(of one: LeftOut, in view: DialogueView) -> [Row] {
    let sentence =
      view.name(of: one.cooperative) + view.language.colon + one.sentence[view.language]
    return Wrapping.lines(sentence, width: view.layout.box.width - 8).enumerated().map {
      Row(leading: ($0 == 0 ? "" : "  ") + $1)
    }
  }

  private static func row(for move: ArrangementMove, in view: DialogueView) -> Row {
    let from = move.from.flatMap { view.plan.stands[$0]?.label } ?? "–"
    let to = move.to.flatMap { view.plan.stands[$0]?.label } ?? "–"
    return Row(leading: view.name(of: move.cooperative), middle: "\(from) → \(to)")
  }
}

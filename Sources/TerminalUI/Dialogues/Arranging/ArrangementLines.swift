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
    var leading: Sentence
    var middle: Sentence = ""
    var trailing: Sentence = ""
    var indent = 2
    var style = Style.plain
  }

  /// Why it is better, what is still wrong, who moves.
  static func rows(of summary: ArrangementSummary, in view: DialogueView) -> [Row] {
    let language = view.language
    let blank = Row(leading: "")
    var rows: [Row] = []
    if summary.edit != nil {
      rows.append(
        Row(
          leading: ArrangementWords.why[language],
          trailing: summary.rules.isEmpty ? "" : ArrangementWords.beforeAndAfter[language],
          indent: 0, style: view.theme.title))
      rows += summary.rules.map { row(for: $0, in: view) }
      if summary.rules.isEmpty {
        rows.append(Row(leading: ArrangementWords.noRule[language], style: view.theme.faint))
      }
      rows.append(blank)
    }
    if !summary.obstacles.isEmpty {
      rows.append(heading(ArrangementWords.obstacles, summary.obstacles.count, view))
      rows += counts(of: summary.obstacles, in: view)
      rows += summary.obstacles.flatMap { sentence(of: $0, in: view) } + [blank]
    }
    rows += keptRows(in: view)
    if !summary.leftOut.isEmpty {
      rows.append(heading(ArrangementWords.leftOut, summary.leftOut.count, view))
      rows += summary.leftOut.flatMap { reasons(of: $0, in: view) } + [blank]
    }
    guard !summary.moves.isEmpty else { return rows }
    rows.append(heading(ArrangementWords.who, summary.moves.count, view))
    rows += summary.moves.map { row(for: $0, in: view) }
    return rows
  }

  /// The rules that are in the way, where there are several: `zone · honey  12`.
  private static func counts(of obstacles: [Violation], in view: DialogueView) -> [Row] {
    let rules = Dictionary(grouping: obstacles, by: \.rule).sorted { $0.key < $1.key }
    if rules.count < 2 { return [] }
    return rules.map { rule, found in
      let group = view.group(of: rule)
      let title: Sentence = "\(RuleCatalogue.title(of: found.first?.kind ?? ""), view.language)"
      return Row(
        leading: group.isEmpty ? title : "\(title) · \(group)", trailing: "\(found.count)")
    }
  }

  /// Who has several stands and stays; none where nobody has.
  private static func keptRows(in view: DialogueView) -> [Row] {
    let kept = view.plan.confirmedOnSeveralStands
    if kept.isEmpty { return [] }
    let rows = kept.map { one in
      let labels = one.stands.compactMap { view.plan.stands[$0]?.label }
      return Row(
        leading: Sentence(value: view.name(of: one.cooperative)),
        middle: labels.asValues.joined(separator: " "))
    }
    return [heading(SeveralStandsWords.kept, nil, view)] + rows + [Row(leading: "")]
  }

  private static func heading(_ words: Phrase, _ count: Int?, _ view: DialogueView) -> Row {
    let counted: Sentence = count.map { " (\($0))" } ?? ""
    return Row(
      leading: "\(words, view.language)\(counted)", indent: 0, style: view.theme.title)
  }

  /// `~ kept apart · honey: 14 solved      12 → 4.5`.
  private static func row(for change: RuleChange, in view: DialogueView) -> Row {
    let language = view.language
    let said = change.sentence(of: view.group(of: change.rule), language)
    let (before, after) = (
      Figures.decimal(change.before, language), Figures.decimal(change.after, language)
    )
    return Row(
      leading: "\(words: Theme.sign(change.severity)) \(said)", trailing: "\(before) → \(after)",
      style: change.change < 0 ? view.theme.style(change.severity) : view.theme.refusal)
  }

  /// Long sentences take several lines.
  private static func sentence(of violation: Violation, in view: DialogueView) -> [Row] {
    let lines = Wrapping.lines(
      violation.sentence(in: view.language, of: view.plan), width: view.layout.box.width - 8)
    return lines.enumerated().map { number, line in
      Row(
        leading: "\(words: number == 0 ? Theme.sign(.error) : " ") \(line)",
        style: view.theme.style(.error))
    }
  }

  /// `Big waiting: enough area on 2 of 2 open stands`, on as many lines as it takes.
  private static func reasons(of one: LeftOut, in view: DialogueView) -> [Row] {
    let language = view.language
    let said: Sentence =
      "\(view.name(of: one.cooperative))\(words: language.colon)\(one.sentence, language)"
    return Wrapping.lines(said, width: view.layout.box.width - 8).enumerated().map {
      Row(leading: $0 == 0 ? $1 : "  \($1)")
    }
  }

  private static func row(for move: ArrangementMove, in view: DialogueView) -> Row {
    let from = move.from.flatMap { view.plan.stands[$0]?.label } ?? "–"
    let to = move.to.flatMap { view.plan.stands[$0]?.label } ?? "–"
    return Row(
      leading: Sentence(value: view.name(of: move.cooperative)), middle: "\(from) → \(to)")
  }
}

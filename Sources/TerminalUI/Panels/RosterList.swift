// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// The cooperatives, sorted and narrowed as the roster's view says.
enum RosterList {
  static func paint(_ editor: Editor, with writer: inout PanelWriter, on frame: inout Frame) {
    let roster = editor.rosterLines
    let view = editor.shownLists.rosterView
    let language = editor.language
    let total = editor.lists.roster.count
    let count = view.isNarrowed ? "\(roster.count)/\(total)" : "\(total)"
    let order: Sentence =
      view.isUsual || (view.order == .status && !view.isReversed)
      ? ""
      : "\(ListingWords.title(of: view.order), language)\(words: ListingWords.arrow(view))"
    writer.line(
      editor.text("\(Words.rosterTitle[language]) (\(count))"), editor.text(order),
      style: editor.theme.title, on: &frame)
    if view.isNarrowed {
      let parts: [Sentence] = [
        view.quick == .all ? "" : ListingWords.title(of: view.quick)[language],
        view.filter.isEmpty ? "" : Sentence(value: "/" + view.filter),
      ].filter { !$0.isEmpty }
      writer.line(
        editor.text(parts.joined(separator: " · ")), indent: 2, style: editor.theme.faint,
        on: &frame)
    }
    if roster.isEmpty, total > 0 {
      writer.line(
        editor.text(ListingWords.nobody(editor.key(of: .cancel))), indent: 2,
        style: editor.theme.faint, on: &frame)
      return
    }
    let line = editor.line[.roster] ?? 0
    let window = ListWindow.range(
      count: roster.count, line: line, height: MoreLine.shown(of: roster.count, in: writer.room))
    for place in window {
      let cooperative = roster[place]
      let isCursor = place == line && editor.choosing == nil
      let isGone = cooperative.status == .withdrawn
      writer.link(.roster, place, on: &frame)
      let isMarked = editor.shownLists.marked.contains(cooperative.id)
      writer.line(
        prefix: isMarked ? editor.text("* ") : .empty,
        editor.name(editor.name(of: cooperative.id)), middle: value(of: cooperative, editor),
        editor.text(standing(of: cooperative, editor)), indent: isMarked ? 0 : 2,
        style: isCursor ? editor.theme.cursor : isGone ? editor.theme.faint : .plain,
        fills: isCursor,
        on: &frame)
    }
    MoreLine.paint(roster.count - window.count, editor, with: &writer, on: &frame)
  }

  private static func standing(of cooperative: Cooperative, _ editor: Editor) -> Sentence {
    let seats = (editor.lists.stands[cooperative.id] ?? [])
      .compactMap { editor.plan.stands[$0]?.label }
    return seats.isEmpty
      ? editor.standing(of: cooperative.id) : seats.asValues.joined(separator: " ")
  }

  /// What the line is sorted by, where the line does not show it anyway.
  private static func value(of cooperative: Cooperative, _ editor: Editor) -> DisplayText {
    let language = editor.language
    switch editor.shownLists.rosterView.order {
    case .status, .name, .stand: return .empty
    case .category: return editor.value(editor.name(ofCategory: cooperative.category))
    case .province:
      return editor.value(editor.plan.provinceName(cooperative.province, in: language))
    case .area:
      let has = RosterLines.area(of: cooperative.id, in: editor.plan, editor.lists)
      guard cooperative.wishedArea > 0 || has > 0 else { return .empty }
      let wish =
        cooperative.wishedArea > 0 ? Figures.decimal(cooperative.wishedArea, language) : "–"
      return editor.value(
        Figures.with(.squareMetres, "\(Figures.decimal(has, language))/\(wish)", language))
    case .seniority: return editor.figures(cooperative.priority.map { "\($0)" } ?? "–")
    }
  }
}

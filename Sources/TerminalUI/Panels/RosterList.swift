// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// All cooperatives, those to be placed first, the withdrawn last.
enum RosterList {
  static func paint(_ editor: Editor, with writer: inout PanelWriter, on frame: inout Frame) {
    let roster = editor.lists.roster
    writer.line(
      editor.text("\(Words.rosterTitle[editor.language]) (\(roster.count))"),
      style: editor.theme.title,
      on: &frame)
    let line = editor.line[.roster] ?? 0
    let window = ListWindow.range(
      count: roster.count, line: line, height: MoreLine.shown(of: roster.count, in: writer.room))
    for place in window {
      let cooperative = roster[place]
      let seats = (editor.lists.stands[cooperative.id] ?? [])
        .compactMap { editor.plan.stands[$0]?.label }
      let standing =
        seats.isEmpty ? editor.standing(of: cooperative.id) : seats.joined(separator: " ")
      let isCursor = place == line && editor.choosing == nil
      let isGone = cooperative.status == .withdrawn
      writer.link(.roster, place, on: &frame)
      let isMarked = editor.marked.contains(cooperative.id)
      writer.line(
        prefix: isMarked ? editor.text("* ") : .empty,
        editor.name(editor.name(of: cooperative.id)), editor.text(standing),
        indent: isMarked ? 0 : 2,
        style: isCursor ? editor.theme.cursor : isGone ? editor.theme.faint : .plain,
        fills: isCursor,
        on: &frame)
    }
    MoreLine.paint(roster.count - window.count, editor, with: &writer, on: &frame)
  }
}

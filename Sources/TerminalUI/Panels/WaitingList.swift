// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// The waiting list, in order of seniority.
enum WaitingList {
  static func paint(
    _ editor: Editor, lines: Int, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    let waiting = editor.waitingLines
    let filter = editor.shownLists.waitingFilter
    let total = editor.lists.waiting.count
    let count = filter.isEmpty ? "\(total)" : "\(waiting.count)/\(total)"
    writer.line(
      editor.text("\(Words.waitingTitle[editor.language]) (\(count))"),
      editor.text(filter.isEmpty ? "" : "/\(filter)"), style: editor.theme.title, on: &frame)
    guard !waiting.isEmpty else {
      let words = filter.isEmpty ? Words.nobodyWaits : ListingWords.nobody(editor.key(of: .cancel))
      writer.line(editor.text(words), indent: 2, style: editor.theme.faint, on: &frame)
      return
    }
    let isFocused = editor.focus == .side && editor.choosing == nil
    let line = isFocused ? editor.line[.side] ?? 0 : 0
    let room = min(lines - 1, writer.room)
    let window = ListWindow.range(
      count: waiting.count, line: line, height: MoreLine.shown(of: waiting.count, in: room))
    for place in window {
      let cooperative = waiting[place]
      let rank = cooperative.priority.map { "\($0)" } ?? "–"
      let wish = max(cooperative.wishedArea, cooperative.minArea)
      let isCursor = isFocused && place == line
      writer.link(.waiting, place, on: &frame)
      writer.line(
        prefix: editor.text(
          editor.shownLists.marked.contains(cooperative.id) ? "* \(rank) " : "\(rank) "),
        editor.name(editor.name(of: cooperative.id)),
        wish > 0 ? editor.value(Figures.area(wish, editor.language)) : .empty, indent: 2,
        style: isCursor ? editor.theme.cursor : .plain, fills: isCursor, on: &frame)
    }
    MoreLine.paint(waiting.count - window.count, editor, with: &writer, on: &frame)
  }
}

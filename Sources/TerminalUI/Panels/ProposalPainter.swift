// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps

/// Paints proposals beside the map or below it; the map shows the one under the cursor.
enum ProposalPainter {
  static func paint(_ sheet: ProposalSheet, of editor: Editor, on frame: inout Frame) {
    let screen = editor.layout
    let layout = ProposalLayout(sheet, in: editor)
    let cursor = frame.cursor
    if screen.side == nil {
      BoxPainter.paint(
        screen.proposals, title: editor.text(sheet.found.heading(in: editor.language)), on: &frame)
    } else {
      let area = screen.proposals
      frame.fill(x: area.x, y: area.y, width: area.width, height: area.height)
      var writer = PanelWriter(layout.heading, isMirrored: editor.language == .arabic)
      for line in ProposalRows.heading(of: sheet, in: editor, width: area.width) {
        writer.line(editor.text(line), style: editor.theme.title, on: &frame)
      }
    }
    // The map stays in sight, and so does the stand under its cursor.
    frame.cursor = cursor
    paintList(sheet, of: editor, layout, on: &frame)
    paintDetails(sheet, of: editor, layout, on: &frame)
    if let area = layout.refusals {
      var writer = PanelWriter(area, isMirrored: editor.language == .arabic)
      for row in ProposalRows.refusals(of: sheet, in: editor, width: area.width) {
        paint(row, of: editor, with: &writer, on: &frame)
      }
    }
  }

  private static func paintList(
    _ sheet: ProposalSheet, of editor: Editor, _ layout: ProposalLayout, on frame: inout Frame
  ) {
    let language = editor.language
    let columns = ProposalColumns(sheet, in: editor, width: layout.list.width)
    var writer = PanelWriter(layout.list, isMirrored: language == .arabic)
    if layout.hasTitles {
      writer.line(
        editor.text(ReallocationWords.kind[language]), columns.heading, indent: 3,
        style: editor.theme.faint, on: &frame)
    }
    let window = ListWindow.range(
      count: sheet.found.proposals.count, line: sheet.line, height: writer.room)
    for place in window {
      let isCursor = place == sheet.line
      let rank = ProposalColumns.padded("\(sheet.found.proposals[place].rank)", to: 2)
      writer.link(.dialogue, place, on: &frame)
      writer.line(
        prefix: editor.figures(rank + " "), columns.titles[place],
        columns.figures[place],
        style: isCursor ? editor.theme.cursor : .plain, fills: isCursor, on: &frame)
    }
  }

  private static func paint(
    _ row: ProposalRows.Row, of editor: Editor, with writer: inout PanelWriter,
    on frame: inout Frame
  ) {
    let gap = String(repeating: " ", count: row.gap)
    writer.line(
      prefix: editor.text(row.prefix + gap),
      editor.text(row.text), indent: row.indent, style: row.style, on: &frame)
  }

  private static func paintDetails(
    _ sheet: ProposalSheet, of editor: Editor, _ layout: ProposalLayout, on frame: inout Frame
  ) {
    let area = layout.details
    var writer = PanelWriter(area, isMirrored: editor.language == .arabic)
    if layout.isBrief, let current = sheet.current {
      let routes = ProposalRows.routes(of: current, sheet.found, editor.language)
      writer.line(
        editor.text("   " + routes.joined(separator: editor.language.comma)),
        style: editor.theme.faint,
        on: &frame)
      return
    }
    let rows = layout.rows(of: sheet, in: editor)
    let below = rows.count - sheet.top - area.height
    for row in rows.dropFirst(sheet.top).prefix(area.height - (below > 0 ? 1 : 0)) {
      paint(row, of: editor, with: &writer, on: &frame)
    }
    if below > 0 {
      writer.line(
        editor.text(CountWords.more(below + 1)), style: editor.theme.faint,
        on: &frame)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps

/// Paints help: keys in a column, what they do beside them.
enum HelpPainter {
  static func paint(
    _ sheet: HelpSheet, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let box = layout.box
    BoxPainter.paint(box, title: editor.text(Words.helpTitle), on: &frame)
    var area = MapRectangle(
      x: box.x + 2, y: box.y + 1, width: box.width - 4, height: box.height - 2)
    if sheet.showsField {
      frame.draw("/", x: area.x, y: area.y, style: editor.theme.key)
      FieldPainter.paint(
        sheet.field, of: editor, x: area.x + 1, y: area.y, width: area.width - 1,
        hasCursor: sheet.isTyping, on: &frame)
      area.y += 1
      area.height -= 1
    }
    let rows = HelpRows.rows(of: sheet, in: editor, width: area.width)
    if rows.isEmpty {
      frame.draw(
        editor.text(Words.nothingMatches), x: area.x, y: area.y, style: editor.theme.faint)
    }
    for (line, row) in rows.dropFirst(sheet.top).prefix(area.height).enumerated() {
      paint(row, of: editor, x: area.x, y: area.y + line, width: area.width, on: &frame)
    }
    let below = rows.count - sheet.top - area.height
    MoreLine.paint(below, editor, under: box, on: &frame)
  }

  private static func paint(
    _ row: HelpRows.Row, of editor: Editor, x: Int, y: Int, width: Int, on frame: inout Frame
  ) {
    let isMirrored = editor.language == .arabic
    /// Draws a text so many columns from where lines begin.
    func draw(_ text: DisplayText, _ indent: Int, _ style: Style) {
      let shown = text.cropped(to: max(0, width - indent))
      frame.draw(
        shown, x: isMirrored ? x + width - indent - shown.width : x + indent, y: y, style: style)
    }
    switch row {
    case .blank: break
    case .place(let title): draw(editor.text(title), 0, editor.theme.title.adding(.underline))
    case .group(let title): draw(editor.text(title), 0, editor.theme.title)
    case .command(let keys, let text):
      draw(editor.figures(keys), 2, editor.theme.key)
      draw(editor.text(text), 2 + max(HelpRows.keyWidth, keys.unicodeScalars.count + 1), .plain)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// Paints the field of a list that is narrowed by typing, and how many lines are left.
enum QueryLine {
  /// Draws them into the first line of a box.
  static func paint(
    _ field: TextField, count: DisplayText, of editor: some Presenting, in box: MapRectangle,
    on frame: inout Frame
  ) {
    let line = line(in: box, of: editor)
    let sign: DisplayText = line.isMirrored ? "❮" : "❯"
    frame.draw(sign, x: line.x(of: 1), y: line.y, style: editor.theme.faint)
    let end = line.x(of: count.width, after: line.width - count.width)
    frame.draw(count, x: end, y: line.y, style: editor.theme.faint)
    let room = line.width - 4 - count.width
    FieldPainter.paint(
      field, of: editor, x: line.x(of: room, after: 2), y: line.y, width: room, hasCursor: true,
      on: &frame)
  }

  /// The line inside a box where the field stands.
  static func line(in box: MapRectangle, of editor: some Presenting) -> ReadingLine {
    ReadingLine(
      MapRectangle(x: box.x + 2, y: box.y + 1, width: box.width - 4, height: 1), of: editor)
  }
}

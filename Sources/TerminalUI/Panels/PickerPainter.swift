// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// Paints a list from which one thing is picked.
enum PickerPainter {
  static func paint(
    _ picker: Picker, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let box = layout.box
    DialoguePainter.paintBox(box, title: editor.text(picker.title), on: &frame)
    let inside = MapRectangle(
      x: box.x + 2, y: box.y + 3, width: box.width - 4, height: layout.pickerHeight)
    var writer = PanelWriter(inside, isMirrored: editor.language == .arabic)
    if picker.matches.isEmpty {
      writer.line(editor.text(Words.nothingMatches), style: editor.theme.faint, on: &frame)
    }
    for place in picker.window(of: layout.pickerHeight) {
      let index = picker.matches[place]
      let item = picker.items[index]
      let isCursor = place == picker.line
      writer.link(.dialogue, place, on: &frame)
      let outcome = picker.outcomes[index]
      let style =
        isCursor
        ? editor.theme.cursor : outcome?.isWorse == true ? editor.theme.style(.error) : Style.plain
      let details = item.detail.isEmpty ? item.place : "\(item.detail) · \(item.place)"
      writer.line(
        editor.name(item.title), middle: editor.text(details),
        editor.text(outcome?.text ?? ""), style: style, fills: isCursor, on: &frame)
    }
    let count = editor.figures("\(picker.matches.count)/\(picker.items.count)")
    QueryLine.paint(picker.field, count: count, of: editor, in: box, on: &frame)
  }
}

/// Paints the field of a list that is narrowed by typing, and how many lines are left.
enum QueryLine {
  /// Draws them into the first line of a box.
  static func paint(
    _ field: TextField, count: DisplayText, of editor: Editor, in box: MapRectangle,
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
  static func line(in box: MapRectangle, of editor: Editor) -> ReadingLine {
    ReadingLine(
      MapRectangle(x: box.x + 2, y: box.y + 1, width: box.width - 4, height: 1), of: editor)
  }
}

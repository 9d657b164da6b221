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
    frame.draw("❯", x: box.x + 2, y: box.y + 1, style: editor.theme.faint)
    let count = editor.text("\(picker.matches.count)/\(picker.items.count)")
    frame.draw(count, x: box.right - 1 - count.width, y: box.y + 1, style: editor.theme.faint)
    FieldPainter.paint(
      picker.field, of: editor, x: box.x + 4, y: box.y + 1, width: box.width - 8 - count.width,
      hasCursor: true, on: &frame)
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// Paints a list from which one thing is picked.
enum PickerPainter {
  static func paint(
    _ picker: Picker, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let box = layout.box
    BoxPainter.paint(box, title: editor.text(picker.title), on: &frame)
    let inside = MapRectangle(
      x: box.x + 2, y: box.y + 3, width: box.width - 4, height: layout.pickerHeight)
    var writer = PanelWriter(inside, isMirrored: editor.language == .arabic)
    if picker.matches.isEmpty {
      writer.line(editor.text(Words.nothingMatches), style: editor.theme.faint, on: &frame)
    }
    let window = picker.window(of: layout.pickerHeight)
    let rows = window.map { cells(of: picker.matches[$0], in: picker, editor) }
    let columns = columns(of: rows, width: inside.width)
    for (place, cells) in zip(window, rows) {
      let isCursor = place == picker.line
      writer.link(.dialogue, place, on: &frame)
      let outcome = picker.outcomes[picker.matches[place]]
      let style =
        isCursor
        ? editor.theme.cursor : outcome?.isWorse == true ? editor.theme.style(.error) : Style.plain
      writer.line(cells, in: columns, style: style, fills: isCursor, on: &frame)
    }
    let count = editor.figures("\(picker.matches.count)/\(picker.items.count)")
    QueryLine.paint(picker.field, count: count, of: editor, in: box, on: &frame)
  }

  /// What a line says: the name, more about it, where it is, a mark, and what the choice would do.
  private static func cells(
    of index: Int, in picker: Picker, _ editor: Editor
  ) -> [DisplayText] {
    let item = picker.items[index]
    return [
      editor.name(item.title), editor.text(item.detail), editor.text(item.place),
      editor.text(item.mark), editor.text(picker.outcomes[index]?.text ?? ""),
    ]
  }

  /// The columns of the lines in sight; what else is known of a thing, then where it is, go before its
  /// name is cut short.
  private static func columns(of rows: [[DisplayText]], width: Int) -> ListColumns {
    var wanted = ListColumns.wanted(rows)
    for column in [1, 2] where wanted.count > column {
      let columns = ListColumns(wanted, width: width)
      if columns.widths[0] >= min(wanted[0], leastName) { return columns }
      wanted[column] = 0
    }
    return ListColumns(wanted, width: width)
  }

  /// The columns that a name keeps before others are left out.
  private static let leastName = 16
}

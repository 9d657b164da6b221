// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// Paints the forms of the edit mode beside or below what they show on the map.
enum ShapingFormPainter {
  /// Columns of the fields' names.
  private static let titleWidth = 16

  static func paint(
    _ form: ShapingForm, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let language = editor.language
    let box = box(of: form, editor, in: layout)
    let title = form.isRow ? ShapingFormWords.rowTitle : ShapingFormWords.numberTitle
    let page = "\(form.line + 1)/\(form.fields.count)"
    DialoguePainter.paintBox(
      box, title: editor.text(title[language] + "  " + page), on: &frame)
    let window = ListWindow.range(
      count: form.fields.count, line: form.line, height: max(1, box.height - 3))
    for (row, place) in window.enumerated() {
      frame.link(
        x: box.x + 1, y: box.y + 1 + row, width: box.width - 2,
        list: ClickList.dialogue.rawValue, line: place)
      paint(
        form.fields[place], isCursor: place == form.line, isFresh: form.isFresh, of: editor,
        in: ReadingLine(
          MapRectangle(x: box.x + 2, y: box.y + 1 + row, width: box.width - 4, height: 1),
          of: editor), on: &frame)
    }
    let outlook = editor.shaping?.outlook
    let notice = outlook?.gesture?.notices.first?.phrase[language]
    let isSkipping =
      form.fields.indices.contains(form.line) && form.fields[form.line].datum == .skips
    let verdict = outlook?.verdict.flatMap { $0.isWorse ? $0.text : nil }
    let note =
      form.fault ?? notice.map { "! " + $0 } ?? verdict
      ?? (isSkipping ? ShapingWords.wrongSkips[language] : count(of: outlook, language))
    var writer = PanelWriter(
      MapRectangle(x: box.x + 2, y: box.bottom - 1, width: box.width - 4, height: 1),
      isMirrored: language == .arabic)
    let isGrave = form.fault != nil || notice != nil || verdict != nil
    writer.line(
      editor.text(note), style: isGrave ? editor.theme.refusal : editor.theme.faint, on: &frame)
  }

  /// In the place of the side panel, else in the half of the map where the cursor is not.
  static func box(
    of form: ShapingForm, _ editor: Editor, in layout: ScreenLayout
  ) -> MapRectangle {
    if let side = layout.side {
      return MapRectangle(
        x: side.x, y: side.y, width: side.width,
        height: min(side.height, form.fields.count + 3))
    }
    let height = min(form.fields.count + 3, max(5, layout.map.height / 2))
    let cursor = editor.shaping?.cursor ?? GridPoint(x: 0, y: 0)
    let row = editor.map.place(of: cursor, scale: editor.scale).point.y - editor.scroll.y
    let isBelow = row * 2 >= layout.map.height
    return MapRectangle(
      x: 0, y: layout.map.y + (isBelow ? 0 : layout.map.height - height), width: layout.columns,
      height: height)
  }

  private static func count(of outlook: ShapingMode.Outlook?, _ language: Language) -> String {
    guard let gesture = outlook?.gesture else { return "" }
    return ShapingFormWords.offered(gesture.selection.count)[language]
  }

  private static func paint(
    _ field: ShapingForm.Field, isCursor: Bool, isFresh: Bool, of editor: Editor,
    in line: ReadingLine, on frame: inout Frame
  ) {
    let language = editor.language
    let title = editor.text(ShapingFormWords.title(of: field.datum)).cropped(to: titleWidth - 1)
    let y = line.y
    frame.draw(
      title, x: line.x(of: title.width), y: y,
      style: isCursor ? editor.theme.title : editor.theme.faint)
    let room = max(1, line.width - titleWidth)
    /// Where something so wide begins, after so many columns of the field.
    func x(_ width: Int, after columns: Int = 0) -> Int {
      line.x(of: width, after: titleWidth + columns)
    }
    if !field.words.isEmpty {
      let word = field.words.indices.contains(field.choice) ? field.words[field.choice] : ""
      let text = editor.text(ShapingFormWords.word(word)).cropped(to: room - 4)
      let start = x(text.width, after: 2)
      frame.draw("‹", x: start - 2, y: y, style: editor.theme.faint)
      frame.draw(text, x: start, y: y, style: isCursor ? editor.theme.cursor : .plain)
      frame.draw("›", x: start + text.width + 1, y: y, style: editor.theme.faint)
      if isCursor { frame.cursor = ScreenPoint(x: start, y: y) }
      return
    }
    let length = min(field.datum == .skips ? 16 : 8, room)
    let marked: Style.Attributes = isFresh && isCursor ? [.underline, .reverse] : .underline
    FieldPainter.paint(
      field.text, of: editor, x: x(length), y: y, width: length, hasCursor: isCursor,
      style: Style(attributes: marked), on: &frame)
    let unit = editor.text(ShapingFormWords.unit(of: field.datum)[language])
      .cropped(to: max(0, room - length - 1))
    frame.draw(unit, x: x(unit.width, after: length + 1), y: y, style: editor.theme.faint)
  }
}

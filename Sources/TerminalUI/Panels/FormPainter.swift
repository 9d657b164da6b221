// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps

/// Paints a cooperative's form: a field a line, and what the field with the cursor needs.
enum FormPainter {
  /// Columns of the fields' names.
  private static let titleWidth = 22
  /// The most columns of a field.
  private static let fieldWidth = 56

  static func paint(
    _ form: CooperativeForm, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let title =
      form.isNew ? FormWords.newTitle[editor.language] : editor.name(of: form.original.id)
    let height = min(layout.box.height, form.fields.count + 4)
    let box = MapRectangle(
      x: layout.box.x, y: layout.box.y + (layout.box.height - height) / 2, width: layout.box.width,
      height: height)
    DialoguePainter.paintBox(box, title: editor.name(title), on: &frame)
    let window = ListWindow.range(
      count: form.fields.count, line: form.line, height: box.height - 4)
    for (row, place) in window.enumerated() {
      frame.link(
        x: box.x + 1, y: box.y + 1 + row, width: box.width - 2,
        list: ClickList.dialogue.rawValue, line: place)
      paint(form, place, of: editor, x: box.x + 2, y: box.y + 1 + row, width: box.width - 4, &frame)
    }
    let note = form.fault ?? hint(for: form, editor.language)
    let style = form.fault == nil ? editor.theme.faint : editor.theme.refusal
    let text = editor.text(note).cropped(to: box.width - 4)
    frame.draw(text, x: box.x + 2, y: box.bottom - 1, style: style)
  }

  private static func paint(
    _ form: CooperativeForm, _ place: Int, of editor: Editor, x: Int, y: Int, width: Int,
    _ frame: inout Frame
  ) {
    let field = form.fields[place]
    let isCursor = place == form.line
    let title = editor.text(field.datum.title).cropped(to: titleWidth - 2)
    frame.draw(title, x: x, y: y, style: isCursor ? editor.theme.title : editor.theme.faint)
    let start = x + titleWidth
    let room = min(fieldWidth, width - titleWidth)
    switch field.kind {
    case .yesNo:
      paintChoice(field.isOn ? FormWords.yes : FormWords.no, isCursor, editor, start, y, &frame)
    case .status:
      let words = field.isOn ? FormWords.confirmed : FormWords.waiting
      let shown = form.original.status == .withdrawn ? Words.withdrawn : words
      paintChoice(shown, isCursor, editor, start, y, &frame)
    case .id where !form.isNew:
      frame.draw(editor.text(field.text.text), x: start, y: y, style: editor.theme.faint)
      if isCursor { frame.cursor = ScreenPoint(x: start, y: y) }
    case .id, .text, .number, .rank:
      let unit: DisplayText
      if case .number(let name) = field.kind { unit = editor.text(name) } else { unit = .empty }
      let length = unit.width > 0 ? min(10, room) : room
      FieldPainter.paint(
        field.text, of: editor, x: start, y: y, width: length, hasCursor: isCursor,
        style: Style(attributes: isCursor ? [.underline, .bold] : .underline), on: &frame)
      frame.draw(
        unit, x: start + length + 1, y: y, maxWidth: room - length - 1, style: editor.theme.faint)
    }
  }

  private static func paintChoice(
    _ words: Phrase, _ isCursor: Bool, _ editor: Editor, _ x: Int, _ y: Int, _ frame: inout Frame
  ) {
    frame.draw(editor.text(words), x: x, y: y, style: isCursor ? editor.theme.cursor : .plain)
    if isCursor { frame.cursor = ScreenPoint(x: x, y: y) }
  }

  private static func hint(for form: CooperativeForm, _ language: Language) -> String {
    guard form.fields.indices.contains(form.line) else { return "" }
    switch form.fields[form.line].kind {
    case .yesNo, .status: return FormWords.toggles[language]
    case .text(let known) where !known.isEmpty: return FormWords.knownValues[language]
    case .id where !form.isNew: return FormWords.fixedID[language]
    default: return ""
    }
  }
}

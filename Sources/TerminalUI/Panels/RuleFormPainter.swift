// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps

/// Paints a rule's form: a field a line, and what the field with the cursor needs.
enum RuleFormPainter {
  /// Columns of the fields' names.
  private static let titleWidth = 22

  static func paint(
    _ form: RuleForm, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let language = editor.language
    let title =
      (form.isNew ? RuleFormWords.newTitle[language] + " · " : "")
      + RuleCatalogue.title(of: form.original.kind)[language]
    let height = min(layout.box.height, form.fields.count + 4)
    let box = MapRectangle(
      x: layout.box.x, y: layout.box.y + (layout.box.height - height) / 2, width: layout.box.width,
      height: height)
    DialoguePainter.paintBox(box, title: editor.text(title), on: &frame)
    // A line stays free above the note, unless a field needs it.
    let window = ListWindow.range(count: form.fields.count, line: form.line, height: height - 3)
    MoreLine.paint(form.fields.count - window.count, editor, under: box, on: &frame)
    for (row, place) in window.enumerated() {
      frame.link(
        x: box.x + 1, y: box.y + 1 + row, width: box.width - 2,
        list: ClickList.dialogue.rawValue, line: place)
      paint(
        form.fields[place], in: form.original.kind, isCursor: place == form.line,
        isFixed: place == 0 && !form.isNew,
        of: editor,
        in: ReadingLine(
          MapRectangle(x: box.x + 2, y: box.y + 1 + row, width: box.width - 4, height: 1),
          of: editor), on: &frame)
    }
    let style = form.fault == nil ? editor.theme.faint : editor.theme.refusal
    var notes = PanelWriter(
      MapRectangle(x: box.x + 2, y: box.bottom - 1, width: box.width - 4, height: 1),
      isMirrored: language == .arabic)
    notes.line(editor.text(form.fault ?? hint(for: form, in: editor)), style: style, on: &frame)
  }

  private static func paint(
    _ field: RuleForm.Field, in kind: String, isCursor: Bool, isFixed: Bool, of editor: Editor,
    in line: ReadingLine, on frame: inout Frame
  ) {
    let language = editor.language
    let title = editor.text(RuleFormWords.title(of: field.path, in: kind)).cropped(
      to: titleWidth - 2)
    let y = line.y
    frame.draw(
      title, x: line.x(of: title.width), y: y,
      style: isCursor ? editor.theme.title : editor.theme.faint)
    let room = min(56, line.width - titleWidth)
    /// Where something so wide begins, after so many columns of the field.
    func x(_ width: Int, after columns: Int = 0) -> Int {
      line.x(of: width, after: titleWidth + columns)
    }
    if isFixed {
      let text = editor.text(field.text.text).cropped(to: room)
      frame.draw(text, x: x(text.width), y: y, style: editor.theme.faint)
      if isCursor { frame.cursor = ScreenPoint(x: x(text.width), y: y) }
      return
    }
    if case .word = field.kind {
      let words = editor.text(RuleFormWords.word(field.text.text, at: field.path, in: kind))
        .cropped(to: room)
      frame.draw(
        words, x: x(words.width), y: y, style: isCursor ? editor.theme.cursor : .plain)
      if isCursor { frame.cursor = ScreenPoint(x: x(words.width), y: y) }
      return
    }
    var length = room
    if case .number(let unit) = field.kind {
      length = min(10, room)
      let name = editor.text(unit.phrase[language]).cropped(to: max(0, room - length - 1))
      frame.draw(name, x: x(name.width, after: length + 1), y: y, style: editor.theme.faint)
    }
    FieldPainter.paint(
      field.text, of: editor, x: x(length), y: y, width: length, hasCursor: isCursor,
      style: Style(attributes: isCursor ? [.underline, .bold] : .underline), on: &frame)
  }

  private static func hint(for form: RuleForm, in editor: Editor) -> String {
    let language = editor.language
    guard form.fields.indices.contains(form.line) else { return "" }
    let field = form.fields[form.line]
    switch field.kind {
    case .word: return FormWords.toggles[language]
    case .id: return form.isNew ? "" : FormWords.fixedID[language]
    case .number: return ""
    case .text(let known):
      // An id says little: the name beside it says who.
      let person = Cooperative.ID(field.text.text).flatMap { editor.plan.cooperatives[$0] }
      let name = person.map { editor.name(of: $0.id) + "   " } ?? ""
      let values = known.isEmpty ? "" : FormWords.knownValues[language]
      let isSelector = field.path.count > 1 && field.text.isEmpty
      return name + values + (isSelector ? " · " + RuleFormWords.everyone[language] : "")
    }
  }
}

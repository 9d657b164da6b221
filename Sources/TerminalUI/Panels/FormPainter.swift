// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps
import Wording

/// Paints a form: a field a line, then what follows from the fields.
///
/// In Arabic it begins at the right.
enum FormPainter {
  /// Columns of the fields' names.
  private static let titleWidth = 24
  /// The most columns of a field.
  private static let fieldWidth = 56
  /// Columns of a field for a number.
  private static let numberWidth = 10
  /// The most lines below the fields.
  private static let footHeight = 4

  static func paint(
    _ form: Form, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let foot = foot(of: form, editor, width: layout.box.width - 4)
    let height = min(layout.box.height, form.fields.count + 3 + foot.count)
    let box = MapRectangle(
      x: layout.box.x, y: layout.box.y + (layout.box.height - height) / 2, width: layout.box.width,
      height: height)
    DialoguePainter.paintBox(box, title: title(of: form, editor), on: &frame)
    // A line stays free above what is said, unless a field needs it.
    let window = ListWindow.range(
      count: form.fields.count, line: form.line, height: max(1, height - 2 - foot.count))
    MoreLine.paint(form.fields.count - window.count, editor, under: box, on: &frame)
    for (row, place) in window.enumerated() {
      let line = MapRectangle(x: box.x + 2, y: box.y + 1 + row, width: box.width - 4, height: 1)
      frame.link(
        x: box.x + 1, y: line.y, width: box.width - 2, list: ClickList.dialogue.rawValue,
        line: place)
      paint(form, place, of: editor, in: line, &frame)
    }
    var writer = PanelWriter(
      MapRectangle(
        x: box.x + 2, y: box.bottom - foot.count, width: box.width - 4, height: foot.count),
      isMirrored: editor.language == .arabic)
    for line in foot {
      writer.line(
        editor.text(line.text),
        style: line.isGrave ? editor.theme.refusal : editor.theme.faint, on: &frame)
    }
  }

  private static func title(of form: Form, _ editor: Editor) -> DisplayText {
    let language = editor.language
    switch form.subject {
    case .cooperative(let original, let isNew):
      return editor.name(isNew ? FormWords.newTitle[language] : editor.name(of: original.id))
    case .stand(let stand):
      return editor.text(SheetWords.standTitle[language] + " " + stand.label)
    case .feature(let feature):
      return editor.text(ShapingWords.name(of: feature.kind)[language] + " · " + feature.id.text)
    case .hall: return editor.text(HallWords.title)
    case .newHall: return editor.text(HallWords.newTitle)
    }
  }

  /// What is said below the fields: what follows from them, then what is wrong or what helps.
  private static func foot(of form: Form, _ editor: Editor, width: Int) -> [Form.Note] {
    var notes = form.notes
    if let complaint = form.complaint {
      let text = "! " + editor.bindings.filled(complaint.text)
      notes.append(Form.Note(text: text, isGrave: true))
    } else {
      notes.append(Form.Note(text: hint(for: form, editor.language)))
    }
    let lines = notes.flatMap { note in
      note.text.isEmpty
        ? [note]
        : Wrapping.lines(note.text, width: max(10, width)).map {
          Form.Note(text: $0, isGrave: note.isGrave)
        }
    }
    return Array(lines.prefix(footHeight))
  }

  private static func paint(
    _ form: Form, _ place: Int, of editor: Editor, in line: MapRectangle, _ frame: inout Frame
  ) {
    let field = form.fields[place]
    let isCursor = place == form.line
    let isWrong = form.complaint?.datum == field.datum
    let reading = ReadingLine(line, of: editor)
    let title = editor.text((isWrong ? "! " : "") + field.datum.title[editor.language])
      .cropped(to: titleWidth - 2)
    frame.draw(
      title, x: reading.x(of: title.width), y: line.y,
      style: isWrong ? editor.theme.refusal : isCursor ? editor.theme.title : editor.theme.faint)
    let room = min(fieldWidth, line.width - titleWidth)
    /// Where something so wide begins, after so many columns of the field.
    func x(_ width: Int, after columns: Int = 0) -> Int {
      reading.x(of: width, after: titleWidth + columns)
    }
    let unit: Phrase
    switch field.kind {
    case .fixed:
      let text = editor.text(field.text.text).cropped(to: room)
      frame.draw(text, x: x(text.width), y: line.y, style: editor.theme.faint)
      if isCursor { frame.cursor = ScreenPoint(x: x(text.width), y: line.y) }
      return
    case .choice(let words):
      guard words.indices.contains(field.choice) else { return }
      let text = editor.text(words[field.choice].title).cropped(to: room)
      frame.draw(text, x: x(text.width), y: line.y, style: isCursor ? editor.theme.cursor : .plain)
      if isCursor { frame.cursor = ScreenPoint(x: x(text.width), y: line.y) }
      return
    case .text, .whole: unit = Unit.none.phrase
    case .number(let name), .position(let name): unit = name
    }
    let isText = if case .text = field.kind { true } else { false }
    let width = isText ? room : min(numberWidth, room)
    let marks: Style.Attributes =
      !isCursor
      ? .underline : !isText && form.isFresh ? [.underline, .reverse] : [.underline, .bold]
    FieldPainter.paint(
      field.text, of: editor, x: x(width), y: line.y, width: width, hasCursor: isCursor,
      style: Style(attributes: marks), on: &frame)
    let name = editor.text(unit).cropped(to: max(0, room - width - 1))
    frame.draw(name, x: x(name.width, after: width + 1), y: line.y, style: editor.theme.faint)
  }

  private static func hint(for form: Form, _ language: Language) -> String {
    guard let field = form.current else { return "" }
    switch field.kind {
    case .choice(let words):
      return words.count < 2
        ? "" : (words.count == 2 ? FormWords.toggles : FormWords.chooses)[language]
    case .text(let known) where !known.isEmpty:
      let text = field.stem ?? field.text.text
      let fitting = Form.offered(known, for: text)
      if fitting.count == known.count { return FormWords.knownValues[language] }
      return KeyWords.name(of: "PageDown", language) + language.colon
        + fitting.prefix(6).map(\.value).joined(separator: " · ")
        + (fitting.count > 6 ? " …" : "")
    case .fixed where field.datum == .id: return FormWords.fixedID[language]
    case .fixed: return FormWords.onlyShown[language]
    default: return field.datum.help[language]
    }
  }
}

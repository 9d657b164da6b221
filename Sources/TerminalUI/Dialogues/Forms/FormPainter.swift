// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// Paints a form: a field a line, then what follows from the fields.
///
/// In Arabic it begins at the right. Beside the map it is narrower, and says less.
struct FormPainter {
  private let form: Form
  private let view: DialogueView
  /// Whether it lies in a box over the map.
  private let isWide: Bool
  /// What is said below the fields: what follows from them, then what is wrong or what helps.
  private var foot: [Form.Note] = []

  /// Columns of the fields' names.
  private var titleWidth: Int { isWide ? 24 : 16 }
  /// Columns of a field for a number.
  private var numberWidth: Int { isWide ? 10 : 8 }
  /// The most columns of a field.
  private static let fieldWidth = 56
  /// The most lines below the fields.
  private static let footHeight = 4

  init(_ form: Form, in view: DialogueView) {
    self.form = form
    self.view = view
    isWide = form.place == .box
    let last =
      form.complaint.map {
        Form.Note(
          text: "! \(view.bindings.filled($0.text, in: view.language))", isGrave: true)
      } ?? form.subject.hint(of: form, in: view) ?? Form.Note(text: hint)
    guard isWide else {
      foot = [last]
      return
    }
    let width = max(10, view.layout.box.width - 4)
    let lines = (form.notes + [last]).flatMap { note in
      note.text.isEmpty
        ? [note]
        : Wrapping.lines(note.text, width: width).map {
          Form.Note(text: $0, isGrave: note.isGrave)
        }
    }
    foot = Array(lines.prefix(Self.footHeight))
  }

  func paint(on frame: inout Frame) {
    let box = box
    BoxPainter.paint(box, title: form.subject.title(of: form, in: view), on: &frame)
    // In a box a line stays free above what is said, unless a field needs it.
    let window = ListWindow.range(
      count: form.fields.count, line: form.here, height: max(1, box.height - 2 - foot.count))
    if isWide { MoreLine.paint(form.fields.count - window.count, view, under: box, on: &frame) }
    for (row, place) in window.enumerated() {
      let line = MapRectangle(x: box.x + 2, y: box.y + 1 + row, width: box.width - 4, height: 1)
      frame.link(
        x: box.x + 1, y: line.y, width: box.width - 2, list: ClickList.dialogue.rawValue,
        line: place)
      paint(form.fields[place], isCursor: place == form.here, in: line, on: &frame)
    }
    var writer = PanelWriter(
      MapRectangle(
        x: box.x + 2, y: box.bottom - foot.count, width: box.width - 4, height: foot.count),
      isMirrored: view.isMirrored)
    for line in foot {
      writer.line(
        view.text(line.text), style: line.isGrave ? view.theme.refusal : view.theme.faint,
        on: &frame)
    }
  }

  private var box: MapRectangle {
    let layout = view.layout
    let wanted = form.fields.count + 2 + foot.count
    if isWide {
      let height = min(layout.box.height, wanted + 1)
      return MapRectangle(
        x: layout.box.x, y: layout.box.y + (layout.box.height - height) / 2,
        width: layout.box.width, height: height)
    }
    if let side = layout.side {
      return MapRectangle(
        x: side.x, y: side.y, width: side.width, height: min(side.height, wanted))
    }
    let height = min(wanted, max(5, layout.map.height / 2))
    let cursor = view.editMode?.cursor ?? GridPoint(x: 0, y: 0)
    let row = view.map.place(of: cursor, scale: view.scale).point.y - view.scroll.y
    let isBelow = row * 2 >= layout.map.height
    return MapRectangle(
      x: 0, y: layout.map.y + (isBelow ? 0 : layout.map.height - height), width: layout.columns,
      height: height)
  }

  private func paint(
    _ field: Form.Field, isCursor: Bool, in line: MapRectangle, on frame: inout Frame
  ) {
    let isWrong = form.complaint?.datum == field.datum
    let theme = view.theme
    let reading = ReadingLine(line, of: view)
    let title = view.text((isWrong ? "! " : "") + field.datum.title.sentence(in: view.language))
      .cropped(to: titleWidth - (isWide ? 2 : 1))
    frame.draw(
      title, x: reading.x(of: title.width), y: line.y,
      style: isWrong ? theme.refusal : isCursor ? theme.title : theme.faint)
    let room = max(1, min(Self.fieldWidth, line.width - titleWidth))
    /// Where something so wide begins, after so many columns of the field.
    func x(_ width: Int, after columns: Int = 0) -> Int {
      reading.x(of: width, after: titleWidth + columns)
    }
    guard field.isTyped else {
      let hasArrows = !isWide && field.words != nil
      let text = view.text(field.shown(in: view.language)).cropped(
        to: max(0, room - (hasArrows ? 4 : 0)))
      let start = x(text.width, after: hasArrows ? 2 : 0)
      if hasArrows {
        frame.draw("‹", x: start - 2, y: line.y, style: theme.faint)
        frame.draw("›", x: start + text.width + 1, y: line.y, style: theme.faint)
      }
      frame.draw(
        text, x: start, y: line.y,
        style: field.words == nil ? theme.faint : isCursor ? theme.cursor : .plain)
      if isCursor { frame.cursor = ScreenPoint(x: start, y: line.y) }
      return
    }
    let width = field.unit == nil ? room : min(numberWidth, room)
    let marks: Style.Attributes =
      !isCursor
      ? .underline
      : field.isReplaced && form.isFresh ? [.underline, .reverse] : [.underline, .bold]
    FieldPainter.paint(
      field.text, of: view, x: x(width), y: line.y, width: width, hasCursor: isCursor,
      style: Style(attributes: marks), on: &frame)
    if let unit = field.unit {
      let name = view.text(unit).cropped(to: max(0, room - width - 1))
      frame.draw(name, x: x(name.width, after: width + 1), y: line.y, style: theme.faint)
    }
  }

  /// What helps at the field with the cursor.
  private var hint: Sentence {
    guard let field = form.current else { return "" }
    let language = view.language
    switch field.kind {
    case .choice(let words):
      return words.count < 2
        ? "" : (words.count == 2 ? FormWords.toggles : FormWords.chooses)[language]
    case .text(let known) where !known.isEmpty: return field.offer(in: language)
    case .fixed: return (field.datum == .id ? FormWords.fixedID : FormWords.onlyShown)[language]
    default: return field.datum.help[language]
    }
  }
}

extension Form.Field {
  /// What is said of the values in use: those that fit what was typed, else how to see them.
  ///
  /// - Parameter shown: What is shown of a value.
  func offer(in language: Language, _ shown: (String) -> String = { $0 }) -> Sentence {
    let fitting = offers
    if fitting.isEmpty { return FormWords.knownValues[language] }
    let values = fitting.prefix(6).map { shown($0.value) }.asValues.joined(separator: " · ")
    let more = fitting.count > 6 ? " …" : ""
    return
      "\(KeyWords.name(of: "PageDown", language))\(words: language.colon)\(values)\(words: more)"
  }
}

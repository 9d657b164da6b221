// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps

/// Paints what is open above the map.
enum DialoguePainter {
  static func paint(
    _ dialogue: OpenDialogue, of editor: Editor, _ layout: ScreenLayout, on frame: inout Frame
  ) {
    switch dialogue {
    case .sheet(let sheet): sheet.paint(in: editor.view, on: &frame)
    case .prompt, .seeking: break  // The status line shows it.
    case .picker(let picker): PickerPainter.paint(picker, of: editor, in: layout, on: &frame)
    case .palette(let palette): PalettePainter.paint(palette, of: editor, in: layout, on: &frame)
    case .choice(let choice): paint(choice, of: editor, in: layout, on: &frame)
    case .form(let form): FormPainter.paint(form, of: editor, in: layout, on: &frame)
    case .help(let sheet): HelpPainter.paint(sheet, of: editor, in: layout, on: &frame)
    case .page(let page): paint(page, of: editor, in: layout, on: &frame)
    case .repair(let offer): RepairPainter.paint(offer, of: editor, in: layout, on: &frame)
    case .rules(let sheet): RulesPainter.paint(sheet, of: editor, in: layout, on: &frame)
    case .ruleForm(let form): RuleFormPainter.paint(form, of: editor, in: layout, on: &frame)
    case .shapingForm(let form):
      ShapingFormPainter.paint(form, of: editor, in: layout, on: &frame)
    case .arrange(let question):
      ArrangementPainter.paint(question, of: editor, in: layout, on: &frame)
    case .proposals(let sheet): ProposalPainter.paint(sheet, of: editor, on: &frame)
    }
  }

  private static func paint(
    _ choice: Choice, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let title = editor.text(choice.title)
    let options = choice.options.map { editor.text("\($0.key)  \($0.title[editor.language])") }
    let detail = editor.name(choice.detail)
    let widest = ([title, detail] + options).map(\.width).max() ?? 0
    let width = min(layout.columns, widest + 10)
    let height = options.count + (choice.detail.isEmpty ? 2 : 4)
    let box = MapRectangle(
      x: (layout.columns - width) / 2, y: max(1, (layout.rows - height) / 2), width: width,
      height: height)
    BoxPainter.paint(box, title: title, on: &frame)
    var writer = PanelWriter(box.inside, isMirrored: editor.language == .arabic)
    if !choice.detail.isEmpty {
      writer.line(detail, indent: 2, style: editor.theme.faint, on: &frame)
      writer.skip()
    }
    for (place, option) in options.enumerated() {
      let isCursor = place == choice.line
      writer.link(.dialogue, place, on: &frame)
      writer.line(
        option, indent: 2, style: isCursor ? editor.theme.cursor : .plain, fills: isCursor,
        on: &frame)
    }
  }

  private static func paint(
    _ page: TextPage, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let box = layout.box(forColumns: page.widest)
    BoxPainter.paint(box, title: editor.text(page.title), on: &frame)
    // A printed page is a picture: it is shown as it is, whichever way the reader reads.
    let isMirrored = editor.language == .arabic && page.purpose != .print
    var writer = PanelWriter(
      MapRectangle(x: box.x + 2, y: box.y + 1, width: box.width - 4, height: box.height - 2),
      isMirrored: isMirrored)
    for line in page.lines.dropFirst(page.top).prefix(writer.room) {
      // A page of paper has its own direction, a notice that of its language; what is read here has
      // the reader's.
      switch page.purpose {
      case .print:
        paint(editor.figures(line), from: page.left, in: box, with: &writer, on: &frame)
      case .notices: writer.line(editor.name(line), on: &frame)
      case .read, .rule: writer.line(editor.text(line), on: &frame)
      }
    }
    MoreLine.paint(page.lines.count - page.top - layout.pageHeight, editor, under: box, on: &frame)
  }

  /// A line of a printed page from a column on, with marks in the border where it goes on.
  private static func paint(
    _ line: DisplayText, from left: Int, in box: MapRectangle, with writer: inout PanelWriter,
    on frame: inout Frame
  ) {
    let y = writer.area.y + writer.row
    let width = writer.area.width
    writer.skip()
    var strip = Frame(columns: line.width, rows: 1)
    strip.draw(line, x: 0, y: 0)
    frame.draw(
      windowOnto: strip, from: left, width: min(width, line.width - left), x: writer.area.x, y: y)
    if left > 0, line.width > 0 { frame.set("‹", x: box.x, y: y) }
    if line.width > left + width { frame.set("›", x: box.right, y: y) }
  }
}

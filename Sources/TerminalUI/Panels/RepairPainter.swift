// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// Paints a repair that is offered, at the foot of the map, which shows where it happens.
enum RepairPainter {
  static func paint(
    _ offer: RepairOffer, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let language = editor.language
    let width = layout.box.width
    let change = ReportWords.difference(
      from: editor.report.quality, to: offer.repair.quality, language)
    let sentence = Wrapping.lines(
      offer.violation.message(in: language, of: editor.plan), width: width - 6)
    let what = Wrapping.lines(
      RepairWords.title(of: offer.repair, in: editor.plan, language), width: width - 8)
    let better = Wrapping.lines(change, width: width - 6)
    let height = min(layout.map.height, sentence.count + what.count + better.count + 3)
    let box = MapRectangle(
      x: layout.box.x, y: layout.map.bottom - height + 1, width: width, height: height)
    BoxPainter.paint(box, title: editor.text(RepairWords.title), on: &frame)
    var writer = PanelWriter(
      MapRectangle(x: box.x + 2, y: box.y + 1, width: width - 4, height: height - 2),
      isMirrored: language == .arabic)
    let severity = offer.violation.severity
    for (number, line) in sentence.enumerated() {
      writer.line(
        prefix: editor.text(number == 0 ? Theme.sign(severity) + " " : "  "), editor.text(line),
        style: editor.theme.style(severity), on: &frame)
    }
    writer.skip()
    for (number, line) in what.enumerated() {
      writer.line(
        prefix: editor.text(number == 0 ? "» " : "  "), editor.text(line),
        style: editor.theme.title,
        on: &frame)
    }
    for line in better { writer.line(editor.text(line), indent: 2, on: &frame) }
  }
}

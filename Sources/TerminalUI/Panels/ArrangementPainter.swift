// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps

/// Paints the question before a search for better placements, and what it found.
enum ArrangementPainter {
  static func paint(
    _ question: ArrangementQuestion, of editor: Editor, in layout: ScreenLayout,
    on frame: inout Frame
  ) {
    let language = editor.language
    let width = min(layout.columns, 64)
    let about = Wrapping.lines(ArrangementWords.about[language], width: width - 6)
    let height = about.count + 5
    let box = MapRectangle(
      x: (layout.columns - width) / 2, y: max(1, (layout.rows - height) / 2), width: width,
      height: height)
    BoxPainter.paint(box, title: editor.text(ArrangementWords.title), on: &frame)
    var writer = PanelWriter(box.inset, isMirrored: language == .arabic)
    for line in about { writer.line(editor.text(line), style: editor.theme.faint, on: &frame) }
    writer.skip()
    let request = question.request
    let length =
      request.moves.map { "\($0)" } ?? Self.length(request.seconds, language)
    let answers = [
      (ArrangementWords.time, "← \(length) →"),
      (
        ArrangementWords.seatsWaiting,
        "← \((request.seatsWaiting ? FormWords.yes : FormWords.no)[language]) →"
      ),
    ]
    for (place, answer) in answers.enumerated() {
      let isCursor = place == question.line
      writer.link(.dialogue, place, on: &frame)
      writer.line(
        editor.text(answer.0), editor.figures(answer.1), indent: 1,
        style: isCursor ? editor.theme.cursor : .plain, fills: isCursor, on: &frame)
    }
  }

  /// `5 s`, `2 min`.
  private static func length(_ seconds: Int, _ language: Language) -> String {
    seconds < 60
      ? "\(seconds) \(ArrangementWords.seconds[language])"
      : "\(seconds / 60) \(ArrangementWords.minutes[language])"
  }

  /// Who moves, and why that is better; or one line of it below the map.
  static func paint(
    _ summary: ArrangementSummary, of editor: Editor, in layout: ScreenLayout,
    on frame: inout Frame
  ) {
    let language = editor.language
    let words = summary.isKept ? ArrangementWords.kept : ArrangementWords.found
    let title = summary.edit == nil ? ArrangementWords.title : words
    let box = summary.showsMap ? layout.foot(lines: 1) : layout.box
    BoxPainter.paint(box, title: editor.text(title), on: &frame)
    var writer = PanelWriter(box.inset, isMirrored: language == .arabic)
    let gain = ReportWords.difference(from: summary.before, to: summary.after, language)
    writer.line(
      editor.text(ArrangementWords.standing(summary.after, language)), editor.text(gain),
      style: editor.theme.title,
      on: &frame)
    guard !summary.showsMap else { return }
    writer.skip()
    let rows = ArrangementLines.rows(of: summary, in: editor)
    for row in rows.dropFirst(summary.top).prefix(layout.summaryHeight) {
      writer.line(
        editor.text(row.leading), middle: editor.text(row.middle), editor.text(row.trailing),
        indent: row.indent, style: row.style, on: &frame)
    }
    MoreLine.paint(
      rows.count - summary.top - layout.summaryHeight, editor, under: box, on: &frame)
  }
}

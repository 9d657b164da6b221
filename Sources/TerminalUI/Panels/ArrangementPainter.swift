// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps

/// Paints the question before a search for better placements.
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
}

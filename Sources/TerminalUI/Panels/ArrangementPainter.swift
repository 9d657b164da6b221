// SPDX-License-Identifier: Apache-2.0

import DisplayText
import LayoutEngine
import StandMaps
import Wording

/// Paints the question before a search for better placements, its progress, and what it found.
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
    DialoguePainter.paintBox(box, title: editor.text(ArrangementWords.title), on: &frame)
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

  /// A box at the foot of the map, which shows the best plan so far.
  static func paint(
    _ watch: ArrangementWatch, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let language = editor.language
    let box = foot(of: layout, lines: 2)
    DialoguePainter.paintBox(box, title: editor.text(ArrangementWords.searching), on: &frame)
    var writer = PanelWriter(box.inset, isMirrored: language == .arabic)
    let gain = ReportWords.difference(from: watch.before, to: watch.best, language)
    writer.line(
      editor.text(standing(watch.best, language)),
      editor.text(gain.isEmpty ? ArrangementWords.noGain[language] : gain), on: &frame)
    let time = editor.text(state(of: watch, language))
    let room = max(0, box.inset.width - time.width - 2)
    let filled = min(room, Int((watch.share * Double(room)).rounded()))
    writer.line(
      editor.text(
        String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)),
      time, on: &frame)
  }

  /// `12 move · 3 s left`.
  private static func state(of watch: ArrangementWatch, _ language: Language) -> String {
    if watch.isStopping { return ArrangementWords.stops[language] }
    guard watch.elapsed != nil else { return ArrangementWords.getsReady[language] }
    let moving = "\(watch.moves.count) \(ArrangementWords.moving[language])"
    guard let left = watch.secondsLeft else { return moving }
    return moving + " · \(left) \(ArrangementWords.seconds[language]) "
      + ArrangementWords.left[language]
  }

  /// What a plan is worth: what is wrong, where anything is, and the wish cost.
  private static func standing(_ quality: PlanQuality, _ language: Language) -> String {
    var parts: [String] = []
    if quality.unplaced > 0 {
      parts.append("\(quality.unplaced) \(ArrangementWords.unplaced[language])")
    }
    if quality.errors > 0 { parts.append("\(Theme.sign(.error)) \(quality.errors)") }
    if quality.warnings > 0 { parts.append("\(Theme.sign(.warning)) \(quality.warnings)") }
    parts.append(
      "\(ArrangementWords.wishCost[language]) \(Figures.decimal(quality.wishCost, language))")
    return parts.joined(separator: " · ")
  }

  /// Who moves, and why that is better; or one line of it below the map.
  static func paint(
    _ summary: ArrangementSummary, of editor: Editor, in layout: ScreenLayout,
    on frame: inout Frame
  ) {
    let language = editor.language
    let words = summary.isKept ? ArrangementWords.kept : ArrangementWords.found
    let title = summary.edit == nil ? ArrangementWords.title : words
    let box = summary.showsMap ? foot(of: layout, lines: 1) : layout.box
    DialoguePainter.paintBox(box, title: editor.text(title), on: &frame)
    var writer = PanelWriter(box.inset, isMirrored: language == .arabic)
    let gain = ReportWords.difference(from: summary.before, to: summary.after, language)
    writer.line(
      editor.text(standing(summary.after, language)), editor.text(gain), style: editor.theme.title,
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

  /// A box of some lines at the foot of the map.
  private static func foot(of layout: ScreenLayout, lines: Int) -> MapRectangle {
    let width = min(layout.map.width, 100)
    return MapRectangle(
      x: layout.map.x + (layout.map.width - width) / 2, y: layout.map.bottom - lines - 1,
      width: width, height: lines + 2)
  }
}

extension MapRectangle {
  /// The lines inside a box, with a column of air at both ends.
  var inset: MapRectangle { MapRectangle(x: x + 2, y: y + 1, width: width - 4, height: height - 2) }
}

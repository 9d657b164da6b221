// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// The whole legend: the colours of the map, its signs, and its scale; it scrolls where it does not
/// fit, and any other key closes it.
struct LegendPage: Dialogue {
  static let bindings =
    DialogueBinding.reading + [
      DialogueBinding(.back, [.escape, "q", .enter], DialogueWords.back, .leaves)
    ]

  /// The first line shown.
  private var top = 0

  /// Columns of an entry.
  private static let entryWidth = 18

  /// One line.
  private enum Row {
    case text(Sentence, Style)
    case entries([LegendEntries.Entry])
    case blank
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    if name == .back { return .close }
    top = view.layout.scrolled(top, name, of: Self.rows(of: view).count)
    return .stay
  }

  func type(_ key: Key, in view: DialogueView) -> Outcome { .close }

  func paint(in view: DialogueView, on frame: inout Frame) {
    let layout = view.layout
    let rows = Self.rows(of: view)
    let width = Self.width(in: layout)
    let box = MapRectangle(
      x: (layout.columns - width) / 2, y: layout.box.y, width: width,
      height: min(layout.box.height, rows.count + 2))
    BoxPainter.paint(box, title: view.text(Words.legendTitle), on: &frame)
    let visible = box.height - 2
    let first = max(0, min(top, rows.count - visible))
    for (line, row) in rows.dropFirst(first).prefix(visible).enumerated() {
      Self.paint(row, view, in: box, y: box.y + 1 + line, on: &frame)
    }
    MoreLine.paint(rows.count - first - visible, view, under: box, on: &frame)
  }

  private static func width(in layout: ScreenLayout) -> Int {
    min(layout.box.width, 2 * 2 + entryWidth * 4)
  }

  private static func rows(of view: DialogueView) -> [Row] {
    let layout = view.layout
    let across = max(1, (width(in: layout) - 4) / entryWidth)
    func lines(_ entries: [LegendEntries.Entry]) -> [Row] {
      stride(from: 0, to: entries.count, by: across).map {
        .entries(Array(entries[$0..<min($0 + across, entries.count)]))
      }
    }
    let language = view.language
    let scale = LegendWords.scale(
      row: Figures.exact(view.scale.metresPerRow, language),
      column: Figures.exact(view.scale.metresPerColumn, language))
    let title = Words.title(of: view.settings.colouring)
    var rows: [Row] = [.text(title[language], view.theme.title)]
    rows += lines(LegendEntries.colours(of: view)) + [.blank]
    rows += lines(LegendEntries.signs(of: view, comparing: view.variant != nil)) + [.blank]
    rows += Wrapping.lines(scale[language], width: width(in: layout) - 4).map {
      .text($0, view.theme.faint)
    }
    return rows
  }

  private static func paint(
    _ row: Row, _ view: DialogueView, in box: MapRectangle, y: Int, on frame: inout Frame
  ) {
    let isMirrored = view.language == .arabic
    switch row {
    case .blank: break
    case .text(let text, let style):
      let shown = view.text(text).cropped(to: box.width - 4)
      frame.draw(
        shown, x: isMirrored ? box.right - 1 - shown.width : box.x + 2, y: y, style: style)
    case .entries(let entries):
      for (column, entry) in entries.enumerated() {
        let name = entry.name.cropped(to: entryWidth - 2 - entry.sign.width)
        let indent = 2 + column * entryWidth
        let after = indent + entry.sign.width + 1
        frame.draw(
          entry.sign, x: isMirrored ? box.right - indent - entry.sign.width + 1 : box.x + indent,
          y: y, style: entry.style)
        frame.draw(name, x: isMirrored ? box.right - after - name.width + 1 : box.x + after, y: y)
      }
    }
  }
}

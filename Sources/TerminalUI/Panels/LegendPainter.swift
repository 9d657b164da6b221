// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// Paints the whole legend: the colours of the map, its signs, and its scale; it scrolls where it
/// does not fit.
enum LegendPainter {
  /// Columns of an entry.
  private static let entryWidth = 18

  /// One line.
  private enum Row {
    case text(String, Style)
    case entries([LegendEntries.Entry])
    case blank
  }

  static func paint(
    from top: Int, _ editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let rows = rows(of: editor, in: layout)
    let width = width(in: layout)
    let box = MapRectangle(
      x: (layout.columns - width) / 2, y: layout.box.y, width: width,
      height: min(layout.box.height, rows.count + 2))
    DialoguePainter.paintBox(box, title: editor.text(Words.legendTitle), on: &frame)
    let visible = box.height - 2
    let first = max(0, min(top, rows.count - visible))
    for (line, row) in rows.dropFirst(first).prefix(visible).enumerated() {
      paint(row, editor, in: box, y: box.y + 1 + line, on: &frame)
    }
    MoreLine.paint(rows.count - first - visible, editor, under: box, on: &frame)
  }

  /// How far it can be scrolled.
  static func lastTop(of editor: Editor, in layout: ScreenLayout) -> Int {
    max(0, rows(of: editor, in: layout).count - (layout.box.height - 2))
  }

  private static func width(in layout: ScreenLayout) -> Int {
    min(layout.box.width, 2 * 2 + entryWidth * 4)
  }

  private static func rows(of editor: Editor, in layout: ScreenLayout) -> [Row] {
    let across = max(1, (width(in: layout) - 4) / entryWidth)
    func lines(_ entries: [LegendEntries.Entry]) -> [Row] {
      stride(from: 0, to: entries.count, by: across).map {
        .entries(Array(entries[$0..<min($0 + across, entries.count)]))
      }
    }
    let language = editor.language
    let scale = LegendWords.scale(
      row: Figures.exact(editor.scale.metresPerRow, language),
      column: Figures.exact(editor.scale.metresPerColumn, language))
    let title = Words.title(of: editor.settings.colouring)
    return [.text(title[language], editor.theme.title)]
      + lines(LegendEntries.colours(of: editor)) + [.blank]
      + lines(LegendEntries.signs(of: editor)) + [.blank]
      + Wrapping.lines(scale[language], width: width(in: layout) - 4).map {
        .text($0, editor.theme.faint)
      }
  }

  private static func paint(
    _ row: Row, _ editor: Editor, in box: MapRectangle, y: Int, on frame: inout Frame
  ) {
    let isMirrored = editor.language == .arabic
    switch row {
    case .blank: break
    case .text(let text, let style):
      let shown = editor.text(text).cropped(to: box.width - 4)
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

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps

/// Paints the whole legend: the colours of the map, its signs, and its scale.
enum LegendPainter {
  /// Columns of an entry.
  private static let entryWidth = 18

  static func paint(_ editor: Editor, in layout: ScreenLayout, on frame: inout Frame) {
    let entries = colours(of: editor)
    let signs = signs(of: editor)
    let width = min(layout.box.width, 2 * 2 + entryWidth * 4)
    let across = max(1, (width - 4) / entryWidth)
    let lines = { (count: Int) in (count + across - 1) / across }
    let height = min(layout.box.height, lines(entries.count) + lines(signs.count) + 6)
    let box = MapRectangle(
      x: (layout.columns - width) / 2, y: layout.box.y, width: width, height: height)
    DialoguePainter.paintBox(box, title: editor.text(Words.legendTitle), on: &frame)
    var y = box.y + 1
    let title = Words.title(of: editor.settings.colouring)
    draw(editor.text(title), editor, box, y, editor.theme.title, on: &frame)
    y += 1
    paint(entries, editor, box, across, from: &y, on: &frame)
    y += 1
    paint(signs, editor, box, across, from: &y, on: &frame)
    guard y + 1 < box.bottom else { return }
    let language = editor.language
    let scale = LegendWords.scale(
      row: Figures.exact(editor.scale.metresPerRow, language),
      column: Figures.exact(editor.scale.metresPerColumn, language))
    draw(editor.text(scale), editor, box, y + 1, editor.theme.faint, on: &frame)
  }

  /// One sign and what it means.
  private struct Entry {
    let sign: Glyph
    let name: DisplayText
    let style: Style
  }

  private static func colours(of editor: Editor) -> [Entry] {
    editor.map.legend(EditorPainter.mapOptions(of: editor)).map {
      Entry(sign: $0.sign, name: editor.name($0.name), style: $0.style)
    }
  }

  private static func signs(of editor: Editor) -> [Entry] {
    let signs = MapSigns(.unicode)
    var entries: [(Glyph, Phrase)] = [
      (signs.door(.entrance, outside: .north), LegendWords.entrance),
      (signs.door(.exit, outside: .west), LegendWords.exit),
    ]
    let points: [(Feature.Kind, Phrase)] = [
      (.power, LegendWords.power), (.water, Words.water),
      (.extinguisher, LegendWords.extinguisher),
    ]
    entries += points.compactMap { kind, name in signs.point(kind).map { ($0, name) } }
    entries += [
      (signs.problem(.error), ProblemWords.title(of: .error)),
      (signs.problem(.warning), ProblemWords.title(of: .warning)),
      (signs.problem(.wish), ProblemWords.title(of: .wish)),
      (signs.locked, Words.locked), (signs.held, Words.held),
      (signs.previewed, LegendWords.proposed),
    ]
    if editor.variant != nil {
      entries += VariantSign.allCases.map { ($0.glyph, VariantWords.meaning(of: $0)) }
    }
    return entries.map { Entry(sign: $0.0, name: editor.text($0.1), style: .plain) }
  }

  private static func paint(
    _ entries: [Entry], _ editor: Editor, _ box: MapRectangle, _ across: Int, from y: inout Int,
    on frame: inout Frame
  ) {
    let isMirrored = editor.language == .arabic
    for start in stride(from: 0, to: entries.count, by: across) where y < box.bottom {
      for (column, entry) in entries[start..<min(start + across, entries.count)].enumerated() {
        let name = entry.name.cropped(to: entryWidth - 3)
        let indent = 2 + column * entryWidth
        let x = isMirrored ? box.right - indent : box.x + indent
        frame.set(entry.sign, x: x, y: y, style: entry.style)
        frame.draw(name, x: isMirrored ? x - 1 - name.width : x + 2, y: y)
      }
      y += 1
    }
  }

  private static func draw(
    _ text: DisplayText, _ editor: Editor, _ box: MapRectangle, _ y: Int, _ style: Style,
    on frame: inout Frame
  ) {
    let shown = text.cropped(to: box.width - 4)
    let x = editor.language == .arabic ? box.right - 1 - shown.width : box.x + 2
    frame.draw(shown, x: x, y: y, style: style)
  }
}

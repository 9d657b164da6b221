// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps
import Wording

/// What is on the map: its signs, each with its word, then what its colours mean, as many entries a
/// line as fit.
enum LegendLines {
  /// The fewest and the most columns of an entry: sign, space, name, space between.
  private static let entryWidths = (least: 12, most: 16)

  /// The columns of an entry: three stand side by side where there is room.
  private static func entryWidth(_ width: Int) -> Int {
    min(max(entryWidths.least, (width - 2) / 3), entryWidths.most)
  }

  /// - Parameter colourLines: The most lines of colours; where that is not all, those that most have.
  static func paint(
    _ editor: Editor, colourLines: Int, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    writer.line(editor.text(Words.legendTitle), style: editor.theme.title, on: &frame)
    for line in signs(of: editor, width: writer.area.width) {
      writer.line(editor.text(line), indent: 2, on: &frame)
    }
    let across = perLine(writer.area.width)
    let entries = LegendEntries.coloursInSight(
      of: editor, most: across * min(colourLines, writer.room))
    let entryWidth = entryWidth(writer.area.width)
    var next = 0
    while next < entries.count, writer.room > 0 {
      let line = ReadingLine(
        MapRectangle(
          x: writer.area.x, y: writer.area.y + writer.row, width: writer.area.width, height: 1),
        of: editor)
      for (column, entry) in entries[next..<min(next + across, entries.count)].enumerated() {
        let name = entry.name.cropped(to: entryWidth - 3)
        let start = 2 + column * entryWidth
        frame.draw(entry.sign, x: line.x(of: 1, after: start), y: line.y, style: entry.style)
        frame.draw(name, x: line.x(of: name.width, after: start + 2), y: line.y)
      }
      writer.skip()
      next += across
    }
  }

  /// How many lines the colours take.
  static func colourLines(of editor: Editor, width: Int) -> Int {
    let entries = LegendEntries.coloursInSight(of: editor, most: .max).count
    return (entries + perLine(width) - 1) / perLine(width)
  }

  /// How many lines all of it takes, its title included.
  static func height(of editor: Editor, width: Int) -> Int {
    1 + signs(of: editor, width: width).count + colourLines(of: editor, width: width)
  }

  /// The signs that the map shows, each with its word.
  static func signs(of editor: Editor, width: Int) -> [Sentence] {
    let entries: [Sentence] = LegendEntries.inUse(of: editor).map {
      "\($0.text) \($0.meaning.term.short, editor.language)"
    }
    return Wrapping.lines(of: entries, joinedBy: "  ", width: width - 2)
  }

  private static func perLine(_ width: Int) -> Int {
    max(1, (width - 2) / entryWidth(width))
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import Wording

/// What differs from another plan, as a list of sentences; below it the one under the cursor in
/// full, and what the signs mean.
enum VariantPanel {
  static func paint(
    _ variant: Variant, of editor: Editor, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    let language = editor.language
    let width = writer.area.width
    writer.line(
      editor.text("\(VariantWords.title, language) \(variant.path)"),
      editor.text("\(variant.lines.count)"), style: editor.theme.title, on: &frame)
    let parts = VariantWords.parts(of: variant.counts, language)
    for line in Wrapping.lines(of: parts, joinedBy: " · ", width: width - 2) {
      writer.line(editor.text(line), indent: 2, on: &frame)
    }
    paint(
      variant.sight.report, of: Sentence(value: variant.path), isShown: variant.showsOther, editor,
      &writer, &frame)
    paint(
      editor.ownReport, of: VariantWords.thisPlan[language], isShown: !variant.showsOther, editor,
      &writer, &frame)
    guard !variant.lines.isEmpty else { return }
    writer.skip()
    let isFocused = editor.focus == .comparison
    let line = editor.line[.comparison] ?? 0
    // Where all sentences find room, each has as many lines as it takes.
    let isShort = variant.lines.count <= writer.room
    let wrapped = isShort ? variant.lines.map { Wrapping.lines($0.said, width: width - 4) } : []
    let isWhole = isShort && wrapped.reduce(0, { $0 + $1.count }) <= writer.room
    let notes = isWhole ? [] : notes(on: variant, line: line, width: width - 4)
    let meanings = meanings(of: variant, editor, width: width - 2)
    // At least three lines of the list stay, whatever there is to say.
    var room = max(1, writer.room)
    let shownNotes = notes.prefix(max(0, room - 3))
    room -= shownNotes.count
    let needed = isWhole ? wrapped.reduce(0, { $0 + $1.count }) : min(variant.lines.count, 6)
    let hasMeanings = room - meanings.count - 1 >= needed
    if hasMeanings { room -= meanings.count + 1 }
    let window = ListWindow.range(
      count: variant.lines.count, line: line,
      height: MoreLine.shown(of: variant.lines.count, in: room))
    for place in window {
      let isCursor = isFocused && place == line
      let found = variant.lines[place]
      for (number, text) in (isWhole ? wrapped[place] : [found.said]).enumerated() {
        writer.line(
          prefix: editor.text(number == 0 ? "\(words: found.sign.text) " : "  "), editor.text(text),
          indent: 2,
          style: isCursor ? editor.theme.cursor : place == line ? editor.theme.title : .plain,
          fills: isCursor, on: &frame)
      }
    }
    MoreLine.paint(variant.lines.count - window.count, editor, with: &writer, on: &frame)
    for note in shownNotes {
      writer.line(editor.text(note), indent: 2, style: editor.theme.faint, on: &frame)
    }
    guard hasMeanings else { return }
    writer.skip()
    for line in meanings {
      writer.line(editor.text(line), indent: 2, style: editor.theme.faint, on: &frame)
    }
  }

  /// `▸ this plan   ✖ 0 ! 2 ~ 12.3`: how good a plan is, and whether the map shows it.
  private static func paint(
    _ report: Report, of name: Sentence, isShown: Bool, _ editor: Editor,
    _ writer: inout PanelWriter,
    _ frame: inout Frame
  ) {
    let penalty = "+" + Figures.decimal(report.wishCost, editor.language)
    let figures: Sentence =
      "\(words: Theme.sign(.error)) \(report.errors)  \(words: Theme.sign(.warning)) \(report.warnings)  \(words: Theme.sign(.wish)) \(penalty)"
    writer.line(
      prefix: editor.text(isShown ? "▸ " : "  "), editor.text(name), editor.figures(figures),
      style: isShown ? editor.theme.title : .plain, on: &frame)
  }

  /// The sentence under the cursor, where a line of the list cuts it.
  private static func notes(on variant: Variant, line: Int, width: Int) -> [Sentence] {
    guard variant.lines.indices.contains(line) else { return [] }
    let lines = Wrapping.lines(variant.lines[line].said, width: width)
    return lines.count > 1 ? lines : []
  }

  private static func meanings(of variant: Variant, _ editor: Editor, width: Int) -> [Sentence] {
    let used = Set(variant.lines.map(\.sign))
    let entries = VariantSign.allCases.filter(used.contains).map { sign -> Sentence in
      "\(words: sign.text) \(VariantWords.meaning(of: sign), editor.language)"
    }
    return Wrapping.lines(of: entries, joinedBy: "   ", width: width)
  }
}

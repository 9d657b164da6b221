// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Lists on pages of pictures: tables and paragraphs, from above to below, on as many pages as they need.
struct PictureLists {
  typealias Page = (title: String, draw: (inout Markup) -> Void)

  /// What stands on one line of a page.
  private struct Line {
    var texts: [(text: String, x: Double, isBold: Bool)]
    let isRightToLeft: Bool
    let size: Double
    var isRuled = false
  }

  let sheet: PictureSheet
  private var title = ""
  private var lines: [Line] = []
  private var sketch: ((inout Markup) -> Void)?
  private var pages: [(title: String, lines: [Line], sketch: ((inout Markup) -> Void)?)] = []

  private static let size = 2.9
  private static let pitch = 1.55

  init(sheet: PictureSheet) { self.sheet = sheet }

  private var room: Int { Int((sheet.roomHeight - 4) / (Self.size * Self.pitch)) }

  // MARK: Adding

  /// Begins a page with a drawing that takes so many millimetres.
  mutating func add(
    sketch: @escaping (inout Markup) -> Void, height: Double, titled title: String
  ) {
    turn()
    self.title = title
    self.sketch = sketch
    let count = Int((height / (Self.size * Self.pitch)).rounded(.up))
    lines = Array(
      repeating: Line(texts: [], isRightToLeft: false, size: Self.size), count: count)
  }

  mutating func add(_ table: PageTable, titled title: String, in language: Language) {
    let (widths, size) = layout(table)
    let isRightToLeft = language == .arabic
    func lines(_ cells: [String], isBold: Bool) -> [Line] {
      var x = 0.0
      var lines: [Line] = []
      for (cell, width) in zip(cells, widths) {
        let texts =
          TextMeasure.width(cell, isBold: isBold) * size <= width + 0.01
          ? [cell] : TextMeasure.wrapped(cell, width: width / size, isBold: isBold)
        for (number, text) in texts.enumerated() where !text.isEmpty {
          while lines.count <= number {
            lines.append(Line(texts: [], isRightToLeft: isRightToLeft, size: size))
          }
          lines[number].texts.append((text, x, isBold))
        }
        x += width + Self.gap
      }
      if isBold, !lines.isEmpty { lines[lines.count - 1].isRuled = true }
      return lines
    }
    let heading = lines(table.columns.map(\.heading), isBold: true)
    begin(title, needing: min(table.rows.count + 1, 4))
    self.lines += heading
    for row in table.rows {
      let row = lines(row, isBold: false)
      if self.lines.count + row.count > room, self.lines.count > heading.count {
        turn()
        begin(title, needing: 1)
        self.lines += heading
      }
      self.lines += row
    }
  }

  mutating func add(
    _ entries: [PagePart.Entry], titled title: String, in language: Language
  ) {
    let paragraphs = entries.map { entry in
      (entry.lead(in: language) + " " + entry.items.joined(separator: language.comma))
    }
    add(paragraphs, titled: title, in: language)
  }

  mutating func add(_ paragraphs: [String], titled title: String, in language: Language) {
    begin(title, needing: min(paragraphs.count, 3))
    for paragraph in paragraphs {
      for (number, text) in TextMeasure.wrapped(paragraph, width: sheet.roomWidth / Self.size - 4)
        .enumerated()
      {
        if lines.count >= room {
          turn()
          begin(title, needing: 1)
        }
        add(
          Line(
            texts: [(text, number == 0 ? 0 : 4, false)], isRightToLeft: language == .arabic,
            size: Self.size))
      }
    }
  }

  /// The pages so far; what is added later begins a new one.
  mutating func flush() -> [Page] {
    turn()
    let done = pages
    pages = []
    let sheet = sheet
    return done.map { page in
      (
        page.title,
        { markup in
          page.sketch?(&markup)
          Self.draw(page.lines, on: sheet, in: &markup)
        }
      )
    }
  }

  // MARK: Pages

  private mutating func add(_ line: Line) { lines.append(line) }

  /// A heading, on the page where its list begins.
  private mutating func begin(_ title: String, needing rows: Int) {
    if !lines.isEmpty, lines.count + rows + 3 > room { turn() }
    if lines.isEmpty {
      self.title = title
    } else if sketch == nil || title != self.title {
      add(Line(texts: [], isRightToLeft: false, size: Self.size))
      let isRightToLeft = title.hasRightToLeftLetters
      add(Line(texts: [(title, 0, true)], isRightToLeft: isRightToLeft, size: Self.size * 1.2))
    }
  }

  private mutating func turn() {
    if !lines.isEmpty { pages.append((title, lines, sketch)) }
    lines = []
    sketch = nil
  }

  // MARK: Tables

  private static let gap = 2.5

  /// The widths of columns and the size of letters with which a table finds room.
  private func layout(_ table: PageTable) -> (widths: [Double], size: Double) {
    let natural = table.columns.indices.map { column in
      table.rows.reduce(TextMeasure.width(table.columns[column].heading, isBold: true)) {
        max($0, TextMeasure.width($1[column]))
      }
    }
    let gaps = Self.gap * Double(max(0, natural.count - 1))
    let room = sheet.roomWidth - gaps
    var size = Self.size
    func sum(_ widths: [Double]) -> Double { widths.reduce(0, +) }
    let isName = table.columns.map(\.isName)
    var widths = natural
    // Names go over several lines, then all letters become smaller, then all columns.
    if sum(widths) * size > room {
      let fixed = zip(natural, isName).reduce(0) { $1.1 ? $0 : $0 + $1.0 }
      let names = sum(natural) - fixed
      if names > 0 {
        let share = min(1, max(0, room / size - fixed) / names)
        widths = zip(natural, isName).map { $1 ? max(min($0, 8), $0 * share) : $0 }
      }
      size = min(size, max(1.9, room / max(1, sum(widths))))
      let shrink = min(1, room / max(1, sum(widths) * size))
      widths = widths.map { $0 * shrink }
    }
    return (widths.map { $0 * size }, size)
  }

  private static func draw(_ lines: [Line], on sheet: PictureSheet, in markup: inout Markup) {
    var y = PictureSheet.margin + PictureSheet.head + 2
    for line in lines {
      y += Self.size * Self.pitch
      for (text, x, isBold) in line.texts {
        let start =
          line.isRightToLeft
          ? sheet.width - PictureSheet.margin - x : PictureSheet.margin + x
        PictureText(
          x: start, y: y, size: line.size, isBold: isBold,
          anchor: startAnchor(of: text, line.isRightToLeft)
        ).write(text, in: &markup)
      }
      guard line.isRuled else { continue }
      markup.empty(
        "line",
        [
          ("x1", Markup.number(PictureSheet.margin)),
          ("x2", Markup.number(sheet.width - PictureSheet.margin)), ("y1", Markup.number(y + 1)),
          ("y2", Markup.number(y + 1)), ("stroke", "#888888"), ("stroke-width", "0.15"),
        ])
    }
  }

  /// A text that runs against its line ends where the line begins.
  private static func startAnchor(of text: String, _ isRightToLeft: Bool) -> PictureText.Anchor {
    text.hasRightToLeftLetters == isRightToLeft ? .start : .end
  }
}

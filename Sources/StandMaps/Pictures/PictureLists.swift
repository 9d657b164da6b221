// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Lists on pages of pictures: tables and paragraphs, from above to below, on as many pages as they
/// need; a table that takes less than half the width goes on in a second column, or a third.
struct PictureLists {
  typealias Page = (title: String, draw: (inout Markup) -> Void)

  /// What stands on one line of a page.
  private struct Line {
    /// How many lines of the page are above it.
    var row = 0
    var texts: [(text: String, x: Double, isBold: Bool)]
    let isRightToLeft: Bool
    let size: Double
    /// Where a line is drawn below it, and how long that is; nil for none.
    var rule: (x: Double, width: Double)?
  }

  let sheet: PictureSheet
  private var title = ""
  /// The page's lines in the order in which they are read.
  private var lines: [Line] = []
  /// How many lines of the page are taken, side by side ones once.
  private var height = 0
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
    self.height = Int((height / (Self.size * Self.pitch)).rounded(.up))
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
      if isBold, !lines.isEmpty { lines[lines.count - 1].rule = (0, sheet.roomWidth) }
      return lines
    }
    let heading = lines(table.columns.map(\.heading), isBold: true)
    var rows = table.rows.map { lines($0, isBold: false) }[...]
    let width = widths.reduce(0, +) + Self.gap * Double(max(0, widths.count - 1))
    begin(title, needing: min(rows.count + 1, 4))
    while true {
      let columns = columns(of: heading, taking: &rows, width: width)
      place(columns, width: width)
      guard !rows.isEmpty else { return }
      turn()
      begin(title, needing: 1)
    }
  }

  /// What of a table finds room on the page, at least a row of it.
  ///
  /// Columns run from above to below, each under the heading, as high as each other where the page
  /// holds all that is left.
  private func columns(
    of heading: [Line], taking rows: inout ArraySlice<[Line]>, width: Double
  ) -> [[Line]] {
    let count = rows.count < Self.fewRows ? 1 : columnCount(width)
    let left = max(room - height - heading.count, 1)
    let needed = rows.reduce(0) { $0 + $1.count }
    let share = min(left, (needed + count - 1) / count)
    var columns: [[Line]] = []
    while columns.count < count, !rows.isEmpty {
      var column: [Line] = []
      // A row of several lines is not broken, so that a column may be as long as the page.
      while let row = rows.first, column.isEmpty || column.count < share,
        column.isEmpty || column.count + row.count <= left
      {
        column += row
        rows.removeFirst()
      }
      columns.append(heading + column)
    }
    return columns
  }

  /// How many columns of a width stand beside one another.
  private func columnCount(_ width: Double) -> Int {
    let count = (sheet.roomWidth + Self.gutter) / (max(width, 1) + Self.gutter)
    return min(max(Int(count), 1), Self.mostColumns)
  }

  /// Puts columns of lines side by side.
  private mutating func place(_ columns: [[Line]], width: Double) {
    for (number, column) in columns.enumerated() {
      let shift = Double(number) * (width + Self.gutter)
      for (row, line) in column.enumerated() {
        var line = line
        line.row = height + row
        line.texts = line.texts.map { ($0.text, $0.x + shift, $0.isBold) }
        if columns.count > 1, line.rule != nil { line.rule = (shift, width) }
        lines.append(line)
      }
    }
    height += columns.map(\.count).max() ?? 0
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
        if height >= room {
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

  private mutating func add(_ line: Line) {
    var line = line
    line.row = height
    lines.append(line)
    height += 1
  }

  /// A heading, on the page where its list begins.
  private mutating func begin(_ title: String, needing rows: Int) {
    if height > 0, height + rows + 3 > room { turn() }
    if height == 0 {
      self.title = title
    } else if sketch == nil || title != self.title {
      height += 1
      let isRightToLeft = title.hasRightToLeftLetters
      add(Line(texts: [(title, 0, true)], isRightToLeft: isRightToLeft, size: Self.size * 1.2))
    }
  }

  private mutating func turn() {
    if height > 0 { pages.append((title, lines, sketch)) }
    lines = []
    height = 0
    sketch = nil
  }

  // MARK: Tables

  private static let gap = 2.5
  /// Between columns of a table.
  private static let gutter = 8.0
  private static let mostColumns = 3
  /// So few rows stay in one column.
  private static let fewRows = 8

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
    let above = PictureSheet.margin + PictureSheet.head + 2
    for line in lines {
      let y = above + Double(line.row + 1) * Self.size * Self.pitch
      func place(_ x: Double) -> Double {
        let x = PictureSheet.margin + x
        return line.isRightToLeft ? sheet.width - x : x
      }
      for (text, x, isBold) in line.texts {
        PictureText(
          x: place(x), y: y, size: line.size, isBold: isBold,
          anchor: startAnchor(of: text, line.isRightToLeft)
        ).write(text, in: &markup)
      }
      guard let rule = line.rule else { continue }
      markup.empty(
        "line",
        [
          ("x1", Markup.number(place(rule.x))), ("x2", Markup.number(place(rule.x + rule.width))),
          ("y1", Markup.number(y + 1)), ("y2", Markup.number(y + 1)), ("stroke", "#888888"),
          ("stroke-width", "0.15"),
        ])
    }
  }

  /// A text that runs against its line ends where the line begins.
  private static func startAnchor(of text: String, _ isRightToLeft: Bool) -> PictureText.Anchor {
    text.hasRightToLeftLetters == isRightToLeft ? .start : .end
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Wording

/// A table as a page shows it, whatever the page is made of.
package struct PageTable: Hashable, Sendable {
  /// A column.
  package struct Column: Hashable, Sendable {
    /// Its heading.
    package let heading: String
    /// Whether it holds names or remarks: where room is short, they give way first.
    package let isName: Bool

    package init(_ heading: String, isName: Bool = false) {
      self.heading = heading
      self.isName = isName
    }
  }

  /// The columns, in the order of reading.
  package let columns: [Column]
  /// One text for each column.
  package let rows: [[String]]

  /// A table without the columns in which nothing stands.
  package init(columns: [Column], rows: [[String]]) {
    let used = columns.indices.filter { column in
      rows.contains { column < $0.count && !$0[column].isEmpty }
    }
    self.columns = used.map { columns[$0] }
    self.rows = rows.map { row in used.map { $0 < row.count ? row[$0] : "" } }
  }
}

/// A table laid out in columns of text.
struct TextTable {
  /// A line that each row has: which columns stand there, from where, and how wide.
  private typealias Place = (column: Int, x: Int, width: Int)

  private let page: PageLine
  private let table: PageTable
  private let cells: [[DisplayText]]
  private let headings: [DisplayText]
  private var lines: [[Place]] = []

  /// A name is not cropped to less than this before others of its row go to a line of their own.
  private static let leastName = 18
  private static let indent = 2

  init(_ table: PageTable, on page: PageLine) {
    self.page = page
    self.table = table
    cells = table.rows.map { $0.map(PageLine.text) }
    headings = table.columns.map { PageLine.text($0.heading) }
    lines = layout()
  }

  /// The lines of the heading.
  var heading: [String] { written(headings) }

  /// The lines of each row.
  var rows: [[String]] { cells.map(written) }

  private func written(_ cells: [DisplayText]) -> [String] {
    lines.enumerated().compactMap { number, places in
      let line = page.line(
        places.map { (x: $0.x, width: $0.width, text: cells[$0.column]) })
      return line.isEmpty && number > 0 ? nil : line
    }
  }

  /// One line where all columns find room, the names cropped if need be; else as many as it takes.
  private func layout() -> [[Place]] {
    let natural = headings.indices.map { column in
      max(headings[column].width, cells.map { $0[column].width }.max() ?? 0)
    }
    for gap in [2, 1] {
      if let widths = fitting(natural, gap: gap) { return [Self.places(widths, gap: gap)] }
    }
    var lines: [[Place]] = [[]]
    var x = 0
    for column in natural.indices {
      let start = lines.count > 1 ? Self.indent : 0
      if x > start, x + min(natural[column], Self.leastName) > page.columns {
        lines.append([])
        x = Self.indent
      }
      let width = min(natural[column], page.columns - x)
      lines[lines.count - 1].append((column, x, width))
      x += width + 2
    }
    return lines
  }

  private func fitting(_ natural: [Int], gap: Int) -> [Int]? {
    let room = page.columns - gap * max(0, natural.count - 1)
    var widths = natural
    var excess = natural.reduce(0, +) - room
    let names = natural.indices.filter { table.columns[$0].isName && natural[$0] > Self.leastName }
    while excess > 0 {
      guard let widest = names.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > Self.leastName
      else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private static func places(_ widths: [Int], gap: Int) -> [Place] {
    var x = 0
    return widths.enumerated().map { column, width in
      defer { x += width + gap }
      return (column, x, width)
    }
  }
}

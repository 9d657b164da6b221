// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Wording

/// A table with the names in its last column, so that right-to-left names disturb no other.
///
/// A right-to-left word that belongs into another column goes to the last one as well.
struct PageTable {
  /// A column before the last.
  struct Column {
    /// Its heading.
    let heading: String
    /// The most columns of text that it takes.
    let most: Int
    /// When it is left out for want of room: the highest first, 0 never.
    let dispensable: Int

    init(_ heading: String, most: Int, dispensable: Int = 0) {
      self.heading = heading
      self.most = most
      self.dispensable = dispensable
    }
  }

  /// One line of the table.
  struct Row {
    /// One text for each column.
    let cells: [String]
    /// The name.
    let name: String
    /// The name in another language, shown where there is room.
    let otherName: String?

    init(_ cells: [String], name: String, otherName: String? = nil) {
      self.cells = cells
      self.name = name
      self.otherName = otherName
    }
  }

  let columns: [Column]
  let nameHeading: String
  let rows: [Row]

  /// The name column gets at least so much before other columns are left out for it.
  private static let nameWidths = 20...34

  private struct Layout {
    var widths: [Int]
    var gap: Int

    var total: Int { widths.reduce(0) { $0 + ($1 > 0 ? $1 + gap : 0) } }
  }

  /// The heading, and a line for each row.
  func lines(_ page: PageLine) -> (heading: DisplayText, rows: [DisplayText]) {
    let split = rows.map { Self.split($0, page.separator) }
    let layout = layout(split, within: page.columns)
    var starts: [Int] = []
    var next = 0
    for width in layout.widths {
      starts.append(next)
      if width > 0 { next += width + layout.gap }
    }
    let room = page.columns - next
    func line(_ cells: [DisplayText], _ name: DisplayText) -> DisplayText {
      let pieces = zip(zip(starts, layout.widths), cells).map { (x: $0.0, width: $0.1, text: $1) }
      return page.line(pieces + [(x: next, width: room, text: name)])
    }
    let heading = line(
      columns.map { PageLine.text($0.heading) }, PageLine.text(nameHeading))
    let lines = zip(split, rows).map { row, original in
      var name = PageLine.text(row.name)
      if let other = original.otherName {
        let both = PageLine.text(row.name + " / " + other)
        if both.width <= room { name = both }
      }
      return line(row.cells, name)
    }
    return (heading, lines)
  }

  /// Takes right-to-left words out of the cells and puts them after the name.
  private static func split(
    _ row: Row, _ separator: String
  ) -> (cells: [DisplayText], name: String) {
    var name = row.name
    let cells = row.cells.map { cell in
      guard cell.hasRightToLeftLetters else { return PageLine.text(cell) }
      name += separator + cell
      return DisplayText.empty
    }
    return (cells, name)
  }

  /// The widest layout that leaves room for the names: columns are empty or left out at width 0.
  private func layout(_ rows: [(cells: [DisplayText], name: String)], within width: Int) -> Layout {
    let widest = rows.map { PageLine.text($0.name).width }.max() ?? 0
    let wanted = min(max(widest, Self.nameWidths.lowerBound), Self.nameWidths.upperBound)
    var layout = Layout(
      widths: columns.indices.map { index in
        let widest = rows.map { index < $0.cells.count ? $0.cells[index].width : 0 }.max() ?? 0
        guard widest > 0 else { return 0 }
        return min(
          max(widest, PageLine.text(columns[index].heading).width), columns[index].most)
      }, gap: 2)
    while true {
      for gap in [2, 1] {
        layout.gap = gap
        if layout.total + wanted <= width { return layout }
      }
      let candidates = columns.indices.filter {
        layout.widths[$0] > 0 && columns[$0].dispensable > 0
      }
      guard
        let least = candidates.max(by: { columns[$0].dispensable < columns[$1].dispensable })
      else { return layout }
      layout.widths[least] = 0
    }
  }
}

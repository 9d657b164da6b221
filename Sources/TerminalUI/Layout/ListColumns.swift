// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// How wide the columns of a list are: each as wide as its widest text where there is room, else the
/// widest ones give way.
struct ListColumns: Hashable {
  /// Columns between two columns of a list.
  static let gap = 2

  /// The width of each; 0 for one that is left out.
  let widths: [Int]

  /// Shares a width out.
  ///
  /// - Parameter wanted: What each column needs; 0 leaves it out.
  /// - Complexity: O(columns × width).
  init(_ wanted: [Int], width: Int) {
    let gaps = max(0, wanted.count { $0 > 0 } - 1) * Self.gap
    let room = max(0, width - gaps)
    var limit = wanted.max() ?? 0
    while limit > 1, wanted.reduce(0, { $0 + min($1, limit) }) > room { limit -= 1 }
    widths = wanted.map { min($0, limit) }
  }

  /// The widest text of each column.
  static func wanted(_ rows: [[DisplayText]]) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    }
  }
}

extension PanelWriter {
  /// Writes a line in columns: from its beginning on, the last one at its end.
  mutating func line(
    _ cells: [DisplayText], in columns: ListColumns, style: Style = .plain, fills: Bool = false,
    on frame: inout Frame
  ) {
    guard room > 0 else { return }
    let y = area.y + row
    skip()
    if fills { frame.fill(x: area.x, y: y, width: area.width, height: 1, style: style) }
    var next = 0
    for (place, (cell, width)) in zip(cells, columns.widths).enumerated() where width > 0 {
      let shown = cell.cropped(to: min(width, area.width - next))
      let isLast = place > 0 && place == columns.widths.count - 1
      let start = isLast ? area.width - shown.width : next
      frame.draw(
        shown, x: isMirrored ? area.x + area.width - start - shown.width : area.x + start, y: y,
        style: style)
      next += width + ListColumns.gap
    }
  }
}

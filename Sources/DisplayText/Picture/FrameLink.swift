// SPDX-License-Identifier: Apache-2.0

/// A row of cells that stands for something, such as a line of a list, so that it can be pointed at.
package struct FrameLink: Hashable, Sendable {
  /// The row.
  package let row: Int
  /// The columns.
  package let columns: Range<Int>
  /// Which list it belongs to; whoever draws the frame numbers them.
  package let list: Int
  /// Which line of the list it is.
  package let line: Int
}

extension Frame {
  /// Notes what a row of cells stands for; what lies outside of the frame is left out.
  package mutating func link(x: Int, y: Int, width: Int, list: Int, line: Int) {
    let first = max(0, min(x, columns))
    let end = max(first, min(x.addingReportingOverflow(max(0, width)).partialValue, columns))
    guard (0..<rows).contains(y), first < end else { return }
    links.append(FrameLink(row: y, columns: first..<end, list: list, line: line))
  }

  /// What the cell at a place stands for; of several the one that was drawn last.
  package func link(x: Int, y: Int) -> FrameLink? {
    links.last { $0.row == y && $0.columns.contains(x) }
  }
}

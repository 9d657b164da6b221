// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// Writes lines into a rectangle of a frame, from its top, and stops at its bottom.
struct PanelWriter {
  let area: MapRectangle
  /// Whether lines begin at the right, as Arabic readers expect.
  let isMirrored: Bool
  private(set) var row = 0

  init(_ area: MapRectangle, isMirrored: Bool) {
    self.area = area
    self.isMirrored = isMirrored
  }

  /// How many lines there is still room for.
  var room: Int { max(0, area.height - row) }

  /// Leaves a line empty.
  mutating func skip() { row += 1 }

  /// Leaves lines empty up to one, unless it is passed already.
  mutating func skip(to line: Int) { row = max(row, line) }

  /// Writes a line: a text at its beginning, one from its middle, one at its end.
  ///
  /// The end is never cut before the others; without a middle the beginning may take its room.
  ///
  /// - Parameters:
  ///   - prefix: What comes before the beginning and is never cut, such as a rank.
  ///   - indent: Columns left free at the beginning.
  ///   - fills: Whether the style covers the whole line, as that of a cursor does.
  mutating func line(
    prefix: DisplayText = .empty, _ leading: DisplayText, middle: DisplayText = .empty,
    _ trailing: DisplayText = .empty,
    indent: Int = 0,
    style: Style = .plain, fills: Bool = false, on frame: inout Frame
  ) {
    guard row < area.height else { return }
    let y = area.y + row
    row += 1
    if fills {
      frame.fill(x: area.x, y: y, width: area.width, height: 1, style: style)
      // The terminal's own cursor sits on the focus, for magnifiers and readers.
      frame.cursor = ScreenPoint(x: isMirrored ? area.x + area.width - 1 : area.x, y: y)
    }
    let end = trailing.cropped(to: max(0, area.width * 2 / 3))
    let gap = end.width > 0 ? 1 : 0
    let right = area.x + area.width
    let half = area.width / 2
    let inner = middle.cropped(to: max(0, area.width - half - end.width - gap))
    let limit = inner.width > 0 ? half - 1 : area.width - end.width - gap
    let start = leading.cropped(to: max(0, limit - indent - prefix.width))
    let before = indent + prefix.width
    if isMirrored {
      frame.draw(prefix, x: right - before, y: y, style: style)
      frame.draw(start, x: right - before - start.width, y: y, style: style)
      frame.draw(inner, x: right - half - inner.width, y: y, style: style)
      frame.draw(end, x: area.x, y: y, style: style)
    } else {
      frame.draw(prefix, x: area.x + indent, y: y, style: style)
      frame.draw(start, x: area.x + before, y: y, style: style)
      frame.draw(inner, x: area.x + half, y: y, style: style)
      frame.draw(end, x: right - end.width, y: y, style: style)
    }
  }
}

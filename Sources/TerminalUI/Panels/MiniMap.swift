// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps

/// The whole hall in a few cells: stands as blocks, what is no hall shaded, errors and warnings as
/// signs.
///
/// It is made once for a plan and a size; each frame then copies it and draws the window's frame
/// and the cursor, however many stands there are.
struct MiniMap: Sendable {
  /// The share of half a cell that stands must cover for it to be drawn.
  private static let least = 0.3

  /// Cells a row.
  let columns: Int
  /// Rows.
  let rows: Int
  private var glyphs: [Glyph]
  private var styles: [Style]

  /// Draws a hall.
  ///
  /// - Complexity: O(stands + cells).
  init(
    of hall: Hall, _ floor: Floor, severities: [Stand.ID: Severity], columns: Int, rows: Int,
    _ theme: Theme
  ) {
    self.columns = columns
    self.rows = rows
    glyphs = Array(repeating: .blank, count: columns * rows)
    styles = Array(repeating: .plain, count: columns * rows)
    let covered = Self.coverage(of: floor, columns, rows * 2)
    for place in glyphs.indices {
      let upper = covered[place / columns * 2 * columns + place % columns] >= Self.least
      let lower = covered[(place / columns * 2 + 1) * columns + place % columns] >= Self.least
      glyphs[place] = upper ? (lower ? "█" : "▀") : lower ? "▄" : .blank
      styles[place] = theme.faint
    }
    shade(hall)
    // The gravest last, so that it is seen.
    for severity in [Severity.warning, .error] {
      for (id, found) in severities where found == severity {
        guard let number = floor.indices[id] else { continue }
        let bounds = floor.stands[number].bounds
        let place = place(
          x: Double(bounds.x * 2 + bounds.width) / Double(max(1, floor.width) * 2),
          y: Double(bounds.y * 2 + bounds.depth) / Double(max(1, floor.depth) * 2))
        glyphs[place.y * columns + place.x] = severity == .error ? "✖" : "!"
        styles[place.y * columns + place.x] = theme.style(severity)
      }
    }
  }

  /// Shades what is not hall.
  private mutating func shade(_ hall: Hall) {
    let voids = hall.features.values.filter { $0.kind == .void }.compactMap(\.area)
    guard !voids.isEmpty, columns > 0, rows > 0 else { return }
    for place in glyphs.indices where glyphs[place] == .blank {
      let middle = GridPoint(
        x: (2 * (place % columns) + 1) * hall.width / (2 * columns),
        y: (2 * (place / columns) + 1) * hall.depth / (2 * rows))
      if voids.contains(where: { $0.contains(middle) }) { glyphs[place] = MapSigns(.unicode).void }
    }
  }

  /// How much of each half cell stands cover, from 0 to 1.
  private static func coverage(of floor: Floor, _ columns: Int, _ rows: Int) -> [Double] {
    var covered = Array(repeating: 0.0, count: columns * rows)
    let across = Double(columns) / Double(max(1, floor.width))
    let down = Double(rows) / Double(max(1, floor.depth))
    for parts in floor.footprints {
      for part in parts {
        let (left, right) = (Double(part.x) * across, Double(part.maxX) * across)
        let (top, bottom) = (Double(part.y) * down, Double(part.maxY) * down)
        guard right > 0, bottom > 0, left < Double(columns), top < Double(rows) else { continue }
        let firstRow = max(0, Int(top))
        let firstColumn = max(0, Int(left))
        for y in firstRow...max(firstRow, min(rows - 1, Int(bottom))) {
          let height = min(bottom, Double(y + 1)) - max(top, Double(y))
          guard height > 0 else { continue }
          for x in firstColumn...max(firstColumn, min(columns - 1, Int(right))) {
            let width = min(right, Double(x + 1)) - max(left, Double(x))
            if width > 0 { covered[y * columns + x] += width * height }
          }
        }
      }
    }
    return covered
  }

  /// The cell of a place that is named by its share of the hall, from 0 to 1.
  func place(x: Double, y: Double) -> ScreenPoint {
    func cell(_ share: Double, _ count: Int) -> Int {
      Int(min(max(share, 0), 1) * Double(count)).clamped(below: count)
    }
    return ScreenPoint(x: cell(x, columns), y: cell(y, rows))
  }

  /// Copies it to a frame, its north-west corner at a place.
  func paint(at corner: ScreenPoint, on frame: inout Frame) {
    for place in glyphs.indices {
      frame.set(
        glyphs[place], x: corner.x + place % columns, y: corner.y + place / columns,
        style: styles[place])
    }
  }
}

extension Int {
  /// The number, kept from 0 to one less than a count.
  fileprivate func clamped(below count: Int) -> Int { Swift.max(0, Swift.min(self, count - 1)) }
}

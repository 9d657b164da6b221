// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// Power points, water points and extinguishers.
extension MapDrawing {
  /// Puts each point where its cell falls, on bare floor rather than on a border, and never over a
  /// text or a door.
  mutating func drawPoints() {
    guard options.showsPoints else { return }
    for point in painter.points {
      guard let sign = signs.point(point.kind), let place = bestPlace(for: point.cell)
      else { continue }
      let style = frame[place.x - view.x, place.y - view.y].style.adding(.bold)
      put(sign, x: place.x, y: place.y, style: style)
    }
  }

  private func bestPlace(for cell: GridPoint) -> ScreenPoint? {
    let columns = projection.columns(touching: cell.x, width: 1)
    let rows = projection.rows(touching: cell.y, depth: 1)
    guard columns.upperBound >= view.x, columns.lowerBound <= view.right,
      rows.upperBound >= view.y, rows.lowerBound <= view.bottom
    else { return nil }
    var best: (rank: Int, place: ScreenPoint)?
    for y in rows.clamped(to: view.y...view.bottom) {
      for x in columns.clamped(to: view.x...view.right) {
        guard let rank = Self.rank(glyph(x: x, y: y)), rank < best?.rank ?? .max else { continue }
        best = (rank, ScreenPoint(x: x, y: y))
      }
    }
    return best?.place
  }

  /// How little is lost when a sign takes the place of a glyph; nil where it may not.
  private static func rank(_ glyph: Glyph) -> Int? {
    switch glyph.base {
    case " ", "·", "∙", ".", "╱", "╲", "▒": glyph.isContinuation ? nil : 0
    case "─", "│", "-", "|": 1
    case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼", "+": 2
    default: nil
    }
  }
}

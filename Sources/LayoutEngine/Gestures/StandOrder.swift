// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// An order in which people go through stands on a map, for numbering and for ranges.
///
/// A row is what stands beside one another: a stand belongs to the row above it if it begins
/// north of the middle of that row's first stand. Columns likewise.
package enum StandOrder: String, CaseIterable, Hashable, Sendable {
  /// Row by row from the north, each from west to east.
  case rows
  /// Row by row from the north, each from east to west, as Arabic is read.
  case rowsFromEast
  /// Row by row from the north, the first from west to east, the next back, and so on.
  case snake
  /// As `snake`, but the first from east to west.
  case snakeFromEast
  /// Column by column from the west, each from north to south.
  case columns
  /// Column by column from the east, each from north to south.
  case columnsFromEast

  /// The stands in this order; stands at the same place by id.
  ///
  /// - Complexity: O(n log n).
  package func sorted(_ stands: [Stand]) -> [Stand] { lines(of: stands).flatMap { $0 } }

  /// The rows, or columns, that the stands form, in this order.
  ///
  /// - Complexity: O(n log n).
  package func lines(of stands: [Stand]) -> [[Stand]] {
    let spots = stands.map { Spot($0, isByRow: isByRow) }
      .sorted { ($0.across, $0.along, $0.stand.id) < ($1.across, $1.along, $1.stand.id) }
    var lines: [[Spot]] = []
    for spot in spots {
      if let first = lines.last?.first, 2 * spot.across < 2 * first.across + first.thickness {
        lines[lines.count - 1].append(spot)
      } else {
        lines.append([spot])
      }
    }
    if self == .columnsFromEast { lines.reverse() }
    return lines.enumerated().map { number, line in
      let ordered = line.sorted { ($0.along, $0.stand.id) < ($1.along, $1.stand.id) }
      return (isReversed(number) ? ordered.reversed() : ordered).map(\.stand)
    }
  }

  private var isByRow: Bool { self != .columns && self != .columnsFromEast }

  private func isReversed(_ line: Int) -> Bool {
    switch self {
    case .rows, .columns, .columnsFromEast: false
    case .rowsFromEast: true
    case .snake: line % 2 == 1
    case .snakeFromEast: line % 2 == 0
    }
  }

  /// A stand with its place along and across the lines.
  private struct Spot {
    let stand: Stand
    let along: Int
    let across: Int
    let thickness: Int

    init(_ stand: Stand, isByRow: Bool) {
      let bounds = stand.bounds
      self.stand = stand
      along = isByRow ? bounds.x : bounds.y
      across = isByRow ? bounds.y : bounds.x
      thickness = isByRow ? bounds.depth : bounds.width
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A straight run of aisle cells as long as it goes, looked at from one of its two sides.
struct Mouth {
  /// The cells of the run.
  let cells: [Int]
  /// The positions beyond its two ends; no aisle.
  let ends: [GridPoint]
  /// The cells next to it on the inner side, as far as they are in the hall.
  let inner: [Int]
  /// The cells next to it on the outer side, as far as they are in the hall.
  let outer: [Int]
  /// The cells that prolong the outer ones at both ends, as far as they are in the hall.
  let outerEnds: [Int]

  /// Looks at the run of the cells from one position to another, inner side towards `side`.
  private init(from first: GridPoint, to last: GridPoint, inner side: Side, on floor: Floor) {
    let along: (x: Int, y: Int) = first.y == last.y && side.step.x == 0 ? (1, 0) : (0, 1)
    let count = max(last.x - first.x, last.y - first.y) + 1
    let step = side.step
    func cell(_ place: Int, _ across: Int) -> Int? {
      floor.cell(
        x: first.x + place * along.x + across * step.x,
        y: first.y + place * along.y + across * step.y)
    }
    cells = (0..<count).compactMap { cell($0, 0) }
    ends = [
      GridPoint(x: first.x - along.x, y: first.y - along.y),
      GridPoint(x: last.x + along.x, y: last.y + along.y),
    ]
    inner = (0..<count).compactMap { cell($0, 1) }
    outer = (0..<count).compactMap { cell($0, -1) }
    outerEnds = [cell(-1, -1), cell(count, -1)].compactMap { $0 }
  }

  /// Every run of a floor, along rows and along columns, from both sides.
  static func all(on floor: Floor) -> [Mouth] {
    var found: [Mouth] = []
    for y in 0..<floor.depth {
      for run in runs(0..<floor.width, { floor.aisles[y * floor.width + $0] == 1 }) {
        let first = GridPoint(x: run.lowerBound, y: y)
        let last = GridPoint(x: run.upperBound - 1, y: y)
        for side in [Side.north, .south] {
          found.append(Mouth(from: first, to: last, inner: side, on: floor))
        }
      }
    }
    for x in 0..<floor.width {
      for run in runs(0..<floor.depth, { floor.aisles[$0 * floor.width + x] == 1 }) {
        let first = GridPoint(x: x, y: run.lowerBound)
        let last = GridPoint(x: x, y: run.upperBound - 1)
        for side in [Side.west, .east] {
          found.append(Mouth(from: first, to: last, inner: side, on: floor))
        }
      }
    }
    return found
  }

  /// The longest ranges of places that hold.
  private static func runs(_ places: Range<Int>, _ holds: (Int) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for place in places {
      if holds(place) {
        start = start ?? place
      } else if let first = start {
        found.append(first..<place)
        start = nil
      }
    }
    if let first = start { found.append(first..<places.upperBound) }
    return found
  }
}

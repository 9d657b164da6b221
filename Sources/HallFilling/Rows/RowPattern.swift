// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How straight rows lie in a hall.
struct RowPattern: Hashable {
  /// Whether rows run from north to south.
  let isTurned: Bool
  /// Whether a single row stands at the first wall; else an aisle runs there.
  let startsAtWall: Bool
  /// How many cells all of it is shifted away from the first wall.
  let shift: Int
  /// Where aisles cross the rows, in cells along them.
  let crossings: [Int]

  /// The stands of the pattern, as far as the ground lets them stand.
  ///
  /// - Complexity: O(cells of the rows).
  func stands(on ground: FillingGround, width: Int, depth: Int) -> [GridRectangle] {
    let hall = ground.hall
    let (length, breadth) = isTurned ? (hall.depth, hall.width) : (hall.width, hall.depth)
    let aisle = ground.aisle
    var lines: [Int] = []
    var place = shift
    if startsAtWall {
      lines.append(place)
      place += depth
    }
    while place + aisle + depth <= breadth {
      place += aisle
      lines.append(place)
      place += depth
      // A second row back to back needs an aisle behind it.
      if place + depth + aisle <= breadth {
        lines.append(place)
        place += depth
      }
    }
    var stands: [GridRectangle] = []
    for line in lines {
      var along = 0
      while along + width <= length {
        if let crossing = crossings.first(where: { $0 < along + width && along < $0 + aisle }) {
          along = max(along + 1, crossing + aisle)
          continue
        }
        let area =
          isTurned
          ? GridRectangle(x: line, y: along, width: depth, depth: width)
          : GridRectangle(x: along, y: line, width: width, depth: depth)
        if ground.mayStand(area) {
          stands.append(area)
          along += width
        } else {
          along += 1
        }
      }
    }
    return stands
  }

  /// Patterns worth trying in a hall.
  static func all(on ground: FillingGround, width: Int, depth: Int) -> [RowPattern] {
    var patterns: [RowPattern] = []
    for isTurned in [false, true] {
      let (length, breadth) =
        isTurned
        ? (ground.hall.depth, ground.hall.width) : (ground.hall.width, ground.hall.depth)
      for startsAtWall in [true, false] {
        let unit = 2 * depth + ground.aisle
        let rest = max(0, breadth - (startsAtWall ? depth : 0)) % unit
        for shift in Set([0, rest / 2, rest, min(rest, 1), min(rest, 2), ground.aisle]).sorted() {
          for crossings in crossings(length, ground) {
            patterns.append(
              RowPattern(
                isTurned: isTurned, startsAtWall: startsAtWall, shift: shift,
                crossings: crossings))
          }
        }
      }
    }
    return patterns
  }

  /// Where aisles may cross rows of a length: at the ends, in the middle, at doors, every so often.
  private static func crossings(_ length: Int, _ ground: FillingGround) -> [[Int]] {
    let aisle = ground.aisle
    let last = length - aisle
    guard last > 0 else { return [[]] }
    var all: [[Int]] = [
      [], [0], [last], [0, last], [last / 2], [0, last / 2, last], [last / 3, last - last / 3],
      [last / 4, last - last / 4],
    ]
    for metres in [12.0, 20, 40] {
      let step = ground.hall.module.cellsCovering(metres) + aisle
      let count = last / step
      if count > 2 { all.append((0...count).map { $0 * last / count }) }
    }
    return all
  }
}

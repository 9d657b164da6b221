// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A straight piece of aisle, as long as its two sides run on unchanged.
///
/// An aisle that leads east and west is as wide as the run of aisle cells from north to south, and
/// the other way round; the shorter of the two runs is taken for the width. Open floor, where both
/// runs are long, comes as one stretch with its smaller extent.
package struct AisleStretch: Hashable, Sendable {
  /// Its cells.
  package let area: GridRectangle
  /// Whether its width runs from north to south, because it leads east and west.
  package let isEastWest: Bool

  /// Its width, in cells.
  package var width: Int { isEastWest ? area.depth : area.width }

  /// All stretches of a floor that are at least a metre and a third of their width long, those
  /// leading east and west first; what is shorter is a crossing.
  ///
  /// - Complexity: O(cells).
  static func all(on floor: Floor) -> [AisleStretch] {
    let aisles = Array(floor.aisles)
    let rows = runs(aisles, lines: floor.depth, length: floor.width, floor.width, 1)
    let columns = runs(aisles, lines: floor.width, length: floor.depth, 1, floor.width)
    let shortest = floor.module.cellsCovering(1)
    var found: [AisleStretch] = []
    var x = 0
    var y = 0
    while y < floor.depth {
      let cell = y * floor.width + x
      var step = 1
      let depth = Int(columns[cell])
      // A stretch begins at the top of a run and goes on while the next run is the same.
      if depth > 0, y == 0 || floor.aisles[cell - floor.width] == 0 {
        while x + step < floor.width, columns[cell + step] == columns[cell],
          y == 0 || floor.aisles[cell + step - floor.width] == 0
        { step += 1 }
        let middle = cell + depth / 2 * floor.width
        if step >= shortest, 3 * step >= depth, depth <= run(rows, through: middle, by: 1, floor) {
          found.append(
            AisleStretch(
              area: GridRectangle(x: x, y: y, width: step, depth: depth), isEastWest: true))
        }
      }
      x += step
      if x >= floor.width { (x, y) = (0, y + 1) }
    }
    return found + northSouth(on: floor, rows, columns, shortest)
  }

  private static func northSouth(
    on floor: Floor, _ rows: [Int32], _ columns: [Int32], _ shortest: Int
  ) -> [AisleStretch] {
    var found: [AisleStretch] = []
    for x in 0..<floor.width {
      var y = 0
      while y < floor.depth {
        let cell = y * floor.width + x
        var step = 1
        let width = Int(rows[cell])
        if width > 0, x == 0 || floor.aisles[cell - 1] == 0 {
          while y + step < floor.depth, rows[cell + step * floor.width] == rows[cell],
            x == 0 || floor.aisles[cell + step * floor.width - 1] == 0
          { step += 1 }
          let middle = cell + width / 2
          if step >= shortest, 3 * step >= width,
            width < run(columns, through: middle, by: floor.width, floor)
          {
            found.append(
              AisleStretch(
                area: GridRectangle(x: x, y: y, width: width, depth: step), isEastWest: false))
          }
        }
        y += step
      }
    }
    return found
  }

  /// For each cell how many aisle cells follow in a direction, itself counted; 0 where there is none.
  private static func runs(
    _ aisles: [UInt8], lines: Int, length: Int, _ acrossStep: Int, _ alongStep: Int
  ) -> [Int32] {
    var runs = [Int32](repeating: 0, count: aisles.count)
    for line in 0..<lines {
      var run: Int32 = 0
      for place in stride(from: length - 1, through: 0, by: -1) {
        let cell = line * acrossStep + place * alongStep
        run = aisles[cell] == 1 ? run + 1 : 0
        runs[cell] = run
      }
    }
    return runs
  }

  /// The whole run through a cell, forwards and back.
  private static func run(_ runs: [Int32], through cell: Int, by step: Int, _ floor: Floor) -> Int {
    var first = cell
    let line = step == 1 ? cell / floor.width * floor.width : cell % floor.width
    while first - step >= line, floor.aisles[first - step] == 1 { first -= step }
    return Int(runs[first])
  }
}

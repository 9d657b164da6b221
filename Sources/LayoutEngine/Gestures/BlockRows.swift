// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// How rows lie in a new hall.
struct RowLayout: Hashable, Sendable {
  /// Whether rows run from north to south.
  let isTurned: Bool
  /// How many aisles cross the rows.
  let crossings: Int
  /// The walls that have a row of stands of their own.
  var walls: [Side] = []
}

/// Rows of stands back to back, as many and as long as find room, or as are needed.
struct BlockRows {
  private let grounds: NewGrounds
  private let isTurned: Bool
  private let crossings: Int
  /// Where the rows lie along and across them; an empty range where there is no room.
  private let along: Range<Int>
  private let across: Range<Int>
  /// How many stands a line has at most, and how many lines there are at most.
  private let perLine: Int
  private let lines: Int

  init(_ grounds: NewGrounds, _ layout: RowLayout) {
    self.grounds = grounds
    isTurned = layout.isTurned
    crossings = layout.crossings
    let hall = grounds.hall
    func margin(_ side: Side) -> Int {
      layout.walls.contains(side) ? grounds.standDepth + grounds.aisle : grounds.margin
    }
    func range(_ length: Int, _ first: Side, _ last: Side) -> Range<Int> {
      margin(first)..<max(margin(first), length - margin(last))
    }
    let (eastward, southward) = (
      range(hall.width, .west, .east), range(hall.depth, .north, .south)
    )
    (along, across) = isTurned ? (southward, eastward) : (eastward, southward)
    perLine = max(0, along.count - crossings * grounds.aisle) / grounds.standWidth
    let double = 2 * grounds.standDepth
    let pairs = max(0, (across.count + grounds.aisle) / (double + grounds.aisle))
    let used = pairs * (double + grounds.aisle)
    lines = 2 * pairs + (across.count - used >= grounds.standDepth ? 1 : 0)
  }

  /// How many stands find room.
  var capacity: Int { perLine > crossings ? perLine * lines : 0 }

  /// So many stands, at most the capacity: few rows, full and evenly apart, the last block short.
  func blocks(of count: Int) -> [[GridRectangle]] {
    guard count > 0, capacity >= count else { return [] }
    let lines = (count + perLine - 1) / perLine
    let perLine = (count + lines - 1) / lines
    // A row that became shorter needs fewer aisles across it.
    let crossings = min(self.crossings, max(0, perLine - 1))
    let starts = starts(perLine, crossings)
    var rest = count
    var blocks: [[GridRectangle]] = []
    for band in bands(lines) {
      for columns in starts {
        let pairs = columns.map { along in band.map { place(along: along, across: $0) } }
        // The short block loses stands at its end, front and back alike.
        var kept: [[GridRectangle]] = []
        for pair in pairs where rest > 0 {
          kept.append(Array(pair.prefix(rest)))
          rest -= min(rest, pair.count)
        }
        let block = (0..<band.count).flatMap { line in
          kept.compactMap { $0.indices.contains(line) ? $0[line] : nil }
        }
        if !block.isEmpty { blocks.append(block) }
      }
    }
    return blocks
  }

  /// Where stands begin along the rows, block by block; what room is left goes to the aisles.
  private func starts(_ perLine: Int, _ crossings: Int) -> [[Int]] {
    let slack = along.count - crossings * grounds.aisle - perLine * grounds.standWidth
    let extra = slack / (crossings + 2)
    var place = along.lowerBound + (slack - extra * crossings) / 2
    let (least, more) = perLine.quotientAndRemainder(dividingBy: crossings + 1)
    return (0...crossings).map { block in
      let count = least + (block < more ? 1 : 0)
      defer { place += count * grounds.standWidth + grounds.aisle + extra }
      return (0..<count).map { place + $0 * grounds.standWidth }
    }
  }

  /// Where the lines of each row begin across the rows: two for a double row, one for the last of
  /// an odd number.
  private func bands(_ lines: Int) -> [[Int]] {
    let bands = (lines + 1) / 2
    let slack = across.count - (bands - 1) * grounds.aisle - lines * grounds.standDepth
    let extra = slack / (bands + 1)
    var place = across.lowerBound + (slack - extra * (bands - 1)) / 2
    return (0..<bands).map { band in
      let count = min(2, lines - 2 * band)
      defer { place += count * grounds.standDepth + grounds.aisle + extra }
      return (0..<count).map { place + $0 * grounds.standDepth }
    }
  }

  private func place(along: Int, across: Int) -> GridRectangle {
    isTurned
      ? GridRectangle(x: across, y: along, width: grounds.standDepth, depth: grounds.standWidth)
      : GridRectangle(x: along, y: across, width: grounds.standWidth, depth: grounds.standDepth)
  }
}

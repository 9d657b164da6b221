// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Finds room for the stands of a new hall: double rows between aisles.
struct NewStands {
  /// An aisle crosses the rows about so often, in metres.
  private static let run = 20.0

  /// A way to lay out rows.
  private struct Layout {
    /// Whether rows run from north to south.
    let isTurned: Bool
    /// How many aisles cross the rows.
    let crossings: Int
  }

  private let grounds: NewGrounds

  init(_ grounds: NewGrounds) { self.grounds = grounds }

  /// So many stands in blocks, each block's stands in the order of their numbers.
  ///
  /// Stands from which a door is near enough come first; only where that way too few find room,
  /// which is so in the middle of a large hall, stands farther away are laid out, too.
  ///
  /// - Throws: `NewHallRefusal.tooManyStands` where there is no floor for so many.
  func blocks(of count: Int) throws(NewHallRefusal) -> [[GridRectangle]] {
    let near = nearDoors(count)
    if near.count >= count { return near.blocks }
    let roomy = rows.first { $0.capacity >= count }
    guard let roomy else { throw tooManyStands(fit: rows.map(\.capacity).max() ?? 0) }
    return roomy.blocks(of: count)
  }

  /// As many stands as find room near enough to a door, at most `count`, in blocks.
  ///
  /// - Throws: `NewHallRefusal.tooManyStands` where there is no floor for a single one.
  func blocks(atMost count: Int) throws(NewHallRefusal) -> [[GridRectangle]] {
    let near = nearDoors(count)
    if near.count == 0 { throw tooManyStands(fit: 0) }
    return near.blocks
  }

  /// How many stands find room.
  var room: NewHall.Room {
    NewHall.Room(
      stands: min(RowOfStands.limit, rows.map(\.capacity).max() ?? 0),
      nearDoors: nearDoors(RowOfStands.limit).count)
  }

  /// At most so many stands from which a door is near enough.
  private func nearDoors(_ count: Int) -> (blocks: [[GridRectangle]], count: Int) {
    var best: (blocks: [[GridRectangle]], count: Int) = ([], 0)
    for rows in rows where rows.capacity > best.count {
      if rows.capacity >= count {
        let blocks = rows.blocks(of: count)
        if isReachable(blocks) { return (blocks, count) }
      }
      let all = reachable(rows.blocks(of: rows.capacity))
      let found = all.reduce(0) { $0 + $1.count }
      if found >= count { return (Self.first(count, of: all), count) }
      if found > best.count { best = (all, found) }
    }
    return best
  }

  private func tooManyStands(fit: Int) -> NewHallRefusal {
    let module = grounds.hall.module
    return .tooManyStands(
      fit: fit, width: module.metres(grounds.standWidth),
      depth: module.metres(grounds.standDepth), aisle: grounds.aisleRule.metres)
  }

  /// The ways to lay out rows, the best first.
  private var rows: [BlockRows] {
    layouts.map { BlockRows(grounds, isTurned: $0.isTurned, crossings: $0.crossings) }
  }

  private var layouts: [Layout] {
    var layouts: [Layout] = []
    for isTurned in [false, true] {
      let length = isTurned ? grounds.hall.depth : grounds.hall.width
      let metres = grounds.hall.module.metres(max(0, length - 2 * grounds.margin))
      let usual = max(0, Limit.wholeCovering(metres / Self.run) - 1)
      for crossings in [usual, usual / 2, 0]
      where layouts.last.map({
        $0.isTurned != isTurned || $0.crossings != crossings
      }) ?? true {
        layouts.append(Layout(isTurned: isTurned, crossings: crossings))
      }
    }
    return layouts
  }

  private func isReachable(_ blocks: [[GridRectangle]]) -> Bool {
    reachable(blocks).map(\.count) == blocks.map(\.count)
  }

  /// The stands from whose front a door is near enough for `exitReach`.
  private func reachable(_ blocks: [[GridRectangle]]) -> [[GridRectangle]] {
    var stands: [Stand] = []
    for part in blocks.joined() {
      let name = NumberedName(prefix: "s", value: stands.count, digits: 9)
      guard let id = Stand.ID(name.text) else { continue }
      stands.append(Stand(id: id, number: "", parts: [part]))
    }
    let floor = Floor(hall: grounds.hall, stands: stands, aisleRule: grounds.aisleRule)
    var number = -1
    return blocks.map { block in
      block.filter { _ in
        number += 1
        guard let metres = floor.exitMetres(of: number) else { return false }
        return !Limit.isAbove(metres, UsualRules.exitReach)
      }
    }.filter { !$0.isEmpty }
  }

  private static func first(_ count: Int, of blocks: [[GridRectangle]]) -> [[GridRectangle]] {
    var rest = count
    return blocks.compactMap { block in
      let kept = Array(block.prefix(rest))
      rest -= kept.count
      return kept.isEmpty ? nil : kept
    }
  }
}

/// Rows of stands back to back, as many and as long as find room, or as are needed.
private struct BlockRows {
  private let grounds: NewGrounds
  private let isTurned: Bool
  private let crossings: Int
  /// The hall along and across the rows.
  private let length: Int
  private let breadth: Int
  /// How many stands a line has at most, and how many lines there are at most.
  private let perLine: Int
  private let lines: Int

  init(_ grounds: NewGrounds, isTurned: Bool, crossings: Int) {
    self.grounds = grounds
    self.isTurned = isTurned
    self.crossings = crossings
    length = isTurned ? grounds.hall.depth : grounds.hall.width
    breadth = isTurned ? grounds.hall.width : grounds.hall.depth
    let along = length - 2 * grounds.margin - crossings * grounds.aisle
    perLine = max(0, along / grounds.standWidth)
    let across = breadth - 2 * grounds.margin
    let double = 2 * grounds.standDepth
    let pairs = max(0, (across + grounds.aisle) / (double + grounds.aisle))
    let used = pairs * (double + grounds.aisle)
    lines = 2 * pairs + (across - used >= grounds.standDepth ? 1 : 0)
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
    let slack =
      length - 2 * grounds.margin - crossings * grounds.aisle - perLine * grounds.standWidth
    let extra = slack / (crossings + 2)
    var place = grounds.margin + (slack - extra * crossings) / 2
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
    let slack =
      breadth - 2 * grounds.margin - (bands - 1) * grounds.aisle - lines * grounds.standDepth
    let extra = slack / (bands + 1)
    var place = grounds.margin + (slack - extra * (bands - 1)) / 2
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

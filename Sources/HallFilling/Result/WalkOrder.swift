// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The order in which people who come in pass the stands.
///
/// They begin at the main entrance, the first by id, and go on to the stand beside the last where there is
/// one left whose front is no farther than any other's by more than an aisle; else to the nearest.
struct WalkOrder {
  /// The stands, by number, in series: a new one begins where the walk leaves a row that has some.
  private(set) var series: [[Int]] = []

  /// A series is at least so long before a new one begins.
  private static let shortest = 6

  /// Walks through some stands of a floor.
  ///
  /// - Complexity: O(cells that lie nearer than the next stand, for each stand).
  init(_ floor: Floor, _ stands: Set<Int>, hall: Hall, aisle: Int) {
    var owners: [Int: [Int]] = [:]
    for stand in stands {
      for cell in floor.fronts[stand] { owners[cell, default: []].append(stand) }
    }
    var left = stands
    let doors = hall.sortedFeatures.filter { floor.doorCells[$0.id]?.isEmpty == false }
    let first = doors.first { $0.kind == .entrance } ?? doors.first
    var from = first.flatMap { floor.doorCells[$0.id] } ?? []
    var last: Int?
    var walk = Walk(floor)
    while !left.isEmpty {
      let found = walk.nearest(from: from, beyond: aisle) { cell in
        (owners[cell] ?? []).filter(left.contains)
      }
      guard let next = Self.choice(found, after: last, floor) else { break }
      if let last, series.last.map({ $0.count >= Self.shortest }) ?? true,
        !Self.adjoin(last, next.stand, floor)
      {
        series.append([])
      } else if series.isEmpty {
        series.append([])
      }
      series[series.count - 1].append(next.stand)
      left.remove(next.stand)
      last = next.stand
      from = [next.cell]
    }
    // Whom nobody walks to comes last.
    if !left.isEmpty { series.append(left.sorted()) }
  }

  private static func choice(
    _ found: [(stand: Int, cell: Int)], after last: Int?, _ floor: Floor
  ) -> (stand: Int, cell: Int)? {
    if let last, let beside = found.first(where: { adjoin(last, $0.stand, floor) }) {
      return beside
    }
    return found.first
  }

  private static func adjoin(_ first: Int, _ second: Int, _ floor: Floor) -> Bool {
    !floor.openSides[first].isDisjoint(with: floor.openSides[second])
      && floor.footprints[first].contains { part in
        floor.footprints[second].contains(where: part.adjoins)
      }
  }

  /// A walk over the cells of the aisles, with memory that is used again.
  private struct Walk {
    private let floor: Floor
    private var seen: [Int32]
    private var round: Int32 = 0

    init(_ floor: Floor) {
      self.floor = floor
      seen = [Int32](repeating: 0, count: floor.aisles.count)
    }

    /// The stands nearest to some cells and those up to so many steps beyond, with the cell where each is
    /// met, in order.
    mutating func nearest(
      from start: [Int], beyond: Int, _ stands: (Int) -> [Int]
    ) -> [(stand: Int, cell: Int)] {
      round += 1
      var front = start
      for cell in start { seen[cell] = round }
      var found: [(stand: Int, cell: Int)] = []
      var met: Set<Int> = []
      var more = beyond
      while !front.isEmpty && (found.isEmpty || more > 0) {
        if !found.isEmpty { more -= 1 }
        var next: [Int] = []
        for cell in front {
          for stand in stands(cell).sorted() where met.insert(stand).inserted {
            found.append((stand, cell))
          }
          let x = cell % floor.width
          for (other, isInside) in [
            (cell - floor.width, cell >= floor.width), (cell + 1, x + 1 < floor.width),
            (cell + floor.width, cell + floor.width < seen.count), (cell - 1, x > 0),
          ] where isInside && floor.isAisle(other) && seen[other] != round {
            seen[other] = round
            next.append(other)
          }
        }
        front = next
      }
      return found
    }
  }
}

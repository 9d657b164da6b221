// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Blind aisles")
struct BlindAislesTests {
  /// The definition, word by word: every run is taken away, and what lies behind it is walked.
  private struct Definition {
    let floor: Floor
    let doors: Set<GridPoint>

    init(_ floor: Floor) {
      self.floor = floor
      doors = Set(floor.doorCells.values.joined().map(floor.point))
    }

    func isAisle(_ point: GridPoint) -> Bool {
      // Where squares meet that no walker gets across, he does not go on.
      floor.cell(x: point.x, y: point.y).map {
        floor.isAisle($0) && !floor.meetings.contains($0)
      } ?? false
    }

    func all() -> [BlindAisle] {
      var found: [BlindAisle] = []
      for side in Side.allCases {
        for run in runs(across: side) {
          if let aisle = blindAisle(behind: run, side) { found.append(aisle) }
        }
      }
      found.sort {
        $0.cells.count == $1.cells.count
          ? $0.cells.lexicographicallyPrecedes($1.cells) : $0.cells.count > $1.cells.count
      }
      var kept: [BlindAisle] = []
      for aisle in found
      where !kept.contains(where: { !Set($0.cells).isDisjoint(with: aisle.cells) }) {
        kept.append(aisle)
      }
      return kept
    }

    func runs(across side: Side) -> [[GridPoint]] {
      let isRow = side == .north || side == .south
      let next = { (p: GridPoint, by: Int) in
        isRow ? GridPoint(x: p.x + by, y: p.y) : GridPoint(x: p.x, y: p.y + by)
      }
      return floor.aisles.indices.map(floor.point).filter { isAisle($0) && !isAisle(next($0, -1)) }
        .map { start in
          var run = [start]
          while let last = run.last, isAisle(next(last, 1)) { run.append(next(last, 1)) }
          return run
        }
    }

    func blindAisle(behind run: [GridPoint], _ inner: Side) -> BlindAisle? {
      guard let first = run.first, let last = run.last else { return nil }
      let along = run.count > 1 ? (run[1].x - first.x, run[1].y - first.y) : nil
      let step = along ?? (inner == .north || inner == .south ? (1, 0) : (0, 1))
      let outer = inner.opposite.step
      let outside = run.map { GridPoint(x: $0.x + outer.x, y: $0.y + outer.y) }
      let before = GridPoint(x: first.x - step.0 + outer.x, y: first.y - step.1 + outer.y)
      let after = GridPoint(x: last.x + step.0 + outer.x, y: last.y + step.1 + outer.y)
      let opens = outside.allSatisfy(isAisle) && (isAisle(before) || isAisle(after))
      let isWider = opens && !run.contains(where: doors.contains)
      let isDoorway = run.allSatisfy(doors.contains) && !outside.contains(where: isAisle)
      guard isWider || isDoorway else { return nil }

      var reached = Set(run)
      var line = run.map { GridPoint(x: $0.x + inner.step.x, y: $0.y + inner.step.y) }
        .filter(isAisle)
      reached.formUnion(line)
      var depth = line.isEmpty ? 1 : 2
      while true {
        var next: [GridPoint] = []
        for point in line {
          for side in Side.allCases {
            let other = GridPoint(x: point.x + side.step.x, y: point.y + side.step.y)
            if isAisle(other) && reached.insert(other).inserted { next.append(other) }
          }
        }
        if next.isEmpty { break }
        depth += 1
        line = next
      }
      let behind = reached.subtracting(run)
      guard outside.allSatisfy({ !behind.contains($0) }), behind.isDisjoint(with: doors) else {
        return nil
      }
      let width = largestSquare(reached)
      let widest = 4 * floor.module.cellsCovering(floor.aisleRule.metres)
      guard depth > width, width <= 2 * run.count, width <= widest, run.count <= widest,
        hasNoWayRound(reached)
      else { return nil }
      let cells = reached.compactMap { floor.cell(x: $0.x, y: $0.y) }
      return BlindAisle(cells: cells.sorted(), depth: depth)
    }

    /// Whether all that a set of cells borders on hangs together; outside the hall counts as one.
    func hasNoWayRound(_ cells: Set<GridPoint>) -> Bool {
      var border = Set(cells.flatMap(around).filter { !isAisle($0) })
      guard let start = border.first else { return true }
      let hall = GridRectangle(x: -1, y: -1, width: floor.width + 2, depth: floor.depth + 2)
      var seen: Set<GridPoint> = [start]
      var frontier = [start]
      while let point = frontier.popLast() {
        border.remove(point)
        for other in around(point)
        where hall.contains(other) && !isAisle(other) && seen.insert(other).inserted {
          frontier.append(other)
        }
      }
      return border.isEmpty
    }

    func around(_ point: GridPoint) -> [GridPoint] {
      (-1...1).flatMap { y in (-1...1).map { GridPoint(x: point.x + $0, y: point.y + y) } }
    }

    func largestSquare(_ cells: Set<GridPoint>) -> Int {
      var side = 0
      while cells.contains(where: { corner in
        (0...side).allSatisfy { y in
          (0...side).allSatisfy { cells.contains(GridPoint(x: corner.x + $0, y: corner.y + y)) }
        }
      }) { side += 1 }
      return side
    }
  }

  private func randomFloor(_ seed: Int) -> Floor {
    var random = SplitMix64(seed: UInt64(seed))
    var hall = Hall(
      module: .standard, width: Int.random(in: 6...26, using: &random),
      depth: Int.random(in: 6...26, using: &random))
    for number in 0..<Int.random(in: 1...3, using: &random) {
      let id = Feature.ID(stringLiteral: "door-\(number)")
      let side = Side.allCases[Int.random(in: 0..<4, using: &random)]
      hall.features[id] = Feature(
        id: id, kind: .exit,
        place: .door(
          .init(
            side: side, offset: Int.random(in: 0...10, using: &random),
            width: Int.random(in: 1...6, using: &random))))
    }
    for number in 0..<Int.random(in: 0...14, using: &random) {
      let id = Feature.ID(stringLiteral: "wall-\(number)")
      let isLong = Bool.random(using: &random)
      hall.features[id] = .area(
        id, .wall, x: Int.random(in: 0..<hall.width, using: &random),
        y: Int.random(in: 0..<hall.depth, using: &random),
        width: isLong ? Int.random(in: 3...14, using: &random) : 1,
        depth: isLong ? 1 : Int.random(in: 3...14, using: &random))
    }
    let aisle = [0.5, 1, 1.5][Int.random(in: 0..<3, using: &random)]
    return Floor(hall: hall, stands: [], aisleRule: AisleRule(metres: aisle))
  }

  @Test("they are those of the definition, on random floors", arguments: 0..<150)
  func againstDefinition(seed: Int) {
    let floor = randomFloor(seed)
    #expect(BlindAisles(floor).all == Definition(floor).all())
  }

  @Test("the random floors have blind aisles to compare")
  func thereAreSome() {
    let count = (0..<150).reduce(0) { $0 + BlindAisles(randomFloor($1)).all.count }
    #expect(count > 50)
  }
}

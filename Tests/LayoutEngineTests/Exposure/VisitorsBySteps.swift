// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport

@testable import LayoutEngine

/// Visitors of a hall in which every free cell is aisle: the models of `Exposure` said a second time,
/// cell by cell and visit by visit, from its text alone.
struct VisitorsBySteps {
  private typealias Cell = GridPoint

  private let free: Set<GridPoint>
  /// The free cells beside each stand, in the order of the stands.
  private let fronts: [Set<GridPoint>]
  /// The free cells inside each door.
  private let doors: [Set<GridPoint>]

  init(_ text: TextHall) {
    let (hall, stands) = (text.hall, text.stands)
    var free: Set<Cell> = []
    for y in 0..<hall.depth {
      for x in 0..<hall.width
      where !stands.contains(where: { $0.parts.contains { $0.contains(GridPoint(x: x, y: y)) } }) {
        free.insert(Cell(x: x, y: y))
      }
    }
    self.free = free
    fronts = stands.map { stand in
      Set(
        free.filter { cell in
          Self.beside(cell).contains { next in stand.parts.contains { $0.contains(next) } }
        })
    }
    doors = hall.sortedFeatures.compactMap { feature in
      guard case .door(let door) = feature.place else { return nil }
      // All doors of these halls are in the north.
      let cells = (door.offset..<door.offset + door.width).map { Cell(x: $0, y: 0) }
      return Set(cells).intersection(free)
    }.filter { !$0.isEmpty }
  }

  private static func beside(_ cell: Cell) -> [Cell] {
    [(1, 0), (-1, 0), (0, 1), (0, -1)].map { Cell(x: cell.x + $0, y: cell.y + $1) }
  }

  /// The steps from some cells to every cell.
  private func steps(from cells: Set<Cell>) -> [Cell: Int] {
    var steps: [Cell: Int] = [:]
    var edge = cells
    var count = 0
    while !edge.isEmpty {
      for cell in edge { steps[cell] = count }
      edge = Set(edge.flatMap(Self.beside)).filter { free.contains($0) && steps[$0] == nil }
      count += 1
    }
    return steps
  }

  /// Whether all free floor is reached from a door, and every stand has a front.
  var isWhole: Bool {
    guard let door = doors.first else { return false }
    return steps(from: door).count == free.count && fronts.allSatisfy { !$0.isEmpty }
  }

  private func distance(_ one: Set<Cell>, _ other: Set<Cell>) -> Int {
    let steps = steps(from: one)
    return other.compactMap { steps[$0] }.min() ?? .max
  }

  /// The figures of each stand under the three models.
  var figures: [[Double]?] {
    let count = fronts.count
    let between = fronts.map { one in fronts.map { distance(one, $0) } }
    let arriving = doors.map { door in fronts.map { distance(door, $0) } }

    func passed(_ row: [Int], _ goal: Int, from start: Int?) -> [Int] {
      (0..<count).filter {
        $0 != goal && $0 != start && row[$0] + between[$0][goal] <= row[goal]
      }
    }
    func leave(_ stand: Int, _ often: Double, _ times: inout [Double]) {
      let door = arriving.min { $0[stand] < $1[stand] } ?? []
      for other in passed(door, stand, from: nil) { times[other] += often }
    }
    func walk(_ row: [Int], _ goal: Int, from start: Int?, _ often: Double, _ times: inout [Double])
    {
      times[goal] += often
      for other in passed(row, goal, from: start) { times[other] += often }
    }
    func drawn(_ weight: (Int) -> Double) -> [Double] {
      var times = [Double](repeating: 0, count: count)
      // Where visitors are, stop by stop.
      var present = [Double](repeating: 0, count: count)
      for door in arriving {
        let sum = door.reduce(0) { $0 + weight($1) }
        for stand in 0..<count {
          let often = weight(door[stand]) / sum / Double(arriving.count)
          present[stand] += often
          walk(door, stand, from: nil, often, &times)
        }
      }
      for _ in 2...10 {
        var later = [Double](repeating: 0, count: count)
        for stand in 0..<count {
          let others = (0..<count).filter { $0 != stand }
          let sum = others.reduce(0) { $0 + weight(between[stand][$1]) }
          for other in others {
            let often = present[stand] * weight(between[stand][other]) / sum
            later[other] += often
            walk(between[stand], other, from: stand, often, &times)
          }
        }
        present = later
      }
      for stand in 0..<count { leave(stand, present[stand], &times) }
      return times
    }
    func nearest() -> [Double] {
      var times = [Double](repeating: 0, count: count)
      for door in arriving {
        var (row, start, share) = (door, nil as Int?, 1 / Double(arriving.count))
        var left = Array(0..<count)
        while let next = left.min(by: { (row[$0], $0) < (row[$1], $1) }) {
          walk(row, next, from: start, share, &times)
          left.removeAll { $0 == next }
          leave(next, left.isEmpty ? share : share * 0.1, &times)
          (row, start, share) = (between[next], next, share * 0.9)
        }
      }
      return times
    }
    let models = [
      drawn { _ in 1 }, drawn { 1 / ((Double($0) + 3) * (Double($0) + 3)) }, nearest(),
    ]
    return (0..<count).map { stand in
      models.map { $0[stand] * Double(count) / $0.reduce(0, +) }
    }
  }
}

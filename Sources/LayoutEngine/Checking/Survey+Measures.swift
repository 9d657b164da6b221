// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Distances that several rules measure.
extension Survey {
  /// The walking distance in metres from a stand's front to the nearest front of some stands;
  /// infinite where none can be reached.
  func walk(from stand: Int, toNearestOf others: some Sequence<Int>) -> Double {
    let row = steps(fromStand: stand)
    var best: Int32?
    for other in others where row[other] >= 0 { best = min(best ?? row[other], row[other]) }
    return best.map { module.metres(Int($0)) } ?? .infinity
  }

  /// The fewest steps from a front of some stands to a front of others; nil where none leads there.
  ///
  /// Two on one stand are 0 apart if it has a front.
  func steps(between stands: [Int], and others: [Int]) -> Int? {
    var fewest: Int32?
    for stand in stands {
      for other in others {
        let steps = steps(from: stand, to: other)
        if steps >= 0 { fewest = min(fewest ?? steps, steps) }
      }
    }
    return fewest.map(Int.init)
  }

  /// The fewest steps between each two of some groups of stands, added up over all pairs that are not
  /// out of reach of each other.
  ///
  /// - Complexity: O(pairs), and a walk from each stand when it is first asked for.
  func steps(amongAll groups: [[Int]]) -> Int {
    // Most have one stand each; those without are looked at by themselves.
    var singles: [Int] = []
    var several: [[Int]] = []
    for group in groups {
      if let only = group.first, group.count == 1 {
        singles.append(only)
      } else {
        several.append(group)
      }
    }
    var sum = steps(amongEachTwoOf: singles)
    for (place, group) in several.enumerated() {
      let rows = group.map(steps(fromStand:))
      let others = singles.map { [$0] } + several[..<place]
      for other in others {
        var fewest = Int32.max
        for row in rows {
          for stand in other where row[stand] >= 0 { fewest = min(fewest, row[stand]) }
        }
        if fewest < .max { sum += Int(fewest) }
      }
    }
    return sum
  }

  /// The most steps that are no farther than so many metres; -1 for none.
  func steps(within metres: Double) -> Int32 {
    // The steps as they would be without rounding, and those beside.
    let about = Int32(min(max(metres / module.metres, 0), 1e9))
    return ((about - 1)...(about + 1)).last {
      $0 >= 0 && !Limit.isAbove(module.metres(Int($0)), metres)
    } ?? -1
  }

  /// The stands that one walks to from a stand, itself among them if it has a front, within so many
  /// metres.
  ///
  /// - Complexity: A walk from each stand that is asked for.
  func reach(within metres: Double) -> (Int) -> [Int32] {
    let most = steps(within: metres)
    return { stand in
      self.steps(fromStand: stand).enumerated().compactMap { other, steps in
        steps >= 0 && steps <= most ? Int32(other) : nil
      }
    }
  }

  /// How many cells of a stand lie outside a rectangle.
  func cells(ofStand stand: Int, outside area: GridRectangle) -> Int {
    floor.footprints[stand].reduce(0) { sum, piece in
      sum + piece.cellCount - (area.intersection(piece)?.cellCount ?? 0)
    }
  }

  /// Whether a stand lies wholly inside a rectangle.
  func isStand(_ stand: Int, within area: GridRectangle) -> Bool {
    cells(ofStand: stand, outside: area) == 0
  }
}

extension Hall {
  /// What a feature is for gaps: its rectangle, its cell, or a door's segment of the edge.
  func extent(of feature: Feature) -> GridRectangle? {
    switch feature.place {
    case .door: segment(ofDoor: feature)
    case .area(let area): area
    case .point(let point): GridRectangle(x: point.x, y: point.y, width: 1, depth: 1)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Distances that several rules measure.
extension Survey {
  /// The walking distance in metres from a stand's front to the nearest front of some stands;
  /// infinite where none can be reached.
  func walk(from stand: Int, toNearestOf others: [Int]) -> Double {
    guard !others.isEmpty else { return .infinity }
    var best: Int32?
    for other in others {
      let far = steps(from: stand, to: other)
      if far >= 0 { best = min(best ?? far, far) }
    }
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

  /// Whether one walks at most so far from a stand to another, or round its own front.
  ///
  /// - Complexity: A walk from each stand.
  func reach(within metres: Double) -> (Int, Int) -> Bool {
    let walks = floor.stands.indices.map(steps(fromStand:))
    return { stand, other in
      let steps = walks[stand][other]
      return steps >= 0 && !Limit.isAbove(self.module.metres(Int(steps)), metres)
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

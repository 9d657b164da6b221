// SPDX-License-Identifier: Apache-2.0

/// How far one walks from some places of the aisles to every cell: the fewest steps of a walker, who
/// carries a passage square with him (see `Passages`).
package struct WalkingDistance: Sendable {
  /// What `steps` holds where nobody can walk to.
  package static let unreachable: Int32 = -1
  /// What a cell holds during a walk while nobody has come by.
  private static let open: Int32 = -2

  /// The fewest steps to each cell, row by row from the north-west; `unreachable` elsewhere.
  package internal(set) var steps: PieceArray<Int32>
  /// The fewest steps to each place of a split cell that is reached; `steps` has the least of a cell's.
  var splitSteps: [Int: Int32] = [:]

  /// Walks from some places; numbers of none are no sources.
  ///
  /// - Parameter most: Nobody walks more steps than so many.
  /// - Complexity: O(cells).
  init(from sources: [Int], over passages: Passages, within most: Int32 = .max) {
    let count = passages.count
    let width = passages.width
    var walked = [Int32](repeating: Self.unreachable, count: count)
    // What waits for its turn, and what comes after: cells that are places, and below 0 the places of
    // split cells.
    var (front, next): ([Int32], [Int32]) = ([], [])
    var splitPlaces: [Int] = []
    var splitSteps: [Int: Int32] = [:]
    passages.cells.withContiguousElements { cells in
      for cell in 0..<count where cells[cell].contains(.walkable) { walked[cell] = Self.open }
      walked.withUnsafeMutableBufferPointer { walked in
        func visit(_ cell: Int, _ far: Int32) {
          guard walked[cell] == Self.open else { return }
          walked[cell] = far
          next.append(Int32(cell))
        }
        func visitSplit(_ place: Int, _ far: Int32) {
          guard splitSteps[place] == nil else { return }
          splitSteps[place] = far
          let cell = place % count
          if walked[cell] == Self.open { walked[cell] = far }
          splitPlaces.append(place)
          next.append(-Int32(splitPlaces.count))
        }
        func visitLinks(of place: Int, _ far: Int32) {
          for other in passages.links[place] ?? [] {
            if other < count { visit(other, far) } else { visitSplit(other, far) }
          }
        }

        for source in sources where passages.hasPlace(source) {
          if source < count { visit(source, 0) } else { visitSplit(source, 0) }
        }
        var round: Int32 = 0
        while !next.isEmpty, round < most {
          round += 1
          swap(&front, &next)
          next.removeAll(keepingCapacity: true)
          for waiting in front {
            if waiting < 0 {
              let place = splitPlaces[Int(-waiting) - 1]
              visitLinks(of: place, (splitSteps[place] ?? 0) + 1)
              continue
            }
            let cell = Int(waiting)
            let known = cells[cell]
            let far = walked[cell] + 1
            if known.contains(.north) { visit(cell - width, far) }
            if known.contains(.west) { visit(cell - 1, far) }
            if known.contains(.east) { visit(cell + 1, far) }
            if known.contains(.south) { visit(cell + width, far) }
            if known.contains(.besideSplit) { visitLinks(of: cell, far) }
          }
        }
        for cell in 0..<count where walked[cell] == Self.open {
          walked[cell] = Self.unreachable
        }
      }
    }
    self.steps = PieceArray(walked, shift: PieceArray<Int32>.cellShift)
    self.splitSteps = splitSteps
  }

  /// The fewest steps to any of some cells; nil if none can be reached.
  package func nearest(of cells: [Int]) -> Int? {
    var best: Int32?
    for cell in cells where cell >= 0 && cell < steps.count {
      let far = steps[cell]
      if far >= 0 { best = min(best ?? far, far) }
    }
    return best.map(Int.init)
  }

  /// The fewest steps to a place; `unreachable` where nobody gets to.
  func steps(to place: Int) -> Int32 {
    place < steps.count ? steps[place] : splitSteps[place] ?? Self.unreachable
  }
}

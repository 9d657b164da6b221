// SPDX-License-Identifier: Apache-2.0

/// Walks over a net from one front after another, in memory of its own that is used again.
struct NetWalk {
  private static let unreached = Int32.max / 2

  private let net: WalkNet
  /// The fewest steps to each corner, as far as they are known.
  private var far: [Int32]
  /// Rounds of corners that wait for their turn, by steps; the first entry of each, -1 for none.
  private var rounds: [Int32]
  private var entries: [(corner: Int32, next: Int32)] = []

  init(_ net: WalkNet) {
    self.net = net
    far = [Int32](repeating: Self.unreached, count: net.count)
    // What waits is at most the longest link ahead, at the start the ways to two edges of a block.
    var size = 2
    while size < 2 * Int(net.longest) + 2 { size *= 2 }
    rounds = [Int32](repeating: -1, count: size)
  }

  /// The fewest steps from one of the net's fronts to each of them; `WalkingDistance.unreachable` where
  /// nobody gets to.
  ///
  /// - Complexity: O(corners + patches).
  mutating func steps(from front: Int) -> [Int32] {
    let sources = net.patches(of: front)
    let count = net.firstPatch.count - 1
    guard !sources.isEmpty else {
      return [Int32](repeating: WalkingDistance.unreachable, count: count)
    }
    spread(from: sources)
    let beams = sources.flatMap { net.beams(from: net.patches[$0]) }
    var steps = [Int32](repeating: WalkingDistance.unreachable, count: count)
    far.withUnsafeBufferPointer { far in
      for other in 0..<count {
        var best = Self.unreached
        for number in net.patches(of: other) {
          let patch = net.patches[number]
          best = min(best, self.steps(to: patch, far))
          for beam in beams {
            if let steps = beam.steps(to: patch) { best = min(best, steps) }
          }
        }
        if best < Self.unreached { steps[other] = best }
      }
    }
    return steps
  }

  /// The fewest steps to a patch over the corners of its block.
  @inline(__always)
  private func steps(to patch: WalkNet.Patch, _ far: UnsafeBufferPointer<Int32>) -> Int32 {
    var best = Self.unreached
    forEachCorner(of: patch) { corner, steps in best = min(best, far[corner] + steps) }
    return best
  }

  /// Calls `body` for the corners of a patch's block and the steps to each.
  @inline(__always)
  private func forEachCorner(of patch: WalkNet.Patch, _ body: (Int, Int32) -> Void) {
    let first = Int(patch.corner)
    if patch.column < 0 { return body(first, 0) }
    let isWide = net.blocks.columns.isWide(patch.column)
    body(first, patch.toWest + patch.toNorth)
    if isWide { body(first + 1, patch.toEast + patch.toNorth) }
    if net.blocks.rows.isWide(patch.row) {
      let second = first + (isWide ? 2 : 1)
      body(second, patch.toWest + patch.toSouth)
      if isWide { body(second + 1, patch.toEast + patch.toSouth) }
    }
  }

  /// Finds the fewest steps to all corners (Dijkstra's rule; what waits lies in rounds by steps).
  private mutating func spread(from sources: Range<Int>) {
    let (mask, longest) = (Int32(rounds.count - 1), rounds.count)
    var (waiting, now, idle) = (0, Int32(0), 0)
    entries.removeAll(keepingCapacity: true)
    for corner in far.indices { far[corner] = Self.unreached }
    for source in sources {
      var starts: [(Int, Int32)] = []
      forEachCorner(of: net.patches[source]) { starts.append(($0, $1)) }
      for (corner, steps) in starts where steps < far[corner] {
        far[corner] = steps
        waiting += 1
        enter(Int32(corner), at: steps & mask)
      }
    }
    while waiting > 0, idle <= longest {
      let round = Int(now & mask)
      idle += 1
      while rounds[round] >= 0 {
        idle = 0
        let entry = entries[Int(rounds[round])]
        rounds[round] = entry.next
        waiting -= 1
        // A corner that was reached by a shorter way meanwhile had its turn.
        guard far[Int(entry.corner)] == now else { continue }
        let first = 4 * Int(entry.corner)
        for number in first..<(first + 4) {
          let link = net.links[number]
          guard link.to >= 0, now + link.steps < far[Int(link.to)] else { continue }
          far[Int(link.to)] = now + link.steps
          waiting += 1
          enter(link.to, at: (now + link.steps) & mask)
        }
        if net.oddLinks.isEmpty { continue }
        for other in net.oddLinks[entry.corner] ?? [] where now + 1 < far[Int(other)] {
          far[Int(other)] = now + 1
          waiting += 1
          enter(other, at: (now + 1) & mask)
        }
      }
      now += 1
    }
  }

  @inline(__always)
  private mutating func enter(_ corner: Int32, at round: Int32) {
    entries.append((corner, rounds[Int(round)]))
    rounds[Int(round)] = Int32(entries.count - 1)
  }
}

extension FloorBlocks.Runs {
  /// Whether a run has more than one column or row.
  @inline(__always)
  func isWide(_ run: Int32) -> Bool { last[Int(run)] > first[Int(run)] }
}

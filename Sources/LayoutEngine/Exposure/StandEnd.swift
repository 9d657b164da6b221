// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A stand at an end of an aisle, where a study of 27 trade shows found that its place matters.
package enum StandEnd: String, Sendable {
  /// Its whole front is on a blind aisle (`BlindAisles`), however deep that is.
  case blind
  /// It looks straight down an aisle that ends and splits before it: from an open side one sees
  /// aisle for at least 12 m.
  case split

  /// How far one looks down an aisle, in metres.
  static let sight = 12.0
}

extension Survey {
  /// At which end a stand is; nil for none, and for one without a front.
  ///
  /// - Complexity: O(front × sight), and the blind aisles when they are first asked for.
  func end(ofStand stand: Int) -> StandEnd? {
    let front = floor.fronts[stand]
    if front.isEmpty { return nil }
    let isBlind = blindAisles.contains { aisle in
      let cells = Set(aisle.cells)
      return front.allSatisfy(cells.contains)
    }
    if isBlind { return .blind }
    return front.contains { seesFar(from: $0, of: stand) } ? .split : nil
  }

  private func seesFar(from cell: Int, of stand: Int) -> Bool {
    let start = floor.point(of: cell)
    let parts = floor.footprints[stand]
    return [(1, 0), (-1, 0), (0, 1), (0, -1)].contains { dx, dy in
      guard parts.contains(where: { $0.contains(GridPoint(x: start.x - dx, y: start.y - dy)) })
      else {
        return false
      }
      var (x, y, seen) = (start.x, start.y, 0)
      while let cell = floor.cell(x: x, y: y), floor.aisles[cell] == 1 {
        (x, y, seen) = (x + dx, y + dy, seen + 1)
      }
      return !Limit.isBelow(floor.module.metres(seen), StandEnd.sight)
    }
  }
}

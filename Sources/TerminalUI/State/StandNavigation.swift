// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Which stand an arrow key leads to.
enum StandNavigation {
  /// The nearest stand on a side of another, as a person looking at the map would say.
  ///
  /// What lies straight ahead (its span crosses that of the stand one leaves) comes before what
  /// lies aslant; an offset across counts three times the way ahead.
  /// - Returns: The stand's number on the floor, or nil when none lies that way. O(stands).
  static func neighbour(of start: Int, towards side: Side, on floor: Floor) -> Int? {
    guard floor.stands.indices.contains(start) else { return nil }
    let here = floor.stands[start].bounds
    var best: (score: Int, stand: Int)?
    for (number, stand) in floor.stands.enumerated() where number != start {
      guard let score = score(of: stand.bounds, from: here, towards: side) else { continue }
      if best.map({ score < $0.score }) ?? true { best = (score, number) }
    }
    return best?.stand
  }

  /// The stand nearest to a place; of equally near ones the first by id; nil where there is none.
  ///
  /// - Complexity: O(stands).
  static func nearest(to place: GridRectangle, on floor: Floor) -> Stand.ID? {
    floor.stands.min {
      (Gap($0.bounds, place), $0.id) < (Gap($1.bounds, place), $1.id)
    }?.id
  }

  /// How far off a rectangle is in a direction; nil when its middle does not lie that way.
  private static func score(
    of there: GridRectangle, from here: GridRectangle, towards side: Side
  ) -> Int? {
    // Twice the middles, to stay whole.
    let dx = (2 * there.x + there.width) - (2 * here.x + here.width)
    let dy = (2 * there.y + there.depth) - (2 * here.y + here.depth)
    let ahead: Int
    let aside: Int
    let overlap: Bool
    switch side {
    case .north, .south:
      ahead = side == .south ? dy : -dy
      aside = abs(dx)
      overlap = there.x < here.maxX && here.x < there.maxX
    case .east, .west:
      ahead = side == .east ? dx : -dx
      aside = abs(dy)
      overlap = there.y < here.maxY && here.y < there.maxY
    }
    guard ahead > 0 else { return nil }
    if overlap { return ahead * 4 + aside }
    // Aslant only while it is more ahead than aside, and after everything straight ahead nearby.
    guard ahead * 2 >= aside else { return nil }
    return ahead * 4 + aside * 12 + 64
  }
}

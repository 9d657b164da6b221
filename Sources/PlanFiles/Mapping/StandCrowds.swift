// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Refuses stands that lie over one another in such numbers that every question about two of them is
/// asked millions of times: no fair has them, but a file of a few lines can.
enum StandCrowds {
  /// So many stands may lie over one cell.
  static let most = 100
  /// So many times the hall's floor, and so many cells whatever the hall, all stands may take together.
  private static let floor = (times: 4, least: 1_000_000)

  /// So many cells may lie under several stands.
  private static let mostShared = 1_000_000
  /// So many times two parts of one stand may lie over one another.
  static let mostCrossings = 10_000

  /// Looks how often the floor is taken.
  ///
  /// - Complexity: O(parts²) of a stand with many, and O(cells) for more than `most` stands or as many
  ///   cells as may be shared.
  static func check(_ stands: [Stand], in hall: Hall) throws(PlanFileError) {
    let bounds = hall.bounds
    for stand in stands where stand.parts.count > most && crossings(of: stand) > mostCrossings {
      throw PlanFileError(
        keyPath: ["stands", stand.id.text, "parts"],
        reason: "the parts lie over one another more than \(mostCrossings) times; fewer are read")
    }
    let taken = stands.reduce(0) { sum, stand in
      stand.parts.reduce(sum) { $0 &+ (bounds.intersection($1)?.cellCount ?? 0) }
    }
    if taken > max(floor.least, floor.times * bounds.cellCount) {
      throw PlanFileError(
        keyPath: ["stands"],
        reason: "the stands take the hall's floor more than \(floor.times) times; fewer are read")
    }
    guard stands.count > most || taken > mostShared else { return }
    let found = crowd(stands.flatMap(\.parts), in: bounds)
    if found.shared > mostShared {
      throw PlanFileError(
        keyPath: ["stands"],
        reason: "more than \(mostShared) cells lie under several stands; fewer are read")
    }
    guard stands.count > most, let place = found.place else { return }
    let (x, y) = (hall.module.metres(place.x), hall.module.metres(place.y))
    throw PlanFileError(
      keyPath: ["stands"],
      reason:
        "more than \(most) stands lie over one another at (\(DecimalText.shortest(x)), \(DecimalText.shortest(y))); fewer are read"
    )
  }

  /// How many times two parts of a stand lie over one another.
  private static func crossings(of stand: Stand) -> Int {
    stand.parts.indices.reduce(0) { sum, place in
      sum + stand.parts[..<place].count { $0.overlaps(stand.parts[place]) }
    }
  }

  /// A cell under more than `most` of some rectangles, and how many cells lie under several.
  private static func crowd(
    _ parts: [GridRectangle], in bounds: GridRectangle
  ) -> (place: GridPoint?, shared: Int) {
    // How many more begin at a cell than end there, by rows; sums over both axes are how many lie there.
    let columns = bounds.width + 1
    var steps = [Int32](repeating: 0, count: columns * (bounds.depth + 1))
    for part in parts.compactMap(bounds.intersection) {
      steps[part.y * columns + part.x] += 1
      steps[part.y * columns + part.maxX] -= 1
      steps[part.maxY * columns + part.x] -= 1
      steps[part.maxY * columns + part.maxX] += 1
    }
    var above = [Int32](repeating: 0, count: columns)
    var place: GridPoint?
    var shared = 0
    for y in 0..<bounds.depth {
      var sum: Int32 = 0
      for x in 0..<bounds.width {
        sum += steps[y * columns + x]
        above[x] += sum
        if above[x] > 1 { shared += 1 }
        if above[x] > Int32(most), place == nil { place = GridPoint(x: x, y: y) }
      }
    }
    return (place, shared)
  }
}

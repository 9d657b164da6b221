// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A row of stands as one gesture draws it; lengths are in cells.
package struct RowOfStands: Hashable, Sendable {
  /// How a double row is numbered.
  package enum Walk: String, CaseIterable, Hashable, Sendable {
    /// The first line, then the second in the same direction.
    case lines
    /// The first line, then the second back.
    case round
    /// Stand by stand: one of the first line, then the one at its back.
    case pairs
  }

  /// The most stands of one row.
  package static let limit = 10_000

  /// The north-west cell of the first stand.
  package var origin: GridPoint
  /// The first stand's cells from west to east.
  package var width: Int
  /// The first stand's cells from north to south.
  package var depth: Int
  /// How many stands follow each other; a double row has twice as many.
  package var count: Int
  /// Where the row runs from its first stand.
  package var direction: Side
  /// After how many stands an aisle crosses the row; 0 for none.
  package var aisleEvery: Int
  /// How wide that aisle is.
  package var aisle: Int
  /// Whether a second line stands at the back of the first: south of a row that runs east or
  /// west, east of one that runs north or south.
  package var isDouble: Bool
  /// The numbers.
  package var numbering: Numbering
  /// How a double row is numbered.
  package var walk: Walk
  /// What each stand offers, in kilowatts.
  package var powerKilowatts: Double
  /// Whether each stand has a water connection.
  package var hasWater: Bool

  /// A single row without aisles that runs east; set the rest afterwards.
  package init(
    origin: GridPoint, width: Int, depth: Int, count: Int, direction: Side = .east,
    numbering: Numbering = Numbering()
  ) {
    self.origin = origin
    self.width = width
    self.depth = depth
    self.count = count
    self.direction = direction
    aisleEvery = 0
    aisle = 0
    isDouble = false
    self.numbering = numbering
    walk = .lines
    powerKilowatts = 0
    hasWater = false
  }

  /// Where the stands come to lie, in the order of their numbers.
  ///
  /// - Throws: `GestureRefusal` for a size of 0, a count beyond the limit, or a row that leads out
  ///   of bounds.
  package func places() throws(GestureRefusal) -> [GridRectangle] {
    guard count >= 1, count <= Self.limit / (isDouble ? 2 : 1) else {
      throw .wrongCount(limit: Self.limit / (isDouble ? 2 : 1))
    }
    if width <= 0 || depth <= 0 { throw .empty }
    let sizes = 0...GridRectangle.bound
    guard sizes.contains(width), sizes.contains(depth), sizes.contains(aisle),
      (0...Self.limit).contains(aisleEvery)
    else { throw .outOfBounds }
    let first = GridRectangle(x: origin.x, y: origin.y, width: width, depth: depth)
    guard first.isWithinBounds else { throw .outOfBounds }
    let line = (0..<count).map { place(of: $0, after: first) }
    guard line.allSatisfy(\.isWithinBounds) else { throw .outOfBounds }
    guard isDouble else { return line }
    let isAcross = direction == .east || direction == .west
    let back = line.map { $0.moved(dx: isAcross ? 0 : width, dy: isAcross ? depth : 0) }
    guard back.allSatisfy(\.isWithinBounds) else { throw .outOfBounds }
    switch walk {
    case .lines: return line + back
    case .round: return line + back.reversed()
    case .pairs: return zip(line, back).flatMap { [$0, $1] }
    }
  }

  private func place(of number: Int, after first: GridRectangle) -> GridRectangle {
    let aisles = aisleEvery > 0 ? number / aisleEvery * aisle : 0
    return first.moved(
      dx: direction.step.x * (number * width + aisles),
      dy: direction.step.y * (number * depth + aisles))
  }
}

extension Gestures {
  /// Draws a row of stands with new ids and numbers in order.
  ///
  /// A row that would reach out of the hall is refused: nobody wants stands that cannot be seen.
  package func row(_ row: RowOfStands) throws(GestureRefusal) -> Gesture {
    try requireDraft()
    let places = try row.places()
    let inside = places.count { plan.hall.bounds.contains($0) }
    if inside < places.count { throw .rowLeavesHall(fit: inside, of: places.count) }
    let taken = Set(plan.stands.values.map { ExactText($0.number) })
    let numbers = try row.numbering.numbers(places.count, besides: taken)
    var names = self.names
    var draft = GestureDraft()
    for (place, number) in zip(places, numbers) {
      let stand = Stand(
        id: try names.standID(), number: number, parts: [place],
        powerKilowatts: row.powerKilowatts, hasWater: row.hasWater)
      try require(stand)
      draft.write(stand)
    }
    return gesture(draft)
  }

  /// A numbering for a new row: the letter after the last that a series of the plan has, from 1.
  ///
  /// `G01` after `A01` to `F06`; `A01` in an empty hall; beyond `Z` two letters. Where no series has
  /// a letter, the numbers go on after the highest.
  package var nextSeries: Numbering {
    let names = plan.stands.values.compactMap { NumberedName($0.number) }
    let letters = names.compactMap { SeriesLetter($0.prefix) }
    if let last = letters.max() {
      let digits = names.map(\.digits).min() ?? 2
      return Numbering(prefix: last.next.text, digits: max(1, digits))
    }
    guard let last = names.max(by: { $0.value < $1.value }) else { return Numbering(prefix: "A") }
    return Numbering(
      prefix: last.prefix, start: last.value < NumberedName.limit ? last.value + 1 : 1,
      digits: last.digits, avoidsTaken: true)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Every move of one cooperative to a stand with room, and every swap of two, by numbers.
///
/// Only confirmed cooperatives move. A locked stand keeps its cooperative, a held stand takes nobody
/// and gives nobody up to a swap.
struct Reseatings {
  /// A cooperative takes a stand; where it is a swap, another takes its stand in turn.
  struct Candidate: Comparable {
    let cooperative: Int
    let stand: Int
    /// The other cooperative of a swap, whose number is the higher one; nil for a move.
    let other: Int?
    /// How far the moves go together, in half cells.
    let distance: Double

    /// The order in which equally good changes are preferred: a move before a swap, the shorter
    /// way, then the ids.
    static func < (left: Candidate, right: Candidate) -> Bool {
      if (left.other == nil) != (right.other == nil) { return left.other == nil }
      if left.distance != right.distance { return left.distance < right.distance }
      return (left.cooperative, left.stand, left.other ?? -1)
        < (right.cooperative, right.stand, right.other ?? -1)
    }
  }

  /// Of at least so many candidates the best are chosen, and of so many for each that is wanted.
  private static let choice = (least: 20_000, times: 16)

  private let situation: Situation
  /// Whether each stand is neither locked nor held.
  private let isOpen: [Bool]
  /// The middle of each stand, in half cells.
  private let middles: [(x: Double, y: Double)]
  /// Whether each cooperative can be swapped.
  private let isMovable: [Bool]

  /// - Complexity: O(stands + cooperatives).
  init(_ situation: Situation) {
    self.situation = situation
    isOpen = situation.stands.indices.map { number in
      let stand = situation.stands[number]
      return stand.hold.isEmpty && !stand.isLocked
    }
    middles = situation.stands.indices.map { number in
      let bounds = situation.stands[number].bounds
      return (Double(2 * bounds.x + bounds.width), Double(2 * bounds.y + bounds.depth))
    }
    isMovable = situation.roster.needs.indices.map { number in
      situation.seating.stands[number].count == 1
        && situation.roster.needs[number].status == .confirmed
    }
  }

  /// Everyone who may move away.
  var movable: [Int] { isMovable.indices.filter { isMovable[$0] } }

  /// Those of some cooperatives whose changes are looked at where so many are wanted: of hundreds
  /// in a large hall only the first.
  func looked(at cooperatives: [Int], most: Int) -> [Int] {
    let (wanted, isEndless) = most.multipliedReportingOverflow(by: Self.choice.times)
    if isEndless { return cooperatives }
    return Array(
      cooperatives.prefix(max(1, max(Self.choice.least, wanted) / max(1, isOpen.count))))
  }

  /// Every move and swap of some cooperatives, in order of preference, so many at most.
  ///
  /// - Complexity: O(k n log n) for k cooperatives and n stands.
  func candidates(of cooperatives: [Int], most: Int) -> [Candidate] {
    guard most > 0 else { return [] }
    let concerned = Set(cooperatives)
    var found: [Candidate] = []
    for cooperative in concerned { add(cooperative, concerned, to: &found) }
    found.sort()
    return found.count > most ? Array(found.prefix(most)) : found
  }

  private func add(_ cooperative: Int, _ concerned: Set<Int>, to found: inout [Candidate]) {
    guard situation.roster.needs[cooperative].status == .confirmed else { return }
    let own = situation.seating.stands[cooperative]
    if own.contains(where: { situation.stands[$0].isLocked }) { return }
    let isSwappable = isMovable[cooperative] && own.allSatisfy { isOpen[$0] }
    for stand in isOpen.indices where isOpen[stand] && !own.contains(stand) {
      let guests = situation.seating.guests[stand]
      let distance = distance(own.first, stand)
      if guests.isEmpty || situation.offers[stand].isShared {
        found.append(
          Candidate(cooperative: cooperative, stand: stand, other: nil, distance: distance))
      }
      guard isSwappable, let here = own.first else { continue }
      for other in guests where isMovable[other] {
        // A swap of two that are both concerned comes up from either side.
        if other < cooperative && concerned.contains(other) { continue }
        found.append(
          Candidate(
            cooperative: min(cooperative, other), stand: other < cooperative ? here : stand,
            other: max(cooperative, other), distance: 2 * distance))
      }
    }
  }

  /// How far the middles of two stands are apart, in half cells; 0 from nowhere.
  private func distance(_ from: Int?, _ to: Int) -> Double {
    guard let from else { return 0 }
    let (dx, dy) = (middles[to].x - middles[from].x, middles[to].y - middles[from].y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

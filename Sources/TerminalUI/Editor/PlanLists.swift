// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Ordered views of a plan that the panels read on every key.
struct PlanLists: Sendable {
  /// The waiting cooperatives in order of seniority.
  let waiting: [Cooperative]
  /// All cooperatives: those to be placed first, then by stand number, then the withdrawn.
  let roster: [Cooperative]
  /// The stands of each placed cooperative.
  let stands: [Cooperative.ID: [Stand.ID]]
  /// Confirmed cooperatives without a stand.
  let unplaced: [Cooperative]
  /// The stands by number as people count (A2 before A10), then id.
  let standsByNumber: [Stand]
  /// The stand nearest to the north-west, where one starts reading.
  let firstStand: Stand.ID?

  init(_ plan: Plan) {
    waiting = plan.waitingList
    let seats = plan.standsByCooperative
    stands = seats
    standsByNumber = NumberOrder.sorted(plan.stands.values)
    firstStand =
      plan.stands.values.min {
        ($0.bounds.y, $0.bounds.x, $0.id) < ($1.bounds.y, $1.bounds.x, $1.id)
      }?.id
    unplaced = plan.sortedCooperatives.filter { $0.status == .confirmed && seats[$0.id] == nil }
    var bySeat: [Cooperative] = []
    var listed: Set<Cooperative.ID> = []
    for stand in standsByNumber {
      for id in plan.placements[stand.id] ?? [] where listed.insert(id).inserted {
        if let cooperative = plan.cooperatives[id] { bySeat.append(cooperative) }
      }
    }
    let rest = plan.sortedCooperatives.filter { !listed.contains($0.id) }
    let withdrawn = rest.filter { $0.status == .withdrawn }
    roster = unplaced + bySeat + waiting.filter { !listed.contains($0.id) } + withdrawn
  }
}

/// The order of stand numbers as people count: A2 before A10.
enum NumberOrder {
  /// Sorts stands by number, equal ones by id. O(n log n).
  static func sorted(_ stands: some Collection<Stand>) -> [Stand] {
    stands.map { (pieces: pieces(of: $0.number), stand: $0) }
      .sorted { left, right in
        if left.pieces == right.pieces { return left.stand.id < right.stand.id }
        return left.pieces.lexicographicallyPrecedes(right.pieces)
      }
      .map(\.stand)
  }

  /// A run of digits or of other characters; digits come first.
  private enum Piece: Comparable {
    case number(Int)
    case word(String)
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var word = ""
    var number: Int?
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        if !word.isEmpty { pieces.append(.word(word)) }
        word = ""
        // A number too long to count is as good as endless.
        let (grown, overflow) = (number ?? 0).multipliedReportingOverflow(by: 10)
        number = overflow || grown > Int.max - digit ? Int.max / 16 : grown + digit
      } else {
        if let number { pieces.append(.number(number)) }
        number = nil
        word.unicodeScalars.append(scalar)
      }
    }
    if let number { pieces.append(.number(number)) }
    if !word.isEmpty { pieces.append(.word(word)) }
    return pieces
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }
}

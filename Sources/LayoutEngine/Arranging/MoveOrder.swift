// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Puts moves into an order in which no stand is taken twice.
///
/// Two that change places swap. Of a longer ring one steps aside first; else each waits until its
/// stand is free.
struct MoveOrder {
  /// The moves as one edit; nil if there are none.
  let edit: Edit?

  /// Orders the moves of a plan; what they leave must be a plan in which stands that are not
  /// shared have one guest.
  ///
  /// - Complexity: O(moves²).
  init(_ plan: Plan, _ moves: [ArrangementMove]) {
    var edits: [Edit] = []
    var guests = plan.placements.mapValues(Set.init)
    var waiting = moves

    func isFree(_ stand: Stand.ID) -> Bool {
      plan.stands[stand]?.isShared == true || guests[stand]?.isEmpty ?? true
    }
    func leave(_ move: ArrangementMove) {
      if let from = move.from { guests[from]?.remove(move.cooperative) }
    }
    func take(_ move: ArrangementMove, _ stand: Stand.ID) {
      leave(move)
      guests[stand, default: []].insert(move.cooperative)
      // To one that takes several stands a place would be added.
      let isMove = plan.cooperatives[move.cooperative].map { $0.standLimit > 1 } ?? false
      edits.append(
        isMove
          ? .reseat([FloorPlan.Seat(move.cooperative, on: stand)])
          : .place(move.cooperative, on: stand))
    }

    for move in waiting where move.to == nil {
      leave(move)
      edits.append(.unplace(move.cooperative, toWaiting: false))
    }
    waiting.removeAll { $0.to == nil }
    while !waiting.isEmpty {
      let count = waiting.count
      waiting.removeAll { move in
        guard let to = move.to, isFree(to) else { return false }
        take(move, to)
        return true
      }
      if waiting.count < count { continue }
      if let pair = Self.swap(in: waiting, guests) {
        edits.append(.swap(pair.0.cooperative, pair.1.cooperative))
        for move in [pair.0, pair.1] {
          leave(move)
          if let to = move.to { guests[to, default: []].insert(move.cooperative) }
          waiting.removeAll { $0.cooperative == move.cooperative }
        }
      } else if let index = waiting.firstIndex(where: { $0.from != nil }) {
        let move = waiting.remove(at: index)
        leave(move)
        edits.append(.unplace(move.cooperative, toWaiting: false))
        waiting.append(ArrangementMove(cooperative: move.cooperative, from: nil, to: move.to))
      } else {
        break
      }
    }
    edit = edits.isEmpty ? nil : .all(edits)
  }

  /// Two that change places.
  private static func swap(
    in moves: [ArrangementMove], _ guests: [Stand.ID: Set<Cooperative.ID>]
  ) -> (ArrangementMove, ArrangementMove)? {
    for (index, move) in moves.enumerated() {
      for other in moves[(index + 1)...]
      where move.from != nil && move.from == other.to && move.to == other.from {
        return (move, other)
      }
    }
    return nil
  }
}

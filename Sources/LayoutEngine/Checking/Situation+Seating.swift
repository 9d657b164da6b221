// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Situation {
  /// The situation once a cooperative has another status and other stands, and what changed.
  ///
  /// - Complexity: O(what it touches).
  func seating(
    _ cooperative: Int, as status: Cooperative.Status, on stands: [Int]
  ) -> (situation: Situation, change: SituationChange) {
    var (next, change) = (self, SituationChange())
    var changed = roster.cooperatives[cooperative]
    changed.status = status
    next.roster = Roster(roster, changing: [(cooperative, changed)])
    let before = seating.stands[cooperative]
    change.cooperatives = [cooperative]
    for stand in Set(before + stands).sorted() {
      let others = seating.guests[stand].filter { $0 != cooperative }
      let guests = others + (stands.contains(stand) ? [cooperative] : [])
      let ids = guests.map { next.id(ofCooperative: $0) }
      _ = next.seating.follow(ids, on: stand, next.roster)
      // What one of several stands holds for is told by all of them.
      change.seated += [stand] + (others.flatMap { next.seating.stands[$0] })
    }
    change.seated = Set(change.seated).sorted()
    next.unplaced += (next.isUnplaced(cooperative) ? 1 : 0) - (isUnplaced(cooperative) ? 1 : 0)
    return (next, change)
  }

  /// Whether a stand that somebody has left takes one more; with nobody there no lock holds.
  func isOnOffer(_ stand: Int) -> Bool {
    let (there, isEmpty) = (stands[stand], seating.guests[stand].isEmpty)
    return there.hold.isEmpty && (isEmpty || there.isShared && !there.isLocked)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// The one edit that fills a plan's hall.
///
/// A stand that somebody has, that is held or locked goes to a new place near by where its needs are met
/// (`Succession`) and keeps its id, so that everyone keeps a stand; the others go, and new ones come. Numbers
/// follow the walk of those who come in; stands that stay keep theirs. Where that breaks rules about who sits
/// where, cooperatives are seated anew, and whom no stand suits waits (`SeatMending`).
package struct FillingEdit: Sendable {
  /// The edit; one step to undo.
  package let edit: Edit
  /// The plan after it.
  package let plan: Plan
  /// The new stands that have a corner or more open, by id, in the order of their numbers.
  package let corners: [Stand.ID]
  /// Who had a stand and now waits for one.
  package let displaced: [Displaced]

  /// Makes the edit.
  ///
  /// - Throws: What the plan refuses, such as an edit of an approved plan.
  /// - Complexity: O(cells + stands²), and a second of search where cooperatives are seated anew.
  package init(
    _ filling: Filling, of old: Plan, keeping keepsStands: Bool
  ) throws(EditRefusal) {
    let new = NewStandList(filling, of: old, keeping: keepsStands)
    var (edits, displaced): ([Edit], [Displaced]) =
      keepsStands ? ([], []) : Self.clearing(old, but: Set(new.stands.map(\.id)))
    edits += new.stands.map { Edit.writeStand($0) }
    edits += new.gains.map { Edit.place($0.cooperative, on: $0.stand) }
    var plan = old
    _ = try plan.apply(.all(edits), stamp: nil)
    let mending = try SeatMending(plan, since: old)
    displaced += mending.displaced
    edit = .all(edits + mending.edits)
    self.plan = mending.plan
    self.displaced = displaced
    let floor = Floor(mending.plan, aisleRule: GeometryRules(mending.plan).aisle)
    corners = new.stands.sorted { ($0.number, $0.id) < ($1.number, $1.id) }.map(\.id).filter { id in
      floor.indices[id].map { floor.openSides[$0].sides.count >= 2 } ?? false
    }
  }

  /// Takes away the stands that do not go on; who has no other then waits.
  private static func clearing(
    _ old: Plan, but staying: Set<Stand.ID>
  ) -> ([Edit], [Displaced]) {
    let gone = old.sortedStands.filter { !staying.contains($0.id) }
    var edits = gone.filter(\.isLocked).map { Edit.lock($0.id, false) }
    var displaced: [Displaced] = []
    let seats = old.standsByCooperative
    for stand in gone {
      for id in old.placements[stand.id] ?? [] {
        if seats[id]?.contains(where: staying.contains) ?? false {
          edits.append(.leave(id, stand.id))
        } else if seats[id]?.first == stand.id {
          edits.append(.unplace(id, toWaiting: old.cooperatives[id]?.status != .withdrawn))
          displaced.append(Displaced(cooperative: id, reason: nil))
        }
      }
    }
    return (edits + gone.map { .removeStand($0.id) }, displaced)
  }
}

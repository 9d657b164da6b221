// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// What can be done with stands that are freed, and the proposal that is looked at.
struct ProposalSheet: Hashable, Sendable {
  /// What only the proposal under the cursor is asked for.
  struct Details: Hashable, Sendable {
    /// What it breaks and mends.
    var effects: [ProposalEffect] = []
    /// Who waits longer than those that it seats.
    var passedOver: [PassedOver] = []
  }

  /// The proposals.
  let found: Reallocation
  /// Why, as somebody typed it.
  let reason: String
  /// The stand that the cursor came from.
  let origin: Stand.ID?
  /// The proposal under the cursor.
  private(set) var line = 0
  /// What is known of it.
  var details = Details()
  /// The first line of the details that is shown.
  private(set) var top = 0
  /// Whether the map has the room that the lists would take.
  var showsMap = false

  init(_ found: Reallocation, reason: String, origin: Stand.ID?) {
    self.found = found
    self.reason = reason
    self.origin = origin
  }

  /// The proposal under the cursor.
  var current: Proposal? {
    found.proposals.indices.contains(line) ? found.proposals[line] : nil
  }

  /// Goes to another proposal, and to the top of its details.
  mutating func choose(_ wanted: Int) {
    line = max(0, min(wanted, found.proposals.count - 1))
    top = 0
  }

  /// Scrolls the details, of which so many lines are visible at a time.
  mutating func scroll(by lines: Int, of count: Int, visible: Int) {
    top = max(0, min(top + lines, count - visible))
  }

  /// The stands that change with the proposal under the cursor, the freed ones first.
  var stands: [Stand.ID] {
    guard let current else { return found.freed }
    let moved = current.moves.flatMap { [$0.to, $0.from].compactMap(\.self) }
    let built = current.rebuilding.map { [$0.stand, $0.into].compactMap(\.self) } ?? []
    var seen: Set<Stand.ID> = []
    return (found.freed + built + moved).filter { seen.insert($0).inserted }
  }
}

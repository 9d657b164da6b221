// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How the stands of a plan are taken: what the evening asks first.
struct StandCounts: Hashable, Sendable {
  /// All stands.
  let all: Int
  /// Those with somebody on them.
  let taken: Int
  /// Those that are kept for somebody, with nobody on them yet.
  let held: Int

  /// Those that can be given away.
  var free: Int { all - taken - held }

  /// Counts the stands of a plan.
  ///
  /// - Complexity: O(stands).
  init(_ plan: Plan) {
    all = plan.stands.count
    taken = plan.placements.count
    held = plan.stands.values.count { !$0.hold.isEmpty && plan.placements[$0.id] == nil }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Synchronization

/// A plan's cooperatives by number, and whom each selector picks of them.
final class Roster: Sendable {
  /// The cooperatives by id.
  let cooperatives: [Cooperative]
  /// The number of each.
  let indices: [Cooperative.ID: Int]
  private let picked = Mutex<[Selector: [Bool]]>([:])

  /// Numbers a plan's cooperatives, in O(n log n).
  init(_ plan: Plan) {
    cooperatives = plan.sortedCooperatives
    indices = Dictionary(
      cooperatives.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
  }

  /// For each cooperative whether a selector picks it; each selector is worked out once.
  func picks(_ selector: Selector) -> [Bool] {
    picked.withLock { known in
      if let answer = known[selector] { return answer }
      let answer = cooperatives.map(selector.picks)
      known[selector] = answer
      return answer
    }
  }
}

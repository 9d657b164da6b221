// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Synchronization

/// A plan's cooperatives by number, and whom each selector picks of them.
final class Roster: Sendable {
  /// What rules ask of a cooperative again and again, without its names and texts.
  struct Needs: Sendable {
    let powerKilowatts: Double
    let needsWater: Bool
    let cooks: Bool
    let cookingKilowatts: Double
    let minArea: Double
    let wishedArea: Double
    let status: Cooperative.Status
  }

  /// The cooperatives by id.
  let cooperatives: [Cooperative]
  /// What each needs.
  let needs: [Needs]
  /// The number of each.
  let indices: [Cooperative.ID: Int]
  private let picked = Mutex<[Selector: [Bool]]>([:])

  /// Numbers a plan's cooperatives, in O(n log n).
  init(_ plan: Plan) {
    cooperatives = plan.sortedCooperatives
    needs = cooperatives.map { cooperative in
      Needs(
        powerKilowatts: cooperative.powerKilowatts, needsWater: cooperative.needsWater,
        cooks: cooperative.cooks, cookingKilowatts: cooperative.cookingKilowatts,
        minArea: cooperative.minArea, wishedArea: cooperative.wishedArea,
        status: cooperative.status)
    }
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

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Plan {
  /// Whether a cooperative has less area on all its stands than it and all who share one of them
  /// wish for, as `areaWish` counts.
  ///
  /// - Complexity: O(stands).
  func lacksWishedArea(_ id: Cooperative.ID) -> Bool {
    guard let own = cooperatives[id]?.wishedArea, own > 0 else { return false }
    let stands = stands(of: id)
    let sharers = Set(stands.flatMap { placements[$0] ?? [] }).union([id])
    let area = stands.reduce(0) { sum, stand in
      sum + (self.stands[stand].map { hall.module.squareMetres($0.cellCount) } ?? 0)
    }
    let wished = sharers.sorted().reduce(0) { $0 + (cooperatives[$1]?.wishedArea ?? 0) }
    return Limit.isBelow(area, wished)
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

extension Plan {
  /// The stands in the order of their numbers, 2 before 10; those of `wanted`, or all.
  ///
  /// - Complexity: O(stands log stands).
  func stands(among wanted: Set<Stand.ID>?) -> [Stand] {
    stands.values.filter { wanted?.contains($0.id) ?? true }
      .map { (NaturalOrder($0.label), $0) }.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }
}

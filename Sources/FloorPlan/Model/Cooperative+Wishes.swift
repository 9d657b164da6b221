// SPDX-License-Identifier: Apache-2.0

/// What becomes of the stands that a cooperative wished for.
extension Cooperative {
  /// The stands of `wishes` that there are, each once, best first.
  ///
  /// One that is gone is skipped in counting, and one named twice has its first place.
  ///
  /// - Complexity: O(wishes).
  package func choices(among exists: (Stand.ID) -> Bool) -> [Stand.ID] {
    if wishes.isEmpty { return [] }
    var seen: Set<Stand.ID> = []
    return wishes.filter { exists($0) && seen.insert($0).inserted }
  }
}

extension Plan {
  /// The stands that a cooperative wished for and that there are, each once, best first.
  ///
  /// - Complexity: O(wishes).
  package func choices(of cooperative: Cooperative) -> [Stand.ID] {
    cooperative.choices { stands[$0] != nil }
  }

  /// Which choice of a cooperative the best of some stands is: 1 for its first; nil for none.
  ///
  /// - Complexity: O(wishes × stands asked about).
  package func choice(of cooperative: Cooperative, among taken: [Stand.ID]) -> Int? {
    choices(of: cooperative).firstIndex { taken.contains($0) }.map { $0 + 1 }
  }
}

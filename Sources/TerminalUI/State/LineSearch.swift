// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// Which cooperatives of a list have every word that was typed: in what they can be found by, or in the
/// numbers of their stands.
struct LineSearch: Sendable {
  private let cooperatives: [Set<Cooperative.ID>]
  private let stands: [Set<Stand.ID>]
  private let seats: [Cooperative.ID: [Stand.ID]]

  /// Looks words up; without any, all are found.
  ///
  /// - Complexity: O((stands + the length of all texts) × words).
  init(_ words: [SearchKey], in plan: Plan, _ lists: PlanLists) {
    guard !words.isEmpty else {
      (cooperatives, stands, seats) = ([], [], [:])
      return
    }
    (cooperatives, stands) = lists.searchKeys.reading(plan) { keys in
      (words.map { keys.cooperatives(by: $0) }, words.map { keys.stands(labelled: $0) })
    }
    seats = lists.stands
  }

  /// Whether a cooperative has them all.
  func has(_ id: Cooperative.ID) -> Bool {
    cooperatives.indices.allSatisfy { word in
      cooperatives[word].contains(id)
        || seats[id]?.contains { stands[word].contains($0) } ?? false
    }
  }
}

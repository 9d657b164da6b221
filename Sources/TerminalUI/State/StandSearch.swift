// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What a search finds: stands by number, name, category or id, in any language, and cooperatives
/// that have no stand.
struct StandSearch: Hashable, Sendable {
  /// Something found.
  enum Hit: Hashable, Sendable {
    /// A stand, or the cooperative on it.
    case stand(Stand.ID)
    /// A cooperative without a stand.
    case cooperative(Cooperative.ID)
  }

  /// What was typed.
  let query: String
  /// All that was found, stands in reading order first.
  let hits: [Hit]
  /// The hit under the cursor.
  private(set) var current = 0
  /// Whether the plan has changed since.
  var isStale = false

  /// Searches a plan.
  ///
  /// Every word must be found somewhere in the same stand or cooperative.
  ///
  /// - Complexity: O((stands + the length of all texts of cooperatives) × words).
  init(_ query: String, in plan: Plan, lists: PlanLists) {
    self.query = query
    let words = SearchKey.words(of: query)
    guard !words.isEmpty else {
      hits = []
      return
    }
    var found: [(rank: Int, hit: Hit)] = []
    lists.searchKeys.reading(plan) { keys in
      let cooperatives = words.map { keys.cooperatives(by: $0) }
      for id in lists.standNumbers {
        guard let stand = keys[id] else { continue }
        let seated = plan.placements[id]
        let isFound = words.indices.allSatisfy { place in
          stand.own.contains(words[place])
            || seated?.contains { cooperatives[place].contains($0) } ?? false
            || seated == nil && !stand.isHeld && Self.free.contains(words[place])
        }
        guard isFound else { continue }
        // The stand whose very number was typed comes first.
        let isExact = words.count == 1 && stand.number == words[0]
        found.append((isExact ? 0 : 1, .stand(id)))
      }
      let ids = cooperatives.dropFirst().reduce(cooperatives[0]) { $0.intersection($1) }
      if ids.contains(where: { lists.stands[$0] == nil }) {
        for id in lists.unseated where ids.contains(id) { found.append((2, .cooperative(id))) }
      }
    }
    // `sorted` keeps no order among equals, so the place in the list breaks ties.
    hits = found.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.hit)
  }

  /// What an empty stand can be found by: the word that the map shows on it.
  private static let free = SearchKey(
    joining: Language.allCases.map { SearchKey(Words.free[$0]) })

  /// The stands among the hits.
  var standsFound: Set<Stand.ID> {
    Set(
      hits.compactMap { hit in
        if case .stand(let id) = hit { id } else { nil }
      })
  }

  /// The hit under the cursor.
  var hit: Hit? { hits.indices.contains(current) ? hits[current] : nil }

  /// Goes to the next hit, or the one before, round and round.
  mutating func step(backwards: Bool) {
    guard !hits.isEmpty else { return }
    current = (current + (backwards ? hits.count - 1 : 1)) % hits.count
  }
}

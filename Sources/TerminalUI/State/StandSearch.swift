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
  /// - Complexity: O(stands and cooperatives × their names × words).
  init(_ query: String, in plan: Plan, lists: PlanLists) {
    self.query = query
    let words = query.split(separator: " ").map { SearchKey(String($0)) }.filter { !$0.isEmpty }
    guard !words.isEmpty else {
      hits = []
      return
    }
    var found: [(rank: Int, hit: Hit)] = []
    lists.searchKeys.reading(plan) { keys in
      for stand in lists.standsByNumber {
        let isFree = plan.placements[stand.id] == nil && stand.hold.isEmpty
        let own =
          [SearchKey(stand.number), SearchKey(stand.id.text), SearchKey(stand.hold)]
          + (isFree ? Self.free : [])
        let seated = (plan.placements[stand.id] ?? []).compactMap { plan.cooperatives[$0] }
        let isFound = words.allSatisfy { word in
          own.contains { $0.contains(word) } || seated.contains { keys.matches($0, word) }
        }
        guard isFound else { continue }
        // The stand whose very number was typed comes first.
        let isExact = words.count == 1 && own[0] == words[0]
        found.append((isExact ? 0 : 1, .stand(stand.id)))
      }
      for cooperative in lists.roster where lists.stands[cooperative.id] == nil {
        let isFound = words.allSatisfy { keys.matches(cooperative, $0) }
        if isFound { found.append((2, .cooperative(cooperative.id))) }
      }
    }
    // `sorted` keeps no order among equals, so the place in the list breaks ties.
    hits = found.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.hit)
  }

  /// What an empty stand can be found by: the word that the map shows on it.
  private static let free = Language.allCases.map { SearchKey(Words.free[$0]) }

  /// What a cooperative can be found by that no other has to share, its names first.
  static func ownTexts(of cooperative: Cooperative) -> [String] {
    cooperative.names.entries.map(\.text.string) + [cooperative.id.text]
      + [cooperative.person, cooperative.phone].filter { !$0.isEmpty } + cooperative.tags
  }

  /// What all of a category or of a province can be found by.
  static func texts(of written: String, in grouping: Grouping, of plan: Plan) -> [String] {
    switch grouping {
    case .category:
      [written] + (plan.categories[ExactText(written)]?.names ?? Names()).entries.map(\.text.string)
    case .province:
      [written] + Language.allCases.map { plan.provinceName(written, in: $0) }
    }
  }

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

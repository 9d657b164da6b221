// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Synchronization
import Wording

/// All that cooperatives can be found by, folded once: most letters that are typed in a search, and most
/// changes of a plan, leave them as they are.
///
/// Plans that follow each other share it, also across threads.
final class SearchKeys: Sendable {
  private let kept = Mutex(SearchKeyTable())

  /// Looks keys of a plan up.
  ///
  /// - Complexity: As `body`, and O(categories + provinces).
  func reading<Answer>(_ plan: Plan, _ body: (inout SearchKeyTable) -> Answer) -> Answer {
    // Whoever reads has a table of its own, so that no other thread waits for it.
    var table = kept.withLock { kept in
      defer { kept = SearchKeyTable() }
      return kept
    }
    table.begin(plan)
    let answer = body(&table)
    kept.withLock { [table] in $0 = table }
    return answer
  }

  /// Folds all that cooperatives of a plan can be found by, so that nobody waits for it later.
  func prepare(for plan: Plan) {
    reading(plan) { keys in
      for cooperative in plan.cooperatives.values { _ = keys.keys(of: cooperative) }
    }
  }
}

/// The keys that were made so far.
struct SearchKeyTable: Sendable {
  private var plan: Plan?
  private var own: [Cooperative.ID: (cooperative: Cooperative, keys: [SearchKey])] = [:]
  private var groups: [Grouping: [ExactText: [SearchKey]]] = [:]

  fileprivate mutating func begin(_ plan: Plan) {
    if self.plan?.categories != plan.categories { groups[.category] = [:] }
    if self.plan?.provinces != plan.provinces { groups[.province] = [:] }
    self.plan = plan
  }

  /// Whether a cooperative of the plan can be found by a word.
  ///
  /// - Complexity: O(its names); they are folded when they are new.
  mutating func matches(_ cooperative: Cooperative, _ word: SearchKey) -> Bool {
    ownKeys(of: cooperative).contains { $0.contains(word) }
      || keys(of: cooperative, in: .category).contains { $0.contains(word) }
      || keys(of: cooperative, in: .province).contains { $0.contains(word) }
  }

  /// All that a cooperative of the plan can be found by, its names first.
  ///
  /// - Complexity: As `matches`.
  mutating func keys(of cooperative: Cooperative) -> [SearchKey] {
    ownKeys(of: cooperative) + keys(of: cooperative, in: .category)
      + keys(of: cooperative, in: .province)
  }

  private mutating func ownKeys(of cooperative: Cooperative) -> [SearchKey] {
    if let known = own[cooperative.id], known.cooperative == cooperative { return known.keys }
    let keys = StandSearch.ownTexts(of: cooperative).map { SearchKey($0) }
    own[cooperative.id] = (cooperative, keys)
    return keys
  }

  private mutating func keys(of cooperative: Cooperative, in grouping: Grouping) -> [SearchKey] {
    let written = ExactText(cooperative[grouping])
    if let known = groups[grouping]?[written] { return known }
    guard let plan else { return [] }
    let texts = StandSearch.texts(of: written.string, in: grouping, of: plan)
    let keys = texts.map { SearchKey($0) }
    groups[grouping]?[written] = keys
    return keys
  }
}

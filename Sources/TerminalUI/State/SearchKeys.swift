// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Synchronization
import Wording

/// All that stands and cooperatives can be found by, folded once: most letters that are typed in a
/// search, and most changes of a plan, leave it as it is.
///
/// Plans that follow each other share it, also across threads.
final class SearchKeys: Sendable {
  private let kept = Mutex(SearchKeyTable())

  /// Looks keys of a plan up.
  ///
  /// - Complexity: As `body`; where cooperatives or stands have changed, O(those of the plan).
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

  /// Folds all that things of a plan can be found by, so that nobody waits for it later.
  func prepare(for plan: Plan) {
    reading(plan) { _ in }
  }
}

/// The keys of a plan.
struct SearchKeyTable: Sendable {
  /// What a cooperative can be found by; shared, since thousands are gone through for each letter.
  final class OfCooperative: Sendable {
    /// The cooperative, as it was when this was folded.
    fileprivate let cooperative: Cooperative
    /// Its names, in the order in which it has them.
    let names: [SearchKey]
    /// Its id.
    let id: SearchKey
    /// All that no other has to share, in one.
    fileprivate let own: SearchKey

    fileprivate init(_ cooperative: Cooperative) {
      self.cooperative = cooperative
      names = cooperative.names.entries.map { SearchKey($0.text.string) }
      id = SearchKey(cooperative.id.text)
      let contact = [cooperative.person, cooperative.phone].filter { !$0.isEmpty }
      own = SearchKey(
        joining: names + [id] + (contact + cooperative.tags).map { SearchKey($0) })
    }
  }

  /// What a stand can be found by.
  final class OfStand: Sendable {
    /// The stand.
    let id: Stand.ID
    /// Its number alone.
    let number: SearchKey
    /// What the map calls it.
    let label: SearchKey
    /// Its number, its id and whom it is held for, as far as it has them.
    let keys: [SearchKey]
    /// The same in one.
    let own: SearchKey
    /// Whether it is held for somebody.
    let isHeld: Bool

    fileprivate init(_ stand: Stand) {
      id = stand.id
      number = SearchKey(stand.number)
      label = SearchKey(stand.label)
      keys = [number, SearchKey(stand.id.text), SearchKey(stand.hold)].filter { !$0.isEmpty }
      own = SearchKey(joining: keys)
      isHeld = !stand.hold.isEmpty
    }
  }

  private var plan: Plan?
  private var cooperatives: [OfCooperative] = []
  private var places: [Cooperative.ID: Int] = [:]
  /// What categories and provinces that cooperatives name can be found by.
  private var groups: [SearchKey] = []
  /// For each kind of group the place of each cooperative's among them.
  private var groupPlaces: [[Int]] = []
  /// The stands in the order of the plan's table.
  private var stands: [OfStand] = []
  private var standPlaces: [Stand.ID: Int] = [:]

  /// - Complexity: O(1) where nothing has changed that is looked for.
  fileprivate mutating func begin(_ plan: Plan) {
    defer { self.plan = plan }
    if !(self.plan.map { PlanDifference.isSameStorage($0.stands, plan.stands) } ?? false) {
      stands = plan.stands.values.map { OfStand($0) }
      standPlaces = Dictionary(
        uniqueKeysWithValues: stands.enumerated().map { ($0.element.id, $0.offset) })
    }
    let isSame = self.plan.map { before in
      PlanDifference.isSameStorage(before.cooperatives, plan.cooperatives)
        && before.categories == plan.categories && before.provinces == plan.provinces
    }
    if isSame != true { follow(plan) }
  }

  private mutating func follow(_ plan: Plan) {
    let before = (entries: cooperatives, places: places)
    cooperatives = plan.cooperatives.values.map { cooperative in
      if let place = before.places[cooperative.id],
        before.entries[place].cooperative == cooperative
      {
        return before.entries[place]
      }
      return OfCooperative(cooperative)
    }
    places = Dictionary(
      uniqueKeysWithValues: cooperatives.enumerated()
        .map { ($0.element.cooperative.id, $0.offset) })
    groups = []
    groupPlaces = Grouping.allCases.map { grouping in
      var known: [ExactText: Int] = [:]
      return cooperatives.map { entry in
        let written = ExactText(entry.cooperative[grouping])
        if let group = known[written] { return group }
        let texts = Self.texts(of: written.string, in: grouping, of: plan)
        groups.append(SearchKey(joining: texts.map { SearchKey($0) }))
        known[written] = groups.count - 1
        return groups.count - 1
      }
    }
  }

  /// What all of a category or of a province can be found by.
  private static func texts(
    of written: String, in grouping: Grouping, of plan: Plan
  ) -> [String] {
    switch grouping {
    case .category:
      [written] + (plan.categories[ExactText(written)]?.names ?? Names()).entries.map(\.text.string)
    case .province:
      [written] + Language.allCases.map { plan.provinceName(written, in: $0) }
    }
  }

  /// What a cooperative of the plan can be found by.
  subscript(id: Cooperative.ID) -> OfCooperative? { places[id].map { cooperatives[$0] } }

  /// What a stand of the plan can be found by.
  subscript(id: Stand.ID) -> OfStand? { standPlaces[id].map { stands[$0] } }

  /// The cooperatives that can be found by a word: by a name, id, contact or tag, by their category
  /// or their province.
  ///
  /// - Complexity: O(the length of all texts).
  func cooperatives(by word: SearchKey) -> Set<Cooperative.ID> {
    let found = groups.map { $0.contains(word) }
    var answer: Set<Cooperative.ID> = []
    for (place, entry) in cooperatives.enumerated()
    where entry.own.contains(word) || groupPlaces.contains(where: { found[$0[place]] }) {
      answer.insert(entry.cooperative.id)
    }
    return answer
  }

  /// The stands whose number or id on the map has a word.
  ///
  /// - Complexity: O(stands).
  func stands(labelled word: SearchKey) -> Set<Stand.ID> {
    Set(stands.lazy.filter { $0.label.contains(word) }.map(\.id))
  }
}

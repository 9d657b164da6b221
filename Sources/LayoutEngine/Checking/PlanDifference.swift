// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The parts in which two plans differ, as far as verdicts depend on them.
///
/// Each part is listed once, and in order, so that the same change is followed alike each time.
package struct PlanDifference {
  /// The stands that came, went or changed.
  package private(set) var stands: [Stand.ID] = []
  /// The cooperatives that came, went or changed.
  package private(set) var cooperatives: [Cooperative.ID] = []
  /// The stands with other placements.
  package private(set) var placements: [Stand.ID] = []
  package private(set) var isHallChanged = false
  package private(set) var areRulesChanged = false
  /// Whether the programme differs: the sessions, or when the fair is open.
  package private(set) var areSessionsChanged = false

  /// Compares two plans, part by part; tables that share their storage compare at once.
  ///
  /// - Parameter touched: What was touched on the way from one to the other, so that nothing else can
  ///   differ; nil where that is not known.
  /// - Complexity: O(what was touched), else O(entries) for each table that changed.
  package init(from old: Plan, to new: Plan, among touched: TouchedParts? = nil) {
    stands = Self.keys(from: old.stands, to: new.stands, among: touched?.stands)
    cooperatives = Self.keys(
      from: old.cooperatives, to: new.cooperatives, among: touched?.cooperatives)
    placements = Self.keys(from: old.placements, to: new.placements, among: touched?.placements)
    isHallChanged = old.hall != new.hall
    areRulesChanged = old.rules != new.rules
    areSessionsChanged =
      old.sessions != new.sessions || old.source["opens"] != new.source["opens"]
  }

  /// Reads what an edit changed from the edit that takes it back.
  ///
  /// - Complexity: O(parts).
  package init?(inverse: Edit) {
    guard case .restore(let parts) = inverse else { return nil }
    for part in parts {
      switch part {
      case .stand(let id, _): stands.append(id)
      case .cooperative(let id, _): cooperatives.append(id)
      case .placement(let id, _): placements.append(id)
      case .feature, .hallShape: isHallChanged = true
      case .rule: areRulesChanged = true
      case .session: areSessionsChanged = true
      case .status, .history, .names, .category: break
      }
    }
    Self.order(&stands)
    Self.order(&cooperatives)
    Self.order(&placements)
  }

  /// Puts what an edit names into order, each once; an edit may name a part again and again.
  private static func order<Key: Hashable & Comparable>(_ keys: inout [Key]) {
    if keys.count > 1 { keys = Set(keys).sorted() }
  }

  /// The keys whose values differ, in order.
  ///
  /// A table that was copied and changed keeps its order; as long as both have the same keys in the
  /// same places nothing has to be looked up.
  private static func keys<Key: Hashable & Comparable, Value: Equatable>(
    from old: [Key: Value], to new: [Key: Value], among touched: Set<Key>?
  ) -> [Key] {
    if isSameStorage(old, new) { return [] }
    if let touched { return touched.filter { old[$0] != new[$0] }.sorted() }
    var changed: [Key] = []
    var others = new.makeIterator()
    var isInStep = old.count == new.count
    for (key, value) in old {
      if isInStep, let other = others.next(), other.key == key {
        if other.value != value { changed.append(key) }
      } else {
        isInStep = false
        if new[key] != value { changed.append(key) }
      }
    }
    if !isInStep { changed += new.keys.filter { old[$0] == nil } }
    return changed.sorted()
  }

  /// Whether two tables are the same in memory, and so equal; false says nothing.
  package static func isSameStorage<Key, Value>(
    _ first: [Key: Value], _ second: [Key: Value]
  ) -> Bool {
    withUnsafeBytes(of: first) { first in
      withUnsafeBytes(of: second) { first.elementsEqual($0) }
    }
  }
}

/// What a row of edits has touched, whether or not it is as it was again.
package struct TouchedParts: Sendable {
  fileprivate var stands: Set<Stand.ID> = []
  fileprivate var cooperatives: Set<Cooperative.ID> = []
  fileprivate var placements: Set<Stand.ID> = []

  /// Nothing yet.
  package init() {}

  /// Adds what an edit changed, read from the edit that takes it back; says whether that can be read.
  ///
  /// - Complexity: O(parts).
  package mutating func note(inverse: Edit) -> Bool {
    guard let difference = PlanDifference(inverse: inverse) else { return false }
    stands.formUnion(difference.stands)
    cooperatives.formUnion(difference.cooperatives)
    placements.formUnion(difference.placements)
    return true
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import TerminalDriver
import Wording

/// Sorts and narrows lists of cooperatives.
struct RosterLines {
  let plan: Plan
  let lists: PlanLists
  let language: Language
  /// Those that a broken rule is about.
  let troubled: Set<Cooperative.ID>

  init(of sight: PlanSight, _ language: Language) {
    plan = sight.plan
    lists = sight.lists
    self.language = language
    var troubled: Set<Cooperative.ID> = []
    for violation in sight.report.violations {
      troubled.formUnion(violation.cooperatives)
      for stand in violation.stands { troubled.formUnion(plan.placements[stand] ?? []) }
    }
    self.troubled = troubled
  }

  /// The lines of a list in the order and narrowed as a view says.
  ///
  /// Equal ones keep the order that the list has.
  /// - Complexity: O(n log n), and O(n × words + the length of all texts) where it is narrowed.
  func shown(_ cooperatives: [Cooperative], as view: RosterView) -> [Cooperative] {
    let narrowed = narrowed(cooperatives, as: view)
    let sorted = sorted(narrowed, by: view.order)
    return view.isReversed ? sorted.reversed() : sorted
  }

  /// The lines that are not left out, in the order of the list.
  func narrowed(_ cooperatives: [Cooperative], as view: RosterView) -> [Cooperative] {
    guard view.isNarrowed else { return cooperatives }
    let found = LineSearch(SearchKey.words(of: view.filter), in: plan, lists)
    return cooperatives.filter { isShown($0, view.quick) && found.has($0.id) }
  }

  private func isShown(_ cooperative: Cooperative, _ quick: RosterView.Quick) -> Bool {
    switch quick {
    case .all: true
    case .unplaced:
      cooperative.status == .confirmed && lists.stands[cooperative.id] == nil
    case .waiting: cooperative.status == .waiting
    case .withdrawn: cooperative.status == .withdrawn
    case .problems: troubled.contains(cooperative.id)
    }
  }

  private func sorted(_ cooperatives: [Cooperative], by order: RosterView.Order) -> [Cooperative] {
    switch order {
    case .status: cooperatives
    case .name: sorted(cooperatives) { NaturalOrder(name(of: $0)) }
    case .category: sorted(cooperatives) { NaturalOrder(category(of: $0)) }
    case .province: sorted(cooperatives) { NaturalOrder($0.province) }
    case .stand:
      sorted(cooperatives) { cooperative in
        Last(
          lists.stands[cooperative.id]?.first.flatMap { plan.stands[$0] }
            .map { NaturalOrder($0.label) })
      }
    case .area: sorted(cooperatives) { Last(lacking(of: $0).map { -$0 }) }
    case .seniority: sorted(cooperatives) { Last($0.priority) }
    }
  }

  /// Sorts by a key that is worked out once for each; equal ones keep their order.
  private func sorted<Key: Comparable>(
    _ cooperatives: [Cooperative], by key: (Cooperative) -> Key
  ) -> [Cooperative] {
    cooperatives.enumerated().map { (key: key($0.element), place: $0.offset) }
      .sorted { left, right in
        left.key < right.key || (!(right.key < left.key) && left.place < right.place)
      }
      .map { cooperatives[$0.place] }
  }

  private func name(of cooperative: Cooperative) -> String {
    cooperative.names.preferred(in: language) ?? cooperative.id.text
  }

  private func category(of cooperative: Cooperative) -> String {
    plan.categories[ExactText(cooperative.category)]?.names.preferred(in: language)
      ?? cooperative.category
  }

  /// The area that a cooperative has, in m².
  static func area(of id: Cooperative.ID, in plan: Plan, _ lists: PlanLists) -> Double {
    (lists.stands[id] ?? []).compactMap { plan.stands[$0] }
      .reduce(0) { $0 + plan.hall.module.squareMetres($1.cellCount) }
  }

  /// How much less than it wished for a cooperative has; nil for one that wishes for nothing.
  private func lacking(of cooperative: Cooperative) -> Double? {
    guard cooperative.wishedArea > 0 else { return nil }
    return cooperative.wishedArea - Self.area(of: cooperative.id, in: plan, lists)
  }
}

/// A value that may be missing; what is missing comes last.
private struct Last<Value: Comparable>: Comparable {
  let value: Value?

  init(_ value: Value?) { self.value = value }

  static func < (left: Last, right: Last) -> Bool {
    guard let one = left.value else { return false }
    return right.value.map { one < $0 } ?? true
  }
}

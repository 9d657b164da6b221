// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine

/// The order in which people look problems up: the gravest first, then by rule, then by the numbers of
/// the stands, then by cooperatives and features, 2 before 10, then by sessions as the programme has
/// them.
///
/// It holds for every plan with the same stands, numbers, cooperatives, features, rules and sessions,
/// whoever sits where: make it once and keep it as long as it `holds(for:)` the plan.
package struct ReadingOrder: Sendable {
  private let plan: Plan
  private let stands: [Stand.ID: Int]
  private let cooperatives: [Cooperative.ID: Int]
  private let features: [Feature.ID: Int]
  private let rules: [Rule.ID: Int]
  private let sessions: [Session.ID: Int]

  /// Orders all that problems of a plan can name.
  ///
  /// - Complexity: O(n log n) for n stands, cooperatives, features and rules.
  package init(_ plan: Plan) {
    self.plan = plan
    stands = Self.places(plan.stands.values.map { ($0.id, $0.label) })
    cooperatives = Self.places(plan.cooperatives.keys.map { ($0, $0.text) })
    features = Self.places(plan.hall.features.keys.map { ($0, $0.text) })
    rules = Self.places(plan.rules.keys.map { ($0, $0.text) })
    sessions = Dictionary(
      uniqueKeysWithValues: plan.programme.enumerated().map { ($0.element.id, $0.offset) })
  }

  private static func places<Name: Hashable & Comparable>(
    _ named: [(name: Name, label: String)]
  ) -> [Name: Int] {
    let ordered = named.map { (order: NaturalOrder($0.label), name: $0.name) }
      .sorted { ($0.order, $0.name) < ($1.order, $1.name) }
    return Dictionary(
      uniqueKeysWithValues: ordered.enumerated().map { ($0.element.name, $0.offset) })
  }

  /// Whether another plan has the same order.
  ///
  /// - Parameter inverse: The edit that leads from it back to the plan that was ordered, or to one with
  ///   the same order; nil looks for what differs.
  /// - Complexity: O(what differs) with such an edit, else O(stands + cooperatives + features + rules),
  ///   O(1) for tables that were not touched.
  package func holds(for other: Plan, changedBy inverse: Edit?) -> Bool {
    if let difference = inverse.flatMap(PlanDifference.init(inverse:)) {
      return !difference.isHallChanged && !difference.areRulesChanged
        && !difference.areSessionsChanged
        && difference.cooperatives.allSatisfy {
          cooperatives[$0] != nil && other.cooperatives[$0] != nil
        } && haveSameLabels(difference.stands, in: other)
    }
    return plan.hall.features.keys == other.hall.features.keys
      && plan.rules.keys == other.rules.keys
      && plan.cooperatives.keys == other.cooperatives.keys && plan.sessions == other.sessions
      && haveSameLabels(PlanDifference(from: plan, to: other).stands, in: other)
  }

  private func haveSameLabels(_ stands: [Stand.ID], in other: Plan) -> Bool {
    stands.allSatisfy {
      plan.stands[$0] != nil && plan.stands[$0]?.label == other.stands[$0]?.label
    }
  }

  /// What a violation goes by: its rule, then of each list the first two, which seldom are more.
  private struct Key {
    let group: (severity: Int, rule: Int)
    let stands: (Int, Int)
    let cooperatives: (Int, Int)
    let features: (Int, Int)
    let sessions: (Int, Int)
    /// The lists, where one has more than two.
    let all: [[Int]]

    init(_ violation: Violation, in order: ReadingOrder) {
      group = (
        Severity.allCases.firstIndex(of: violation.severity) ?? 0, order.rules[violation.rule] ?? 0
      )
      stands = Self.firstTwo(violation.stands, order.stands)
      cooperatives = Self.firstTwo(violation.cooperatives, order.cooperatives)
      features = Self.firstTwo(violation.features, order.features)
      sessions = Self.firstTwo(violation.sessions, order.sessions)
      let most = max(
        violation.stands.count, violation.cooperatives.count, violation.features.count)
      all =
        most < 3
        ? []
        : [
          violation.stands.map { order.stands[$0] ?? 0 },
          violation.cooperatives.map { order.cooperatives[$0] ?? 0 },
          violation.features.map { order.features[$0] ?? 0 },
        ]
    }

    /// Nothing comes before anything.
    static func firstTwo<Name>(_ names: [Name], _ places: [Name: Int]) -> (Int, Int) {
      guard let first = names.first else { return (-1, -1) }
      return (places[first] ?? 0, names.count > 1 ? places[names[1]] ?? 0 : -1)
    }

    /// Whether it comes first; nil where both are alike.
    func precedes(_ other: Key) -> Bool? {
      if group != other.group { return group < other.group }
      if stands != other.stands { return stands < other.stands }
      if !all.isEmpty || !other.all.isEmpty {
        for (left, right) in zip(all, other.all) where left != right {
          return left.lexicographicallyPrecedes(right)
        }
        if all.isEmpty != other.all.isEmpty { return all.isEmpty }
      }
      if cooperatives != other.cooperatives { return cooperatives < other.cooperatives }
      if features != other.features { return features < other.features }
      return sessions == other.sessions ? nil : sessions < other.sessions
    }
  }

  /// What most violations are told apart by: severity, rule and the first two stands, packed so that
  /// none that comes later has less.
  private func beginning(of violation: Violation) -> UInt64 {
    func packed(_ place: Int, bits: UInt64) -> UInt64 {
      min(UInt64(max(0, place + 1)), 1 << bits - 1)
    }
    let stands = Key.firstTwo(violation.stands, self.stands)
    let severity = Severity.allCases.firstIndex(of: violation.severity) ?? 0
    return packed(severity, bits: 4) << 60 | packed(rules[violation.rule] ?? 0, bits: 14) << 46
      | packed(stands.0, bits: 23) << 23 | packed(stands.1, bits: 23)
  }

  /// A report of the plan, or of another for which the order holds, with its violations in this order.
  ///
  /// - Complexity: O(violations log violations).
  package func sorted(_ report: Report) -> Report {
    let violations = report.violations
    guard violations.count > 1 else { return report }
    let beginnings = violations.map { beginning(of: $0) }
    // Of those only that begin alike.
    var keys: [Int: Key] = [:]
    func key(_ place: Int) -> Key {
      if let known = keys[place] { return known }
      let key = Key(violations[place], in: self)
      keys[place] = key
      return key
    }
    let order = violations.indices.sorted { left, right in
      beginnings[left] == beginnings[right]
        ? key(left).precedes(key(right)) ?? (left < right)
        : beginnings[left] < beginnings[right]
    }
    return report.telling(order.map { violations[$0] })
  }
}

extension Report {
  /// The report with its violations in the order in which people look them up: see `ReadingOrder`.
  package func inReadingOrder(of plan: Plan) -> Report {
    violations.count > 1 ? ReadingOrder(plan).sorted(self) : self
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine

extension Report {
  /// The report with its violations in the order in which people look them up: the gravest first,
  /// then by rule, then by the numbers of the stands, then by cooperatives and features, 2 before 10.
  ///
  /// - Complexity: O(violations log violations), and O(names log names) of what they name.
  package func inReadingOrder(of plan: Plan) -> Report {
    guard violations.count > 1 else { return self }
    let rules = Ranks(violations.map(\.rule)) { $0.text }
    let stands = Ranks(violations.flatMap(\.stands)) { plan.stands[$0]?.label ?? $0.text }
    let cooperatives = Ranks(violations.flatMap(\.cooperatives)) { $0.text }
    let features = Ranks(violations.flatMap(\.features)) { $0.text }
    let keys = violations.map { violation in
      [
        [Severity.allCases.firstIndex(of: violation.severity) ?? 0, rules[violation.rule]],
        violation.stands.map { stands[$0] }, violation.cooperatives.map { cooperatives[$0] },
        violation.features.map { features[$0] },
      ]
    }
    let order = violations.indices.sorted { one, other in
      for (left, right) in zip(keys[one], keys[other]) where left != right {
        return left.lexicographicallyPrecedes(right)
      }
      return one < other
    }
    return telling(order.map { violations[$0] })
  }
}

/// The places of things in the order of their names, as people count.
private struct Ranks<Name: Hashable> {
  private let places: [Name: Int]

  init(_ all: [Name], label: (Name) -> String) {
    let named = Set(all).map { (order: NaturalOrder(label($0)), name: $0) }
    let sorted = named.sorted { $0.order < $1.order }
    places = Dictionary(
      uniqueKeysWithValues: sorted.enumerated().map { ($0.element.name, $0.offset) })
  }

  subscript(name: Name) -> Int { places[name] ?? 0 }
}

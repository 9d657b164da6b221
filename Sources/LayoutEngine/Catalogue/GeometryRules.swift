// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What a plan's rules ask of its stands, whoever sits there: numbers for whoever lays stands out.
///
/// A number is nil where the plan lists no such rule. Of several rules of a kind the strictest counts.
package struct GeometryRules: Hashable, Sendable {
  /// What counts as an aisle.
  package var aisle: AisleRule
  /// `exitClear`: the least gap between doors and stands, in metres.
  package var doorGap: Double?
  /// `fireGearClear`: the least gap between extinguishers and stands, in metres.
  package var gearGap: Double?
  /// `exitReach`: how far the nearest door may be, in metres.
  package var reach: Double?
  /// `deadEnd`: how deep a blind aisle may be, in metres.
  package var blindDepth: Double?
  /// `netRatio`: the part of the hall that stands may take.
  package var share: Double?
  /// `standArea`: the least and the most that a stand may measure, in m².
  package var area: ClosedRange<Double>?
  /// The rules that these numbers come from, by id.
  package private(set) var ids: [String: Rule.ID] = [:]

  /// Reads a plan's rules, in O(rules).
  package init(_ plan: Plan) {
    let book = RuleBook(plan)
    aisle = book.aisleRule
    for active in book.active {
      let before = self
      switch active.rule {
      case let rule as ExitClear: doorGap = max(doorGap ?? 0, rule.metres)
      case let rule as FireGearClear: gearGap = max(gearGap ?? 0, rule.metres)
      case let rule as ExitReach: reach = min(reach ?? .infinity, rule.metres)
      case let rule as DeadEnd: blindDepth = min(blindDepth ?? .infinity, rule.metres)
      case let rule as NetRatio: share = min(share ?? .infinity, rule.max)
      case let rule as StandArea:
        let least = max(area?.lowerBound ?? 0, rule.min)
        area = least...max(least, min(area?.upperBound ?? .infinity, rule.max))
      default: continue
      }
      if self != before || ids[active.type.kind] == nil { ids[active.type.kind] = active.id }
    }
  }

  /// The kinds that limit how many stands find room, in the order in which people hear of them.
  package static let limitingKinds = [
    NetRatio.kind, DeadEnd.kind, ExitReach.kind, ExitClear.kind, FireGearClear.kind,
  ]

  /// The kind that says how much of the hall stands may take.
  package static let shareKind = NetRatio.kind
  /// The kind that says how deep a blind aisle may be.
  package static let blindKind = DeadEnd.kind
  /// The kind that says how large a stand may be.
  package static let areaKind = StandArea.kind

  /// The limit in metres that a rule of a kind sets; nil where it sets none.
  package func metres(of kind: String) -> Double? {
    switch kind {
    case DeadEnd.kind: blindDepth
    case ExitReach.kind: reach
    case ExitClear.kind: doorGap
    case FireGearClear.kind: gearGap
    default: nil
    }
  }

  /// The same without the rules of a kind.
  package func without(_ kind: String) -> GeometryRules {
    var rules = self
    switch kind {
    case NetRatio.kind: rules.share = nil
    case DeadEnd.kind: rules.blindDepth = nil
    case ExitReach.kind: rules.reach = nil
    case ExitClear.kind: rules.doorGap = nil
    case FireGearClear.kind: rules.gearGap = nil
    default: break
    }
    rules.ids[kind] = nil
    return rules
  }

  /// Whether a rule of a kind holds.
  package func has(_ kind: String) -> Bool { ids[kind] != nil }

  /// How many cells stands may take together; nil for any number.
  package func mostStandCells(in hall: Hall) -> Int? {
    guard let share else { return nil }
    let voids = hall.features.values.filter { $0.kind == .void }.compactMap(\.area)
    let cells = share * Double(hall.bounds.cellCount - hall.cellCount(under: voids))
    return Int(min(Double(Int32.max), (cells + max(1, cells) * 1e-9).rounded(.down)))
  }
}

/// A verdict on how stands lie, whoever sits there.
package struct GeometryVerdict: Hashable, Sendable {
  /// What only stands can break and no plan may.
  package let errors: Int
  /// What someone has to agree to: blind aisles, pinches, gaps neither narrow nor wide, a full hall.
  package let warnings: Int
  /// The stands that the errors and warnings name, by id.
  package let stands: [Stand.ID]
  /// Those of them that errors name.
  package let wrongStands: [Stand.ID]

  /// Checks a plan's stands under the rules it lists of the kinds that look at stands alone.
  ///
  /// - Complexity: As `Checker.init`.
  package init(_ checker: Checker) {
    let kinds = Self.kinds
    let found = checker.report.violations.filter { kinds.contains($0.kind) }
    let grave = found.filter { $0.severity == .error && !$0.stands.isEmpty }
    errors = grave.count
    wrongStands = Set(grave.flatMap(\.stands)).sorted()
    warnings = found.count { $0.severity == .warning }
    stands = Set(found.flatMap(\.stands)).sorted()
  }

  private static let kinds: Set<String> = [
    InsideHall.kind, NoOverlap.kind, StandArea.kind, StandOpen.kind, ExitReach.kind, ExitClear.kind,
    FireGearClear.kind, MinimumAisleWidth.kind, DeadEnd.kind, NarrowGap.kind, NetRatio.kind,
  ]
}

extension Plan {
  /// The hall with the rules that look at stands alone, and with stands of one's own.
  package func bare(with stands: [Stand]) -> Plan {
    let kinds = GeometryVerdict.barePlanKinds
    return Plan(
      hall: hall, stands: stands, rules: sortedRules.filter { kinds.contains($0.kind) })
  }
}

extension GeometryVerdict {
  fileprivate static var barePlanKinds: Set<String> { kinds }
}

extension GeometryRules {
  /// A plan of nothing but geometry whose rules say these numbers.
  package func written(into plan: Plan) -> Plan {
    func rule(_ kind: String, _ id: String, _ numbers: [String: Double]) -> Rule? {
      guard let id = ids[kind] ?? Rule.ID(id) else { return nil }
      var parameters = PropertyDictionary()
      for (key, number) in numbers { parameters[key] = .real(number) }
      return Rule(id: id, kind: kind, parameters: parameters)
    }
    let written = [MinimumAisleWidth.kind, DeadEnd.kind]
    var rules = plan.sortedRules.filter { rule in
      !written.contains(rule.kind) && (has(rule.kind) || !Self.limitingKinds.contains(rule.kind))
    }
    rules +=
      [
        rule(
          MinimumAisleWidth.kind, "aisles",
          [
            "metres": aisle.metres, "frontage": aisle.frontage, "facingSpan": aisle.facingSpan,
          ]),
        blindDepth.flatMap { rule(DeadEnd.kind, "dead-ends", ["metres": $0]) },
      ].compactMap { $0 }
    return Plan(hall: plan.hall, stands: Array(plan.stands.values), rules: rules)
  }
}

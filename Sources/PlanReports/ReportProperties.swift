// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A report as data: what `check --json` prints.
extension Report {
  /// The report as a dictionary; keys are only ever added to it.
  ///
  /// An infinite `measured` is left out, as is what a violation does not have.
  ///
  /// - Parameter repairs: The repairs of its violations, and how many of these were searched.
  package func properties(
    of plan: Plan, in language: Language, repairs: RepairList
  ) -> PropertyDictionary {
    let unknown = Set(unchecked.map(\.kind)).sorted()
    var entries: PropertyDictionary = [
      "errors": .integer(errors),
      "warnings": .integer(warnings),
      "wishes": .integer(wishes),
      "wishCost": .real(Self.rounded(wishCost)),
      "unplaced": .integer(quality.unplaced),
      "hall": .dictionary([
        "area": .real(hallArea), "standArea": .real(standArea),
        "netRatio": .real(netRatio.isFinite ? netRatio : 0), "stands": .integer(stands),
      ]),
      "cooperatives": .dictionary([
        "confirmed": .integer(cooperatives.confirmed), "placed": .integer(cooperatives.placed),
        "waiting": .integer(cooperatives.waiting), "withdrawn": .integer(cooperatives.withdrawn),
      ]),
      "violations": .array(
        inReadingOrder(of: plan).violations.map { violation in
          var entry = violation.properties(of: plan, in: language)
          if let repair = repairs.repairs[violation] {
            entry["repair"] = .dictionary(repair.properties(in: plan.hall.module))
          }
          return .dictionary(entry)
        }),
      "repairs": .dictionary([
        "searched": .integer(repairs.searched), "of": .integer(repairs.count),
      ]),
      "unchecked": .array(unknown.map { .text($0) }),
      "uncheckedRules": .array(unchecked.map { .text($0.rule.text) }),
    ]
    if unlisted > 0 { entries["unlisted"] = .integer(unlisted) }
    return entries
  }

  /// A sum without the noise of adding tenths in binary.
  static func rounded(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }
}

extension Violation {
  /// The violation as a dictionary.
  func properties(of plan: Plan, in language: Language) -> PropertyDictionary {
    var entry: PropertyDictionary = [
      "rule": .text(rule.text),
      "kind": .text(kind),
      "severity": .text(severity.rawValue),
      "stands": .array(stands.map { .text($0.text) }),
      "cooperatives": .array(cooperatives.map { .text($0.text) }),
      "features": .array(features.map { .text($0.text) }),
      "sessions": .array([]),
      "unit": .text(unit.rawValue),
      "cost": .real(Report.rounded(cost)),
      "message": .text(message(in: language, of: plan)),
    ]
    if let measured, measured.isFinite { entry["measured"] = .real(measured) }
    if let limit, limit.isFinite { entry["limit"] = .real(limit) }
    if let narrowing {
      entry["narrowing"] = .dictionary([
        "metres": .real(narrowing.metres),
        "stands": .array(narrowing.stands.map { .text($0.text) }),
        "features": .array(narrowing.features.map { .text($0.text) }),
      ])
    }
    return entry
  }
}

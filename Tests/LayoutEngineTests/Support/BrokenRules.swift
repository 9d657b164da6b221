// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

extension Plan {
  /// Everything that breaks a rule of this plan.
  var violations: [Violation] { Checker(self).report.violations }

  /// The stands that each violation names, as `A B`.
  var brokenStands: [String] {
    violations.map { $0.stands.map(\.text).joined(separator: " ") }
  }

  /// The cooperatives that each violation names, as `a b`.
  var brokenCooperatives: [String] {
    violations.map { $0.cooperatives.map(\.text).joined(separator: " ") }
  }

  /// The features that each violation names.
  var brokenFeatures: [String] {
    violations.map { $0.features.map(\.text).joined(separator: " ") }
  }
}

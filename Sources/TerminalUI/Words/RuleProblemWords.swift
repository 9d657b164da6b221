// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Says which parameter of a rule is wrong, and why.
enum RuleProblemWords {
  /// `metres: must not be negative`.
  static func sentence(for problem: RuleProblem, _ language: Language) -> String {
    let keys = problem.keyPath.joined(separator: ".")
    return (keys.isEmpty ? "" : keys + ": ") + problem.phrase[language]
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Says which parameter of a rule is wrong, and why.
enum RuleProblemWords {
  /// `limit: must not be negative`.
  static func sentence(
    for problem: RuleProblem, in rule: Rule, _ language: Language
  ) -> String {
    let keys = RuleFormWords.title(of: problem.keyPath, in: rule.kind)[language]
    return (keys.isEmpty ? "" : keys + language.colon) + problem.phrase[language]
  }
}

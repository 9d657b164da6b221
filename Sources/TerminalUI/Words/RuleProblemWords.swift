// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Says which parameter of a rule is wrong, and why.
enum RuleProblemWords {
  /// `metres: must not be negative`.
  static func sentence(for problem: RuleProblem, _ language: Language) -> String {
    let keys =
      language == .english
      ? problem.keyPath.joined(separator: ".") : RuleFormWords.title(of: problem.keyPath)[language]
    return (keys.isEmpty ? "" : keys + language.colon) + problem.phrase[language]
  }
}

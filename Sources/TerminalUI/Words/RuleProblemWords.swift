// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// Says which parameter of a rule is wrong, and why.
enum RuleProblemWords {
  /// `limit: must not be negative`.
  static func sentence(
    for problem: RuleProblem, in rule: Rule, _ language: Language
  ) -> Sentence {
    let parameter = RuleCatalogue.parameters(of: rule.kind).first { $0.path == problem.keyPath }
    let keys =
      parameter?.title[language] ?? Sentence(value: problem.keyPath.joined(separator: "."))
    return keys.isEmpty
      ? problem.phrase[language] : "\(keys)\(words: language.colon)\(problem.phrase, language)"
  }
}

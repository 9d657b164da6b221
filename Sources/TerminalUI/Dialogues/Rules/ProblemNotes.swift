// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What is said below a problem and a rule.
enum ProblemNotes {
  /// The source of the limits, and that it is no Moroccan law.
  static func source(of rule: RuleDescription, _ language: Language) -> Sentence {
    let source = rule.sourceLine(in: language)
    guard rule.source != nil else { return source }
    return "\(source) \(RuleSheetWords.notMoroccanLaw, language)"
  }
}

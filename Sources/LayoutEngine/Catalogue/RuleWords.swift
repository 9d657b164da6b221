// SPDX-License-Identifier: Apache-2.0

import Wording

/// What people are told of a kind of rule, whatever its limits are.
struct RuleWords: Sendable {
  /// What the rule is called.
  let title: Phrase
  /// What one of its violations is called.
  let problem: Phrase
  /// What it asks for, as a sentence.
  let summary: Phrase
  /// How that is measured, as a sentence.
  let measurement: Phrase
  /// Where its default limits come from; nil where it has none, or the plan chooses.
  let source: Phrase?

  init(
    title: Phrase, problem: Phrase, asks summary: Phrase, measured measurement: Phrase,
    source: Phrase? = nil
  ) {
    self.title = title
    self.problem = problem
    self.summary = summary
    self.measurement = measurement
    self.source = source
  }
}

/// A number that a rule compares with, or works with; every one can be changed in the plan.
package struct RuleLimit: Hashable, Sendable {
  /// The parameter of the rule.
  package let parameter: RuleParameter
  /// The value that holds: the plan's, else the default.
  package let value: Double

  package init(_ parameter: RuleParameter, _ value: Double) {
    self.parameter = parameter
    self.value = value
  }

  /// The keys of the plan file: `relations.facing`.
  package var key: String { parameter.key }

  /// What people call it.
  package var title: Phrase { parameter.title }

  /// What it counts.
  package var unit: Violation.Unit {
    if case .number(let unit) = parameter.value { unit } else { .none }
  }
}

// SPDX-License-Identifier: Apache-2.0

import Wording

/// What people are told of a kind of rule, whatever its limits are.
struct RuleWords: Sendable {
  /// What it asks for, as a sentence.
  let summary: Phrase
  /// How that is measured, as a sentence.
  let measurement: Phrase
  /// Where its default limits come from; nil where it has none, or the plan chooses.
  let source: Phrase?

  init(_ summary: Phrase, measured measurement: Phrase, source: Phrase? = nil) {
    self.summary = summary
    self.measurement = measurement
    self.source = source
  }
}

/// A number that a rule compares with, or works with; every one can be changed in the plan.
public struct RuleLimit: Hashable, Sendable {
  /// The key of the plan file.
  public let key: String
  /// The value that holds: the plan's, else the default.
  public let value: Double
  /// What it counts.
  public let unit: Violation.Unit

  init(_ key: String, _ value: Double, _ unit: Violation.Unit = .none) {
    self.key = key
    self.value = value
    self.unit = unit
  }
}

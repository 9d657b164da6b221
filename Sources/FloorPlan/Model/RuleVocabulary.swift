// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is wrong with a rule, and where in it.
public struct RuleProblem: Error, Hashable, Sendable {
  /// The keys that lead to it; an index of an array is written `[0]`.
  package let keyPath: [String]
  /// What is wrong, as a clause after the keys: "must not be negative".
  package let phrase: Phrase

  /// Joins a place and a reason.
  package init(keyPath: [String], _ phrase: Phrase) {
    self.keyPath = keyPath
    self.phrase = phrase
  }

  /// What is wrong, in English.
  package var reason: String { phrase.english.plain }
}

/// Those who know what rules mean, for those who read them: files lie below the rules.
public protocol RuleVocabulary: Sendable {
  /// What is wrong with a rule that a plan has or is to have: an unknown kind, a parameter of the
  /// wrong type, an unknown key in a selector, or another rule that it cannot stand beside. Nil when
  /// it is fine.
  ///
  /// The key path counts from inside the rule: `["metres"]`.
  func problem(in rule: Rule, of plan: Plan) -> RuleProblem?

  /// What is wrong with the first of a plan's rules, by id, that is not fine; nil when all are.
  ///
  /// The key path begins with the rule's id: `["aisles-2", "kind"]`.
  func problem(inRulesOf plan: Plan) -> RuleProblem?
}

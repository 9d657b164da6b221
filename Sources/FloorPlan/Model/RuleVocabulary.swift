// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a rule's parameters.
public struct RuleProblem: Error, Hashable, Sendable {
  /// The keys that lead from the rule to what is wrong; empty for the rule as a whole.
  public var keyPath: [String]
  /// Why, as a clause in English: "must not be negative".
  public var reason: String

  /// Joins a place and a reason.
  public init(keyPath: [String], reason: String) {
    self.keyPath = keyPath
    self.reason = reason
  }
}

/// Who knows which kinds of rules there are and what their parameters may be.
///
/// The model keeps rules without understanding them; the engine's catalogue understands them, and
/// readers of files ask it through this.
public protocol RuleVocabulary: Sendable {
  /// What is wrong with a rule of a plan, or nil.
  func problem(in rule: Rule, of plan: Plan) -> RuleProblem?

  /// The first rule of a plan, by id, with something wrong, or nil when all are well.
  func problem(of plan: Plan) -> (Rule.ID, RuleProblem)?
}

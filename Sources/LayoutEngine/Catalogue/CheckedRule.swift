// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A rule of a plan, read and ready to be checked: one type a kind, one file a type.
///
/// A kind's file holds its parameters, its check, its cost, its message, and what people are told
/// of it. The catalogue lists it in one line; nothing else knows it.
protocol CheckedRule: Sendable {
  /// The file's word for the kind.
  static var kind: String { get }

  /// The severity that the catalogue fixes; nil where the rule says it itself.
  static var severity: Severity? { get }

  /// What a verdict may depend on; while nothing of it changes, earlier findings stand.
  static var looksAt: Aspects { get }

  /// Reads the parameters, or says what is wrong with them.
  init(_ parameters: RuleParameters) throws(RuleProblem)

  /// Adds what breaks the rule.
  func check(_ situation: Situation, _ findings: inout Findings)

  /// One of its violations as a sentence in the speaker's language.
  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String

  /// What people are told of the kind.
  static var words: RuleWords { get }

  /// The numbers that it compares with, by the keys of the file.
  var limits: [RuleLimit] { get }

  /// All that it measures in a plan, also where nothing is wrong; nil where there is only yes or no.
  func measures(in situation: Situation) -> Measures?
}

extension CheckedRule {
  var limits: [RuleLimit] { [] }

  func measures(in situation: Situation) -> Measures? { nil }

  /// Metres that no hall has, to ask for the impossible.
  static var beyondAnyHall: Double { 1e6 }
}

/// What a plan is made of, as far as verdicts depend on it.
struct Aspects: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// The hall, its features and the stands' rectangles, with all that follows from them.
  static let geometry = Aspects(rawValue: 1)
  /// What stands show and offer: number, power, water, whether they are shared.
  static let stands = Aspects(rawValue: 2)
  /// What cooperatives are and need.
  static let roster = Aspects(rawValue: 4)
  /// Who sits where.
  static let placements = Aspects(rawValue: 8)

  /// Everything.
  static let all: Aspects = [.geometry, .stands, .roster, .placements]
}

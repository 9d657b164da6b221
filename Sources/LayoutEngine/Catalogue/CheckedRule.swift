// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A rule of a plan, read and ready to be checked: one type a kind, one file a type.
///
/// A kind's file holds its parameters, its check, its cost, its message, and what people are told
/// of it. The catalogue lists it in one line; nothing else knows it.
protocol CheckedRule: Sendable {
  /// The file's word for the kind.
  static var kind: String { get }

  /// The severity that the catalogue fixes; nil where the rule says it itself.
  static var severity: Severity? { get }

  /// What it reads besides severity and weight, in the order of its form.
  static var parameters: [RuleParameter] { get }

  /// Whether a plan may list several, each about others; such a rule has a form.
  static var isRepeatable: Bool { get }

  /// How new plans list it; nil for what is left to the organiser.
  static var usual: UsualRule? { get }

  /// Why a plan cannot have a second rule of the kind; nil where it can.
  static var refusalOfSecond: Phrase? { get }

  /// What a verdict may depend on; while nothing of it changes, earlier findings stand.
  static var looksAt: Aspects { get }

  /// Reads the parameters, or says what is wrong with them.
  init(_ parameters: RuleParameters) throws(RuleProblem)

  /// What its violations are about, and so what has to be checked again after a change.
  static var scope: RuleScope { get }

  /// The selectors of a rule of scope `plan` that is only about whom they pick; nil for everyone.
  var selectors: [Selector]? { get }

  /// Adds what breaks the rule in the plan as a whole.
  func check(_ situation: Situation, _ findings: inout Findings)

  /// Adds what breaks the rule on a stand, or between it and stands of higher numbers.
  func check(stand: Int, _ situation: Situation, _ findings: inout Findings)

  /// Adds what breaks the rule for a cooperative.
  func check(cooperative: Int, _ situation: Situation, _ findings: inout Findings)

  /// About how much checking it everywhere takes at most, as far as counts tell.
  func work(in situation: Situation) -> RuleWork

  /// The stands, whatever their numbers, that may break the rule together with one.
  func partners(ofStand stand: Int, _ situation: Situation) -> [Int]

  /// Whether a cooperative alone on a stand that is not shared, and on no other, breaks the rule there
  /// whatever else is changed; false where that is not so plain.
  func isBroken(by cooperative: Int, aloneOn stand: Int, _ situation: Situation) -> Bool

  /// One of its violations as a sentence in the speaker's language.
  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence

  /// What people are told of the kind.
  static var words: RuleWords { get }

  /// What the rule asks, with the names and numbers that it gives, as a sentence; nil where that is
  /// what its kind asks, with its limits.
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence?

  /// The numbers that hold in a rule that could be read.
  static func limits(in dictionary: PropertyDictionary) -> [RuleLimit]

  /// All that it measures in a plan, also where nothing is wrong; nil where there is only yes or no.
  func measures(in situation: Situation) -> Measures?
}

extension CheckedRule {
  static var parameters: [RuleParameter] { [] }
  static var isRepeatable: Bool { parameters.contains { !$0.isNumber } }
  static var usual: UsualRule? { nil }

  static func limits(in dictionary: PropertyDictionary) -> [RuleLimit] {
    parameters.compactMap { $0.limit(in: dictionary) }
  }

  func measures(in situation: Situation) -> Measures? { nil }
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? { nil }

  /// Metres that no hall has, to ask for the impossible.
  static var beyondAnyHall: Double { 1e6 }
}

extension CheckedRule {
  static var refusalOfSecond: Phrase? { nil }
  static var scope: RuleScope { .plan }
  var selectors: [Selector]? { nil }
  func check(_ situation: Situation, _ findings: inout Findings) {}
  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {}
  func check(cooperative: Int, _ situation: Situation, _ findings: inout Findings) {}
  func work(in situation: Situation) -> RuleWork { RuleWork(steps: situation.lookingAtAll) }
  func partners(ofStand stand: Int, _ situation: Situation) -> [Int] { [] }
  func isBroken(by cooperative: Int, aloneOn stand: Int, _ situation: Situation) -> Bool { false }
}

extension CheckedRule {
  /// Adds what breaks the rule anywhere: in the plan, at a stand, at a cooperative.
  ///
  /// - Parameter take: Is called after each of these, and may take what was found.
  /// - Complexity: As one check of each.
  func checkEverywhere(
    _ situation: Situation, _ findings: inout Findings, _ take: (inout Findings) -> Void
  ) {
    if Self.scope.contains(.plan) {
      check(situation, &findings)
      take(&findings)
    }
    if Self.scope.contains(.stands) {
      for stand in situation.stands.indices {
        check(stand: stand, situation, &findings)
        take(&findings)
      }
    }
    if Self.scope.contains(.cooperatives) {
      for cooperative in situation.roster.needs.indices {
        check(cooperative: cooperative, situation, &findings)
        take(&findings)
      }
    }
  }
}

/// What the violations of a rule are about.
struct RuleScope: OptionSet, Sendable {
  let rawValue: UInt8

  /// The plan as a whole.
  static let plan = RuleScope(rawValue: 1)
  /// A stand with its guests, or a pair of stands.
  static let stands = RuleScope(rawValue: 2)
  /// A cooperative with its stands.
  static let cooperatives = RuleScope(rawValue: 4)
}

/// What a plan is made of, as far as verdicts depend on it.
struct Aspects: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// The hall, its features, and which stands there are.
  static let hall = Aspects(rawValue: 1)
  /// The stands' rectangles.
  static let footprints = Aspects(rawValue: 2)
  /// Which sides of stands are open, their fronts, and what closes those without.
  static let openSides = Aspects(rawValue: 4)
  /// The aisles, and how far one walks.
  static let walks = Aspects(rawValue: 8)
  /// How stands stand to each other.
  static let relations = Aspects(rawValue: 16)
  /// The narrow floor between stands.
  static let gaps = Aspects(rawValue: 32)
  /// What stands show and offer: number, power, water, whether they are shared.
  static let stands = Aspects(rawValue: 64)
  /// What cooperatives are and need.
  static let roster = Aspects(rawValue: 128)
  /// Who sits where.
  static let placements = Aspects(rawValue: 256)

  /// Where the way narrows.
  static let pinches = Aspects(rawValue: 512)

  /// The sessions of the programme, and when the fair is open.
  static let sessions = Aspects(rawValue: 1024)

  /// What other rules of the plan say: such a rule is checked anew whenever one of them changes, and
  /// searches for placements do without it.
  static let rules = Aspects(rawValue: 2048)

  /// All that follows from the hall and the stands' rectangles.
  static let geometry: Aspects = [
    .hall, .footprints, .openSides, .walks, .relations, .gaps, .pinches,
  ]
  /// Who sits where, and what they are and need.
  static let seats: Aspects = [.roster, .placements]
  /// Everything.
  static let all: Aspects = [.geometry, .stands, .seats, .sessions, .rules]
}

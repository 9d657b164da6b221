// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Every kind of rule there is: one line a kind.
///
/// A `severity` on a kind whose severity the catalogue fixes is a key like any unknown one: kept,
/// and without effect.
package struct RuleCatalogue: RuleVocabulary {
  /// The kinds.
  static let checked: [any CheckedRule.Type] = [
    InsideHall.self,
    NoOverlap.self,
    StandArea.self,
    StandOpen.self,
    MinimumAisleWidth.self,
    ExitReach.self,
    ExitClear.self,
    NumbersUnique.self,
    NetRatio.self,
    Placed.self,
    OneEach.self,
    AreaFits.self,
    Services.self,
    AreaWish.self,
    CookingPower.self,
    CookingApart.self,
    KeepApart.self,
    KeepTogether.self,
    Cluster.self,
    Cap.self,
    Near.self,
    Far.self,
    Zone.self,
    ZoneOnly.self,
    StandWish.self,
    StandTypeAsked.self,
    Pair.self,
    FairExposure.self,
    ExitCount.self,
    ExitWidth.self,
    FireGearClear.self,
    Extinguishers.self,
    DeadEnd.self,
    NarrowGap.self,
    EgressTime.self,
    Robust.self,
    SessionClash.self,
    SessionSeats.self,
    SessionHours.self,
  ]

  /// The kinds that look after safety, in the order in which those read them who answer for it.
  private static let safety: [any CheckedRule.Type] = [
    ExitCount.self, ExitWidth.self, ExitClear.self, ExitReach.self, MinimumAisleWidth.self,
    DeadEnd.self, NarrowGap.self, EgressTime.self, Extinguishers.self, FireGearClear.self,
    CookingApart.self, CookingPower.self, NetRatio.self,
  ]

  /// The file's words for the kinds that look after safety, in the order of reading.
  package static var safetyKinds: [String] { safety.map { $0.kind } }

  /// The kinds about who sits where at all: on a stand of its own, and on one.
  package static let seatKinds: Set<String> = [OneEach.kind, Placed.kind]

  /// The catalogue; it has no state.
  package init() {}

  /// All kinds that a plan may list, in the catalogue's order.
  package static var kinds: [String] { checked.map { $0.kind } }

  /// The kinds of which a plan may list several, each about others.
  package static var repeatable: [String] { checked.filter { $0.isRepeatable }.map { $0.kind } }

  /// What a kind of rule is called; one that the program does not know keeps its word.
  package static func title(of kind: String) -> Phrase {
    types[ExactText(kind)]?.words.title ?? Phrase(value: kind)
  }

  /// What a kind of rule asks for, as a sentence; empty for one that the program does not know.
  package static func summary(of kind: String) -> Phrase {
    types[ExactText(kind)]?.words.summary ?? Phrase("", fr: "", ar: "")
  }

  /// What a violation of a kind of rule is called.
  package static func problemTitle(of kind: String) -> Phrase {
    types[ExactText(kind)]?.words.problem ?? Phrase(value: kind)
  }

  /// All that rules of a kind may give: its own parameters, the severity where it is free, the
  /// weight; none for a kind that the program does not know.
  package static func parameters(of kind: String) -> [RuleParameter] {
    guard let type = types[ExactText(kind)] else { return [] }
    return type.parameters + (type.severity == nil ? [.severity] : []) + [.weight]
  }

  /// The type of each kind.
  static let types: [ExactText: any CheckedRule.Type] = Dictionary(
    checked.map { (ExactText($0.kind), $0) }
  ) { first, _ in first }

  /// What is wrong with a rule of a plan: an unknown kind, or a parameter; nil when it is well.
  package func problem(in rule: Rule, of plan: Plan) -> RuleProblem? {
    do throws(RuleProblem) {
      let read = try ActiveRule(rule, of: plan)
      guard let refusal = read.type.refusalOfSecond else { return nil }
      let isSecond = plan.rules.values.contains { $0.kind == rule.kind && $0.id != rule.id }
      return isSecond ? RuleProblem(keyPath: ["kind"], refusal) : nil
    } catch {
      return error
    }
  }

  /// What is wrong with the first rule that cannot be read, or is one too many of its kind.
  package func problem(inRulesOf plan: Plan) -> RuleProblem? {
    RuleBook(plan).unchecked.lazy.compactMap { rule in
      rule.problem.map { RuleProblem(keyPath: [rule.rule.text] + $0.keyPath, $0.phrase) }
    }.first
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// One thing that breaks a rule: which, where, and by how much.
///
/// The lists hold exactly what the rules page names for the kind, in the order of the ids.
package struct Violation: Hashable, Sendable {
  /// What a measured value and its limit are counted in.
  package typealias Unit = Wording.Unit

  /// The rule that is broken.
  package let rule: Rule.ID
  /// Its kind.
  package let kind: String
  /// How much it matters.
  package let severity: Severity
  /// The stands concerned.
  package let stands: [Stand.ID]
  /// The cooperatives concerned.
  package let cooperatives: [Cooperative.ID]
  /// The features concerned.
  package let features: [Feature.ID]
  /// What was measured; infinite for what cannot be reached, nil where nothing is measured.
  package let measured: Double?
  /// What the rule asks, in the same unit.
  package let limit: Double?
  /// The unit of both.
  package let unit: Unit
  /// The penalty; 0 unless the rule is a wish.
  package let cost: Double
  /// Which way the rule is broken, in the kind's own word; empty where there is one way only.
  package let aspect: String
  /// The sessions concerned.
  package internal(set) var sessions: [Session.ID] = []
  /// Where the way narrows that is the reason; nil where it is not.
  package internal(set) var narrowing: Narrowing?
}

extension Violation {
  /// The violation as a sentence, with the names of the plan it was found in.
  package func sentence(in language: Language, of plan: Plan) -> Sentence {
    guard let type = RuleCatalogue.types[ExactText(kind)] else { return Sentence(value: kind) }
    return type.sentence(self, Speaker(language: language, plan: plan))
  }

  /// The same as text alone, for files and pipes.
  package func message(in language: Language, of plan: Plan) -> String {
    sentence(in: language, of: plan).plain
  }

  /// The violation as a sentence in every language.
  func message(of plan: Plan) -> Phrase {
    Phrase.each { sentence(in: $0, of: plan) }
  }
}

/// What a violation is about: a rule, and the things that it names.
package struct ViolationSubject: Hashable, Sendable {
  fileprivate let rule: Rule.ID
  fileprivate let stands: [Stand.ID]
  fileprivate let cooperatives: [Cooperative.ID]
  fileprivate let features: [Feature.ID]
  fileprivate let sessions: [Session.ID]
}

extension Violation {
  /// What it is about, whatever is measured.
  package var subject: ViolationSubject {
    ViolationSubject(
      rule: rule, stands: stands, cooperatives: cooperatives, features: features,
      sessions: sessions)
  }
}

extension Violation: Comparable {
  /// Orders the gravest first, then by rule, stands, cooperatives, features, sessions, aspect and
  /// value.
  package static func < (left: Violation, right: Violation) -> Bool {
    if left.severity != right.severity { return left.severity < right.severity }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.stands != right.stands { return left.stands.lexicographicallyPrecedes(right.stands) }
    if left.cooperatives != right.cooperatives {
      return left.cooperatives.lexicographicallyPrecedes(right.cooperatives)
    }
    if left.features != right.features {
      return left.features.lexicographicallyPrecedes(right.features)
    }
    if left.sessions != right.sessions {
      return left.sessions.lexicographicallyPrecedes(right.sessions)
    }
    if left.aspect != right.aspect { return left.aspect < right.aspect }
    return (left.measured ?? 0) < (right.measured ?? 0)
  }
}

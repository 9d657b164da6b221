// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// One thing that breaks a rule: which, where, and by how much.
///
/// The lists hold exactly what the rules page names for the kind, in the order of the ids.
public struct Violation: Hashable, Sendable {
  /// What a measured value and its limit are counted in.
  public typealias Unit = Wording.Unit

  /// The rule that is broken.
  public let rule: Rule.ID
  /// Its kind.
  public let kind: String
  /// How much it matters.
  public let severity: Severity
  /// The stands concerned.
  public let stands: [Stand.ID]
  /// The cooperatives concerned.
  public let cooperatives: [Cooperative.ID]
  /// The features concerned.
  public let features: [Feature.ID]
  /// What was measured; infinite for what cannot be reached, nil where nothing is measured.
  public let measured: Double?
  /// What the rule asks, in the same unit.
  public let limit: Double?
  /// The unit of both.
  public let unit: Unit
  /// The wish cost; 0 unless the rule is a wish.
  public let cost: Double
  /// Which way the rule is broken, in the kind's own word; empty where there is one way only.
  public let aspect: String
  /// Where the way narrows that is the reason; nil where it is not.
  public internal(set) var narrowing: Narrowing?
}

extension Violation {
  /// The violation as a sentence, with the names of the plan it was found in.
  public func message(in language: Language, of plan: Plan) -> String {
    guard let type = RuleCatalogue.types[ExactText(kind)] else { return kind }
    return type.sentence(self, Speaker(language: language, plan: plan))
  }

  /// The violation as a sentence in every language.
  func message(of plan: Plan) -> Phrase {
    Phrase(
      message(in: .english, of: plan), fr: message(in: .french, of: plan),
      ar: message(in: .arabic, of: plan))
  }
}

extension Violation: Comparable {
  /// Orders the gravest first, then by rule, stands, cooperatives, features, aspect and value.
  public static func < (left: Violation, right: Violation) -> Bool {
    if left.severity != right.severity { return left.severity < right.severity }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.stands != right.stands { return left.stands.lexicographicallyPrecedes(right.stands) }
    if left.cooperatives != right.cooperatives {
      return left.cooperatives.lexicographicallyPrecedes(right.cooperatives)
    }
    if left.features != right.features {
      return left.features.lexicographicallyPrecedes(right.features)
    }
    if left.aspect != right.aspect { return left.aspect < right.aspect }
    return (left.measured ?? 0) < (right.measured ?? 0)
  }
}

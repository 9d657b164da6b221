// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A rule that fares otherwise with a proposal, in a sentence.
package struct ProposalEffect: Hashable, Sendable {
  /// How it fares.
  package enum Sort: Hashable, Sendable {
    /// It is broken only then.
    case new
    /// It is broken as before, at a higher cost.
    case worse
    /// It is broken now, and not any more then.
    case gone
    /// It is broken as before, at a lower cost.
    case better

    /// How it fares in a word or two, which comes before the sentence.
    package var phrase: Phrase {
      switch self {
      case .new: Phrase("new", fr: "nouveau", ar: "جديد")
      case .worse: Phrase("worse", fr: "aggravé", ar: "أسوأ")
      case .gone: Phrase("solved", fr: "résolu", ar: "زال")
      case .better: Phrase("better", fr: "amélioré", ar: "أفضل")
      }
    }
  }

  /// How the rule fares.
  package let sort: Sort
  /// How grave it is.
  package let severity: Severity
  /// What is broken, and of wishes how much more or less that costs: `… are 6 m apart. (−0.5)`.
  package let sentence: String

  /// The effect as a line: `solved: … (−0.5)`.
  package func line(in language: Language) -> String {
    sort.phrase[language] + language.colon + sentence
  }
}

extension Reallocation {
  /// What a proposal breaks, then what it mends, each the gravest first.
  package func effects(of proposal: Proposal, in language: Language) -> [ProposalEffect] {
    let (outcome, consequences) = (proposal.outcome, consequences(of: proposal))
    func effect(
      _ sort: ProposalEffect.Sort, _ violation: Violation, in plan: Plan, costs cost: Double
    ) -> ProposalEffect {
      let speaker = Speaker(language: language, plan: plan)
      let sign = cost > 0 ? "+" : "−"
      let amount = cost == 0 ? "" : " (\(sign)\(speaker.number(cost.magnitude)))"
      return ProposalEffect(
        sort: sort, severity: violation.severity,
        sentence: violation.message(in: language, of: plan) + amount)
    }
    var worse = consequences.broken.map { effect(.new, $0, in: outcome, costs: $0.cost) }
    var better = consequences.mended.map { effect(.gone, $0, in: plan, costs: -$0.cost) }
    for (before, after) in consequences.changed {
      let cost = after.cost - before.cost
      if cost > 0 {
        worse.append(effect(.worse, after, in: outcome, costs: cost))
      } else {
        better.append(effect(.better, after, in: outcome, costs: cost))
      }
    }
    return worse + better
  }
}

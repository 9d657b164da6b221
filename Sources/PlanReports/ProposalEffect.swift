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
  /// By how much, in words, where that can be measured: `15 m less`.
  package let difference: Phrase?
  /// What is broken, and of wishes how much more or less that costs: `… are 6 m apart. (−0.5)`.
  package let sentence: Sentence

  /// The effect as a line: `solved: … (−0.5)`, `better, 15 m less: … (−0.3)`.
  package func line(in language: Language) -> Sentence {
    let by: Sentence = difference.map { "\(words: language.comma)\($0, language)" } ?? ""
    return "\(sort.phrase, language)\(by)\(words: language.colon)\(sentence)"
  }
}

extension Reallocation {
  /// What a proposal breaks, then what it mends, each the gravest first.
  package func effects(of proposal: Proposal, in language: Language) -> [ProposalEffect] {
    let (outcome, consequences) = (proposal.outcome, consequences(of: proposal))
    func effect(
      _ sort: ProposalEffect.Sort, _ violation: Violation, in plan: Plan, costs cost: Double,
      insteadOf former: Violation? = nil
    ) -> ProposalEffect {
      let speaker = Speaker(language: language, plan: plan)
      let sign = cost > 0 ? "+" : "−"
      let amount: Sentence =
        cost == 0 ? "" : " (\(sign + speaker.number(cost.magnitude)))"
      return ProposalEffect(
        sort: sort, severity: violation.severity,
        difference: former.flatMap { Self.difference(from: $0, to: violation) },
        sentence: violation.sentence(in: language, of: plan) + amount)
    }
    var worse = consequences.broken.map { effect(.new, $0, in: outcome, costs: $0.cost) }
    var better = consequences.mended.map { effect(.gone, $0, in: plan, costs: -$0.cost) }
    for (before, after) in consequences.changed {
      let cost = after.cost - before.cost
      if cost > 0 {
        worse.append(effect(.worse, after, in: outcome, costs: cost, insteadOf: before))
      } else {
        better.append(effect(.better, after, in: outcome, costs: cost, insteadOf: before))
      }
    }
    return worse + better
  }

  /// How much more or less was measured, in metres; nil where nothing was, or no way led there.
  private static func difference(from before: Violation, to after: Violation) -> Phrase? {
    guard after.unit == .metres, let was = before.measured, let now = after.measured,
      was.isFinite, now.isFinite, (now - was).magnitude >= 0.05
    else { return nil }
    let metres = Phrase.each {
      Figures.with(.metres, Figures.measured((now - was).magnitude, $0), $0)
    }
    return now < was
      ? Phrase(
        "\(metres.english) less", fr: "\(metres.french) de moins", ar: "أقل بـ \(metres.arabic)")
      : Phrase(
        "\(metres.english) more", fr: "\(metres.french) de plus", ar: "أكثر بـ \(metres.arabic)")
  }
}

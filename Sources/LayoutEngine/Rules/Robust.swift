// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `robust`: whoever withdraws could be replaced at once.
///
/// It looks at every confirmed cooperative on a stand. One is *covered* if somebody who waits and is on
/// no stand could take one of its stands once it has withdrawn, nobody else moving, without a new error.
/// Such a stand has no hold and nobody else on it, unless it is shared and not locked: a lock goes with
/// whom it binds. An error is new
/// if the rules about who sits where that are errors (all that look at cooperatives or placements) are
/// broken more often then than before the withdrawal, or than with the stand left empty.
///
/// `qarya rehearse` says more: there up to three placed cooperatives may move as well, so that whoever is
/// covered here is refilled there, and some others are.
///
/// One violation for each that is not covered, which names it and its stands, at a cost of `weight`.
/// Measured are those who wait and would do, 0; the limit is 1.
///
/// No term of the solver says it: it depends on all other rules, and on who is not there. Searches for
/// placements leave it out, but for arranging, which goes on with `RobustSearch`.
struct Robust: CheckedRule {
  static let kind = "robust"
  static let severity: Severity? = .wish
  static let looksAt: Aspects = .all
  static let refusalOfSecond: Phrase? = Phrase(
    "is a second rule about replacements; a plan can have only one",
    fr: "est une deuxième règle sur les remplacements ; un plan n’en a qu’une",
    ar: "قاعدة ثانية للبدائل؛ وللمخطط واحدة فقط")

  /// The rules whose violations are errors and hang on who sits where.
  private let errors: [ActiveRule]

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    errors = RuleBook(parameters.plan, besides: Self.kind).active.filter {
      $0.severity == .error && !$0.looksAt.isDisjoint(with: .seats)
    }
  }

  func work(in situation: Situation) -> RuleWork {
    let waiting = situation.roster.needs.count { $0.status == .waiting }
    let cases = Double(situation.seating.count) * Double(1 + waiting)
    let works = errors.map { $0.rule.work(in: situation) }
    let own = works.reduce(0.0) { $0 + Double($1.steps) }
    return RuleWork(
      steps: Situation.steps(own + cases * (5000 + 2000 * Double(errors.count))),
      walkers: works.flatMap(\.walkers))
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    let waiting = situation.roster.needs.indices.filter {
      situation.roster.needs[$0].status == .waiting && situation.seating.stands[$0].isEmpty
    }
    let state = State(situation, errors)
    for cooperative in situation.roster.needs.indices
    where situation.roster.needs[cooperative].status == .confirmed {
      let stands = situation.seating.stands[cooperative]
      if stands.isEmpty || isCovered(cooperative, on: stands, by: waiting, state) { continue }
      findings.add(
        stands: stands.map { situation.id(ofStand: $0) },
        cooperatives: [situation.id(ofCooperative: cooperative)], measured: 0, limit: 1)
    }
  }

  private func isCovered(
    _ cooperative: Int, on stands: [Int], by waiting: [Int], _ state: State
  ) -> Bool {
    if waiting.isEmpty { return false }
    let left = state.after(cooperative, as: .withdrawn, on: [], errors)
    let most = min(state.count, left.count)
    for stand in stands where left.situation.isOnOffer(stand) {
      let isAlone = left.situation.offers[stand].isShared == false
      for comer in waiting {
        if isAlone, most == 0,
          errors.contains(where: { $0.rule.isBroken(by: comer, aloneOn: stand, left.situation) })
        {
          continue
        }
        if left.after(comer, as: .confirmed, on: [stand], errors).count <= most { return true }
      }
    }
    return false
  }

  /// A situation, and what the rules found in it.
  private struct State {
    let situation: Situation
    private let ledgers: [RuleLedger]

    init(_ situation: Situation, _ rules: [ActiveRule]) {
      self.init(situation, rules.map { RuleLedger($0, in: situation) })
    }

    private init(_ situation: Situation, _ ledgers: [RuleLedger]) {
      self.situation = situation
      self.ledgers = ledgers
    }

    /// How many errors there are.
    var count: Int { ledgers.reduce(0) { $0 + $1.count } }

    /// The state after one has another status and other stands.
    func after(
      _ cooperative: Int, as status: Cooperative.Status, on stands: [Int], _ rules: [ActiveRule]
    ) -> State {
      let (next, change) = situation.seating(cooperative, as: status, on: stands)
      var ledgers = ledgers
      for (number, rule) in rules.enumerated() {
        ledgers[number].follow(rule, change, from: situation, to: next)
      }
      return State(next, ledgers)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = speaker.cooperatives(violation)
    let stands = speaker.stands(violation)
    return speaker.say(
      en: "Nobody on the waiting list could replace \(name) on stand \(stands) without an error.",
      fr:
        "Personne en liste d’attente ne pourrait remplacer \(name) au stand \(stands) sans erreur.",
      ar: "لا أحد في لائحة الانتظار يمكنه تعويض \(name) في الرواق \(stands) دون خطأ.")
  }
}

// MARK: What people are told

extension Robust {
  static let words = RuleWords(
    title: Phrase("replacements", fr: "remplacements", ar: "البدائل"),
    problem: Phrase("not covered", fr: "sans remplaçante", ar: "بلا بديلة"),
    asks: Phrase(
      "Whoever withdraws should have somebody on the waiting list to take the stand.",
      fr: "Pour chaque désistement, quelqu’un en liste d’attente devrait pouvoir prendre le stand.",
      ar: "يُستحسن أن يوجد لكل منسحبة من يأخذ رواقها من لائحة الانتظار."),
    measured: Phrase(
      "How many are on a stand whom nobody who waits could replace without a new error, nobody else "
        + "moving; each adds the weight to the penalty.",
      fr:
        "Combien ont un stand que personne en attente ne pourrait reprendre sans nouvelle erreur, "
        + "sans autre déplacement ; chacune ajoute le coefficient à la pénalité.",
      ar: "عدد من لا يستطيع أحد في لائحة الانتظار أخذ رواقها دون خطأ جديد ودون نقل غيرها؛ وكل "
        + "واحدة تضيف المعامل إلى النقط المخصومة."),
    source: Phrase(
      "Default of the program.", fr: "Valeur du programme.", ar: "اختيار البرنامج."))
}

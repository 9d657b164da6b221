// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `standWish`: a cooperative stands where it wished to.
///
/// It looks at placed cooperatives whose `wishes` name a stand, be it one that is gone. The place of
/// a stand in `wishes` is counted from 0 among the stands that there are, each at its first place;
/// that of a stand which is not among them is `otherwise` (default 3), also where all that were
/// wished for are gone. Of several stands the best placed counts, ties by id: one that was wished for
/// before any that was not, even where `otherwise` is less than its place.
///
/// One violation for a cooperative and that stand, where `weight` × place is above 0: its cost.
/// Measured is the place, the limit 0. Aspects: `choice`, or `other` for a stand that was not wished
/// for.
struct StandWish: PlacementRule {
  static let kind = "standWish"
  static let severity: Severity? = .wish
  static let usual: UsualRule? = UsualRule("stand-wish", weight: 1)
  static let looksAt: Aspects = [.hall, .roster, .placements]
  static let scope: RuleScope = .cooperatives

  static let isRepeatable = true
  static let otherwise = RuleParameter(
    "otherwise", holds: .number(.none),
    title: Phrase(
      "rank of other stands", fr: "rang des autres stands", ar: "رتبة الأروقة الأخرى"), default: 3)
  static let parameters = [otherwise]

  /// The place of a stand that was not wished for.
  let otherwise: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    otherwise = try parameters.number(Self.otherwise)
  }

  /// The numbers of the stands that a cooperative wished for and that there are, best first.
  func choices(of cooperative: Cooperative, _ situation: Situation) -> [Int] {
    let indices = situation.survey.floor.indices
    return cooperative.choices { indices[$0] != nil }.compactMap { indices[$0] }
  }

  /// The best placed of a cooperative's stands, and its place; nil for one that sits nowhere or
  /// wished for nothing.
  private func best(
    of cooperative: Int, _ situation: Situation
  ) -> (stand: Int, place: Int?)? {
    let stands = situation.seating.stands[cooperative]
    guard let first = stands.first else { return nil }
    let wishing = situation.roster.cooperatives[cooperative]
    if wishing.wishes.isEmpty { return nil }
    let choices = choices(of: wishing, situation)
    guard let place = choices.firstIndex(where: stands.contains) else { return (first, nil) }
    return (choices[place], place)
  }

  func check(cooperative: Int, _ situation: Situation, _ findings: inout Findings) {
    guard let best = best(of: cooperative, situation) else { return }
    let place = best.place.map { Double($0) } ?? otherwise
    let cost = findings.weight * place
    guard cost > 0 else { return }
    findings.add(
      stands: [situation.id(ofStand: best.stand)],
      cooperatives: [situation.id(ofCooperative: cooperative)], measured: place, limit: 0,
      cost: cost, aspect: best.place == nil ? "other" : "choice")
  }

  func placementCosts(in situation: Situation, _ price: Price) -> [PlacementCost] {
    // For those who wish: the place of each stand that they named.
    let places = situation.roster.cooperatives.map { cooperative -> [Int: Int]? in
      if cooperative.wishes.isEmpty { return nil }
      let numbers = choices(of: cooperative, situation)
      return Dictionary(numbers.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    return [
      .seat { cooperative, stand in
        guard let places = places[cooperative] else { return 0 }
        return price.weight * (places[stand].map { Double($0) } ?? otherwise)
      }
    ]
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = speaker.cooperatives(violation)
    let stand = speaker.stands(violation)
    let wishing = violation.cooperatives.first.flatMap { speaker.plan.cooperatives[$0] }
    guard let wishing, let first = speaker.plan.choices(of: wishing).first.map(speaker.stand)
    else {
      return speaker.say(
        en: "\(name) is on stand \(stand); the stands it wished for are gone.",
        fr: "\(name) est au stand \(stand) ; les stands souhaités n’existent plus.",
        ar: "\(name) في الرواق \(stand)؛ الأروقة المرغوبة لم تعد موجودة.")
    }
    guard violation.aspect == "choice", let place = violation.measured.flatMap(Int.init(exactly:))
    else {
      return speaker.say(
        en: "\(name) did not wish for stand \(stand); first choice: \(first).",
        fr: "\(name) n’a pas souhaité le stand \(stand) ; 1er choix : \(first).",
        ar: "\(name) في الرواق \(stand)، وليس من الأروقة المرغوبة؛ الاختيار الأول: \(first).")
    }
    let choice = ChoiceWords.choice(place + 1)[speaker.language]
    return speaker.say(
      en: "\(name) has its \(choice), stand \(stand); first choice: \(first).",
      fr: "\(name) a son \(choice), le stand \(stand) ; 1er choix : \(first).",
      ar: "\(name) في الرواق \(stand)، وهو \(choice)؛ الاختيار الأول: \(first).")
  }
}

// MARK: What people are told

extension StandWish {
  static let words = RuleWords(
    title: Phrase("wished stand", fr: "stand souhaité", ar: "الرواق المرغوب"),
    problem: Phrase("not the first choice", fr: "pas le premier choix", ar: "ليس الاختيار الأول"),
    asks: Phrase(
      "A cooperative should get a stand that it wished for.",
      fr: "Une coopérative devrait avoir un stand qu’elle a souhaité.",
      ar: "يُستحسن أن تنال التعاونية رواقًا من الأروقة التي رغبت فيها."),
    measured: Phrase(
      "The place of its stand among those it wished for, 0 for the first choice; each place adds "
        + "the weight to the penalty.",
      fr: "Le rang du stand parmi ceux souhaités, 0 pour le premier choix ; chaque rang ajoute le "
        + "coefficient à la pénalité.",
      ar: "رتبة الرواق بين الأروقة المرغوبة، 0 للاختيار الأول؛ كل رتبة تضيف المعامل إلى النقط "
        + "المخصومة."),
    source: Phrase(
      "iMIS asks exhibitors for a 1st, 2nd and 3rd choice.",
      fr: "iMIS demande aux exposants un 1er, un 2e et un 3e choix.",
      ar: "يطلب iMIS من العارضين اختيارًا أول وثانيًا وثالثًا."))

  func measures(in situation: Situation) -> Measures? {
    Measures(
      situation.roster.needs.indices.compactMap { cooperative in
        best(of: cooperative, situation).map { best in
          Measure(
            stands: [situation.id(ofStand: best.stand)],
            cooperatives: [situation.id(ofCooperative: cooperative)],
            best.place.map { Double($0) } ?? otherwise, limit: nil, .none)
        }
      }, worst: .most)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `pair`: cooperatives `first` and `second` stand side by side, or at least a gap of `metres`
/// apart.
///
/// The rule gives either `relation` (`sideBySide`, the only one) or `metres`, not both. Nothing is
/// violated while one of the two has no stand. Of several stands the nearest two count: the least
/// gap, then the ids of the first's and of the second's. Two on one stand are side by side at a gap
/// of 0, whatever other stands they have. One violation for the pair on its two stands, or on the one
/// that both are on; measured is the gap, the limit `metres`, or 0 without. Aspects: `sideBySide`,
/// `metres`.
struct Pair: PlacementRule {
  static let kind = "pair"
  static let severity: Severity? = nil
  static let looksAt: Aspects = [.hall, .footprints, .relations, .roster, .placements]

  /// The relations that may be asked.
  enum Asked: String, CaseIterable {
    case sideBySide
  }

  static let first = RuleParameter(
    "first", holds: .cooperative,
    title: Phrase("first cooperative", fr: "première coopérative", ar: "التعاونية الأولى"),
    isNeeded: true)
  static let second = RuleParameter(
    "second", holds: .cooperative,
    title: Phrase("second cooperative", fr: "deuxième coopérative", ar: "التعاونية الثانية"),
    isNeeded: true)
  static let relation = RuleParameter(
    "relation", holds: .word([.init(Asked.sideBySide.rawValue, Relation.sideBySide.term.one)]),
    title: Phrase("relation", fr: "relation", ar: "العلاقة"))
  static let metres = RuleParameter("metres", holds: .number(.metres), start: "6")
  static let parameters = [first, second, relation, metres]

  let first: Cooperative.ID
  let second: Cooperative.ID
  let isSideBySide: Bool
  private(set) var metres: Double?

  private static let sameOne = Phrase(
    "must differ from the first cooperative", fr: "doit être différente de la première",
    ar: "يجب أن تختلف عن الأولى")

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    first = try parameters.cooperative(Self.first)
    second = try parameters.cooperative(Self.second)
    guard first != second else {
      throw RuleProblem(keyPath: Self.second.path, Self.sameOne)
    }
    metres = try parameters.optionalNumber(Self.metres)
    isSideBySide = parameters.has(Self.relation)
    if isSideBySide {
      _ = try parameters.word(Self.relation, of: Asked.self)
      if metres != nil {
        throw RuleProblem(keyPath: Self.metres.path, ProblemWords.excludes(Self.relation))
      }
    } else if metres == nil {
      throw RuleProblem(keyPath: [], ProblemWords.needsOne(of: Self.relation, Self.metres))
    }
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    guard let one = situation.roster.indices[first], let other = situation.roster.indices[second]
    else { return }
    let (own, others) = (situation.seating.stands[one], situation.seating.stands[other])
    guard let nearest = nearest(own, others, situation.survey), nearest.isBroken else { return }
    findings.add(
      stands: Set([nearest.stand, nearest.other]).map(situation.id(ofStand:)),
      cooperatives: [first, second], measured: nearest.gap.metres(situation.survey.module),
      limit: metres ?? 0, unit: .metres, aspect: isSideBySide ? "sideBySide" : "metres")
  }

  /// The nearest two stands of the pair, and whether they break the rule; nil while one has none.
  func nearest(
    _ stands: [Int], _ others: [Int], _ survey: Survey
  ) -> (stand: Int, other: Int, gap: Gap, isBroken: Bool)? {
    var nearest: (stand: Int, other: Int, gap: Gap)?
    for stand in stands {
      for other in others {
        let gap = stand == other ? Gap(squared: 0) : survey.gap(stand, other)
        if let nearest, nearest.gap <= gap { continue }
        nearest = (stand, other, gap)
      }
    }
    guard let nearest else { return nil }
    let (stand, other, gap) = nearest
    let isBroken: Bool
    if let metres {
      isBroken = gap.isLess(than: metres, survey.module)
    } else {
      isBroken =
        !stands.contains(where: others.contains)
        && survey.neighbours.relation(stand, other) != .sideBySide
    }
    return (stand, other, gap, isBroken)
  }

  func placementCosts(in situation: Situation, _ price: Price) -> [PlacementCost] {
    let survey = situation.survey
    let violation = price.amount()
    let ids = situation.roster.cooperatives.map(\.id)
    let ends = (first: ids.map { $0 == first }, second: ids.map { $0 == second })
    // On one stand the gap is 0: both there are one too many, for which the first pays.
    let isShut = metres.map { Gap(squared: 0).isLess(than: $0, survey.module) } ?? false
    return [
      .nearest(a: ends.first, b: ends.second) { stands, others in
        if stands.contains(where: others.contains) { return 0 }
        return nearest(stands, others, survey)?.isBroken == true ? violation : 0
      },
      .load(
        .init(
          need: { isShut && (ends.first[$0] || ends.second[$0]) ? 1 : 0 }, limit: { _ in 1 },
          isCharged: { cooperative, _ in ends.first[cooperative] }, amount: violation)),
    ]
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let names = speaker.cooperatives(violation)
    let stands = speaker.stands(violation)
    if violation.aspect == "sideBySide" {
      return speaker.say(
        en: "\(names) should stand side by side (\(stands)).",
        fr: "\(names) devraient être côte à côte (\(stands)).",
        ar: "ينبغي أن تتجاور \(names) (\(stands)).")
    }
    let gap = speaker.metres(violation.measured)
    let limit = speaker.metres(violation.limit)
    return speaker.say(
      en: "\(names) are \(gap) apart (\(stands)); minimum \(limit).",
      fr: "\(names) sont à \(gap) l’une de l’autre (\(stands)) ; minimum \(limit).",
      ar: "بين \(names) \(gap) (\(stands))، والحد الأدنى \(limit).")
  }
}

// MARK: What people are told

extension Pair {
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? {
    let names = speaker.list([first, second].map(speaker.cooperative))
    guard let metres else {
      return speaker.say(
        en: "\(names) stand side by side.", fr: "\(names) sont côte à côte.",
        ar: "تتجاور \(names).")
    }
    let limit = speaker.metres(metres)
    return speaker.say(
      en: "\(names) are at least \(limit) apart.",
      fr: "\(names) sont à \(limit) au moins l’une de l’autre.",
      ar: "لا تقل المسافة بين \(names) عن \(limit).")
  }

  static let words = RuleWords(
    title: Phrase("two cooperatives", fr: "deux coopératives", ar: "تعاونيتان معيّنتان"),
    problem: Phrase("pair not kept", fr: "paire non respectée", ar: "شرط التعاونيتين غير محترم"),
    asks: Phrase(
      "Two cooperatives stand side by side, or keep a distance.",
      fr: "Deux coopératives sont côte à côte, ou gardent une distance.",
      ar: "تعاونيتان متجاورتان أو متباعدتان."),
    measured: Phrase(
      "The relation of their stands, and the distance between them.",
      fr: "La relation de leurs stands, et leur distance.",
      ar: "علاقة رواقيهما والمسافة بينهما."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .least, limit: metres) { $0.metres = Self.beyondAnyHall }
  }
}

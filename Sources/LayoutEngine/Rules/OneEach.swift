// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `oneEach`: a stand holds one cooperative, more only if it is shared; a cooperative has no more
/// stands than its `stands`, and they join edge to edge.
///
/// Several stands join if one comes from each to each over stands that adjoin: a cell of one is a
/// 4-neighbour of a cell of the other, or they overlap. One violation for a stand with all its
/// cooperatives, or for a cooperative with all its stands, which is named once: where it has too many
/// it is not told too that they do not join. Measured is how many there are; where stands do not join
/// into how many groups they fall, of 1. Aspects: `stand`, `cooperative`, `apart`.
struct OneEach: PlacementRule {
  static let kind = "oneEach"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("one-each")
  static let looksAt: Aspects = [.hall, .footprints, .stands, .roster, .placements]
  static let scope: RuleScope = .stands

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    let guests = situation.seating.guests[stand]
    if guests.count > 1, !situation.offers[stand].isShared {
      findings.add(
        stands: [situation.id(ofStand: stand)],
        cooperatives: guests.map(situation.id(ofCooperative:)), measured: Double(guests.count),
        limit: 1, aspect: "stand")
    }
    for guest in guests {
      let stands = situation.seating.stands[guest]
      guard stands.count > 1, stands.first == stand else { continue }
      check(guest, on: stands, situation, &findings)
    }
  }

  private func check(
    _ cooperative: Int, on stands: [Int], _ situation: Situation, _ findings: inout Findings
  ) {
    let most = situation.roster.needs[cooperative].standLimit
    let isTooMany = stands.count > most
    if !isTooMany, situation.areJoined(stands) { return }
    findings.add(
      stands: stands.map(situation.id(ofStand:)),
      cooperatives: [situation.id(ofCooperative: cooperative)],
      measured: Double(isTooMany ? stands.count : situation.groups(of: stands)),
      limit: Double(isTooMany ? most : 1), aspect: isTooMany ? "cooperative" : "apart")
  }

  func partners(ofStand stand: Int, _ situation: Situation) -> [Int] {
    situation.firstStands(ofGuestsOn: stand)
  }

  /// Nothing: arranging seats nobody on a taken stand that is not shared, nor on two stands.
  func placementCosts(in situation: Situation, _ price: Price) -> [PlacementCost] { [] }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let stands = speaker.stands(violation)
    let names = speaker.cooperatives(violation)
    switch violation.aspect {
    case "stand":
      return speaker.say(
        en: "Stand \(stands) is not shared, but holds \(names).",
        fr: "Le stand \(stands) n’est pas partagé, mais accueille \(names).",
        ar: "الرواق \(stands) غير مشترك، لكنه يضم \(names).")
    case "apart":
      return speaker.say(
        en: "The stands of \(names) do not join: \(stands).",
        fr: "Les stands de \(names) ne se touchent pas : \(stands).",
        ar: "أروقة \(names) غير متلاصقة: \(stands).")
    default: return tooMany(names, stands, Int(violation.limit ?? 1), speaker)
    }
  }

  private static func tooMany(
    _ name: Sentence, _ stands: Sentence, _ most: Int, _ speaker: Speaker
  ) -> Sentence {
    if most == 1 {
      return speaker.say(
        en: "\(name) has several stands: \(stands).",
        fr: "\(name) a plusieurs stands : \(stands).",
        ar: "\(name) لها عدة أروقة: \(stands).")
    }
    return speaker.say(
      en: "\(name) takes \(most) stands and has more: \(stands).",
      fr: "\(name) prend \(most) stands et en a plus : \(stands).",
      ar: "عدد أروقة \(name) المطلوب \(most)، ولها أكثر: \(stands).")
  }
}

// MARK: What people are told

extension OneEach {
  static let words = RuleWords(
    title: Phrase("one stand each", fr: "un stand chacune", ar: "رواق واحد لكل تعاونية"),
    problem: Phrase("placed twice", fr: "attribution multiple", ar: "تخصيص متكرر"),
    asks: Phrase(
      "A stand holds one cooperative, unless it is shared; a cooperative has one stand, or as many as it takes, which join.",
      fr:
        "Un stand accueille une coopérative, sauf s’il est partagé ; une coopérative a un stand, ou autant qu’elle en prend, qui se touchent.",
      ar:
        "لكل رواق تعاونية واحدة ما لم يكن مشتركًا، ولكل تعاونية رواق واحد أو عدد ما تطلبه من أروقة متلاصقة."
    ),
    measured: Phrase(
      "How many cooperatives sit on the stand, how many stands the cooperative has, and into how many groups they fall that join.",
      fr:
        "Nombre de coopératives sur le stand, nombre de stands de la coopérative, et nombre de groupes qui se touchent.",
      ar: "عدد التعاونيات في الرواق، وعدد أروقة التعاونية، وعدد مجموعاتها المتلاصقة."))
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `cap`: at most `count` of those that selector `of` picks are in `zone`, or within `metres`
/// walking of one another.
///
/// `count` has no default, and the rule gives either `zone` or `metres`, not both. A zone holds the
/// cooperatives any of whose stands lies wholly inside its rectangle, each once; one violation for
/// the plan, which names nothing. With `metres`, one violation for each cooperative with more than
/// `count` within reach of it, itself counted; it names the cooperative alone. Of cooperatives on
/// several stands the nearest two count. Aspects: `zone`, `metres`.
struct Cap: PlacementRule {
  static let kind = "cap"
  static let severity: Severity? = nil
  static let looksAt: Aspects = [.hall, .footprints, .openSides, .walks, .roster, .placements]

  enum Reach: Hashable {
    case zone(GridRectangle)
    case metres(Double)
  }

  static let count = RuleParameter(
    "count", holds: .number(.none), title: Phrase("at most", fr: "au plus", ar: "على الأكثر"),
    isNeeded: true, start: "3")
  static let zone = RuleParameter.zone(isNeeded: false)
  static let metres = RuleParameter("metres", holds: .number(.metres), start: "10")
  static let parameters = RuleParameter.group() + [count, zone, metres]

  let of: Selector
  private(set) var count: Int
  let reach: Reach

  var selectors: [Selector]? { [of] }

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    of = try parameters.group()
    count = try parameters.count(Self.count)
    if parameters.has(Self.zone) {
      reach = .zone(try parameters.area(Self.zone))
      if parameters.has(Self.metres) {
        throw RuleProblem(keyPath: Self.metres.path, ProblemWords.excludes(Self.zone))
      }
    } else if let metres = try parameters.optionalNumber(Self.metres) {
      reach = .metres(metres)
    } else {
      throw RuleProblem(keyPath: [], ProblemWords.needsOne(of: Self.zone, Self.metres))
    }
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    switch reach {
    case .zone(let zone):
      let inside = situation.seats(pickedBy: of).filter {
        situation.survey.isStand($0.stand, within: zone)
      }
      let held = Set(inside.map(\.cooperative)).count
      guard held > count else { return }
      findings.add(measured: Double(held), limit: Double(count), aspect: "zone")
    case .metres(let metres):
      let (survey, seated) = (situation.survey, situation.seating.stands)
      let members = situation.roster.members(of).filter { !seated[$0].isEmpty }
      let most = survey.steps(within: metres)
      for member in members {
        let rows = seated[member].map(survey.steps(fromStand:))
        let near = members.count { other in
          other == member
            || seated[other].contains { stand in
              rows.contains { row in
                row[stand] >= 0 && row[stand] <= most
              }
            }
        }
        guard near > count else { continue }
        findings.add(
          cooperatives: [situation.id(ofCooperative: member)], measured: Double(near),
          limit: Double(count), aspect: "metres")
      }
    }
  }

  func work(in situation: Situation) -> RuleWork {
    guard case .metres = reach else { return RuleWork(steps: situation.lookingAtAll) }
    let seats = Double(situation.mostSeats(of: of))
    return RuleWork(
      steps: situation.lookingAtAll + Situation.steps(12 * seats * seats), walkers: [of])
  }

  func placementCosts(in situation: Situation, _ price: Price) -> [PlacementCost] {
    let picked = situation.roster.picks(of)
    switch reach {
    case .zone(let zone):
      let inside = situation.stands.indices.map { situation.survey.isStand($0, within: zone) }
      return [.count(picked, inside: inside, most: count, amount: price.amount())]
    case .metres(let metres):
      // The rule counts the cooperative itself, the term only others.
      return [
        .company(
          picked, of: picked, reach: situation.survey.reach(within: metres), fewest: 0,
          most: count - 1, paysForEachStand: false, amount: price.amount())
      ]
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let held = speaker.number(violation.measured)
    let limit = speaker.number(violation.limit)
    if violation.aspect == "zone" {
      return speaker.say(
        en: "\(held) of this group are in the zone; at most \(limit).",
        fr: "\(held) coopératives du groupe sont dans la zone ; maximum \(limit).",
        ar: "عدد تعاونيات المجموعة في المنطقة \(held)، والحد الأقصى \(limit).")
    }
    let name = speaker.cooperatives(violation)
    return speaker.say(
      en: "Around \(name): \(held) of the group, itself counted; at most \(limit).",
      fr: "Autour de \(name) : \(held) coopératives du groupe, elle comprise ; maximum \(limit).",
      ar: "حول \(name): \(held) من المجموعة باحتسابها، والحد الأقصى \(limit).")
  }
}

// MARK: What people are told

extension Cap {
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? {
    let (group, most) = (speaker.group(of), speaker.number(Double(count)))
    switch reach {
    case .zone:
      let zone = speaker.zone(parameters, Self.zone)
      return speaker.say(
        en: "At most \(most) of \(group) in \(zone).",
        fr: "Au plus \(most) coopératives de \(group) dans \(zone).",
        ar: "\(most) على الأكثر من \(group) في \(zone).")
    case .metres(let metres):
      let limit = speaker.metres(metres)
      return speaker.say(
        en: "At most \(most) of \(group) within \(limit) on foot of one another.",
        fr: "Au plus \(most) coopératives de \(group) à \(limit) à pied les unes des autres.",
        ar: "\(most) على الأكثر من \(group) ضمن \(limit) سيرًا فيما بينها.")
    }
  }

  static let words = RuleWords(
    title: Phrase("maximum number", fr: "nombre maximal", ar: "العدد الأقصى"),
    problem: Phrase("too many", fr: "trop nombreuses", ar: "عدد زائد"),
    asks: Phrase(
      "Only so many cooperatives of a group in one zone, or close together.",
      fr:
        "Pas plus d’un certain nombre de coopératives du groupe dans une zone, ou proches les unes des autres.",
      ar: "لا يتجاوز عدد تعاونيات المجموعة حدًّا معيّنًا في منطقة واحدة أو في أروقة متقاربة."),
    measured: Phrase(
      "Number of cooperatives whose whole stand is in the zone; or number of those within the distance of one of them, itself counted.",
      fr:
        "Nombre de coopératives dont tout le stand est dans la zone ; ou nombre de celles qui sont à la distance fixée de l’une d’elles (comprise).",
      ar:
        "عدد التعاونيات التي يقع رواقها بكامله داخل المنطقة؛ أو عدد الموجودة ضمن المسافة المحددة من إحداها (باحتسابها)."
    ),
    source: Phrase(
      "Fairs: 2 to 3 for each line; Amsterdam’s market caps.",
      fr: "Foires : 2 à 3 par rangée ; plafonds des marchés d’Amsterdam.",
      ar: "المعارض: 2 إلى 3 لكل صف؛ وسقوف أسواق أمستردام."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .most, limit: Double(count)) { $0.count = -1 }
  }
}

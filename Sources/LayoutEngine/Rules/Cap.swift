// SPDX-License-Identifier: Apache-2.0

import FloorPlan

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
        throw RuleProblem(keyPath: Self.metres.path, ProblemWords.excludes("zone"))
      }
    } else if let metres = try parameters.optionalNumber(Self.metres) {
      reach = .metres(metres)
    } else {
      throw RuleProblem(keyPath: [], ProblemWords.needsOne(of: "zone", "metres"))
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
      for member in members {
        let near = members.count { other in
          if other == member { return true }
          let steps = survey.steps(between: seated[member], and: seated[other])
          return steps.map { !Limit.isAbove(survey.module.metres($0), metres) } ?? false
        }
        guard near > count else { continue }
        findings.add(
          cooperatives: [situation.id(ofCooperative: member)], measured: Double(near),
          limit: Double(count), aspect: "metres")
      }
    }
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

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let held = speaker.number(violation.measured)
    let limit = speaker.number(violation.limit)
    if violation.aspect == "zone" {
      return speaker.say(
        en: "The zone holds \(held) of them; at most \(limit) are asked.",
        fr: "La zone en accueille \(held) ; \(limit) au plus sont souhaitées.",
        ar: "في المنطقة \(held) منها، والحد الأقصى \(limit).")
    }
    let name = speaker.cooperatives(violation)
    return speaker.say(
      en: "Around \(name) there are \(held) of them, itself included; at most \(limit) are asked.",
      fr: "Autour de \(name) il y en a \(held), elle comprise ; \(limit) au plus.",
      ar: "حول \(name) يوجد \(held) منها وهي محسوبة، والحد الأقصى \(limit).")
  }
}

// MARK: What people are told

extension Cap {
  static let words = RuleWords(
    title: Phrase("maximum number", fr: "nombre maximal", ar: "العدد الأقصى"),
    problem: Phrase("too many", fr: "trop nombreuses", ar: "عدد زائد"),
    asks: Phrase(
      "Not too many of a selection stand in one zone, or close together.",
      fr: "Pas trop d’une sélection dans une zone, ou trop près.",
      ar: "لا يكثر اختيار واحد في منطقة أو متقاربًا."),
    measured: Phrase(
      "How many have their stand wholly in the zone; or how many are within the walk of one of them, itself counted.",
      fr:
        "Combien ont leur stand entier dans la zone ; ou combien sont à portée de marche de l’une, elle comprise.",
      ar: "عدد ما يقع رواقه كله في المنطقة؛ أو عدد ما هو ضمن مسافة السير من إحداها وهي محسوبة."),
    source: Phrase(
      "Fairs: 2 to 3 for each line; Amsterdam’s market caps.",
      fr: "Foires : 2 à 3 par rangée ; plafonds des marchés d’Amsterdam.",
      ar: "المعارض: 2 إلى 3 لكل صف؛ وسقوف أسواق أمستردام."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .most, limit: Double(count)) { $0.count = -1 }
  }
}

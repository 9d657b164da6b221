// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `exitWidth`: the doors together are at least 0.60 m × ⌈persons ÷ 100⌉ wide, and with more than
/// 200 persons none is narrower than 1.40 m.
///
/// French passage units. Persons as for `exitCount`, with a `density` of the rule's own. One
/// violation for the plan where the sum is too small, naming all doors; one for each door that is
/// too narrow. Aspects: `sum`, `door`.
struct ExitWidth: CheckedRule {
  static let kind = "exitWidth"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("exit-width")
  static let looksAt: Aspects = .hall

  private static let unit = 0.6
  private static let personsPerUnit = 100
  private static let narrowest = 1.4
  private static let personsForWideDoors = 200

  static let density = RuleParameter(
    "density", holds: .number(.none),
    title: Phrase("persons per m²", fr: "personnes par m²", ar: "أشخاص لكل م²"),
    default: 1)
  static let parameters = [density]

  let density: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    density = try parameters.number(Self.density)
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    let survey = situation.survey
    let persons = survey.persons(density: density)
    let units = (persons + Self.personsPerUnit - 1) / Self.personsPerUnit
    let needed = Self.unit * Double(units)
    let widths = survey.doors.map { max($0.segment.width, $0.segment.depth) }
    let sum = survey.module.metres(widths.reduce(0, +))
    if Limit.isBelow(sum, needed) {
      findings.add(
        features: survey.doors.map(\.feature.id), measured: sum, limit: needed, unit: .metres,
        aspect: "sum")
    }
    guard persons > Self.personsForWideDoors else { return }
    for (door, cells) in zip(survey.doors, widths) {
      let width = survey.module.metres(cells)
      guard Limit.isBelow(width, Self.narrowest) else { continue }
      findings.add(
        features: [door.feature.id], measured: width, limit: Self.narrowest, unit: .metres,
        aspect: "door")
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let width = speaker.metres(violation.measured)
    let needed = speaker.metres(violation.limit)
    if violation.aspect == "sum" {
      return speaker.say(
        en: "The doors are \(width) wide together; the crowd needs \(needed).",
        fr: "Les portes font \(width) ensemble ; le public en demande \(needed).",
        ar: "عرض الأبواب مجتمعة \(width)، والجمهور يحتاج إلى \(needed).")
    }
    let door = speaker.features(violation)
    return speaker.say(
      en: "\(door) is \(width) wide; at least \(needed) are needed.",
      fr: "\(door) fait \(width) de large ; il faut au moins \(needed).",
      ar: "عرض \(door) \(width)، والحد الأدنى \(needed).")
  }
}

// MARK: What people are told

extension ExitWidth {
  static let words = RuleWords(
    title: Phrase("width of exits", fr: "largeur des sorties", ar: "عرض المخارج"),
    problem: Phrase("exits too narrow", fr: "sorties trop étroites", ar: "مخارج ضيقة"),
    asks: Phrase(
      "The doors are wide enough for the crowd.",
      fr: "Les portes sont assez larges pour le public.",
      ar: "عرض الأبواب يكفي الجمهور."),
    measured: Phrase(
      "Together 0.60 m for each 100 persons or part; above 200 persons none under 1.40 m; persons as for the number of doors.",
      fr:
        "Ensemble 0,60 m par 100 personnes ou fraction ; au-delà de 200 personnes, aucune sous 1,40 m ; personnes comme pour le nombre de portes.",
      ar:
        "مجموعها 0.60 م لكل 100 شخص أو جزء؛ وفوق 200 شخص لا باب دون 1.40 م؛ والأشخاص كما في عدد الأبواب."
    ),
    source: Phrase(
      "French passage units.",
      fr: "Unités de passage françaises.",
      ar: "وحدات المرور الفرنسية."))

  func measures(in situation: Situation) -> Measures? {
    measures(ofDoorsIn: situation.survey)
  }

  /// The doors together, then each.
  private func measures(ofDoorsIn survey: Survey) -> Measures {
    let persons = survey.persons(density: density)
    let needed = Self.unit * Double((persons + Self.personsPerUnit - 1) / Self.personsPerUnit)
    let doors = survey.doors.map { door in
      (door.feature.id, survey.module.metres(max(door.segment.width, door.segment.depth)))
    }
    let sum = Measure(
      features: doors.map(\.0), doors.reduce(0) { $0 + $1.1 }, limit: needed, .metres)
    let least = persons > Self.personsForWideDoors ? Self.narrowest : 0
    return Measures(
      [sum] + doors.map { Measure(features: [$0.0], $0.1, limit: least, .metres) }, worst: .least)
  }
}

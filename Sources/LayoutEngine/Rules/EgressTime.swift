// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `egress`: all are out within `seconds`; where `blocked` is true, which it is by default, also with any
/// one door blocked.
///
/// `Egress` has the exact model: as many people as `exitCount` reckons (with the density of the plan's
/// rule, 1 a m² without one), movement only. One violation for the plan where it takes too long with all
/// doors open, which names nothing; one for each door without which it takes too long, which names the
/// door. Measured are the seconds; infinite where some have no way out. Aspects: `open`, `blocked`.
struct EgressTime: CheckedRule {
  static let kind = "egress"
  static let severity: Severity? = nil
  static let looksAt: Aspects = [.hall, .footprints, .openSides, .walks, .rules]

  private static let openAspect = "open"
  private static let blockedAspect = "blocked"

  static let seconds = RuleParameter("seconds", holds: .number(.seconds), default: 120)
  static let blocked = RuleParameter(
    "blocked", holds: .flag,
    title: Phrase(
      "also with a door blocked", fr: "aussi avec une porte bloquée", ar: "ولو مع باب مغلق"),
    start: RuleParameter.yes)
  static let parameters = [seconds, blocked]

  let seconds: Double
  let blocked: Bool
  /// Persons a m², as the rule about the number of exits reckons them.
  private let density: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    seconds = try parameters.number(Self.seconds)
    blocked = try parameters.flag(Self.blocked)
    density = parameters.plan.exitDensity
  }

  func work(in situation: Situation) -> RuleWork {
    let steps = blocked ? Self.stepsWithBlocked : Self.stepsWithOpen
    return RuleWork(steps: Situation.steps(Double(Egress.work(situation.survey)) * steps))
  }

  /// A cell that is looked at for a door takes so many steps, the searches included: with all doors open,
  /// as a hall of 4,000 stands took 1.2 s for 270 million, and with each blocked in turn as well.
  private static let stepsWithOpen = 5.0
  private static let stepsWithBlocked = 50.0

  func check(_ situation: Situation, _ findings: inout Findings) {
    for one in cases(situation) where Limit.isAbove(one.seconds, seconds) {
      findings.add(
        features: one.blocked, measured: one.seconds, limit: seconds, unit: .seconds,
        aspect: one.blocked.isEmpty ? Self.openAspect : Self.blockedAspect)
    }
  }

  private func cases(_ situation: Situation) -> [EgressCase] {
    let survey = situation.survey
    let egress = Egress(survey, onFloor: min(survey.persons(density: density), EgressCrowd.most))
    return [egress.whenBlocked()] + (blocked ? egress.whenEachIsBlocked : [])
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let limit = speaker.seconds(violation.limit)
    let door = speaker.features(violation)
    let isOpen = violation.aspect == openAspect
    guard let measured = violation.measured, measured.isFinite else {
      return isOpen
        ? speaker.say(
          en: "Some have no way out.", fr: "Certains n’ont aucune issue.",
          ar: "لا مخرج لبعض الأشخاص.")
        : speaker.say(
          en: "Without \(door) some have no way out.",
          fr: "Sans \(door), certains n’ont aucune issue.",
          ar: "دون \(door) لا مخرج لبعض الأشخاص.")
    }
    let time = speaker.seconds(measured)
    return isOpen
      ? speaker.say(
        en: "All are out after \(time); at most \(limit), movement only.",
        fr: "Tous sont dehors après \(time) ; maximum \(limit), déplacement seul.",
        ar: "يخرج الجميع بعد \(time)، والحد الأقصى \(limit)، زمن السير وحده.")
      : speaker.say(
        en: "Without \(door) all are out after \(time); at most \(limit), movement only.",
        fr: "Sans \(door), tous sont dehors après \(time) ; maximum \(limit), déplacement seul.",
        ar: "دون \(door) يخرج الجميع بعد \(time)، والحد الأقصى \(limit)، زمن السير وحده.")
  }
}

// MARK: What people are told

extension EgressTime {
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? {
    let limit = speaker.seconds(seconds)
    return blocked
      ? speaker.say(
        en: "All are out within \(limit), also with any one door blocked.",
        fr: "Tous sont dehors en \(limit), même avec une porte bloquée.",
        ar: "يخرج الجميع في غضون \(limit)، ولو مع باب مغلق.")
      : speaker.say(
        en: "All are out within \(limit), all doors open.",
        fr: "Tous sont dehors en \(limit), toutes portes ouvertes.",
        ar: "يخرج الجميع في غضون \(limit)، وكل الأبواب مفتوحة.")
  }

  static let words = RuleWords(
    title: Phrase("time to leave", fr: "temps d’évacuation", ar: "مدة الخروج"),
    problem: Phrase(
      "leaving takes too long", fr: "évacuation trop longue", ar: "مدة خروج طويلة"),
    asks: Phrase(
      "All are out of the hall in time, also with a door blocked where the rule says so.",
      fr: "Tous sont dehors à temps, aussi avec une porte bloquée si la règle le dit.",
      ar: "يخرج الجميع من القاعة في الوقت المحدد، ولو مع باب مغلق إن نصت القاعدة على ذلك."),
    measured: Phrase(
      "People spread evenly over aisles and stands with a front, as many as for the number of exits; they walk 1.2 m/s, less in a crowd; 1.3 persons a second pass each metre of door; doors are chosen so that the last is out soonest. Movement only, without alarm and reaction: a planning aid, not an approval.",
      fr:
        "Personnes réparties également dans les allées et sur les stands ouverts, autant que pour le nombre de sorties ; 1,2 m/s, moins vite dans la foule ; 1,3 personne par seconde et par mètre de porte ; portes choisies pour que la dernière sorte au plus tôt. Déplacement seul, sans alarme ni réaction : une aide à la conception, pas une autorisation.",
      ar:
        "أشخاص موزعون بالتساوي على الممرات والأروقة المفتوحة، بعدد ما لعدد المخارج؛ السير 1,2 م/ث وأبطأ في الزحام؛ ويمر من كل متر من الباب 1,3 شخص في الثانية؛ وتُختار الأبواب بحيث يخرج آخرهم في أقرب وقت. زمن السير وحده دون الإنذار ورد الفعل: أداة مساعدة على التخطيط وليست ترخيصًا."
    ),
    source: Phrase(
      "120 s with an exit lost: UK guidance for marquees; the method: IMO MSC.1/Circ.1533, SFPE.",
      fr:
        "120 s avec une sortie perdue : recommandations britanniques pour chapiteaux ; méthode : OMI MSC.1/Circ.1533, SFPE.",
      ar:
        "120 ث مع فقدان مخرج: إرشادات بريطانية للخيام؛ والطريقة: ‏IMO MSC.1/Circ.1533 وSFPE."))

  func measures(in situation: Situation) -> Measures? {
    Measures(
      cases(situation).map { one in
        Measure(features: one.blocked, one.seconds, limit: seconds, .seconds)
      }, worst: .most)
  }
}

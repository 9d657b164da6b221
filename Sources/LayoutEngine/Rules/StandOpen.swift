// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `standOpen`: each stand has at least one open side.
///
/// Measured is the number of open sides, always 0 here. Where the stand touches floor behind a pinch,
/// the violation says where the way to it narrows.
struct StandOpen: StandRule {
  static let kind = "standOpen"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("open-side")
  static let looksAt: Aspects = [.hall, .openSides]
  static let worst: Measures.Worst? = .least

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func verdict(on stand: Int, _ situation: Situation) -> Verdict? {
    let sides = situation.survey.floor.openSides[stand].sides.count
    return Verdict(
      isBroken: sides == 0, measured: Double(sides), limit: 1,
      narrowing: sides == 0 ? situation.survey.pinches.closing[stand] : nil)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let stand = speaker.stands(violation)
    if let narrowing = violation.narrowing {
      let (width, place) = (speaker.metres(narrowing.metres), speaker.between(narrowing))
      return speaker.say(
        en: "Stand \(stand) is open to no aisle: the way to it narrows to \(width) \(place).",
        fr:
          "Le stand \(stand) ne donne sur aucune allée : le passage se réduit à \(width) \(place).",
        ar: "الرواق \(stand) لا يفتح على أي ممر: الطريق إليه يضيق إلى \(width) \(place).")
    }
    return speaker.say(
      en: "Stand \(stand) is open to no aisle.",
      fr: "Le stand \(stand) ne donne sur aucune allée.",
      ar: "الرواق \(stand) لا يفتح على أي ممر.")
  }
}

// MARK: What people are told

extension StandOpen {
  static let words = RuleWords(
    title: Phrase("open to an aisle", fr: "accès à une allée", ar: "الانفتاح على ممر"),
    problem: Phrase("no access to an aisle", fr: "sans accès à une allée", ar: "بلا منفذ إلى ممر"),
    asks: Phrase(
      "Every stand opens on an aisle.",
      fr: "Chaque stand donne sur une allée.",
      ar: "كل رواق يفتح على ممر."),
    measured: Phrase(
      "The sides along which an aisle touches the stand over the frontage that the aisle rule asks.",
      fr: "Les côtés qu’une allée touche sur la façade que demande la règle des allées.",
      ar: "الجوانب التي يلامسها ممر على طول الواجهة التي تطلبها قاعدة الممرات."))
}

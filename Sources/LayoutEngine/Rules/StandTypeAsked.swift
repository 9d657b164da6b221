// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `standType`: the stand of each cooperative that selector `of` picks has the `type` asked.
///
/// `type` is `row`, `corner`, `peninsula` or `island`, and has no default; two opposite open sides
/// are a corner too. A stand with more open sides than asked is a violation as well. One violation
/// for a cooperative and its stand; measured and limit are numbers of open sides.
struct StandTypeAsked: SeatRule {
  static let kind = "standType"
  static let severity: Severity? = nil
  static let looksAt: Aspects = [.hall, .openSides, .roster, .placements]
  static let worst: Measures.Worst? = .least
  static let demand: Measures.Demand? = .exactly

  /// The types that may be asked; `closed` may not.
  enum Asked: String, CaseIterable {
    case row
    case corner
    case peninsula
    case island

    /// How many open sides a stand of the type has.
    var openSides: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    /// The type by its word.
    fileprivate var standType: StandType {
      switch self {
      case .row: .row
      case .corner: .corner
      case .peninsula: .peninsula
      case .island: .island
      }
    }
  }

  static let type = RuleParameter(
    "type", holds: .word(Asked.allCases.map { .init($0.rawValue, $0.standType.term.one) }),
    title: words.title, isNeeded: true, start: Asked.corner.rawValue)
  static let parameters = RuleParameter.group() + [type]

  let of: Selector
  let type: Asked

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    of = try parameters.group()
    type = try parameters.word(Self.type, of: Asked.self)
  }

  func verdict(on stand: Int, _ situation: Situation) -> Verdict? {
    let open = situation.survey.floor.openSides[stand].sides.count
    return Verdict(
      isBroken: open != type.openSides, measured: Double(open), limit: Double(type.openSides),
      aspect: type.rawValue)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = speaker.cooperatives(violation)
    let stand = speaker.stands(violation)
    let type = Asked(rawValue: violation.aspect).map { word($0, speaker) } ?? ""
    let open = speaker.number(violation.measured)
    return speaker.say(
      en: "\(name) needs a \(type); open sides of stand \(stand): \(open).",
      fr: "\(name) demande un stand \(type) ; côtés ouverts du stand \(stand) : \(open).",
      ar: "تطلب \(name) رواقًا \(type)؛ عدد الواجهات المفتوحة للرواق \(stand): \(open).")
  }

  private static func word(_ type: Asked, _ speaker: Speaker) -> Sentence {
    switch type {
    case .row: speaker.say(en: "stand in line", fr: "en ligne", ar: "بواجهة واحدة")
    case .corner: speaker.say(en: "corner stand", fr: "d’angle", ar: "في زاوية")
    case .peninsula:
      speaker.say(en: "stand with 3 fronts", fr: "à trois façades", ar: "بثلاث واجهات")
    case .island: speaker.say(en: "stand as an island", fr: "en îlot", ar: "بأربع واجهات")
    }
  }
}

// MARK: What people are told

extension StandTypeAsked {
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? {
    let (group, type) = (speaker.group(of), Self.word(type, speaker))
    return speaker.say(
      en: "Each of \(group) has a \(type).",
      fr: "Chaque coopérative de \(group) a un stand \(type).",
      ar: "لكل تعاونية من \(group) رواق \(type).")
  }

  static let words = RuleWords(
    title: Phrase("type of stand", fr: "type de stand", ar: "نوع الرواق"),
    problem: Phrase("another type", fr: "autre type de stand", ar: "نوع غير مطابق"),
    asks: Phrase(
      "Cooperatives of a group have a stand of a certain type.",
      fr: "Les coopératives du groupe ont un stand du type demandé.",
      ar: "لتعاونيات المجموعة رواق من النوع المطلوب."),
    measured: Phrase(
      "The number of open sides: in line 1, corner 2, 3 fronts 3, island 4.",
      fr: "Le nombre de côtés ouverts : en ligne 1, d’angle 2, 3 façades 3, îlot 4.",
      ar: "عدد الواجهات المفتوحة: واجهة واحدة 1، زاوية 2، ثلاث واجهات 3، أربع واجهات 4."))
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

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
    "type", holds: .word(Asked.allCases.map { .init($0.rawValue, $0.standType.phrase) }),
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

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let name = speaker.cooperatives(violation)
    let stand = speaker.stands(violation)
    let type = Asked(rawValue: violation.aspect).map { word($0, speaker) } ?? ""
    let open = speaker.number(violation.measured)
    return speaker.say(
      en: "\(name) asks for a \(type); stand \(stand) has open sides: \(open).",
      fr: "\(name) demande un stand \(type) ; côtés ouverts du stand \(stand) : \(open).",
      ar: "تطلب \(name) رواقًا \(type)؛ عدد الجوانب المفتوحة للرواق \(stand): \(open).")
  }

  private static func word(_ type: Asked, _ speaker: Speaker) -> String {
    switch type {
    case .row: speaker.say(en: "row stand", fr: "en ligne", ar: "في صف")
    case .corner: speaker.say(en: "corner stand", fr: "d’angle", ar: "في زاوية")
    case .peninsula: speaker.say(en: "peninsula stand", fr: "en presqu’île", ar: "شبه جزيرة")
    case .island: speaker.say(en: "island stand", fr: "en îlot", ar: "جزيرة")
    }
  }
}

// MARK: What people are told

extension StandTypeAsked {
  static let words = RuleWords(
    title: Phrase("type of stand", fr: "type de stand", ar: "نوع الرواق"),
    problem: Phrase("another type", fr: "autre type de stand", ar: "نوع غير مطابق"),
    asks: Phrase(
      "Cooperatives of a selection have a stand of the type asked.",
      fr: "Les coopératives d’une sélection ont un stand du type demandé.",
      ar: "لتعاونيات الاختيار رواق من النوع المطلوب."),
    measured: Phrase(
      "The number of open sides: row 1, corner 2, peninsula 3, island 4.",
      fr: "Le nombre de côtés ouverts : rangée 1, angle 2, presqu’île 3, îlot 4.",
      ar: "عدد الجوانب المفتوحة: صف 1، زاوية 2، شبه جزيرة 3، جزيرة 4."))
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `fairExposure`: no province, or category, is passed by much less than the mean.
///
/// `Exposure` says how often each stand is passed by under three models of visiting, as a multiple of
/// the mean, and what all three agree on for each; that alone counts, stand by stand, so that for a
/// whole group the models may differ all the same. A group are those whom selector `of`
/// picks of one province (`by` = `province`, the default) or category (`by` = `category`), if it picks
/// at least `fewest` (default 3) of it, seated or not; who has none is in no group. Its seats are its
/// cooperatives on their stands: one on several stands has several, and on a shared stand each has one.
/// Seats on stands that visitors do not reach are left out. A seat lacks (1 − `below`) − what is agreed
/// for its stand, `below` being 0.1 by default: less than nothing where it has more.
///
/// One violation for each group whose seats lack more than nothing together; it names the cooperatives
/// of the group that have such a seat, and no stands. Measured is the mean of what is agreed for its
/// seats, the limit 1 − `below`, and it costs `weight` × what they lack together. Halls with more than
/// 600 stands are not looked at. Aspects: `province`, `category`.
struct FairExposure: PlacementRule {
  static let kind = "fairExposure"
  static let severity: Severity? = .wish
  static let looksAt: Aspects = [.hall, .footprints, .openSides, .walks, .roster, .placements]

  /// What makes a group.
  enum Common: String, CaseIterable {
    case province
    case category

    fileprivate func value(of cooperative: Cooperative) -> String {
      switch self {
      case .province: cooperative.province
      case .category: cooperative.category
      }
    }

    fileprivate var title: Phrase {
      switch self {
      case .province: Phrase("province", fr: "province", ar: "الإقليم")
      case .category: Phrase("category", fr: "catégorie", ar: "الصنف")
      }
    }
  }

  static let by = RuleParameter(
    "by", holds: .word(Common.allCases.map { .init($0.rawValue, $0.title) }),
    title: Phrase("compares", fr: "compare", ar: "المقارنة حسب"), start: Common.province.rawValue)
  static let below = RuleParameter(
    "below", holds: .number(.none),
    title: Phrase("below the mean by", fr: "sous la moyenne de", ar: "دون المتوسط بـ"), default: 0.1
  )
  static let fewest = RuleParameter(
    "fewest", holds: .number(.none),
    title: Phrase(
      "cooperatives at least", fr: "coopératives au moins", ar: "أقل عدد من التعاونيات"),
    default: 3)
  static let parameters = RuleParameter.group() + [by, below, fewest]

  let of: Selector
  let by: Common
  private(set) var below: Double
  let fewest: Int

  var selectors: [Selector]? { [of] }

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    of = try parameters.group()
    by = try parameters.has(Self.by) ? parameters.word(Self.by, of: Common.self) : .province
    below = try parameters.number(Self.below)
    fewest = try parameters.count(Self.fewest)
  }

  /// The groups, each as the numbers of its cooperatives, by what they have in common.
  private func groups(in situation: Situation) -> [[Int]] {
    let members = situation.roster.members(of)
    let groups = Dictionary(grouping: members) { member in
      ExactText(by.value(of: situation.roster.cooperatives[member]))
    }
    return groups.filter { !$0.key.string.isEmpty && $0.value.count >= fewest }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    let (exposure, seated) = (situation.survey.exposure, situation.seating.stands)
    for group in groups(in: situation) {
      var (sum, seats, named) = (0.0, 0, [Cooperative.ID]())
      for member in group {
        let figures = seated[member].compactMap(exposure.agreed)
        if figures.isEmpty { continue }
        named.append(situation.id(ofCooperative: member))
        sum += figures.reduce(0, +)
        seats += figures.count
      }
      guard seats > 0 else { continue }
      let (mean, limit) = (sum / Double(seats), 1 - below)
      guard Limit.isBelow(mean, limit) else { continue }
      findings.add(
        cooperatives: named, measured: mean, limit: limit,
        cost: findings.weight * (limit - mean) * Double(seats), aspect: by.rawValue)
    }
  }

  func work(in situation: Situation) -> RuleWork {
    let stands = situation.stands.count
    if Exposure.isTooMuch(situation.survey) { return RuleWork(steps: RuleWork.endless) }
    let (doors, cells) = (situation.survey.doors.count, situation.hall.bounds.cellCount)
    let passing = 10 * Double(stands * stands) * Double(stands + doors)
    return RuleWork(
      steps: situation.lookingAtAll + Situation.steps(passing + 10 * Double(doors) * Double(cells)),
      walkers: [Selector()])
  }

  func placementCosts(in situation: Situation, _ price: Price) -> [PlacementCost] {
    let (exposure, limit) = (situation.survey.exposure, 1 - below)
    return groups(in: situation).map { group in
      var members = [Bool](repeating: false, count: situation.roster.cooperatives.count)
      for member in group { members[member] = true }
      return .lack(members) { stand in
        exposure.agreed(stand).map { price.weight * (limit - $0) } ?? 0
      }
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let group = groupName(violation, speaker)
    let less = speaker.number(((1 - (violation.measured ?? 1)) * 100).rounded(.up))
    return speaker.say(
      en: """
        \(group): stands passed by \(less) % less than the mean, as far as three models of visiting \
        agree on each.
        """,
      fr: """
        \(group) : stands \(less) % moins passants que la moyenne, pour autant que trois modèles de \
        visite concordent sur chacun.
        """,
      ar: """
        \(group): المرور أمام أروقتها أقل من المتوسط بنسبة \(less) %، بقدر ما تتفق عليه ثلاثة نماذج \
        للزيارة في كل رواق.
        """)
  }

  private static func groupName(_ violation: Violation, _ speaker: Speaker) -> String {
    guard let first = violation.cooperatives.first.flatMap({ speaker.plan.cooperatives[$0] }) else {
      return ""
    }
    return violation.aspect == Common.category.rawValue
      ? speaker.plan.categoryName(ExactText(first.category), in: speaker.language)
      : speaker.plan.provinceName(first.province, in: speaker.language)
  }
}

// MARK: What people are told

extension FairExposure {
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? {
    let group = speaker.group(of)
    let title = Sentence(words: by.title[speaker.language])
    let percent = speaker.number((below * 100).rounded())
    return speaker.say(
      en: "Of \(group), no \(title) is passed by more than \(percent) % less than the mean.",
      fr:
        "De \(group), aucune \(title) n’a plus de \(percent) % de passages de moins que la moyenne.",
      ar: "من \(group)، لا يقل المرور في أي مجموعة (\(title)) عن المتوسط بأكثر من \(percent) %.")
  }

  static let words = RuleWords(
    title: Phrase("fair exposure", fr: "équité de passage", ar: "عدالة المرور"),
    problem: Phrase("passed by less", fr: "moins de passage", ar: "مرور أقل"),
    asks: Phrase(
      "No province, or category, is passed by much less than the mean.",
      fr: "Aucune province ou catégorie n’a beaucoup moins de passages que la moyenne.",
      ar: "لا يقل المرور أمام أي إقليم أو صنف كثيرًا عن المتوسط."),
    measured: Phrase(
      """
      How often the stands of the group are passed by, as a multiple of the mean, as far as three \
      models of visiting agree; no forecast.
      """,
      fr: """
        Les passages devant les stands du groupe, en multiple de la moyenne, pour autant que trois \
        modèles de visite concordent ; ce n’est pas une prévision.
        """,
      ar: """
        عدد مرات المرور أمام أروقة المجموعة نسبةً إلى المتوسط، بقدر ما تتفق عليه ثلاثة نماذج للزيارة؛ \
        وليس توقعًا.
        """),
    source: Phrase(
      """
      Program default; a study of 27 trade shows found no effect of location but at ends of aisles.
      """,
      fr: """
        Valeur par défaut du programme ; une étude de 27 salons n’a trouvé d’effet de l’emplacement \
        qu’aux bouts d’allées.
        """,
      ar: """
        القيمة الافتراضية للبرنامج؛ ولم تجد دراسة لـ27 معرضًا أثرًا للموقع إلا عند نهايات الممرات.
        """))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .least, limit: 1 - below) { $0.below = -Self.beyondAnyHall }
  }
}

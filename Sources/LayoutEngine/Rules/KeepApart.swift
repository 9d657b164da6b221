// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `keepApart`: no cooperative of selector `a` stands in one of `relations`, or within a gap of
/// `metres`, to one of selector `b`.
///
/// Both selectors may pick the same cooperatives (rivals). Where the rule gives neither `relations`
/// nor `metres`, the relations are side by side 6, facing 3, back to back 1 (a published student
/// optimiser has 0.6 for side by side and 0.3 for facing). An empty `relations` lists none;
/// relations that do not exist are refused.
///
/// One violation for an unordered pair of different cooperatives on different stands. Its cost is
/// what its relation says, 0 included; `weight` where none of the relations listed holds but the
/// gap is below `metres`. Measured is the gap; the limit is `metres`, or 0 without.
/// Aspects: the relation, or `gap`.
struct KeepApart: PairRule {
  static let kind = "keepApart"
  static let severity: Severity? = nil
  static let looksAt: Aspects = [.hall, .footprints, .relations, .roster, .placements]

  private static let gapAspect = "gap"

  /// What each relation costs where a rule gives neither relations nor a gap.
  private static let usualPenalties: [Relation: Double] = [
    .sideBySide: 6, .facing: 3, .backToBack: 1,
  ]
  static let metres = RuleParameter("metres", holds: .number(.metres))
  static let parameters =
    RuleParameter.group("a") + RuleParameter.group("b")
    + [.sideBySide, .facing, .backToBack].map(penalty) + [metres]

  let a: Selector
  let b: Selector
  /// What each relation listed costs.
  let relations: [Relation: Double]
  private(set) var metres: Double?

  var widestGap: Double? { metres }

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    a = try parameters.group("a")
    b = try parameters.group("b")
    metres = try parameters.optionalNumber(Self.metres)
    if let listed = try Self.relations(parameters) {
      relations = listed
    } else {
      relations = metres == nil ? Self.usualPenalties : [:]
    }
  }

  private static func relations(
    _ parameters: RuleParameters
  ) throws(RuleProblem) -> [Relation: Double]? {
    guard let value = parameters.dictionary["relations"] else { return nil }
    guard let entries = value.dictionary?.entries else {
      throw RuleParameters.wrong(value, at: ["relations"], .dictionary)
    }
    var costs: [Relation: Double] = [:]
    for entry in entries {
      let cost = try RuleParameters.number(entry.value, at: ["relations", entry.key.string])
      let word = entry.key.string
      let relation: Relation = try RuleParameters.word(word, at: ["relations", word])
      costs[relation] = cost
    }
    return costs
  }

  func verdict(_ stand: Int, _ other: Int, _ situation: Situation) -> Verdict? {
    let survey = situation.survey
    let relation = survey.neighbours.relation(stand, other).flatMap { relation in
      relations[relation].map { (word: relation.rawValue, cost: $0) }
    }
    if relation == nil, metres == nil { return nil }
    let gap = survey.gap(stand, other)
    guard relation != nil || metres.map({ gap.isLess(than: $0, survey.module) }) ?? false else {
      return nil
    }
    return Verdict(
      measured: gap.metres(survey.module), limit: metres ?? 0, unit: .metres,
      cost: relation?.cost, aspect: relation?.word ?? Self.gapAspect)
  }

  func partners(ofStand stand: Int, _ situation: Situation) -> [Int] {
    let neighbours = situation.survey.neighbours.lists[stand].map(\.stand)
    guard let metres else { return neighbours }
    let close = situation.survey.standsCloser(than: metres)[stand].map(Int.init)
    return neighbours + close.filter { !neighbours.contains($0) }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let names = speaker.cooperatives(violation)
    let stands = speaker.stands(violation)
    switch Relation(rawValue: violation.aspect) {
    case .sideBySide:
      return speaker.say(
        en: "\(names) stand side by side (\(stands)).",
        fr: "\(names) sont côte à côte (\(stands)).",
        ar: "\(names) متجاورتان (\(stands)).")
    case .backToBack:
      return speaker.say(
        en: "\(names) stand back to back (\(stands)).",
        fr: "\(names) sont dos à dos (\(stands)).",
        ar: "\(names) ظهرًا لظهر (\(stands)).")
    case .facing:
      return speaker.say(
        en: "\(names) face each other (\(stands)).",
        fr: "\(names) se font face (\(stands)).",
        ar: "\(names) متقابلتان (\(stands)).")
    case nil:
      let gap = speaker.metres(violation.measured)
      let limit = speaker.metres(violation.limit)
      return speaker.say(
        en: "\(names) are \(gap) apart (\(stands)); minimum \(limit).",
        fr: "\(names) sont à \(gap) l’une de l’autre (\(stands)) ; minimum \(limit).",
        ar: "بين \(names) \(gap) (\(stands))، والحد الأدنى \(limit).")
    }
  }
}

// MARK: What people are told

extension KeepApart {
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? {
    let (one, other) = (speaker.group(a), speaker.group(b))
    var costs = Relation.allCases.compactMap { relation in
      relations[relation].map { relation.term[speaker.language] + " " + speaker.number($0) }
    }
    if let metres { costs.append("< " + speaker.metres(metres)) }
    let list = costs.joined(separator: speaker.comma)
    return speaker.say(
      en: "\(one) and \(other) keep apart: \(list).",
      fr: "\(one) et \(other) restent à distance : \(list).",
      ar: "يُباعَد بين \(one) و\(other): \(list).")
  }

  static let words = RuleWords(
    title: Phrase("kept apart", fr: "séparation", ar: "التباعد"),
    problem: Phrase("too close", fr: "trop proches", ar: "متقاربتان"),
    asks: Phrase(
      "Cooperatives of one group are kept apart from those of another.",
      fr: "Les coopératives d’un groupe sont tenues à distance de celles d’un autre.",
      ar: "تُبعَد تعاونيات مجموعة عن تعاونيات مجموعة أخرى."),
    measured: Phrase(
      "How their stands stand to each other (side by side, facing, back to back), and the distance between them; those within 12 m are listed.",
      fr:
        "La relation de leurs stands (côte à côte, en face, dos à dos) et leur distance ; on liste celles à moins de 12 m.",
      ar:
        "علاقة الرواقين (متجاوران، متقابلان، ظهرًا لظهر) والمسافة بينهما؛ ويُذكر ما دون 12 م."
    ),
    source: Phrase(
      "Program default (a published tool uses 0.6 for side by side and 0.3 for facing; iMIS counts in booths).",
      fr:
        "Valeur par défaut du programme (un outil publié utilise 0,6 côte à côte et 0,3 en face ; iMIS compte en stands).",
      ar: "قيمة افتراضية للبرنامج (أداة منشورة تعتمد 0,6 للتجاور و0,3 للتقابل؛ وiMIS يعدّ بالأروقة)."
    ))

  private static func penalty(of relation: Relation) -> RuleParameter {
    let title =
      switch relation {
      case .sideBySide:
        Phrase("penalty side by side", fr: "pénalité côte à côte", ar: "الخصم إذا تجاورا")
      case .facing: Phrase("penalty facing", fr: "pénalité en face", ar: "الخصم إذا تقابلا")
      case .backToBack:
        Phrase("penalty back to back", fr: "pénalité dos à dos", ar: "الخصم ظهرًا لظهر")
      }
    return RuleParameter(
      "relations", relation.rawValue, holds: .number(.none), title: title,
      default: usualPenalties[relation] ?? 0)
  }

  /// The penalties hold by default only where a rule gives neither of them nor a gap.
  static func limits(in dictionary: PropertyDictionary) -> [RuleLimit] {
    let isUsual = dictionary["relations"] == nil && dictionary["metres"] == nil
    return ([metres] + Relation.allCases.map(penalty)).compactMap { parameter in
      isUsual || parameter.given(in: dictionary) != nil ? parameter.limit(in: dictionary) : nil
    }
  }

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .least, limit: metres) { $0.metres = Swift.max(metres ?? 0, 12) }
  }
}

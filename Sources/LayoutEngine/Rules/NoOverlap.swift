// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `noOverlap`: no cell is under two stands, or under a stand and a blocking feature.
///
/// Cells outside the hall count too. One violation for a pair of stands, or for a stand and a
/// blocking feature; measured is the common area, in m². The parts of one stand may overlap.
struct NoOverlap: CheckedRule {
  static let kind = "noOverlap"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("no-overlap")
  static let looksAt: Aspects = [.hall, .footprints]
  static let scope: RuleScope = .stands

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(stand first: Int, _ situation: Situation, _ findings: inout Findings) {
    let footprints = situation.survey.floor.footprints
    let blocking = situation.survey.blockingAreas
    let footprint = footprints[first]
    for second in situation.survey.floor.index.candidates(near: footprint, within: 0)
    where second > first {
      add(
        Self.commonCells(footprint, footprints[second]), to: &findings, in: situation,
        stands: [first, second], features: [])
    }
    for blocker in situation.survey.blockingIndex.candidates(near: footprint, within: 0) {
      add(
        Self.commonCells(footprint, [blocking[blocker].area]), to: &findings, in: situation,
        stands: [first], features: [blocking[blocker].id])
    }
  }

  func partners(ofStand stand: Int, _ situation: Situation) -> [Int] {
    let floor = situation.survey.floor
    return floor.index.candidates(near: floor.footprints[stand], within: 0)
  }

  private func add(
    _ cells: Int, to findings: inout Findings, in situation: Situation,
    stands: @autoclosure () -> [Int],
    features: @autoclosure () -> [Feature.ID]
  ) {
    guard cells > 0 else { return }
    findings.add(
      stands: stands().map(situation.id(ofStand:)), features: features(),
      measured: situation.survey.module.squareMetres(cells), limit: 0, unit: .squareMetres)
  }

  /// How many cells two footprints have in common; the pieces of each have none in common.
  private static func commonCells(_ first: [GridRectangle], _ second: [GridRectangle]) -> Int {
    first.reduce(0) { sum, a in
      second.reduce(sum) { $0 + (a.intersection($1)?.cellCount ?? 0) }
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let stands = speaker.stands(violation)
    let area = speaker.area(violation.measured)
    if violation.features.isEmpty {
      return speaker.say(
        en: "Stands \(stands) overlap by \(area).",
        fr: "Les stands \(stands) se chevauchent sur \(area).",
        ar: "الرواقان \(stands) يتداخلان في \(area).")
    }
    let feature = speaker.features(violation)
    return speaker.say(
      en: "Stand \(stands) overlaps \(feature) by \(area).",
      fr: "Le stand \(stands) empiète sur \(feature) de \(area).",
      ar: "الرواق \(stands) يتداخل مع \(feature) في \(area).")
  }
}

// MARK: What people are told

extension NoOverlap {
  static let words = RuleWords(
    title: Phrase("no overlap", fr: "sans chevauchement", ar: "عدم التداخل"),
    problem: Phrase("overlap", fr: "chevauchement", ar: "تداخل"),
    asks: Phrase(
      "No stand overlaps another, or a feature that takes floor.",
      fr: "Aucun stand n’en chevauche un autre, ni un élément qui occupe le sol.",
      ar: "لا تتداخل الأروقة فيما بينها ولا مع ما يشغل الأرضية."),
    measured: Phrase(
      "The area that two stands, or a stand and a wall, column, void, stage or other area, have in common.",
      fr:
        "La surface commune à deux stands, ou à un stand et un mur, poteau, vide, scène ou autre espace.",
      ar: "المساحة المشتركة بين رواقين، أو بين رواق وجدار أو عمود أو فراغ أو منصة أو فضاء آخر."))
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import Wording

/// Says what repairs do.
enum RepairWords {
  static let title = Phrase("Fix", fr: "Correction", ar: "معالجة")
  static let noProblemHere = Phrase(
    "no problem on this stand ({next-panel}: the list)",
    fr: "aucun problème sur ce stand ({next-panel} : la liste)",
    ar: "لا مشكلة في هذا الرواق ({next-panel}: اللائحة)")
  static let noRepair = Phrase(
    "no single move or swap fixes this",
    fr: "aucun déplacement ni échange isolé ne corrige ce problème",
    ar: "لا تُحل هذه المشكلة بنقل واحد أو تبادل واحد")
  static let seeking = Phrase(
    "looking for a fix…", fr: "recherche d’une correction…", ar: "جارٍ البحث عن معالجة…")
  static let offered = Phrase(
    "{repair}: fix", fr: "{repair} : corriger", ar: "{repair}: معالجة")

  /// `Miel A02 → C04`, `Miel A02 ⇄ Huile B03`, `stand A04: 0.5 m west`.
  static func title(of repair: Repair, in plan: Plan, _ language: Language) -> Sentence {
    func label(_ id: Stand.ID) -> String { plan.stands[id]?.label ?? id.text }
    func name(_ id: Cooperative.ID) -> String {
      plan.cooperatives[id]?.names.preferred(in: language) ?? id.text
    }
    func who(_ move: Repair.Reseating) -> Sentence {
      [name(move.cooperative), move.from.map(label)].compactMap { $0 }.asValues
        .joined(separator: " ")
    }
    switch repair.change {
    case .reseat(let moves):
      guard let first = moves.first else { return "" }
      if moves.count > 1 { return "\(who(first)) ⇄ \(who(moves[1]))" }
      return "\(who(first)) → \(label(first.to))"
    case .shift(let stand, let dx, let dy):
      let ways = [way(dx, plan, east, west, language), way(dy, plan, south, north, language)]
      let way = ways.compactMap { $0 }.joined(separator: language.comma)
      return "\(Words.stand, language) \(label(stand))\(words: language.colon)\(way)"
    case .reschedule(let old, let new):
      return SessionWords.change(from: old, to: new, in: plan, language)
    }
  }

  private static let east = Phrase("east", fr: "à l’est", ar: "شرقًا")
  private static let west = Phrase("west", fr: "à l’ouest", ar: "غربًا")
  private static let south = Phrase("south", fr: "au sud", ar: "جنوبًا")
  private static let north = Phrase("north", fr: "au nord", ar: "شمالًا")

  private static func way(
    _ cells: Int, _ plan: Plan, _ onward: Phrase, _ back: Phrase, _ language: Language
  ) -> Sentence? {
    guard cells != 0 else { return nil }
    let metres = Figures.decimal(plan.hall.module.metres(abs(cells)), language)
    return "\(Figures.with(.metres, metres, language)) \(cells > 0 ? onward : back, language)"
  }
}

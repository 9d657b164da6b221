// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// Says why an edit was refused, with the numbers and names that people see.
enum RefusalWords {
  /// Why something cannot be done, with the commands whose keys would help.
  static func sentence(for error: any Error, in shown: some PlanShowing) -> Sentence {
    switch error {
    case GestureRefusal.plan(let refusal):
      // Only approving has its key in the edit mode, too.
      sentence(for: refusal, in: shown.plan, shown.language, offersKeys: refusal == .approved)
    case let refusal as GestureRefusal: refusal.phrase[shown.language]
    case let refusal as EditRefusal: sentence(for: refusal, in: shown.plan, shown.language)
    case let refusal as NewHallRefusal: refusal.phrase[shown.language]
    default: Sentence(value: "\(error)")
    }
  }

  /// - Parameter offersKeys: Whether the keys that would help work where one is.
  static func sentence(
    for refusal: EditRefusal, in plan: Plan, _ language: Language, offersKeys: Bool = true
  ) -> Sentence {
    func label(_ id: Stand.ID) -> String { plan.stands[id]?.label ?? id.text }
    func name(_ id: Cooperative.ID) -> String {
      plan.cooperatives[id]?.names.preferred(in: language) ?? id.text
    }
    guard offersKeys else { return refusal.phrase(calling: label, and: name)[language] }
    switch refusal {
    // These can say which key helps.
    case .occupied(let stand, let cooperative):
      return Phrase(
        "\(label(stand)) is taken by \(name(cooperative)) ({swap}: swap)",
        fr: "\(label(stand)) est occupé par \(name(cooperative)) ({swap} : échanger)",
        ar: "\(label(stand)) تشغله \(name(cooperative)) ({swap}: تبادل)")[language]
    case .locked(let stand):
      return Phrase(
        "\(label(stand)) is locked ({lock}: unlock)",
        fr: "\(label(stand)) est verrouillé ({lock} : déverrouiller)",
        ar: "\(label(stand)) مثبَّت ({lock}: رفع التثبيت)")[language]
    case .stillPlaced(let cooperative, let stand):
      return Phrase(
        "\(name(cooperative)) is still on \(label(stand)) ({take-off}: take off)",
        fr: "\(name(cooperative)) est encore sur \(label(stand)) ({take-off} : retirer)",
        ar: "\(name(cooperative)) ما زالت في \(label(stand)) ({take-off}: إزالة)")[language]
    case .approved:
      return Phrase(
        "the plan is approved: its drawing is locked ({approve}: reopen)",
        fr: "le plan est approuvé : le dessin est verrouillé ({approve} : rouvrir)",
        ar: "المخطط معتمد: التصميم مغلق ({approve}: إعادة الفتح)")[language]
    default: return refusal.phrase(calling: label, and: name)[language]
    }
  }
}

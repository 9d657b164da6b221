// SPDX-License-Identifier: Apache-2.0

import Wording
import FloorPlan
import LayoutEngine

/// Says why an edit was refused, with the numbers and names that people see.
enum RefusalWords {
  /// Why something cannot be done, with the commands whose keys would help.
  static func sentence(for error: any Error, in shown: some PlanShowing) -> String {
    switch error {
    case ShapingRefusal.approved: sentence(for: .approved, in: shown.plan, shown.language)
    case let refusal as ShapingRefusal: refusal.phrase[shown.language]
    case let refusal as EditRefusal: sentence(for: refusal, in: shown.plan, shown.language)
    case let refusal as NewHallRefusal: refusal.phrase[shown.language]
    default: "\(error)"
    }
  }

  /// - Parameter offersKeys: Whether the keys that would help work where one is.
  static func sentence(
    for refusal: EditRefusal, in plan: Plan, _ language: Language, offersKeys: Bool = true
  ) -> String {
    func label(_ id: Stand.ID) -> String { plan.stands[id]?.label ?? id.text }
    func name(_ id: Cooperative.ID) -> String {
      plan.cooperatives[id]?.names.preferred(in: language) ?? id.text
    }
    guard offersKeys else { return refusal.phrase(calling: label, and: name)[language] }
    switch refusal {
    // These can say which key helps.
    case .occupied(let stand, let cooperative):
      return Phrase(
        "\(label(stand)) is taken by \(name(cooperative)); {swap} swaps",
        fr: "\(label(stand)) est occupé par \(name(cooperative)) ; {swap} échange",
        ar: "\(label(stand)) تشغله \(name(cooperative))؛ {swap} للتبادل")[language]
    case .locked(let stand):
      return Phrase(
        "\(label(stand)) is locked; {lock} unlocks it",
        fr: "\(label(stand)) est verrouillé ; {lock} le libère",
        ar: "\(label(stand)) مثبَّت؛ {lock} لرفع التثبيت")[language]
    case .stillPlaced(let cooperative, let stand):
      return Phrase(
        "\(name(cooperative)) is still on \(label(stand)); {take-off} takes it off",
        fr: "\(name(cooperative)) est encore sur \(label(stand)) ; {take-off} la retire",
        ar: "\(name(cooperative)) ما زالت في \(label(stand))؛ {take-off} للإزالة")[language]
    case .approved:
      return Phrase(
        "the plan is approved: its geometry is frozen; {approve} reopens it",
        fr: "le plan est approuvé : sa géométrie est figée ; {approve} le rouvre",
        ar: "المخطط معتمد وهندسته مجمدة؛ {approve} لإعادة الفتح")[language]
    default: return refusal.phrase(calling: label, and: name)[language]
    }
  }
}

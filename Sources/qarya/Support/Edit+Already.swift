// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

extension Edit {
  /// What to tell people when an edit changes nothing, as a clause.
  func whatIsAlreadySo(in plan: Plan) -> Phrase {
    func label(_ id: Stand.ID) -> String { plan.stands[id]?.label ?? id.text }
    return switch self {
    case .lock(let stand, true):
      Phrase(
        "stand \(label(stand)) is locked already",
        fr: "le stand \(label(stand)) est déjà verrouillé",
        ar: "الرواق \(label(stand)) مثبَّت أصلًا")
    case .lock(let stand, false):
      Phrase(
        "stand \(label(stand)) is not locked",
        fr: "le stand \(label(stand)) n’est pas verrouillé",
        ar: "الرواق \(label(stand)) غير مثبَّت")
    case .setStatus(.approved):
      Phrase(
        "the plan is approved already", fr: "le plan est déjà approuvé",
        ar: "المخطط معتمد أصلًا")
    case .setStatus(.draft):
      Phrase("the plan is open already", fr: "le plan est déjà ouvert", ar: "المخطط مفتوح أصلًا")
    case .hold(let stand, ""):
      Phrase(
        "stand \(label(stand)) has no hold", fr: "le stand \(label(stand)) n’est pas réservé",
        ar: "الرواق \(label(stand)) غير محجوز")
    case .hold(let stand, _):
      Phrase(
        "stand \(label(stand)) has that hold already",
        fr: "le stand \(label(stand)) a déjà cette réservation",
        ar: "للرواق \(label(stand)) هذا الحجز أصلًا")
    default:
      Phrase(
        "nothing changes: it is so already", fr: "rien ne change : c’est déjà ainsi",
        ar: "لا يتغير شيء: الأمر كذلك أصلًا")
    }
  }
}

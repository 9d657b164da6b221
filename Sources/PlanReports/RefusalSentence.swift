// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

extension Refusal {
  /// The reason as a sentence without its full stop.
  package func sentence(in plan: Plan) -> Phrase {
    let label = stand.map { plan.stands[$0]?.label ?? $0.text } ?? ""
    switch reason {
    case .held(let text):
      return Phrase(
        "stand \(label) is on hold: \(text)", fr: "le stand \(label) est réservé : \(text)",
        ar: "الرواق \(label) محجوز: \(text)")
    case .locked:
      return Phrase(
        "stand \(label) is locked", fr: "le stand \(label) est verrouillé",
        ar: "الرواق \(label) مثبَّت")
    case .othersSit:
      return Phrase(
        "other cooperatives are on stand \(label)",
        fr: "d’autres coopératives sont sur le stand \(label)",
        ar: "في الرواق \(label) تعاونيات أخرى")
    case .nobodyWaits:
      return Phrase(
        "nobody is on the waiting list", fr: "personne n’est en liste d’attente",
        ar: "لا أحد في لائحة الانتظار")
    case .nobodyFits:
      return Phrase(
        "nobody on the waiting list fits without a new error",
        fr: "personne de la liste d’attente ne convient sans nouvelle erreur",
        ar: "لا أحد من لائحة الانتظار يناسبه الرواق دون خطأ جديد")
    case .nobodyWishesMore:
      return Phrase(
        "no neighbour of \(label) wishes more area",
        fr: "aucun voisin du \(label) ne souhaite plus de surface",
        ar: "لا أحد في الأروقة المجاورة لـ\(label) يرغب في مساحة أكبر")
    case .tooFewOpen(let open, let waiting):
      return Phrase(
        Counted.english(waiting, "cooperative is waiting", "cooperatives are waiting")
          + " and only " + Counted.english(open, "stand is free", "stands are free"),
        fr: Counted.french(waiting, "coopérative attend", "coopératives attendent")
          + " et il n’y a que " + Counted.french(open, "stand libre", "stands libres"),
        ar: "في لائحة الانتظار \(Self.waiting(waiting)) ولا يوجد إلا \(Self.open(open))")
    case .cannotMerge(let other):
      return Phrase(
        "\(label) and \(other) cannot become one stand",
        fr: "\(label) et \(other) ne peuvent pas devenir un seul stand",
        ar: "لا يمكن أن يصير \(label) و\(other) رواقًا واحدًا")
    case .fitsNobody(let other):
      return Phrase(
        "\(label) and \(other) together suit nobody on the waiting list without a new error",
        fr:
          "\(label) et \(other) fusionnés ne conviennent à personne en attente sans nouvelle erreur",
        ar: "\(label) و\(other) معًا لا يناسبان أحدًا في الانتظار دون خطأ جديد")
    case .noOtherStand:
      return Phrase(
        "there is no other stand to go to", fr: "il n’y a pas d’autre stand où aller",
        ar: "لا يوجد رواق آخر")
    }
  }

  private static func open(_ count: Int) -> Sentence {
    Counted.arabic(
      count, one: "رواق واحد شاغر", two: "رواقان شاغران", few: "أروقة شاغرة", many: "رواقًا شاغرًا",
      none: "لا رواق شاغر")
  }

  private static func waiting(_ count: Int) -> Sentence {
    Counted.arabic(
      count, one: "تعاونية واحدة", two: "تعاونيتان", few: "تعاونيات", many: "تعاونية",
      none: "لا تعاونية")
  }
}

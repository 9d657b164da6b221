// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

/// The words of the forms for halls, and of going over to a new plan.
enum HallWords {
  static let title = Phrase("The hall", fr: "La salle", ar: "القاعة")
  static let newTitle = Phrase("A new hall", fr: "Une nouvelle salle", ar: "قاعة جديدة")
  static let changed = Phrase("hall changed", fr: "salle modifiée", ar: "عُدّلت القاعة")
  static let cells = Phrase("cells", fr: "cases", ar: "خانة")
  static let noModule = Phrase(
    "metres a cell, from 0.0001", fr: "mètres par case, à partir de 0,0001",
    ar: "متر لكل خانة، ابتداءً من 0.0001")
  static let noLength = Phrase(
    "metres, above 0 and at most 2000", fr: "des mètres, plus de 0 et au plus 2000",
    ar: "أمتار، أكثر من 0 و2000 على الأكثر")
  static let countedLater = Phrase(
    "a large hall: Enter counts what fits", fr: "une grande salle : Entrée compte ce qui tient",
    ar: "قاعة كبيرة: Enter يحسب ما يتسع")

  static func fits(_ count: Int, room: Int) -> Phrase {
    Phrase(
      count == 1 ? "1 stand fits; up to \(room) would" : "\(count) stands fit; up to \(room) would",
      fr: (count < 2 ? "\(count) stand tient" : "\(count) stands tiennent") + " ; jusqu’à \(room)",
      ar: "الأروقة التي تتسع لها: \(count)؛ وحتى \(room)")
  }

  static func far(_ count: Int, nearDoors: Int) -> Phrase {
    Phrase(
      (count == 1 ? "1 stand fits" : "\(count) stands fit")
        + "; \(nearDoors) near enough to a door",
      fr: (count < 2 ? "\(count) stand tient" : "\(count) stands tiennent")
        + " ; \(nearDoors) assez près d’une porte",
      ar: "الأروقة التي تتسع لها: \(count)؛ منها \(nearDoors) قرب الأبواب")
  }

  static func empty(room: Int) -> Phrase {
    Phrase(
      "no stands; \(room) of that size would fit",
      fr: "sans stands ; \(room) de cette taille tiendraient",
      ar: "بلا أروقة؛ تتسع لـ\(room) بهذا الحجم")
  }

  static func made(_ size: String, stands: Int) -> Phrase {
    stands == 0
      ? Phrase(
        "an empty hall of \(size); {edit-stands} draws stands, {save} saves",
        fr: "une salle vide de \(size) ; {edit-stands} dessine des stands, {save} enregistre",
        ar: "قاعة فارغة \(size)؛ {edit-stands} لرسم الأروقة و {save} للحفظ")
      : Phrase(
        "a hall of \(size) with \(Counted.stands(stands).english); {save} saves it",
        fr:
          "une salle de \(size) avec \(Counted.stands(stands).french) ; {save} l’enregistre",
        ar: "قاعة \(size) فيها \(Counted.stands(stands).arabic)؛ {save} للحفظ")
  }

  /// Said when the editor opens without a file.
  static let sample = Phrase(
    "the sample fair; {new-hall} makes a hall of your own",
    fr: "la foire d’exemple ; {new-hall} crée votre propre salle",
    ar: "معرض نموذجي؛ {new-hall} لقاعة خاصة بك")
  static let fromThisTitle = Phrase(
    "A new plan from this one", fr: "Un nouveau plan à partir de celui-ci",
    ar: "مخطط جديد من هذا المخطط")
  static let fromThisDetail = Phrase(
    "hall, stands and rules stay; placements, holds, locks and history go",
    fr: "salle, stands et règles restent ; placements, réservations, verrous et historique partent",
    ar: "تبقى القاعة والأروقة والقواعد؛ وتزول المواضع والحجوزات والتثبيت والسجل")
  static let allWait = Phrase(
    "keep the cooperatives; all wait", fr: "garder les coopératives ; toutes attendent",
    ar: "إبقاء التعاونيات؛ كلها تنتظر")
  static let withoutThem = Phrase(
    "without the cooperatives", fr: "sans les coopératives", ar: "بلا التعاونيات")
  static let back = Phrase("back", fr: "retour", ar: "رجوع")
  static let fromThis = Phrase(
    "a new plan; {save} saves it under a new name",
    fr: "un nouveau plan ; {save} l’enregistre sous un nouveau nom",
    ar: "مخطط جديد؛ {save} لحفظه باسم جديد")
  static let droppedRules = Phrase(
    "left out, since they name a cooperative:", fr: "retirées, car elles nomment une coopérative :",
    ar: "حُذفت لأنها تذكر تعاونية:")
  static let unsavedTitle = Phrase(
    "This plan has unsaved changes", fr: "Ce plan a des modifications non enregistrées",
    ar: "في هذا المخطط تغييرات غير محفوظة")
  static let saveFirst = Phrase(
    "save it, then the new plan", fr: "l’enregistrer, puis le nouveau plan",
    ar: "احفظه ثم المخطط الجديد")
  static let discard = Phrase(
    "throw the changes away", fr: "abandonner les modifications", ar: "تجاهل التغييرات")
}

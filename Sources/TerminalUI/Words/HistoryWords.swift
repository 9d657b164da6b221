// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Names what happened, for the history.
enum HistoryWords {
  static let askOlder = Phrase(
    "Take back what was done before?", fr: "Revenir sur ce qui précède ?",
    ar: "هل يتم التراجع عما سبق؟")
  static let nothingSince = Phrase(
    "nothing was changed since the plan was opened",
    fr: "rien n’a été modifié depuis l’ouverture du plan",
    ar: "لم يتغير شيء منذ فتح المخطط")
  static let takeBack = Phrase("take it back", fr: "annuler", ar: "تراجع عنه")
  static let leave = Phrase("leave it", fr: "ne rien changer", ar: "بقاء")
  static let takenBack = Phrase("undone", fr: "annulé", ar: "تم التراجع")
  static let notTakenBack = Phrase(
    "cannot be undone any more", fr: "ne peut plus être annulé", ar: "لم يعد التراجع ممكنًا")
  static let notRecorded = Phrase(
    "cannot be undone, the history does not say what was there before",
    fr: "ne peut être annulé, l’historique ne dit pas ce qu’il y avait avant",
    ar: "لا يمكن التراجع، فسجل التغييرات لا يذكر ما كان قبله")

  /// A word for an event; one that the program does not know is shown as the file has it.
  static func title(of event: String) -> Phrase {
    switch HistoryEntry.Event(rawValue: event) {
    case .placed: Phrase("placed", fr: "placée", ar: "تخصيص رواق")
    case .moved: Phrase("moved", fr: "déplacée", ar: "نقل")
    case .unplaced: Phrase("taken off", fr: "retirée", ar: "إزالة")
    case .waiting: Phrase("to the waiting list", fr: "en liste d’attente", ar: "إلى لائحة الانتظار")
    case .withdrawn: Phrase("withdrawn", fr: "désistée", ar: "انسحاب")
    case .reinstated:
      Phrase("reinstated", fr: "réintégrée", ar: "إلغاء الانسحاب")
    case .added: Phrase("added", fr: "ajoutée", ar: "إضافة")
    case .changed: Phrase("changed", fr: "modifiée", ar: "تعديل")
    case .removed: Phrase("removed", fr: "supprimée", ar: "حذف")
    case .held: Phrase("on hold", fr: "réservé", ar: "حجز")
    case .released: Phrase("hold lifted", fr: "réservation levée", ar: "رفع الحجز")
    case .locked: Phrase("locked", fr: "verrouillé", ar: "تثبيت")
    case .unlocked: Phrase("unlocked", fr: "déverrouillé", ar: "رفع التثبيت")
    case .approved: Phrase("approved", fr: "approuvé", ar: "اعتماد")
    case .reopened: Phrase("reopened", fr: "rouvert", ar: "إعادة فتح")
    case .resized: Phrase("hall changed", fr: "salle modifiée", ar: "تعديل القاعة")
    case .renamed: Phrase("plan renamed", fr: "plan renommé", ar: "تغيير اسم المخطط")
    case .imported: Phrase("list imported", fr: "liste importée", ar: "استيراد لائحة")
    case .merged: Phrase("made one", fr: "fusion", ar: "دمج")
    case .sessionAdded: Phrase("session added", fr: "séance ajoutée", ar: "أضيفت حصة")
    case .sessionChanged: Phrase("session changed", fr: "séance modifiée", ar: "عُدّلت حصة")
    case .sessionRemoved: Phrase("session removed", fr: "séance supprimée", ar: "حُذفت حصة")
    case .told: Phrase("told", fr: "avisée", ar: "تم الإشعار")
    case nil: Phrase(value: event)
    }
  }
}

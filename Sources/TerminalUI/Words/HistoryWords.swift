// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Names what happened, for the history.
enum HistoryWords {
  /// A word for an event; one that the program does not know is shown as the file has it.
  static func title(of event: String) -> Phrase {
    switch HistoryEntry.Event(rawValue: event) {
    case .placed: Phrase("placed", fr: "placée", ar: "عُيّنت")
    case .moved: Phrase("moved", fr: "déplacée", ar: "نُقلت")
    case .unplaced: Phrase("taken off", fr: "retirée", ar: "أُزيلت")
    case .waiting: Phrase("to the waiting list", fr: "en liste d’attente", ar: "إلى الانتظار")
    case .withdrawn: Phrase("withdrawn", fr: "désistée", ar: "انسحبت")
    case .reinstated:
      Phrase("back on the list", fr: "de retour en attente", ar: "عادت إلى الانتظار")
    case .added: Phrase("added", fr: "ajoutée", ar: "أُضيفت")
    case .changed: Phrase("changed", fr: "modifiée", ar: "عُدّلت")
    case .removed: Phrase("removed", fr: "supprimée", ar: "حُذفت")
    case .held: Phrase("on hold", fr: "réservé", ar: "حُجز")
    case .released: Phrase("hold lifted", fr: "réservation levée", ar: "رُفع الحجز")
    case .locked: Phrase("locked", fr: "verrouillé", ar: "ثُبّت")
    case .unlocked: Phrase("unlocked", fr: "déverrouillé", ar: "رُفع التثبيت")
    case .approved: Phrase("approved", fr: "approuvé", ar: "اعتُمد")
    case .reopened: Phrase("reopened", fr: "rouvert", ar: "أُعيد فتحه")
    case .resized: Phrase("hall changed", fr: "salle modifiée", ar: "عُدّلت القاعة")
    case .renamed: Phrase("plan renamed", fr: "plan renommé", ar: "غُيّر اسم المخطط")
    case nil: Phrase(event, fr: event, ar: event)
    }
  }
}

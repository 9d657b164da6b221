// SPDX-License-Identifier: Apache-2.0

import StandMaps
import Wording

/// Sentences about the plan's file and what is not saved in it.
enum FileWords {
  static let opened = Phrase("opened", fr: "ouvert", ar: "فُتح")
  static let notKept = Phrase(
    "unsaved changes would be lost", fr: "les modifications non enregistrées seraient perdues",
    ar: "ستضيع التغييرات غير المحفوظة")
  static let keptAgain = Phrase(
    "unsaved changes are kept again", fr: "les modifications sont de nouveau conservées",
    ar: "التغييرات غير المحفوظة مصونة من جديد")
  static let changed = Phrase(
    "someone else has changed this file ({save}: decide)",
    fr: "quelqu’un d’autre a modifié ce fichier ({save} : décider)",
    ar: "غيّر شخص آخر هذا الملف ({save}: اختيار)")
  static let gone = Phrase(
    "this file was deleted ({save}: decide)",
    fr: "ce fichier a été supprimé ({save} : décider)",
    ar: "حُذف هذا الملف ({save}: اختيار)")
  static let changedMark = Phrase(
    "changed by someone else", fr: "modifié par quelqu’un d’autre", ar: "غيّره شخص آخر")
  static let goneMark = Phrase("deleted", fr: "supprimé", ar: "محذوف")
  static let goneTitle = Phrase(
    "This file was deleted meanwhile", fr: "Ce fichier a été supprimé entre-temps",
    ar: "حُذف هذا الملف في هذه الأثناء")
  static let writeAnew = Phrase("write it anew", fr: "le réécrire", ar: "كتابته من جديد")
  static let setAside = Phrase(
    "saved; unsaved changes of another session are in ",
    fr: "enregistré ; les modifications d’une autre session sont dans ",
    ar: "تم الحفظ؛ تغييرات جلسة أخرى في ")
  static func since(_ time: String) -> Phrase {
    Phrase(
      "unsaved since \(time)", fr: "non enregistré depuis le \(time)", ar: "غير محفوظ منذ \(time)")
  }
  static func until(_ time: String) -> Phrase {
    Phrase(
      "last change: \(time)", fr: "dernière modification : \(time)", ar: "آخر تغيير: \(time)")
  }
  static let changedMeanwhile = Phrase(
    "this file has been changed by someone else since",
    fr: "ce fichier a été modifié par quelqu’un d’autre depuis",
    ar: "غيّر شخص آخر هذا الملف منذ ذلك الحين")
  static let restoreComparing = Phrase(
    "restore, and compare with the file", fr: "reprendre, et comparer avec le fichier",
    ar: "استرجاع ومقارنة مع الملف")
  static let restored = Phrase(
    "unsaved changes restored", fr: "modifications reprises", ar: "استُرجعت التغييرات")
  static let canGoBack = Phrase(
    "unsaved changes restored ({undo}: back to the file)",
    fr: "modifications reprises ({undo} : revenir au fichier)",
    ar: "استُرجعت التغييرات ({undo}: رجوع إلى الملف)")
  static let noName = Phrase("no file name", fr: "aucun nom de fichier", ar: "لا اسم للملف")
  static let tooSlow = Phrase(
    "the disk takes too long", fr: "le disque est trop lent", ar: "القرص بطيء جدًّا")

  /// Why pages could not be made.
  static func notDrawn(_ error: any Error) -> Phrase {
    (error as? PrintRefusal)?.phrase ?? Phrase(value: "\(error)")
  }

  // Said when the program has been ended.
  static let kept = Phrase(
    "unsaved changes are kept; the editor will offer them again",
    fr: "les modifications non enregistrées sont conservées ; l’éditeur les proposera de nouveau",
    ar: "التغييرات غير المحفوظة مصونة؛ سيقترحها المحرر من جديد")
  static let lost = Phrase(
    "unsaved changes could not be kept",
    fr: "les modifications non enregistrées n’ont pas pu être conservées",
    ar: "تعذر صون التغييرات غير المحفوظة")
}

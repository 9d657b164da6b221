// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is said of a plan on which several people work.
enum SharingWords {
  static let someone = Phrase("someone else", fr: "quelqu’un d’autre", ar: "شخص آخر")
  static let nothing = Phrase(
    "saved without a change", fr: "enregistré sans changement", ar: "حُفظ بلا تغيير")

  static func more(_ count: Int) -> Phrase {
    Phrase("\(count) more", fr: "\(count) de plus", ar: "أخرى: \(count)")
  }

  // Who has the plan.
  static func edits(_ name: String) -> Phrase {
    Phrase("\(name) is editing", fr: "\(name) le modifie", ar: "يعدّله \(name)")
  }
  static func isDone(_ name: String) -> Phrase {
    Phrase(
      "\(name) has closed the plan ({take-over}: edit it here)",
      fr: "\(name) a fermé le plan ({take-over} : le modifier ici)",
      ar: "أغلق \(name) المخطط ({take-over}: تعديله هنا)")
  }
  static func stillEdits(_ name: String) -> Phrase {
    Phrase(
      "\(name) is still editing this plan; it can be edited here once it is closed there",
      fr: "\(name) modifie encore ce plan ; il sera modifiable ici une fois fermé là-bas",
      ar: "ما زال \(name) يعدّل هذا المخطط؛ يمكن تعديله هنا عندما يغلقه")
  }
  static let isYours = Phrase(
    "this plan can be edited here already", fr: "ce plan est déjà modifiable ici",
    ar: "يمكن تعديل هذا المخطط هنا أصلًا")
  static let noFile = Phrase(
    "this plan has no file yet", fr: "ce plan n’a pas encore de fichier",
    ar: "ليس لهذا المخطط ملف بعد")
  static let takenOver = Phrase(
    "the plan can be edited here now", fr: "le plan est maintenant modifiable ici",
    ar: "يمكن الآن تعديل المخطط هنا")

  // What others changed.
  static let title = Phrase(
    "What others changed", fr: "Ce que d’autres ont modifié", ar: "ما غيّره الآخرون")
  static let noneYet = Phrase(
    "nobody else has changed this plan since it was opened",
    fr: "personne d’autre n’a modifié ce plan depuis son ouverture",
    ar: "لم يغيّر أحد هذا المخطط منذ فتحه")

  // Bringing together what both did.
  static let merge = Phrase(
    "merge with what is unsaved here", fr: "fusionner avec ce travail",
    ar: "الدمج مع ما لم يُحفظ هنا")
  static let compare = Phrase("compare first", fr: "comparer d’abord", ar: "المقارنة أولًا")
  static let nothingToMerge = Phrase(
    "the file is as it was read or saved here",
    fr: "le fichier est tel qu’il a été lu ou enregistré ici",
    ar: "الملف كما قُرئ أو حُفظ هنا")
  static let unknownBase = Phrase(
    "nobody knows what this work began with; compare, or save under another name",
    fr: "le point de départ de ce travail est inconnu ; comparez, ou enregistrez sous un autre nom",
    ar: "لا تُعرف بداية هذا العمل؛ المرجو المقارنة أو الحفظ باسم آخر")

  /// Nothing was taken in.
  static func contradicted(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        "someone else has changed this file, differently in one place ({save}: decide)",
        fr: """
          quelqu’un d’autre a modifié ce fichier et contredit ce travail sur un point ({save} : décider)
          """,
        ar: "غيّر شخص آخر هذا الملف بما يخالف ما هنا في موضع واحد ({save}: اختيار)")
      : Phrase(
        "someone else has changed this file, differently in \(count) places ({save}: decide)",
        fr: """
          quelqu’un d’autre a modifié ce fichier et contredit ce travail sur \(count) points \
          ({save} : décider)
          """,
        ar: "غيّر شخص آخر هذا الملف بما يخالف ما هنا؛ عدد المواضع: \(count) ({save}: اختيار)")
  }

  // The sheet of conflicts.
  static func heading(_ count: Int) -> Phrase {
    Phrase(
      "Both changed, differently: \(count)", fr: "Modifications contradictoires : \(count)",
      ar: "مواضع الاختلاف: \(count)")
  }
  static let mine = Phrase("mine", fr: "le mien", ar: "ما عندي")
  static let theirs = Phrase("theirs", fr: "le leur", ar: "ما عندهم")
  static let other = Phrase("mine or theirs", fr: "le mien ou le leur", ar: "ما عندي أو ما عندهم")
  static let finish = Phrase("merge and save", fr: "fusionner et enregistrer", ar: "دمج وحفظ")
  static let allMine = Phrase("all mine", fr: "tout le mien", ar: "كل ما عندي")
  static let allTheirs = Phrase("all theirs", fr: "tout le leur", ar: "كل ما عندهم")
  static let unchanged = Phrase(
    "nothing was merged; the plan is as it was", fr: "rien n’a été fusionné ; le plan est inchangé",
    ar: "لم يُدمج شيء؛ المخطط كما كان")
  static let cannotTake = Phrase(
    "theirs fits nothing here; mine stays", fr: "le leur ne s’accorde pas ici ; le mien reste",
    ar: "ما عندهم لا يوافق ما هنا؛ يبقى ما عندي")
  static let waits = Phrase(
    "the file waits for a decision", fr: "le fichier attend une décision", ar: "الملف ينتظر قرارًا")
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Says what the keys do while something is open.
enum DialogueWords {
  static let read = Phrase("read", fr: "lire", ar: "قراءة")
  static let move = Phrase("move", fr: "parcourir", ar: "تنقّل")
  static let choose = Phrase("choose", fr: "choisir", ar: "اختيار")
  static let open = Phrase("open", fr: "ouvrir", ar: "فتح")
  static let complete = Phrase("complete", fr: "compléter", ar: "إكمال")
  static let confirm = Phrase("OK", fr: "valider", ar: "تأكيد")
  static let cancel = Phrase("cancel", fr: "abandonner", ar: "إلغاء")
  static let keep = Phrase("keep", fr: "garder", ar: "إبقاء")
  static let back = Phrase("back", fr: "retour", ar: "رجوع")
  static let all = Phrase("all", fr: "tout", ar: "الكل")
  static let undo = Phrase("undo", fr: "annuler", ar: "تراجع")
  static let redo = Phrase("redo", fr: "rétablir", ar: "إعادة")
  static let help = Phrase("help", fr: "aide", ar: "مساعدة")
  static let search = Phrase("search", fr: "chercher", ar: "بحث")
  static let carryOut = Phrase("apply", fr: "appliquer", ar: "تطبيق")
  static let leaveAsIs = Phrase("leave it", fr: "laisser", ar: "رجوع")
  static let writeFile = Phrase("write to a file", fr: "écrire un fichier", ar: "كتابة ملف")
  static let printer = Phrase("printer", fr: "imprimante", ar: "الطابعة")
  static let quit = Phrase("quit", fr: "quitter", ar: "خروج")
  static let typeToNarrow = Phrase(
    "type to filter", fr: "taper pour filtrer", ar: "الكتابة للتصفية")
  static let typeName = Phrase(
    "type part of a name, in any language", fr: "taper une partie du nom, en toute langue",
    ar: "كتابة جزء من الاسم بأي لغة")
}

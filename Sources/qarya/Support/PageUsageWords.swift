// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is said about pages and pictures on the command line.
enum PageUsageWords {
  static func wrongScale(_ text: String) -> Phrase {
    Phrase(
      "no scale \(text): give fit, 4, 2, 1, 0.5 or 0.25",
      fr: "échelle \(text) inconnue : donnez fit, 4, 2, 1, 0.5 ou 0.25",
      ar: "لا مقياس \(text): المرجو إعطاء fit أو 4 أو 2 أو 1 أو 0.5 أو 0.25")
  }

  static func wrongPictureScale(_ text: String) -> Phrase {
    Phrase(
      "no scale \(text): give fit, or 1:100",
      fr: "échelle \(text) inconnue : donnez fit, ou 1:100",
      ar: "لا مقياس \(text): المرجو إعطاء fit أو 1:100")
  }

  static func wrongFontWidth(_ text: String) -> Phrase {
    Phrase(
      "no width \(text) of a character: give a share of the line, 0.3 to 1",
      fr: "largeur de caractère \(text) : donnez une part de la ligne, de 0.3 à 1",
      ar: "عرض الحرف \(text): المرجو إعطاء نسبة من السطر، من 0.3 إلى 1")
  }

  static func printing(_ line: String) -> Phrase {
    Phrase("to print it: \(line)", fr: "pour l’imprimer : \(line)", ar: "للطباعة: \(line)")
  }

  static let standsOfLists = Phrase(
    "lists have everyone: leave --stands out",
    fr: "les listes ont tout le monde : enlevez --stands",
    ar: "تضم اللوائح الجميع: المرجو حذف ‎--stands")

  static let sheetsNeedName = Phrase(
    "several sheets need -o OUT.svg: they become OUT-1.svg, OUT-2.svg and so on",
    fr: "plusieurs feuilles demandent -o OUT.svg : elles deviennent OUT-1.svg, OUT-2.svg, etc.",
    ar: "عدة أوراق تحتاج إلى ‎-o OUT.svg: تصير OUT-1.svg وOUT-2.svg وهكذا")

  static let watchNeedsFiles = Phrase(
    "--watch needs a plan's file and -o OUT",
    fr: "--watch demande le fichier d’un plan et -o OUT",
    ar: "يحتاج ‎--watch إلى ملف المخطط وإلى ‎-o OUT")
}

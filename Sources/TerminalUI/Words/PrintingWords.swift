// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is said of pages before and after they are printed.
enum PrintingWords {
  static let forWhom = Phrase("for whom", fr: "pour qui", ar: "لمن")
  static let form = Phrase("form", fr: "forme", ar: "الصيغة")
  static let paper = Phrase("paper", fr: "papier", ar: "الورق")
  static let changes = Phrase("only changes", fr: "changements seuls", ar: "التغييرات فقط")
  static let page = Phrase("page", fr: "page", ar: "صفحة")
  static let neverPrinted = Phrase(
    "this plan has not been printed yet", fr: "ce plan n’a pas encore été imprimé",
    ar: "لم يُطبع هذا المخطط بعد")
  static let composing = Phrase(
    "laying out the pages…", fr: "mise en page…", ar: "جارٍ إعداد الصفحات…")
  static let making = Phrase(
    "making the PDF…", fr: "préparation du PDF…", ar: "جارٍ إعداد ملف PDF…")

  static func page(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      "page \(number) of \(count)", fr: "page \(number) sur \(count)",
      ar: "صفحة \(number) من \(count)")
  }

  /// That paper does not say any more what the plan does.
  static func changed(since time: Phrase, stands: Int) -> Phrase {
    guard stands > 0 else {
      return Phrase(
        "printed \(time, .english), changed since",
        fr: "imprimé \(time, .french), modifié depuis",
        ar: "طُبع \(time, .arabic)، وتغير بعد ذلك")
    }
    let count = Counted.stands(stands)
    return Phrase(
      "printed \(time, .english), changed since: \(count, .english)",
      fr: "imprimé \(time, .french), modifié depuis : \(count, .french)",
      ar: "طُبع \(time, .arabic)، وتغير بعد ذلك: \(count, .arabic)")
  }
}

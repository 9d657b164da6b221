// SPDX-License-Identifier: Apache-2.0

import Wording

/// The words about what cooperatives must be told.
enum NoticeWords {
  static let sinceOpening = Phrase(
    "Who must be told, since the plan was opened", fr: "Qui prévenir, depuis l’ouverture du plan",
    ar: "من يجب إخباره منذ فتح المخطط")
  static let sinceSaving = Phrase(
    "Who must be told, since it was saved", fr: "Qui prévenir, depuis l’enregistrement",
    ar: "من يجب إخباره منذ آخر حفظ")
  static let none = Phrase(
    "nobody has to be told anything", fr: "personne n’est à prévenir", ar: "لا أحد يجب إخباره")
  static let listOrPages = Phrase("list or pages", fr: "liste/pages", ar: "لائحة أو صفحات")
  static let sinceWhen = Phrase("since when", fr: "depuis", ar: "منذ متى")
}

// SPDX-License-Identifier: Apache-2.0

import Wording

/// The words about what cooperatives must be told.
enum NoticeWords {
  static let sinceOpening = Phrase(
    "Notices since the plan was opened", fr: "Avis depuis l’ouverture du plan",
    ar: "الإشعارات منذ فتح المخطط")
  static let sinceSaving = Phrase(
    "Notices since it was saved", fr: "Avis depuis l’enregistrement",
    ar: "الإشعارات منذ آخر حفظ")
  static let none = Phrase(
    "no notices to give", fr: "aucun avis à donner", ar: "لا توجد تعاونية يجب إشعارها")
  static let listOrPages = Phrase("list or pages", fr: "liste/pages", ar: "لائحة أو صفحات")
  static let tell = Phrase("told", fr: "avisée", ar: "تم الإشعار")
  static let toPhone = Phrase("to phone", fr: "à appeler", ar: "للاتصال")
  static let told = Phrase("told by", fr: "avisée par", ar: "أشعرها")
  static let neighbour = Phrase("next notice", fr: "autre avis", ar: "إشعار آخر")
  static let sinceWhen = Phrase("since when", fr: "depuis", ar: "منذ متى")
}

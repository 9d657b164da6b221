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
  static let keys = Phrase(
    "Enter write to a file  p printer  Esc back  l list or pages  Tab since when  ↑ ↓ read",
    fr: "Entrée écrire un fichier  p imprimante  Échap retour  l liste/pages  Tab depuis  ↑ ↓ lire",
    ar: "Enter كتابة ملف  p الطابعة  Esc رجوع  l لائحة أو صفحات  Tab منذ متى  ↑ ↓ قراءة")
}

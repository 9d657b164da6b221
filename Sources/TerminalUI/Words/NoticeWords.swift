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
  static let keys = Phrase(
    "Enter write to a file  p printer  Esc back  l list or pages  Tab since when  ↑ ↓ read",
    fr: "Entrée écrire un fichier  p imprimante  Échap retour  l liste/pages  Tab depuis  ↑ ↓ lire",
    ar: "Enter كتابة ملف  p الطابعة  Esc رجوع  l لائحة أو صفحات  Tab منذ متى  ↑ ↓ قراءة")
}

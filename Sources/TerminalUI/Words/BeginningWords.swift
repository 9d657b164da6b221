// SPDX-License-Identifier: Apache-2.0

import Wording

/// The words of the questions that lead somebody who begins.
enum BeginningWords {
  static let title = Phrase(
    "How do you want to begin?", fr: "Par quoi commencer ?", ar: "بماذا نبدأ؟")
  static let sample = Phrase(
    "look around in the sample fair", fr: "visiter la foire d’exemple",
    ar: "التجول في المعرض النموذجي")
  static let hall = Phrase("a new hall", fr: "une nouvelle salle", ar: "قاعة جديدة")
  static let plan = Phrase(
    "open a plan that there is", fr: "ouvrir un plan existant", ar: "فتح مخطط موجود")
  static let list = Phrase(
    "a list of exhibitors, and a hall for it", fr: "une liste d’exposants, et une salle pour elle",
    ar: "لائحة العارضين، وقاعة لها")
  static let toSample = Phrase("the sample", fr: "l’exemple", ar: "النموذج")
  static let listTitle = Phrase(
    "Import a list of cooperatives?", fr: "Importer une liste de coopératives ?",
    ar: "هل تُستورد لائحة التعاونيات؟")
  static let importList = Phrase(
    "choose its file", fr: "choisir son fichier", ar: "اختيار ملفها")
  static let later = Phrase("later", fr: "plus tard", ar: "لاحقاً")
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension CooperativeForm.Datum {
  /// What the form calls the field.
  var title: Phrase {
    switch self {
    case .id: Phrase("id", fr: "identifiant", ar: "المعرّف")
    case .arabicName: Phrase("name, Arabic", fr: "nom, arabe", ar: "الاسم بالعربية")
    case .frenchName: Phrase("name, French", fr: "nom, français", ar: "الاسم بالفرنسية")
    case .englishName: Phrase("name, English", fr: "nom, anglais", ar: "الاسم بالإنجليزية")
    case .amazighName: Phrase("name, Amazigh", fr: "nom, amazigh", ar: "الاسم بالأمازيغية")
    case .category: Phrase("category", fr: "catégorie", ar: "الصنف")
    case .province: Phrase("province", fr: "province", ar: "الإقليم")
    case .contact: Phrase("contact", fr: "contact", ar: "جهة الاتصال")
    case .minArea: Phrase("least area", fr: "surface minimale", ar: "أدنى مساحة")
    case .wishedArea: Phrase("wished area", fr: "surface souhaitée", ar: "المساحة المرغوبة")
    case .power: Phrase("power", fr: "puissance", ar: "الكهرباء")
    case .water: Phrase("needs water", fr: "besoin d’eau", ar: "يحتاج ماء")
    case .cooks: Phrase("cooks", fr: "cuisine", ar: "طبخ")
    case .cookingPower: Phrase("cooking power", fr: "puissance de cuisson", ar: "كهرباء الطبخ")
    case .status: Phrase("takes part", fr: "participe", ar: "المشاركة")
    case .priority:
      Phrase("seniority, 1 first", fr: "ancienneté, 1 d’abord", ar: "الأقدمية، 1 أولًا")
    }
  }
}

/// The words of the cooperative's form.
enum FormWords {
  static let yes = Phrase("yes", fr: "oui", ar: "نعم")
  static let no = Phrase("no", fr: "non", ar: "لا")
  static let confirmed = Phrase("confirmed", fr: "confirmée", ar: "مؤكدة")
  static let waiting = Phrase(
    "on the waiting list", fr: "en liste d’attente", ar: "في لائحة الانتظار")
  static let newTitle = Phrase("New cooperative", fr: "Nouvelle coopérative", ar: "تعاونية جديدة")
  static let toggles = Phrase("Space changes it", fr: "Espace la change", ar: "المسافة للتغيير")
  static let knownValues = Phrase(
    "PageUp and PageDown: values in use", fr: "PagePréc et PageSuiv : valeurs en usage",
    ar: "PageUp و PageDown: القيم المستعملة")
  static let keys = Phrase(
    "Enter next   Ctrl-S save   Esc leave",
    fr: "Entrée suivant   Ctrl-S enregistrer   Échap quitter",
    ar: "Enter التالي   Ctrl-S حفظ   Esc ترك")
  static let fixedID = Phrase(
    "an id never changes", fr: "un identifiant ne change jamais", ar: "المعرّف لا يتغير أبدًا")
}

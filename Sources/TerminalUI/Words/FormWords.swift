// SPDX-License-Identifier: Apache-2.0

import Wording

extension Form.Datum {
  /// What the form calls the field.
  var title: Phrase {
    switch self {
    case .id: Phrase("id", fr: "identifiant", ar: "المعرّف")
    case .arabicName: Phrase("name in Arabic", fr: "nom en arabe", ar: "الاسم بالعربية")
    case .frenchName: Phrase("name in French", fr: "nom en français", ar: "الاسم بالفرنسية")
    case .englishName: Phrase("name in English", fr: "nom en anglais", ar: "الاسم بالإنجليزية")
    case .amazighName: Phrase("name in Amazigh", fr: "nom en amazigh", ar: "الاسم بالأمازيغية")
    case .category: Phrase("category", fr: "catégorie", ar: "الصنف")
    case .province: Phrase("province", fr: "province", ar: "الإقليم")
    case .contact: Phrase("contact", fr: "contact", ar: "جهة الاتصال")
    case .minArea: Phrase("least area", fr: "surface minimale", ar: "المساحة الدنيا")
    case .wishedArea: Phrase("wished area", fr: "surface souhaitée", ar: "المساحة المرغوبة")
    case .wishes: Phrase("wished stands", fr: "stands souhaités", ar: "الأروقة المرغوبة")
    case .power: Phrase("power", fr: "puissance", ar: "القدرة الكهربائية")
    case .needsWater: Phrase("needs water", fr: "besoin d’eau", ar: "تحتاج إلى ماء")
    case .cooks: Phrase("cooking on the stand", fr: "cuisson sur le stand", ar: "الطبخ في الرواق")
    case .cookingPower: Phrase("cooking power", fr: "puissance de cuisson", ar: "قدرة الطبخ")
    case .status: Phrase("participation", fr: "participation", ar: "المشاركة")
    case .priority:
      Phrase(
        "seniority rank (1 = first)", fr: "rang d’ancienneté (1 = premier)",
        ar: "رتبة الأقدمية (1 = الأولى)")
    case .standLimit: SeveralStandsWords.fieldTitle
    default: placeTitle
    }
  }

  private var placeTitle: Phrase {
    switch self {
    case .number: Phrase("number", fr: "numéro", ar: "الرقم")
    case .water: Phrase("water", fr: "eau", ar: "الماء")
    case .hold: Phrase("on hold for", fr: "réservé pour", ar: "محجوز لـ")
    case .locked: Terms.locked.one
    case .shared: Terms.shared.one
    case .occupants: Phrase("cooperative", fr: "coopérative", ar: "التعاونية")
    case .parts: Phrase("rectangles", fr: "rectangles", ar: "المستطيلات")
    case .fixtures: Phrase("mounted here", fr: "fixé ici", ar: "مثبَّت هنا")
    case .x: Phrase("from the west wall", fr: "depuis l’ouest", ar: "من الجدار الغربي")
    case .y: Phrase("from the north wall", fr: "depuis le nord", ar: "من الجدار الشمالي")
    case .width: Phrase("width", fr: "largeur", ar: "العرض")
    case .depth: Phrase("depth", fr: "profondeur", ar: "العمق")
    case .kind: Phrase("type", fr: "type", ar: "النوع")
    case .side: Phrase("side", fr: "côté", ar: "الجهة")
    case .offset: Phrase("from its start", fr: "depuis son début", ar: "من بداية الجهة")
    case .host: Phrase("door of", fr: "porte de", ar: "باب")
    case .seats: Phrase("seats", fr: "places", ar: "المقاعد")
    case .mountedOn: Phrase("mounted on stand", fr: "fixé au stand", ar: "مثبَّت على الرواق")
    case .module: Phrase("grid step", fr: "pas de la grille", ar: "خطوة الشبكة")
    case .name: Phrase("name of the fair", fr: "nom de la foire", ar: "اسم المعرض")
    case .entrance: Phrase("main entrance", fr: "entrée principale", ar: "المدخل الرئيسي")
    case .standCount: Phrase("stands", fr: "stands", ar: "الأروقة")
    case .standWidth: Phrase("width of a stand", fr: "largeur d’un stand", ar: "عرض الرواق")
    case .standDepth: Phrase("depth of a stand", fr: "profondeur d’un stand", ar: "عمق الرواق")
    case .standPower: Phrase("power of a stand", fr: "puissance d’un stand", ar: "قدرة الرواق")
    case .aisle:
      Phrase(
        "minimum aisle width", fr: "largeur minimale des allées", ar: "أدنى عرض للممرات")
    default: Phrase("", fr: "", ar: "")
    }
  }

  /// What is good to know while it is typed; empty where its title says all.
  var help: Phrase {
    switch self {
    case .hold: Phrase("empty: not on hold", fr: "vide : non réservé", ar: "فارغ: غير محجوز")
    case .standLimit: SeveralStandsWords.fieldHelp
    case .module:
      Phrase(
        "metres a cell; all lengths are multiples of it",
        fr: "mètres par case ; toute longueur en est un multiple",
        ar: "متر لكل خانة؛ كل الأطوال من مضاعفاتها")
    case .wishes:
      Phrase(
        "numbers or ids, best first: A01, B02", fr: "numéros ou identifiants, le préféré d’abord",
        ar: "أرقام أو معرّفات، الأفضل أولًا")
    case .standCount:
      Phrase("0: an empty hall", fr: "0 : une salle vide", ar: "0: قاعة فارغة")
    case .offset:
      Phrase(
        "from the west or north end of the side", fr: "depuis le bout ouest ou nord du côté",
        ar: "من الطرف الغربي أو الشمالي للجهة")
    default: Phrase("", fr: "", ar: "")
    }
  }
}

/// The words of forms.
enum FormWords {
  static let yes = Terms.yes.one
  static let no = Terms.no.one
  static let confirmed = Terms.confirmed.one
  static let waiting = Terms.waiting.one
  static let newTitle = Phrase("New cooperative", fr: "Nouvelle coopérative", ar: "تعاونية جديدة")
  static let metres = Unit.metres.phrase
  static let squareMetres = Unit.squareMetres.phrase
  static let kilowatts = Unit.kilowatts.phrase
  static let toggles = Phrase("Space: change", fr: "Espace : changer", ar: "Space: تغيير")
  static let chooses = Phrase(
    "← → or a letter: choose", fr: "← → ou une lettre : choisir", ar: "← → أو حرف: اختيار")
  static let knownValues = Phrase(
    "PageUp and PageDown: values in use", fr: "PgPréc et PgSuiv : valeurs en usage",
    ar: "PageUp و PageDown: القيم المستعملة")
  static let keys = Phrase(
    "Ctrl-S OK   Enter next   Esc close",
    fr: "Ctrl-S valider   Entrée suivant   Échap fermer",
    ar: "Ctrl-S تأكيد   Enter التالي   Esc إغلاق")
  static let hallEdge = Phrase("the hall", fr: "la salle", ar: "القاعة")
  static let fixedID = Phrase(
    "an id never changes", fr: "un identifiant ne change jamais", ar: "المعرّف لا يتغير أبدًا")
  static let onlyShown = Phrase(
    "shown only; it is changed elsewhere", fr: "à voir seulement ; se change ailleurs",
    ar: "للعرض فقط؛ يُعدّل في مكان آخر")
  static let noNumber = Phrase(
    "a number, such as 4.5", fr: "un nombre, comme 4,5", ar: "عدد، مثل 4,5")
  static let wrongID = Phrase(
    "letters, digits, . _ - only, 64 at most",
    fr: "lettres, chiffres, . _ - seulement, 64 au plus",
    ar: "حروف لاتينية وأرقام و . _ - فقط، 64 على الأكثر")
  static let takenID = Phrase(
    "this id is taken", fr: "cet identifiant est pris", ar: "هذا المعرّف مستعمل")
  /// A word that names no stand of the plan.
  static func unknownStand(_ word: String) -> Phrase {
    Phrase(
      "there is no stand \(word)", fr: "il n’y a pas de stand \(word)", ar: "لا رواق باسم \(word)")
  }
  static let noName = Phrase(
    "give at least one name", fr: "donner au moins un nom", ar: "المرجو إعطاء اسم واحد على الأقل")
}

// SPDX-License-Identifier: Apache-2.0

import Wording

/// What people call the keys of a plan file.
extension DifferenceWords {
  private static let words: [String: Phrase] = [
    "category": Phrase("category", fr: "catégorie", ar: "الفئة"),
    "contact": Phrase("contact", fr: "contact", ar: "الاتصال"),
    "cooking": Phrase("cooking", fr: "cuisson", ar: "الطبخ"),
    "cookingKilowatts": Phrase(
      "cooking power (kW)", fr: "cuisson (kW)", ar: "قدرة الطبخ (ك.و)"),
    "depth": Phrase("depth (m)", fr: "profondeur (m)", ar: "العمق (م)"),
    "kind": Phrase("kind", fr: "genre", ar: "النوع"),
    "metres": Phrase("metres", fr: "mètres", ar: "الأمتار"),
    "minArea": Phrase("least area (m²)", fr: "surface minimale (m²)", ar: "أقل مساحة (م²)"),
    "module": Phrase("module (m)", fr: "module (m)", ar: "الوحدة (م)"),
    "mountedOn": Phrase("mounted on", fr: "fixé sur", ar: "مثبت على"),
    "name": Phrase("name", fr: "nom", ar: "الاسم"),
    "names": Phrase("names", fr: "noms", ar: "الأسماء"),
    "number": Phrase("number", fr: "numéro", ar: "الرقم"),
    "offset": Phrase("offset (m)", fr: "décalage (m)", ar: "الإزاحة (م)"),
    "powerKilowatts": Phrase("power (kW)", fr: "puissance (kW)", ar: "القدرة (ك.و)"),
    "priority": Phrase("priority", fr: "priorité", ar: "الأولوية"),
    "province": Phrase("province", fr: "province", ar: "الإقليم"),
    "reason": Phrase("reason", fr: "raison", ar: "السبب"),
    "severity": Phrase("severity", fr: "gravité", ar: "الشدة"),
    "shared": Phrase("shared", fr: "partagé", ar: "مشترك"),
    "side": Phrase("side", fr: "côté", ar: "الضلع"),
    "stands": Phrase("number of stands", fr: "nombre de stands", ar: "عدد الأروقة"),
    "tags": Phrase("tags", fr: "étiquettes", ar: "الوسوم"),
    "waitingPolicy": Phrase("waiting policy", fr: "règle d’attente", ar: "سياسة الانتظار"),
    "water": Phrase("water", fr: "eau", ar: "الماء"),
    "weight": Phrase("weight", fr: "poids", ar: "الوزن"),
    "width": Phrase("width (m)", fr: "largeur (m)", ar: "العرض (م)"),
    "wishedArea": Phrase(
      "wished area (m²)", fr: "surface souhaitée (m²)", ar: "المساحة المرغوبة (م²)"),
    "wishes": Phrase("wished stands", fr: "stands souhaités", ar: "الأروقة المرغوبة"),
    "withdrawnAt": Phrase("withdrawn at", fr: "retrait le", ar: "تاريخ الانسحاب"),
    "zone": Phrase("zone", fr: "zone", ar: "المنطقة"),
  ]

  /// The word for a key; the key itself where there is none.
  func word(forKey key: String) -> String { Self.words[key]?[new.language] ?? key }
}

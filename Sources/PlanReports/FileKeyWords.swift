// SPDX-License-Identifier: Apache-2.0

import Wording

/// What people call the keys of a plan file.
package enum FileKeyWords {
  /// The word for a key; the key itself where there is none.
  package static func title(of key: String) -> Phrase {
    words[key] ?? Phrase(value: key)
  }

  private static let words: [String: Phrase] = [
    "area": Phrase("area (m²)", fr: "surface (m²)", ar: "المساحة (م²)"),
    "arrivedAt": Phrase("requested on", fr: "demande du", ar: "تاريخ الطلب"),
    "category": Phrase("category", fr: "catégorie", ar: "الصنف"),
    "choice": Phrase("choice", fr: "choix", ar: "الاختيار"),
    "contact": Phrase("contact", fr: "contact", ar: "جهة الاتصال"),
    "cooking": Phrase("cooking", fr: "cuisson", ar: "الطبخ"),
    "cookingKilowatts": Phrase(
      "cooking power (kW)", fr: "puissance de cuisson (kW)", ar: "قدرة الطبخ (kW)"),
    "cooperatives": Phrase("cooperatives", fr: "coopératives", ar: "التعاونيات"),
    "depth": Phrase("depth (m)", fr: "profondeur (m)", ar: "العمق (م)"),
    "email": Phrase("email", fr: "courriel", ar: "البريد الإلكتروني"),
    "exitMetres": Phrase(
      "distance to a door (m)", fr: "distance à une porte (m)", ar: "المسافة إلى باب (م)"),
    "fields": Phrase("further columns", fr: "autres colonnes", ar: "أعمدة أخرى"),
    "hold": Terms.onHold.one,
    "id": Phrase("id", fr: "identifiant", ar: "المعرّف"),
    "kind": Phrase("type", fr: "type", ar: "النوع"),
    "locked": Terms.locked.one,
    "mergedFrom": Phrase("merged from", fr: "fusion de", ar: "دُمجت فيه"),
    "metres": Phrase("metres", fr: "mètres", ar: "الأمتار"),
    "minArea": Phrase("least area (m²)", fr: "surface minimale (m²)", ar: "المساحة الدنيا (م²)"),
    "module": Phrase("grid step (m)", fr: "pas de la grille (m)", ar: "خطوة الشبكة (م)"),
    "mountedOn": Phrase("mounted on", fr: "fixé sur", ar: "مثبَّت على"),
    "name": Phrase("name", fr: "nom", ar: "الاسم"),
    "names": Phrase("names", fr: "noms", ar: "الأسماء"),
    "number": Phrase("number", fr: "numéro", ar: "الرقم"),
    "numbers": Phrase("numbers", fr: "numéros", ar: "الأرقام"),
    "offset": Phrase("offset (m)", fr: "décalage (m)", ar: "الإزاحة (م)"),
    "openSides": Phrase("open sides", fr: "côtés ouverts", ar: "الواجهات المفتوحة"),
    "parts": Phrase("rectangles", fr: "rectangles", ar: "المستطيلات"),
    "person": Phrase("contact person", fr: "responsable", ar: "المسؤول"),
    "phone": Phrase("phone", fr: "téléphone", ar: "الهاتف"),
    "powerKilowatts": Phrase("power (kW)", fr: "puissance (kW)", ar: "القدرة الكهربائية (kW)"),
    "priority": Phrase(
      "seniority rank", fr: "rang d’ancienneté", ar: "رتبة الأقدمية"),
    "province": Phrase("province", fr: "province", ar: "الإقليم"),
    "reason": Phrase("reason", fr: "motif", ar: "السبب"),
    "remark": Phrase("remark", fr: "remarque", ar: "ملاحظة"),
    "seats": Phrase("placed on", fr: "placée sur", ar: "الأروقة المخصصة"),
    "severity": Phrase("severity", fr: "gravité", ar: "درجة الخطورة"),
    "shared": Phrase("shared", fr: "partagé", ar: "مشترك"),
    "side": Phrase("side", fr: "côté", ar: "الجهة"),
    "stand": Phrase("stand", fr: "stand", ar: "الرواق"),
    "stands": Phrase("number of stands", fr: "nombre de stands", ar: "عدد الأروقة"),
    "status": Phrase("status", fr: "statut", ar: "الوضعية"),
    "tags": Phrase("tags", fr: "étiquettes", ar: "الوسوم"),
    "type": Phrase("type of stand", fr: "type de stand", ar: "نوع الرواق"),
    "waitingPolicy": Phrase(
      "order of the waiting list", fr: "ordre de la liste d’attente",
      ar: "طريقة ترتيب لائحة الانتظار"),
    "water": Phrase("water", fr: "eau", ar: "الماء"),
    "weight": Phrase("weight", fr: "coefficient", ar: "المعامل"),
    "width": Phrase("width (m)", fr: "largeur (m)", ar: "العرض (م)"),
    "wishedArea": Phrase(
      "wished area (m²)", fr: "surface souhaitée (m²)", ar: "المساحة المرغوبة (م²)"),
    "wishes": Phrase("wished stands", fr: "stands souhaités", ar: "الأروقة المرغوبة"),
    "withdrawnAt": Phrase("withdrawn at", fr: "désistement le", ar: "تاريخ الانسحاب"),
    "zone": Phrase("zone", fr: "zone", ar: "المنطقة"),
  ]
}

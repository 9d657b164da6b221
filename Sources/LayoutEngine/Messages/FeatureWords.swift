// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Feature.Kind {
  /// What people call such a feature.
  public var phrase: Phrase {
    switch self {
    case .entrance: Phrase("entrance", fr: "entrée", ar: "مدخل")
    case .exit: Phrase("exit", fr: "sortie", ar: "مخرج")
    case .wall: Phrase("wall", fr: "mur", ar: "جدار")
    case .column: Phrase("column", fr: "poteau", ar: "عمود")
    case .void: Phrase("void", fr: "vide", ar: "فراغ")
    case .stage: Phrase("stage", fr: "scène", ar: "منصة")
    case .workshopArea: Phrase("workshop area", fr: "espace ateliers", ar: "فضاء الورشات")
    case .infoDesk: Phrase("information desk", fr: "accueil", ar: "مكتب الاستعلامات")
    case .restArea: Phrase("rest area", fr: "espace repos", ar: "فضاء الاستراحة")
    case .restrictedZone: Phrase("restricted zone", fr: "zone interdite", ar: "منطقة محظورة")
    case .zone: Phrase("zone", fr: "zone", ar: "منطقة")
    case .power: Phrase("power point", fr: "point électrique", ar: "نقطة كهرباء")
    case .water: Phrase("water point", fr: "point d’eau", ar: "نقطة ماء")
    case .extinguisher: Phrase("extinguisher", fr: "extincteur", ar: "مطفأة حريق")
    }
  }
}

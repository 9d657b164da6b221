// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Speaker {
  /// What people call a sort of feature.
  func word(_ kind: Feature.Kind) -> String {
    switch kind {
    case .entrance: say(en: "entrance", fr: "entrée", ar: "مدخل")
    case .exit: say(en: "exit", fr: "sortie", ar: "مخرج")
    case .wall: say(en: "wall", fr: "mur", ar: "جدار")
    case .column: say(en: "column", fr: "poteau", ar: "عمود")
    case .void: say(en: "void", fr: "vide", ar: "فراغ")
    case .stage: say(en: "stage", fr: "scène", ar: "منصة")
    case .workshopArea: say(en: "workshop area", fr: "espace ateliers", ar: "فضاء الورشات")
    case .infoDesk: say(en: "information desk", fr: "accueil", ar: "مكتب الاستعلامات")
    case .restArea: say(en: "rest area", fr: "espace repos", ar: "فضاء الاستراحة")
    case .restrictedZone: say(en: "restricted zone", fr: "zone interdite", ar: "منطقة محظورة")
    case .zone: say(en: "zone", fr: "zone", ar: "منطقة")
    case .power: say(en: "power point", fr: "point électrique", ar: "نقطة كهرباء")
    case .water: say(en: "water point", fr: "point d’eau", ar: "نقطة ماء")
    case .extinguisher: say(en: "extinguisher", fr: "extincteur", ar: "مطفأة حريق")
    }
  }
}

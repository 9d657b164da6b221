// SPDX-License-Identifier: Apache-2.0

import Wording

extension Context {
  /// The title above its commands in help.
  var heading: Phrase {
    switch self {
    case .map: Phrase("ON THE MAP", fr: "SUR LE PLAN", ar: "على الخريطة")
    case .list: Phrase("IN THE LISTS", fr: "DANS LES LISTES", ar: "في اللوائح")
    case .choosing:
      Phrase("CHOOSING A STAND", fr: "CHOIX D’UN STAND", ar: "عند اختيار رواق")
    case .comparing: Phrase("COMPARING", fr: "COMPARAISON", ar: "عند المقارنة")
    case .editingStands:
      Phrase("EDITING STANDS", fr: "MODIFICATION DES STANDS", ar: "عند تعديل الأروقة")
    case .editingFeatures:
      Phrase("EDITING FEATURES", fr: "MODIFICATION DES ÉLÉMENTS", ar: "عند تعديل العناصر")
    case .gesture:
      Phrase(
        "WHILE DRAWING OR MOVING", fr: "PENDANT UN DESSIN OU UN DÉPLACEMENT",
        ar: "أثناء الرسم أو النقل")
    }
  }
}

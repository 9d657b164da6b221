// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is said of the overview.
enum ViewWords {
  static let miniMapOn = Phrase(
    "the overview shows the whole hall", fr: "la vue d’ensemble montre toute la salle",
    ar: "تعرض الخريطة المصغرة القاعة كلها")
  static let miniMapOff = Phrase("no overview", fr: "sans vue d’ensemble", ar: "بلا خريطة مصغرة")
  static let mapFits = Phrase(
    "the whole hall is already visible", fr: "toute la salle est déjà visible",
    ar: "القاعة كلها ظاهرة أصلًا")
}

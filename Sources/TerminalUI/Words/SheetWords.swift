// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// The words of the forms for a stand and for a feature.
enum SheetWords {
  static let standTitle = Phrase("Stand", fr: "Stand", ar: "الرواق")
  static let changed = Phrase("changed:", fr: "modifié :", ar: "عُدّل:")
  static let noSuchStand = Phrase(
    "there is no stand of that number", fr: "aucun stand ne porte ce numéro",
    ar: "لا رواق بهذا الرقم")

  /// The field that a refusal is about.
  static func datum(of refusal: ShapingRefusal, in form: Form) -> Form.Datum? {
    switch refusal {
    case .wrongPower: .power
    case .wrongText: .number
    case .wrongPlace, .plan(.featureInRule), .plan(.inUse): .kind
    case .plan(.noSuchFeature): .host
    case .plan(.noSuchStand): .mountedOn
    case .plan(.approved), .empty, .widerThanSide: form.field(.width) == nil ? .x : .width
    case .outOfBounds: form.field(.offset) == nil ? .x : .offset
    default: nil
    }
  }
}

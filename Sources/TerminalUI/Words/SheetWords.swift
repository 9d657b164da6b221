// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

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
    case .wrongPlace, .namedByRule, .carriesDoor: .kind
    case .noSuchFeature: .host
    case .noSuchStand: .mountedOn
    case .approved, .empty, .widerThanSide: form.field(.width) == nil ? .x : .width
    case .outOfBounds: form.field(.offset) == nil ? .x : .offset
    default: nil
    }
  }
}

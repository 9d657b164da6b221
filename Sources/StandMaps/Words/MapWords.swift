// SPDX-License-Identifier: Apache-2.0

import Wording

extension MapMeaning {
  /// The word for what a sign stands for.
  package var term: Term {
    switch self {
    case .entrance: Terms.entrance
    case .exit: Terms.exit
    case .power: Terms.powerPoint
    case .water: Terms.waterPoint
    case .extinguisher: Terms.extinguisher
    case .column: Terms.column
    case .wall: Terms.wall
    case .void: Terms.outsideHall
    case .information: Terms.infoDesk
    case .held: Terms.onHold
    case .locked: Terms.locked
    }
  }
}

/// The few words of its own that a map's legend has.
enum MapWords {
  /// How wide an aisle is from north to south, in metres.
  static let northSouth = Phrase("width N–S", fr: "larg. N–S", ar: "شمال–جنوب")
  /// How wide an aisle is from west to east, in metres.
  static let westEast = Phrase("width W–E", fr: "larg. O–E", ar: "غرب–شرق")
  /// Where the way is too narrow to walk.
  static let pinch = Phrase("too narrow", fr: "trop étroit", ar: "مضيق")
  /// An aisle with one way in and no way on.
  static let deadEnd = Phrase("dead end", fr: "impasse", ar: "مسدود")
  /// At a door, before the stroke the seconds until the last is through, behind it who wait at most.
  static let secondsAndQueue = Phrase("s/waiting", fr: "s/attente", ar: "ث/انتظار")
  /// What three models of visiting agree on.
  static let passedLess = Phrase("less", fr: "moins", ar: "أقل")
  static let passedMore = Phrase("more", fr: "plus", ar: "أكثر")
  static let modelsDiffer = Phrase("they differ", fr: "divergent", ar: "تختلف")
  static let aisleEnd = Phrase("aisle’s end", fr: "bout d’allée", ar: "نهاية ممر")
  /// It has yet to be reckoned.
  static let isWorkedOut = Phrase("working out…", fr: "calcul…", ar: "جارٍ الحساب…")
  /// The hall is too large to reckon that for the screen.
  static let tooLarge = Phrase("too large", fr: "trop grand", ar: "كبيرة جدًا")
}

// SPDX-License-Identifier: Apache-2.0

import Wording

/// The few words that a map writes itself.
struct MapWords: Hashable, Sendable {
  /// Nobody's stand.
  let free: String
  /// So many places to sit.
  let seats: String

  /// How wide an aisle is from north to south, in metres.
  let northSouth: String
  /// How wide an aisle is from west to east, in metres.
  let westEast: String
  /// Where the way is too narrow to walk.
  let pinch: String
  /// An aisle with one way in and no way on.
  let deadEnd: String
  /// The floor to be kept clear before a door.
  let door: String
  /// The floor to be kept clear around an extinguisher.
  let fireGear: String

  /// A water connection.
  let water: String
  /// A broken rule of each severity.
  let error: String
  /// See `error`.
  let warning: String
  /// See `error`.
  let wish: String

  init(_ language: Language) {
    switch language {
    case .arabic: (water, error, warning, wish) = ("ماء", "خطأ", "تنبيه", "رغبة")
    case .french: (water, error, warning, wish) = ("eau", "erreur", "avert.", "souhait")
    case .english: (water, error, warning, wish) = ("water", "error", "warning", "wish")
    }
    switch language {
    case .arabic: (deadEnd, door, fireGear) = ("مسدود", "الأبواب", "الحريق")
    case .french: (deadEnd, door, fireGear) = ("impasse", "portes", "incendie")
    case .english: (deadEnd, door, fireGear) = ("dead end", "doors", "fire gear")
    }
    switch language {
    case .arabic: (northSouth, westEast, pinch) = ("شمال–جنوب", "غرب–شرق", "مضيق")
    case .french: (northSouth, westEast, pinch) = ("larg. N–S", "larg. O–E", "trop étroit")
    case .english: (northSouth, westEast, pinch) = ("width N–S", "width W–E", "too narrow")
    }
    switch language {
    case .arabic: (free, seats) = ("شاغر", "مقعدا")
    case .french: (free, seats) = ("libre", "places")
    case .english: (free, seats) = ("free", "seats")
    }
  }
}

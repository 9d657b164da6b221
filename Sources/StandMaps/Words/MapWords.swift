// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The few words that a map writes itself.
struct MapWords: Hashable, Sendable {
  /// Nobody's stand.
  let free: String
  /// So many places to sit.
  let seats: String

  /// How wide an aisle is, in metres.
  let width: String
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
    case .arabic: (width, deadEnd, door, fireGear) = ("العرض", "مسدود", "الأبواب", "الحريق")
    case .french: (width, deadEnd, door, fireGear) = ("largeur", "impasse", "portes", "incendie")
    case .english: (width, deadEnd, door, fireGear) = ("width", "dead end", "doors", "fire gear")
    }
    switch language {
    case .arabic: (free, seats) = ("شاغر", "مقعدا")
    case .french: (free, seats) = ("libre", "places")
    case .english: (free, seats) = ("free", "seats")
    }
  }
}

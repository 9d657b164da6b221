// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The few words that a map writes itself.
struct MapWords: Hashable, Sendable {
  /// Nobody's stand.
  let free: String
  /// So many places to sit.
  let seats: String

  init(_ language: Language) {
    switch language {
    case .arabic: (free, seats) = ("شاغر", "مقعدا")
    case .french: (free, seats) = ("libre", "places")
    case .english: (free, seats) = ("free", "seats")
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What people call the sides of a hall, with an arrow that points there.
enum SideWords {
  static func name(of side: Side) -> Phrase {
    switch side {
    case .east: Phrase("east →", fr: "est →", ar: "الشرق →")
    case .west: Phrase("west ←", fr: "ouest ←", ar: "الغرب ←")
    case .north: Phrase("north ↑", fr: "nord ↑", ar: "الشمال ↑")
    case .south: Phrase("south ↓", fr: "sud ↓", ar: "الجنوب ↓")
    }
  }
}

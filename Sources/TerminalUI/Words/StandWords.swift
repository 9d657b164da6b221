// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Names how stands lie.
enum StandWords {
  static func title(of type: StandType) -> Phrase {
    switch type {
    case .closed: Phrase("closed", fr: "fermé", ar: "مغلق")
    case .row: Phrase("row", fr: "rangée", ar: "صف")
    case .corner: Phrase("corner", fr: "angle", ar: "زاوية")
    case .peninsula: Phrase("peninsula", fr: "péninsule", ar: "شبه جزيرة")
    case .island: Phrase("island", fr: "îlot", ar: "جزيرة")
    }
  }

  static func title(of relation: Relation) -> Phrase {
    switch relation {
    case .sideBySide: Phrase("side by side", fr: "côte à côte", ar: "جنبًا إلى جنب")
    case .backToBack: Phrase("back to back", fr: "dos à dos", ar: "ظهرًا لظهر")
    case .facing: Phrase("facing", fr: "en face", ar: "مقابل")
    }
  }
}

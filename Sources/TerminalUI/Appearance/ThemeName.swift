// SPDX-License-Identifier: Apache-2.0

import Wording

/// The looks that the editor comes with, by the names that people write.
package enum ThemeName: String, CaseIterable, Hashable, Sendable {
  /// On the terminal's own paper, with hues that colour-blind readers tell apart.
  case colourBlind = "colour-blind"
  /// Light ink on dark paper, whatever the terminal's own is.
  case dark
  /// Dark ink on white paper, whatever the terminal's own is.
  case light
  /// White on black, and nothing faint.
  case highContrast = "high-contrast"
  /// No colours: bold, reverse and underline alone.
  case monochrome

  /// What the editor calls it.
  var title: Phrase {
    switch self {
    case .colourBlind:
      Phrase("colour-blind", fr: "adapté aux daltoniens", ar: "ملائم لعمى الألوان")
    case .dark: Phrase("dark", fr: "sombre", ar: "داكن")
    case .light: Phrase("light", fr: "clair", ar: "فاتح")
    case .highContrast: Phrase("high contrast", fr: "contraste élevé", ar: "تباين عالٍ")
    case .monochrome: Phrase("monochrome", fr: "monochrome", ar: "بلا ألوان")
    }
  }

  /// The one after it; after the last, the first.
  var next: ThemeName {
    let all = ThemeName.allCases
    let here = all.firstIndex(of: self) ?? 0
    return all[(here + 1) % all.count]
  }
}

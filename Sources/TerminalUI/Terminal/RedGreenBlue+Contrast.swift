// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How well one colour is read on another (WCAG 2.2, "relative luminance" and "contrast ratio",
/// w3.org/TR/WCAG22).
extension RedGreenBlue {
  /// What text needs at the least to be read with ease.
  static let readableContrast = 4.5

  /// How bright it is, 0 for black to 1 for white.
  var luminance: Double {
    func linear(_ value: Int) -> Double {
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast between two colours, 1 for equal ones to 21 for black and white.
  func contrast(with other: RedGreenBlue) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}

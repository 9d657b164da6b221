// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A colour as red, green and blue, 0–255 each, to find the nearest one.
package struct RedGreenBlue: Hashable {
  package var red: Int
  package var green: Int
  package var blue: Int

  /// The sixteen named colours as xterm draws them; every terminal has its own.
  package static let named: [RedGreenBlue] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map(RedGreenBlue.init(packed:))

  private static let cubeSteps = [0, 95, 135, 175, 215, 255]

  package init(packed: Int) {
    red = packed >> 16 & 0xFF
    green = packed >> 8 & 0xFF
    blue = packed & 0xFF
  }

  /// What a colour looks like; the terminal's own counts as black.
  package init(_ colour: Colour) {
    switch colour {
    case .standard: self.init(packed: 0)
    case .rgb(let red, let green, let blue):
      self.init(packed: Int(red) << 16 | Int(green) << 8 | Int(blue))
    case .palette(let index): self = RedGreenBlue.palette(Int(index))
    }
  }

  private static func palette(_ index: Int) -> RedGreenBlue {
    if index < 16 { return named[index] }
    var colour = RedGreenBlue(packed: 0)
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      (colour.red, colour.green, colour.blue) = (grey, grey, grey)
    } else {
      let place = index - 16
      colour.red = cubeSteps[place / 36]
      colour.green = cubeSteps[place / 6 % 6]
      colour.blue = cubeSteps[place % 6]
    }
    return colour
  }

  /// How far apart two colours look, roughly: squares weighted by how much the eye sees of each.
  package func distance(to other: RedGreenBlue) -> Int {
    let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
    return 2 * r * r + 4 * g * g + 3 * b * b
  }

  /// The nearest of the first 8 or of all 16 named colours.
  ///
  /// A hue never becomes grey, nor grey a hue, however near: hues tell categories apart.
  package func nearestNamed(among count: Int) -> Int {
    let isGrey = max(red, green, blue) - min(red, green, blue) < 40
    let candidates = (0..<count).filter { (($0 & 7) % 7 == 0) == isGrey }
    let nearest = candidates.min {
      distance(to: RedGreenBlue.named[$0]) < distance(to: RedGreenBlue.named[$1])
    }
    return nearest ?? 0
  }

  /// The nearest of the entries 16–255, which look the same on every terminal.
  package var nearestInPalette: Int {
    func step(_ value: Int) -> Int { value < 48 ? 0 : value < 115 ? 1 : min(5, (value - 35) / 40) }
    let cube = 16 + 36 * step(red) + 6 * step(green) + step(blue)
    let mean = (red + green + blue) / 3
    let grey = 232 + min(23, max(0, (mean - 3) / 10))
    let toCube = distance(to: RedGreenBlue.palette(cube))
    return distance(to: RedGreenBlue.palette(grey)) < toCube ? grey : cube
  }
}

/// How well one colour is read on another (WCAG 2.2, "relative luminance" and "contrast ratio",
/// w3.org/TR/WCAG22).
extension RedGreenBlue {
  /// What text needs at the least to be read with ease.
  package static let readableContrast = 4.5

  /// How bright it is, 0 for black to 1 for white.
  var luminance: Double {
    func linear(_ value: Int) -> Double {
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast between two colours, 1 for equal ones to 21 for black and white.
  package func contrast(with other: RedGreenBlue) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}

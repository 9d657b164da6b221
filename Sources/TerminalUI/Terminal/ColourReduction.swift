// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// A style as a terminal with few colours can draw it.
struct ReducedStyle: Hashable {
  /// The ink in the numbers of the terminal; -1 for its own.
  var ink: Int
  /// The paper in the numbers of the terminal; -1 for its own.
  var paper: Int
  /// What to do to the character.
  var attributes: Style.Attributes
}

extension ColourDepth {
  /// Brings a style down to the colours there are, by the nearest one.
  ///
  /// Attributes always stay. When ink and paper would become one colour though they were not, or two
  /// of the few named colours that are hard to read on each other, the ink becomes black or white.
  func reduce(_ style: Style) -> ReducedStyle {
    guard self != .none else {
      return ReducedStyle(ink: -1, paper: -1, attributes: style.attributes)
    }
    var reduced = ReducedStyle(
      ink: number(of: style.foreground), paper: number(of: style.background),
      attributes: style.attributes)
    if self == .eight { bringDownToEight(&reduced, of: style) }
    if style.foreground != style.background, !isReadable(reduced) {
      let white = self == .direct ? 0xFFFFFF : self == .eight ? 7 : 15
      let paper = look(of: reduced.paper)
      let blackIsBetter =
        paper.contrast(with: look(of: 0)) > paper.contrast(with: look(of: white))
      reduced.ink = blackIsBetter ? 0 : white
      // Bold that stood for the brighter half of the ink would make black grey.
      reduced.attributes = style.attributes
    }
    return reduced
  }

  /// Whether ink and paper stay apart; of the terminal's own nothing is known.
  private func isReadable(_ reduced: ReducedStyle) -> Bool {
    guard reduced.ink >= 0, reduced.paper >= 0 else { return true }
    guard self < .palette else { return reduced.ink != reduced.paper }
    return look(of: reduced.ink).contrast(with: look(of: reduced.paper))
      >= RedGreenBlue.readableContrast
  }

  /// The brighter half of the ink is drawn in bold, as such terminals always did; but not dark grey,
  /// which is bold black there and cannot be seen where bold is not brighter.
  private func bringDownToEight(_ reduced: inout ReducedStyle, of style: Style) {
    if reduced.paper >= 8 {
      reduced.paper = RedGreenBlue(style.background).nearestNamed(among: 8)
    }
    guard reduced.ink >= 8 else { return }
    if reduced.ink > 8 {
      reduced.attributes.insert(.bold)
      reduced.ink -= 8
    } else {
      reduced.attributes.insert(.dim)
      reduced.ink = reduced.paper < 0 ? -1 : 0
    }
  }

  /// What one of the terminal's numbers looks like.
  private func look(of number: Int) -> RedGreenBlue {
    self == .direct && number >= 8
      ? RedGreenBlue(packed: number) : RedGreenBlue(.palette(UInt8(clamping: number)))
  }

  private func number(of colour: Colour) -> Int {
    if colour == .standard { return -1 }
    if case .palette(let index) = colour, self == .palette || index < 8 { return Int(index) }
    let meant = RedGreenBlue(colour)
    switch self {
    case .none: return -1
    case .eight, .sixteen:
      if case .palette(let index) = colour, index < 16 { return Int(index) }
      return meant.nearestNamed(among: 16)
    case .palette: return meant.nearestInPalette
    case .direct:
      let packed = meant.red << 16 | meant.green << 8 | meant.blue
      // Below 8 a number means a named colour.
      return packed < 8 ? 0 : packed
    }
  }
}

/// A colour as red, green and blue, 0–255 each, to find the nearest one.
struct RedGreenBlue: Hashable {
  var red: Int
  var green: Int
  var blue: Int

  /// The sixteen named colours as xterm draws them; every terminal has its own.
  static let named: [RedGreenBlue] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map(RedGreenBlue.init(packed:))

  private static let cubeSteps = [0, 95, 135, 175, 215, 255]

  init(packed: Int) {
    red = packed >> 16 & 0xFF
    green = packed >> 8 & 0xFF
    blue = packed & 0xFF
  }

  /// What a colour looks like; the terminal's own counts as black.
  init(_ colour: Colour) {
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
  func distance(to other: RedGreenBlue) -> Int {
    let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
    return 2 * r * r + 4 * g * g + 3 * b * b
  }

  /// The nearest of the first 8 or of all 16 named colours.
  ///
  /// A hue never becomes grey, nor grey a hue, however near: hues tell categories apart.
  func nearestNamed(among count: Int) -> Int {
    let isGrey = max(red, green, blue) - min(red, green, blue) < 40
    let candidates = (0..<count).filter { (($0 & 7) % 7 == 0) == isGrey }
    let nearest = candidates.min {
      distance(to: RedGreenBlue.named[$0]) < distance(to: RedGreenBlue.named[$1])
    }
    return nearest ?? 0
  }

  /// The nearest of the entries 16–255, which look the same on every terminal.
  var nearestInPalette: Int {
    func step(_ value: Int) -> Int { value < 48 ? 0 : value < 115 ? 1 : min(5, (value - 35) / 40) }
    let cube = 16 + 36 * step(red) + 6 * step(green) + step(blue)
    let mean = (red + green + blue) / 3
    let grey = 232 + min(23, max(0, (mean - 3) / 10))
    let toCube = distance(to: RedGreenBlue.palette(cube))
    return distance(to: RedGreenBlue.palette(grey)) < toCube ? grey : cube
  }
}

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

// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// One fill of a map, with the ink that reads best on it, for each kind of terminal.
///
/// The first eight are Paul Tol's scheme "light", made for black text on them and for colour-blind
/// readers; the others are his scheme "dark" for white text, with a brown and a purple between
/// (Paul Tol, *Colour Schemes*, SRON technical note EPS/TN/09-002, sronpersonalpages.nl/~pault).
package struct MapFill: Hashable, Sendable {
  /// The fill as published.
  package let exact: Colour
  /// The entry of the 256-colour palette that comes near and keeps its hue.
  package let palette: UInt8
  /// The one of the sixteen named colours that stands for it; several fills may share one.
  ///
  /// Grey is none of them: of eight colours it would be white, as what is selected, or black, as the
  /// paper.
  package let named: UInt8
  /// Whether its ink is black; white otherwise.
  package let isLight: Bool

  /// In red, green and blue.
  package var inExactColours: Style {
    Style(foreground: isLight ? .rgb(0, 0, 0) : .rgb(255, 255, 255), background: exact)
  }

  /// In the 256-colour palette.
  package var inPalette: Style {
    Style(foreground: isLight ? .palette(16) : .palette(231), background: .palette(palette))
  }

  /// In the sixteen named colours.
  package var inNamedColours: Style {
    Style(foreground: isLight ? .palette(0) : .palette(15), background: .palette(named))
  }

  /// All of them, those that are told apart best first.
  package static let all: [MapFill] = [
    // Light blue, orange, light yellow, pink, light cyan, mint, pear, olive.
    light(0x77, 0xAA, 0xDD, 110, 12), light(0xEE, 0x88, 0x66, 209, 9),
    light(0xEE, 0xDD, 0x88, 222, 11), light(0xFF, 0xAA, 0xBB, 218, 13),
    light(0x99, 0xDD, 0xFF, 153, 14), light(0x44, 0xBB, 0x99, 72, 6),
    light(0xBB, 0xCC, 0x33, 149, 10), light(0xAA, 0xAA, 0x00, 142, 3),
    // Dark blue, brown, dark yellow, dark purple, dark cyan, dark green, grey, dark red.
    dark(0x22, 0x22, 0x55, 18, 4), dark(0x87, 0x5F, 0x00, 94, 1), dark(0x66, 0x66, 0x33, 58, 3),
    dark(0x5F, 0x00, 0x5F, 53, 5), dark(0x22, 0x55, 0x55, 23, 6), dark(0x22, 0x55, 0x22, 22, 2),
    dark(0x55, 0x55, 0x55, 240, 5), dark(0x66, 0x33, 0x33, 52, 1),
  ]

  /// Those of a reader who needs contrast: at least 7:1, so with other darks.
  package static let contrasting: [MapFill] =
    all.filter(\.isLight) + [
      // Blue, brick, wine, violet, cyan, green, grey, red.
      dark(0x00, 0x00, 0x87, 18, 4), dark(0x87, 0x00, 0x00, 88, 1), dark(0x87, 0x00, 0x5F, 89, 5),
      dark(0x5F, 0x00, 0xAF, 55, 5), dark(0x00, 0x5F, 0x5F, 23, 6), dark(0x00, 0x5F, 0x00, 22, 2),
      dark(0x58, 0x58, 0x58, 240, 5), dark(0x5F, 0x00, 0x00, 52, 1),
    ]

  private static func light(
    _ red: UInt8, _ green: UInt8, _ blue: UInt8, _ palette: UInt8, _ named: UInt8
  ) -> MapFill {
    MapFill(exact: .rgb(red, green, blue), palette: palette, named: named, isLight: true)
  }

  private static func dark(
    _ red: UInt8, _ green: UInt8, _ blue: UInt8, _ palette: UInt8, _ named: UInt8
  ) -> MapFill {
    MapFill(exact: .rgb(red, green, blue), palette: palette, named: named, isLight: false)
  }
}

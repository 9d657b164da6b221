// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps
import TerminalDriver

extension Theme {
  /// The look of that name on a screen that shows so many colours; without any, the monochrome one.
  static func named(_ name: ThemeName, on colours: ColourDepth) -> Theme {
    switch (colours, name) {
    case (.none, _), (_, .monochrome): monochrome
    case (.direct, .colourBlind): colourBlindExact
    case (.palette, .colourBlind): colourBlind
    case (_, .colourBlind): colourBlindNamed
    case (.direct, .dark): darkExact
    case (.palette, .dark): dark
    case (_, .dark): darkNamed
    case (.direct, .light): lightExact
    case (.palette, .light): light
    case (_, .light): lightNamed
    case (.direct, .highContrast): highContrastExact
    case (.palette, .highContrast): highContrast
    case (_, .highContrast): highContrastNamed
    }
  }

  // Made once: painters ask for their theme many times a frame.
  private static let colourBlind = colourBlind(filling: MapFill.all.map(\.inPalette))
  private static let colourBlindExact = colourBlind(filling: MapFill.all.map(\.inExactColours))
  private static let colourBlindNamed = colourBlind(
    filling: MapFill.all.map(\.inNamedColours), inks: .plain)
  private static let dark = dark(filling: MapFill.all.map(\.inPalette))
  private static let darkExact = dark(filling: MapFill.all.map(\.inExactColours))
  private static let darkNamed = dark(
    filling: MapFill.all.map(\.inNamedColours), wish: brightCyan)
  private static let light = light(filling: MapFill.all.map(\.inPalette))
  private static let lightExact = light(filling: MapFill.all.map(\.inExactColours))
  private static let lightNamed = light(filling: MapFill.all.map(\.inNamedColours))
  private static let highContrast = highContrast(filling: MapFill.contrasting.map(\.inPalette))
  private static let highContrastExact = highContrast(
    filling: MapFill.contrasting.map(\.inExactColours))
  private static let highContrastNamed = highContrast(
    filling: MapFill.contrasting.map(\.inNamedColours))

  /// Named blue is too dark on black.
  private static let brightCyan = Colour.palette(14)

  private static func colourBlind(
    filling fills: [Style], inks: InksOnAnyPaper = .coloured
  ) -> Theme {
    var map = MapPalette.standard
    map.fills = fills
    map.doorClearance = Style(foreground: inks.wish)
    map.fireGearClearance = Style(foreground: inks.error)
    return Theme(
      refusal: inks.error, error: inks.error, warning: inks.warning, wish: inks.wish, map: map)
  }

  private static func dark(filling fills: [Style], wish: Colour = .palette(75)) -> Theme {
    var map = MapPalette.standard
    map.fills = fills
    map.doorClearance = Style(foreground: wish)
    map.fireGearClearance = Style(foreground: .palette(209))
    map.faint = Style(foreground: .rgb(0xA8, 0xA8, 0xA8))
    return Theme(
      ink: .rgb(0xE4, 0xE4, 0xE4), paper: .rgb(0x1C, 0x1C, 0x1C), faint: map.faint,
      refusal: .palette(214), error: .palette(209), warning: .palette(220), wish: wish,
      map: map)
  }

  private static func light(filling fills: [Style]) -> Theme {
    let blue = Colour.rgb(0x19, 0x65, 0xB0)
    let red = Colour.rgb(0xB2, 0x18, 0x2B)
    var map = MapPalette.standard
    map.fills = fills
    map.faint = Style(foreground: .rgb(0x5E, 0x5E, 0x5E))
    map.doorClearance = Style(foreground: blue)
    map.fireGearClearance = Style(foreground: red)
    return Theme(
      ink: .rgb(0x1C, 0x1C, 0x1C), paper: .rgb(0xFF, 0xFF, 0xFF), faint: map.faint,
      refusal: .rgb(0x87, 0x3A, 0x00), error: red, warning: .rgb(0x7A, 0x52, 0x00), wish: blue,
      map: map)
  }

  private static func highContrast(filling fills: [Style]) -> Theme {
    var map = MapPalette.standard
    map.fills = fills
    map.faint = .plain
    map.error = Style(
      foreground: .rgb(0xFF, 0xFF, 0xFF), background: .rgb(0x87, 0, 0), attributes: .bold)
    map.doorClearance = Style(foreground: .rgb(0x87, 0xD7, 0xFF))
    map.fireGearClearance = Style(foreground: .rgb(0xFF, 0xAF, 0x87))
    return Theme(
      ink: .rgb(0xFF, 0xFF, 0xFF), paper: .rgb(0, 0, 0), faint: map.faint,
      refusal: .rgb(0xFF, 0xAF, 0x00), error: .rgb(0xFF, 0xAF, 0x87), warning: .rgb(0xFF, 0xD7, 0),
      wish: .rgb(0x87, 0xD7, 0xFF), map: map)
  }

  private static let monochrome = Theme(
    refusal: .standard, error: .standard, warning: .standard, wish: .standard,
    map: MapPalette(
      fills: [], faint: Style(attributes: .dim), error: Style(attributes: [.bold, .reverse]),
      warning: Style(attributes: .bold), doorClearance: .plain, fireGearClearance: .plain))
}

/// The inks of a theme on the terminal's own paper, which nobody knows: each is read on black as well
/// as on white.
///
/// Only a colour of about 18 % of white's luminance reaches 4.5:1 on both, and in the
/// palette seven do.
private struct InksOnAnyPaper {
  /// What is refused or wrong.
  var error: Colour
  /// What may be wrong.
  var warning: Colour
  /// What is wished.
  var wish: Colour

  /// Magenta, brown and blue, which all kinds of cones tell apart.
  static let coloured = InksOnAnyPaper(
    error: .palette(163), warning: .palette(131), wish: .palette(63))

  /// None of the sixteen named colours is read on both, so their signs tell them apart.
  static let plain = InksOnAnyPaper(error: .standard, warning: .standard, wish: .standard)
}

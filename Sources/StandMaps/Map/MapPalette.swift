// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine

/// The colours of a map, and the signs that tell categories or provinces apart without them.
///
/// People hardly tell more than eight fills apart at a glance, and some see fewer hues: every fill
/// comes with a sign or a word.
public struct MapPalette: Hashable, Sendable {
  /// The fill and ink of each category or province, the ones that are told apart best first; with
  /// none, stands are not filled.
  package var fills: [Style]
  /// What matters little: empty stands, aisles, the grid.
  package var faint: Style
  /// The sign of an error on a stand.
  package var error: Style
  /// The sign of a warning on a stand, and dead ends that are too deep.
  package var warning: Style
  /// The floor before a door that must stay clear.
  package var doorClearance: Style
  /// The floor around an extinguisher that must stay clear.
  package var fireGearClearance: Style

  /// Describes the colours of a map.
  package init(
    fills: [Style], faint: Style, error: Style, warning: Style, doorClearance: Style,
    fireGearClearance: Style
  ) {
    self.fills = fills
    self.faint = faint
    self.error = error
    self.warning = warning
    self.doorClearance = doorClearance
    self.fireGearClearance = fireGearClearance
  }

  /// The colours on the terminal's own paper, in the 256-colour palette: read on black and on white.
  public static let standard = MapPalette(
    fills: MapFill.all.map(\.inPalette), faint: Style(attributes: .dim),
    error: Style(foreground: .palette(231), background: .palette(124), attributes: .bold),
    warning: Style(foreground: .palette(16), background: .palette(220), attributes: .bold),
    doorClearance: Style(foreground: .palette(63)),
    fireGearClearance: Style(foreground: .palette(163)))

  /// What is selected: ink and paper of the whole screen exchanged, which stands out among all fills
  /// and on every paper.
  package static let selection = Style(attributes: [.bold, .reverse])

  /// The fill and ink of an index; beyond the last they begin again.
  package func style(_ index: Int) -> Style {
    fills.isEmpty ? .plain : fills[Self.wrapped(index, fills.count)]
  }

  static func wrapped(_ index: Int, _ count: Int) -> Int {
    let rest = index % count
    return rest < 0 ? rest + count : rest
  }
}

// MARK: Signs

extension MapPalette {
  private static let shapes = KeptSigns.all.compactMap { text in
    text.unicodeScalars.first.map { Glyph($0) }
  }
  private static let letters: [Glyph] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s",
    "t", "u", "v", "w", "x", "y", "z",
  ]

  /// The sign of an index: a shape, or a letter in ASCII; beyond the last they begin again.
  package static func sign(_ index: Int, _ box: BoxSet = .unicode) -> Glyph {
    box == .unicode
      ? shapes[wrapped(index, shapes.count)] : letters[wrapped(index, letters.count)]
  }
}

// MARK: What a colour tells of a stand or of a place

extension MapPalette {
  /// The style of a stand by the power that it offers; nil for none.
  func style(kilowatts: Double) -> Style? {
    kilowatts <= 0 ? nil : style(kilowatts < 2 ? 2 : kilowatts < 4 ? 1 : 3)
  }

  /// The band of a walking distance: 0 up to 10 m, then one for each 10 m, 4 beyond 40 m.
  static func walkLevel(_ metres: Double) -> Int {
    min(4, max(0, Int(((metres - Module.tolerance) / 10).rounded(.down))))
  }

  /// The band of a time until people are out: 0 up to 30 s, then one for each 30 s, 4 beyond 120 s and
  /// for those who never are.
  static func egressLevel(_ seconds: Double) -> Int {
    seconds.isFinite ? min(4, max(0, Int(((min(seconds, 1e6) - 1e-6) / 30).rounded(.down)))) : 4
  }

  /// The fill of a band of walking distance or of time, near to far: of floor and of stands alike.
  func walkStyle(_ level: Int) -> Style {
    // Dark green, blue, yellow, brown, red.
    let bands = [13, 8, 10, 9, 15]
    return style(bands[min(max(level, 0), bands.count - 1)])
  }

  /// The fill of a stand by what models of visiting agree on, as a multiple of the mean.
  func passingStyle(_ agreed: Double) -> Style {
    agreed < 1 ? walkStyle(3) : agreed > 1 ? walkStyle(1) : faint
  }

  /// The sign of an end of an aisle: where there is no way on, and where it splits.
  static func sign(of end: StandEnd) -> Glyph { end == .blind ? "!" : "T" }

  /// How the clear floor around a door or an extinguisher is drawn.
  func clearanceStyle(_ kind: Feature.Kind) -> Style {
    kind == .extinguisher ? fireGearClearance : doorClearance
  }

  /// How the sign of a problem is drawn on a stand.
  func style(_ severity: Severity, on style: Style) -> Style {
    switch severity {
    case .error: error
    case .warning: warning
    // There are many wishes, and each change of style costs a slow line some thirty bytes.
    case .wish: style
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps

/// How the editor's parts look; whatever a colour says, an attribute or a sign says as well.
///
/// Painters write plain cells in the standard colours; ``ground(_:)`` gives those the theme's own
/// ink and paper at the very end.
struct Theme: Hashable, Sendable {
  /// What is written plainly; `.standard` is the terminal's own ink.
  let ink: Colour
  /// What everything stands on; `.standard` is the terminal's own paper.
  let paper: Colour
  /// The first line.
  let header: Style
  /// Titles of panels and boxes.
  let title: Style
  /// What matters little: frames, explanations, empty lists.
  let faint: Style
  /// The line under the cursor.
  let cursor: Style
  /// What happened.
  let notice: Style
  /// What was refused, or would break something.
  let refusal: Style
  /// A key in the hint bar.
  let key: Style
  /// A problem of each severity in a list.
  let error: Style
  /// See `error`.
  let warning: Style
  /// See `error`.
  let wish: Style
  /// The colours of the map.
  let map: MapPalette

  /// Describes a look by its colours; what is not a colour is the same in every look.
  init(
    ink: Colour = .standard, paper: Colour = .standard, faint: Style = Style(attributes: .dim),
    refusal: Colour, error: Colour, warning: Colour, wish: Colour, map: MapPalette
  ) {
    self.ink = ink
    self.paper = paper
    self.faint = faint
    self.map = map
    header = Style(attributes: [.reverse, .bold])
    title = Style(attributes: .bold)
    cursor = Style(attributes: .reverse)
    notice = .plain
    key = Style(attributes: .bold)
    self.refusal = Style(foreground: refusal, attributes: .bold)
    self.error = Style(foreground: error, attributes: .bold)
    self.warning = Style(foreground: warning)
    self.wish = Style(foreground: wish)
  }

  /// How a problem is written.
  func style(_ severity: Severity) -> Style {
    switch severity {
    case .error: error
    case .warning: warning
    case .wish: wish
    }
  }

  /// The sign of a severity, which says the same without colour.
  static func sign(_ severity: Severity) -> String {
    switch severity {
    case .error: "✖"
    case .warning: "!"
    case .wish: "~"
    }
  }

  /// Gives cells in the standard colours the theme's own.
  ///
  /// - Complexity: O(cells), and nothing to do where the theme keeps the terminal's own colours.
  func ground(_ frame: inout Frame) {
    guard ink != .standard || paper != .standard else { return }
    frame.restyle(x: 0, y: 0, width: frame.columns, height: frame.rows) { style in
      if style.foreground == .standard { style.foreground = ink }
      if style.background == .standard { style.background = paper }
    }
  }
}

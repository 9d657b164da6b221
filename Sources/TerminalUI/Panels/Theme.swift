// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// How the editor's parts look; whatever a colour says, an attribute or a sign says as well.
enum Theme {
  static let header = Style(attributes: [.reverse, .bold])
  static let title = Style(attributes: .bold)
  static let faint = Style(attributes: .dim)
  static let cursor = Style(attributes: .reverse)
  static let notice = Style.plain
  static let refusal = Style(foreground: .palette(214), attributes: .bold)
  static let key = Style(attributes: .bold)

  static func style(_ severity: Severity) -> Style {
    switch severity {
    case .error: Style(foreground: .palette(209), attributes: .bold)
    case .warning: Style(foreground: .palette(220))
    case .wish: Style(foreground: .palette(75))
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
}

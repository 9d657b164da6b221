// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// How long some metres are on the map: at the free end of the status line, where nothing is said.
enum ScaleBar {
  /// The metres that the bar is long, at a scale.
  static func metres(_ scale: MapScale) -> Int {
    switch scale {
    case .twoMetres: 10
    case .oneMetre: 5
    case .halfMetre: 2
    }
  }

  /// The columns from one end of the bar to the other.
  static func columns(_ scale: MapScale) -> Int {
    Int((Double(metres(scale)) / scale.metresPerColumn).rounded())
  }

  /// Paints it, unless something is in its place.
  static func paint(_ editor: Editor, in area: MapRectangle, on frame: inout Frame) {
    let line = String(repeating: "─", count: max(0, columns(editor.scale) - 1))
    let length = Figures.with(.metres, "\(metres(editor.scale))", editor.language)
    let text = editor.figures("├\(line)┤ ") + editor.text(length)
    let isMirrored = editor.language == .arabic
    let x = isMirrored ? 1 : area.width - 1 - text.width
    // Two columns stay free between it and what is said.
    let needed = isMirrored ? 1..<x + text.width + 2 : x - 2..<area.width
    guard needed.lowerBound > 0, needed.upperBound <= area.width,
      needed.allSatisfy({ frame[$0, area.y].glyph == .blank })
    else { return }
    frame.draw(text, x: x, y: area.y, style: editor.theme.faint)
  }
}

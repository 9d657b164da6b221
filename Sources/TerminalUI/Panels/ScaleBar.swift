// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps
import Wording

/// How long some metres are on the map, and where the map goes on beyond its window: at the free end
/// of the status line, where nothing is said.
enum ScaleBar {
  /// The metres that the bar is long, at a scale.
  static func metres(_ scale: MapScale) -> Int {
    switch scale {
    case .twoMetres, .fourMetres: 10
    case .oneMetre: 5
    case .threeQuarters: 3
    case .halfMetre, .quarterMetre: 2
    }
  }

  /// The columns from one end of the bar to the other.
  static func columns(_ scale: MapScale) -> Int {
    Int((Double(metres(scale)) / scale.metresPerColumn).rounded())
  }

  /// `‹›▴▾`: the sides on which the map goes on, each in its place; empty where all of it is seen.
  static func edges(of editor: Editor) -> String {
    let window = editor.layout.map
    let size = editor.map.size(editor.scale)
    let edges = [
      ("‹", editor.scroll.x > 0), ("›", editor.scroll.x + window.width < size.columns),
      ("▴", editor.scroll.y > 0), ("▾", editor.scroll.y + window.height < size.rows),
    ]
    return edges.contains(where: \.1) ? edges.map { $1 ? $0 : " " }.joined() : ""
  }

  /// Paints it, unless something is in its place; of both parts the edges matter more.
  static func paint(_ editor: Editor, in area: MapRectangle, on frame: inout Frame) {
    let line = String(repeating: "─", count: max(0, columns(editor.scale) - 1))
    let length = Figures.with(.metres, "\(metres(editor.scale))", editor.language)
    let bar = editor.figures("├\(words: line)┤ ") + editor.value(length)
    let edges = edges(of: editor)
    let isDrawn = paint(
      edges.isEmpty ? bar : editor.figures("\(words: edges)  ") + bar, of: editor, in: area,
      on: &frame)
    if !isDrawn, !edges.isEmpty {
      _ = paint(editor.figures(Sentence(words: edges)), of: editor, in: area, on: &frame)
    }
  }

  /// Whether there was room.
  private static func paint(
    _ text: DisplayText, of editor: Editor, in area: MapRectangle, on frame: inout Frame
  ) -> Bool {
    let isMirrored = editor.language == .arabic
    let x = isMirrored ? 1 : area.width - 1 - text.width
    // Two columns stay free between it and what is said.
    let needed = isMirrored ? 1..<x + text.width + 2 : x - 2..<area.width
    guard needed.lowerBound > 0, needed.upperBound <= area.width,
      needed.allSatisfy({ frame[$0, area.y].glyph == .blank })
    else { return false }
    frame.draw(text, x: x, y: area.y, style: editor.theme.faint)
    return true
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver

/// Paints the mini-map over a corner of the map, and keeps its picture of the hall.
struct MiniMapPainter {
  /// What the kept picture shows.
  private struct Key: Hashable {
    let revision: Int
    let preview: Int?
    let look: Variant.Look?
    let columns: Int
    let rows: Int
    let theme: Theme
  }

  private var kept: (key: Key, map: MiniMap)?

  /// Paints it, where there is one.
  mutating func paint(_ editor: Editor, _ layout: ScreenLayout, on frame: inout Frame) {
    guard let place = MiniMapLayout(editor, layout) else { return }
    let map = picture(of: editor, place.inside)
    var border = BoxCanvas(columns: place.box.width, rows: place.box.height)
    border.rectangle(x: 0, y: 0, width: place.box.width, height: place.box.height)
    frame.draw(border, x: place.box.x, y: place.box.y, style: editor.theme.faint)
    let corner = ScreenPoint(x: place.inside.x, y: place.inside.y)
    map.paint(at: corner, on: &frame)
    Self.paintWindow(of: editor, layout, map, at: corner, on: &frame)
    Self.paintCursor(of: editor, map, at: corner, on: &frame)
  }

  private mutating func picture(of editor: Editor, _ inside: MapRectangle) -> MiniMap {
    let key = Key(
      revision: editor.session.revision, preview: editor.preview?.number,
      look: editor.variant?.look, columns: inside.width, rows: inside.height,
      theme: editor.theme)
    if let kept, kept.key == key { return kept.map }
    let map = MiniMap(
      of: editor.plan.hall, editor.checker.floor, severities: editor.severities,
      columns: inside.width,
      rows: inside.height, editor.theme)
    kept = (key, map)
    return map
  }

  /// The frame of what the window shows.
  private static func paintWindow(
    of editor: Editor, _ layout: ScreenLayout, _ map: MiniMap, at corner: ScreenPoint,
    on frame: inout Frame
  ) {
    let size = editor.map.size(editor.scale)
    func cell(_ column: Int, _ row: Int) -> ScreenPoint {
      map.place(x: Double(column) / Double(size.columns), y: Double(row) / Double(size.rows))
    }
    let first = cell(editor.scroll.x, editor.scroll.y)
    let last = cell(
      editor.scroll.x + layout.map.width - 1, editor.scroll.y + layout.map.height - 1)
    let style = Style(attributes: .bold)
    func put(_ glyph: Glyph, _ x: Int, _ y: Int) {
      frame.set(glyph, x: corner.x + x, y: corner.y + y, style: style)
    }
    guard last.x > first.x else {
      for y in first.y...max(first.y, last.y) { put("┃", first.x, y) }
      return
    }
    guard last.y > first.y else {
      put("[", first.x, first.y)
      put("]", last.x, first.y)
      return
    }
    for x in first.x...last.x {
      put(x == first.x ? "┏" : x == last.x ? "┓" : "━", x, first.y)
      put(x == first.x ? "┗" : x == last.x ? "┛" : "━", x, last.y)
    }
    for y in stride(from: first.y + 1, to: last.y, by: 1) {
      put("┃", first.x, y)
      put("┃", last.x, y)
    }
  }

  /// Where the cursor is.
  private static func paintCursor(
    of editor: Editor, _ map: MiniMap, at corner: ScreenPoint, on frame: inout Frame
  ) {
    let hall = editor.plan.hall
    let cell =
      editor.shaping?.cursor
      ?? editor.selected.flatMap { editor.plan.stands[$0] }.map { Editor.middle(of: $0.bounds) }
    guard let cell, hall.width > 0, hall.depth > 0 else { return }
    let place = map.place(
      x: Double(cell.x) / Double(hall.width), y: Double(cell.y) / Double(hall.depth))
    frame.set(
      "◆", x: corner.x + place.x, y: corner.y + place.y,
      style: Style(attributes: [.bold, .reverse]))
  }
}

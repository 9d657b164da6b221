// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps

/// Draws the stands that only the plan beside the one on the map has, where there is floor.
enum VariantOverlay {
  private static let visitedStyle = Style(attributes: [.bold, .reverse])

  /// Draws over a map that was painted already.
  ///
  /// - Complexity: O(stands that differ).
  static func paint(
    _ variant: Variant, of editor: Editor, in window: MapRectangle, on frame: inout Frame
  ) {
    let source = variant.showsOther ? editor.session.plan : variant.sight.plan
    let seen = MapRectangle(
      x: editor.scroll.x, y: editor.scroll.y, width: window.width, height: window.height)
    let style = editor.theme.faint
    for (id, difference) in variant.stands.sorted(by: { $0.key < $1.key }) {
      guard !difference.isDisjoint(with: [.added, .removed, .moved, .reshaped]),
        let stand = source.stands[id]
      else { continue }
      let places = stand.footprint.map {
        editor.map.rectangle(
          Editor.cells(of: $0, in: source.hall, as: editor.plan.hall), scale: editor.scale)
      }.filter(seen.overlaps)
      guard !places.isEmpty else { continue }
      let isVisited = variant.visited == id
      let outline = isVisited ? Style(attributes: .bold) : style
      for place in places { draw(place, seen, window, outline, on: &frame) }
      let label = editor.figures("\(words: VariantSign(difference).text)\(stand.label)")
      write(
        label, in: places[0], seen, window, isVisited ? visitedStyle : style, on: &frame)
    }
  }

  /// A broken line around a rectangle of the map, on floor alone.
  private static func draw(
    _ place: MapRectangle, _ seen: MapRectangle, _ window: MapRectangle, _ style: Style,
    on frame: inout Frame
  ) {
    func put(_ glyph: Glyph, _ x: Int, _ y: Int) {
      guard seen.contains(x: x, y: y) else { return }
      let column = x - seen.x + window.x
      let row = y - seen.y + window.y
      guard isFloor(frame[column, row].glyph) else { return }
      frame.set(glyph, x: column, y: row, style: style)
    }
    for x in stride(from: place.x + 1, to: place.right, by: 1) {
      put("┄", x, place.y)
      put("┄", x, place.bottom)
    }
    for y in stride(from: place.y + 1, to: place.bottom, by: 1) {
      put("┆", place.x, y)
      put("┆", place.right, y)
    }
    put("┌", place.x, place.y)
    put("┐", place.right, place.y)
    put("└", place.x, place.bottom)
    put("┘", place.right, place.bottom)
  }

  /// The sign and the number in the middle, if that is floor.
  private static func write(
    _ label: DisplayText, in place: MapRectangle, _ seen: MapRectangle, _ window: MapRectangle,
    _ style: Style, on frame: inout Frame
  ) {
    let inside = place.inside
    let text = label.cropped(to: max(1, inside.width))
    let x = inside.x + max(0, (inside.width - text.width) / 2)
    let y = inside.y + max(0, (inside.height - 1) / 2)
    guard seen.contains(x: x, y: y), seen.contains(x: x + text.width - 1, y: y) else { return }
    let column = x - seen.x + window.x
    let row = y - seen.y + window.y
    guard (column..<column + text.width).allSatisfy({ isFloor(frame[$0, row].glyph) }) else {
      return
    }
    frame.draw(text, x: column, y: row, style: style)
    if style == visitedStyle { frame.cursor = ScreenPoint(x: column, y: row) }
  }

  /// Whether a cell of the map shows nothing but floor.
  private static func isFloor(_ glyph: Glyph) -> Bool {
    glyph == .blank || glyph == "·" || glyph == "∙"
  }
}

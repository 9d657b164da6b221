// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// One window of a map while it is painted, layer by layer.
///
/// It paints a margin around the window as well, so that what depends on neighbouring cells comes
/// out the same whichever window shows it.
struct MapDrawing {
  /// Columns and rows painted beyond each side of the window, at most.
  static let mostMargin = 64

  let margin: Int
  let painter: MapPainter
  let options: MapOptions
  let projection: MapProjection
  let signs: MapSigns
  let window: MapRectangle
  /// The window with its margin, in columns and rows of the map.
  let view: MapRectangle
  var frame: Frame
  var borders: BoxCanvas
  /// Signs that lie on borders and are put there once the borders are drawn.
  var signsOnBorders: [(x: Int, y: Int, glyph: Glyph, style: Style)] = []
  /// What was measured once and is needed for many stands.
  var texts: [ExactText: DisplayText] = [:]
  var keyed: [ExactText: Bool] = [:]

  init(_ painter: MapPainter, window: MapRectangle, options: MapOptions) {
    self.painter = painter
    self.options = options
    self.window = window
    projection = painter.projection(options.scale)
    signs = MapSigns(options.box)
    // A point looks for its place in all columns that its cell touches.
    margin = min(Self.mostMargin, 2 + Int(min(projection.columnsPerCell, 100).rounded(.up)))
    view = MapRectangle(
      x: window.x - margin, y: window.y - margin, width: window.width + 2 * margin,
      height: window.height + 2 * margin)
    frame = Frame(columns: view.width, rows: view.height)
    borders = BoxCanvas(columns: view.width, rows: view.height)
  }

  mutating func draw() {
    let stands = visibleStands()
    drawFloor()
    drawOverlay()
    drawAreas()
    for stand in stands { draw(stand) }
    drawHallOutline()
    frame.draw(borders, set: options.box)
    drawSolids()
    drawDoors()
    for sign in signsOnBorders { put(sign.glyph, x: sign.x, y: sign.y, style: sign.style) }
    drawPoints()
    for stand in stands { mark(stand) }
  }

  /// Copies the window, without the margin.
  func copy(to target: inout Frame, x: Int, y: Int) {
    let rows = max(0, y)..<max(0, y, min(y + window.height, target.rows))
    let columns = max(0, x)..<max(0, x, min(x + window.width, target.columns))
    for row in rows {
      for column in columns {
        let cell = frame[column - x + margin, row - y + margin]
        let isHalf = cell.glyph.isContinuation
        if isHalf && column > columns.lowerBound { continue }
        let isCut = cell.glyph.width == 2 && column + 1 == columns.upperBound
        target.set(isHalf || isCut ? .blank : cell.glyph, x: column, y: row, style: cell.style)
      }
    }
  }

  // Coordinates of the map become those of the frame here and nowhere else.

  mutating func put(_ glyph: Glyph, x: Int, y: Int, style: Style = .plain) {
    frame.set(glyph, x: x - view.x, y: y - view.y, style: style)
  }

  mutating func put(_ text: DisplayText, x: Int, y: Int, style: Style = .plain) {
    frame.draw(text, x: x - view.x, y: y - view.y, style: style)
  }

  mutating func fill(_ area: MapRectangle, with glyph: Glyph = .blank, style: Style = .plain) {
    frame.fill(
      x: area.x - view.x, y: area.y - view.y, width: area.width, height: area.height, with: glyph,
      style: style)
  }

  mutating func restyle(_ area: MapRectangle, _ change: (inout Style) -> Void) {
    frame.restyle(
      x: area.x - view.x, y: area.y - view.y, width: area.width, height: area.height, change)
  }

  func glyph(x: Int, y: Int) -> Glyph { frame[x - view.x, y - view.y].glyph }

  mutating func outline(_ outline: MapOutline) {
    outline.draw(on: &borders, originX: view.x, originY: view.y)
  }

  /// Draws the borders of one shape.
  mutating func outline(_ pieces: [MapRectangle]) {
    guard pieces.count == 1, let piece = pieces.first else {
      outline(MapOutline(around: pieces))
      return
    }
    borders.rectangle(
      x: piece.x - view.x, y: piece.y - view.y, width: piece.width, height: piece.height)
  }

  /// A text of the plan, made safe once.
  mutating func text(_ text: String) -> DisplayText {
    let key = ExactText(text)
    if let known = texts[key] { return known }
    let made = DisplayText(text, bidi: options.bidi)
    texts[key] = made
    return made
  }

  /// Draws a text in the middle of so many columns.
  mutating func centre(_ text: DisplayText, x: Int, width: Int, y: Int, style: Style = .plain) {
    put(text, x: x + max(0, (width - text.width) / 2), y: y, style: style)
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// The part of the map that is seen, and how large it is drawn.
struct Viewport: Hashable, Sendable {
  /// The size of the screen.
  var columns = 80
  var rows = 24
  /// The scale of the map.
  private(set) var scale = MapScale.oneMetre
  /// Whether the person chose the scale, so that it stays when the screen changes its size.
  private(set) var isScaleChosen = false
  /// The cell of the map in the upper left corner.
  private(set) var scroll = ScreenPoint(x: 0, y: 0)

  /// How far the map scrolls once what is to be seen leaves the window.
  enum Scrolling {
    /// Half a window more than needed, so that the next steps find the map already there;
    /// most steps then send some hundred bytes, and few a whole map.
    case ahead
    /// No farther than needed: what is dragged stays about there.
    case least
    /// Not at all: what was clicked stays under the mouse, for a second click.
    case none
  }

  /// Draws the map at the scale that the person chose, from its corner.
  mutating func choose(_ wanted: MapScale) {
    scale = wanted
    isScaleChosen = true
    scroll = ScreenPoint(x: 0, y: 0)
  }

  /// Draws the map at a scale that suits the screen, until the person chooses one.
  mutating func suit(_ wanted: MapScale) {
    if !isScaleChosen { scale = wanted }
  }

  /// Moves the map so that a cell of it lies in the window's corner, as far as the map reaches.
  mutating func scroll(to corner: ScreenPoint, of map: MapPainter, in window: MapRectangle) {
    scroll = corner
    clamp(to: map, in: window)
  }

  /// Moves the map under the window.
  mutating func pan(dx: Int, dy: Int, of map: MapPainter, in window: MapRectangle) {
    scroll(to: ScreenPoint(x: scroll.x + dx, y: scroll.y + dy), of: map, in: window)
  }

  /// Scrolls the map so that a part of it is seen.
  mutating func reveal(
    columns: Range<Int>, rows: Range<Int>, of map: MapPainter, in window: MapRectangle,
    _ scrolling: Scrolling
  ) {
    scroll.x = Self.scrolled(scroll.x, showing: columns, in: window.width, scrolling)
    scroll.y = Self.scrolled(scroll.y, showing: rows, in: window.height, scrolling)
    clamp(to: map, in: window)
  }

  /// Keeps the window within the map.
  mutating func clamp(to map: MapPainter, in window: MapRectangle) {
    let size = map.size(scale)
    scroll.x = max(0, min(scroll.x, size.columns - window.width))
    scroll.y = max(0, min(scroll.y, size.rows - window.height))
  }

  /// A scroll position from which a span is seen; its beginning, if it is too long.
  private static func scrolled(
    _ position: Int, showing span: Range<Int>, in window: Int, _ scrolling: Scrolling
  ) -> Int {
    if span.count > window { return span.lowerBound }
    let spare = scrolling == .ahead ? min(window / 2, window - span.count) : 0
    if span.lowerBound < position { return span.lowerBound - spare }
    if span.upperBound > position + window { return span.upperBound - window + spare }
    return position
  }
}

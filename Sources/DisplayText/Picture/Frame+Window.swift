// SPDX-License-Identifier: Apache-2.0

extension Frame {
  /// Draws part of the first row of another frame, as through a window onto a longer strip.
  ///
  /// Half a wide glyph at an end of the window is a space.
  ///
  /// - Parameters:
  ///   - strip: The frame whose first row is seen.
  ///   - first: Its column at the window's left end.
  ///   - width: Columns of the window.
  ///   - style: How they are drawn; nil as the strip has them.
  /// - Complexity: O(width).
  package mutating func draw(
    windowOnto strip: Frame, from first: Int, width: Int, x: Int, y: Int, style: Style? = nil
  ) {
    for column in 0..<max(0, width) {
      let cell = strip[first + column, 0]
      // The right half comes with the left one.
      if cell.glyph.isContinuation, column > 0 { continue }
      let isCut = cell.glyph.width == 2 && column + 1 == width
      set(isCut ? .blank : cell.glyph, x: x + column, y: y, style: style ?? cell.style)
    }
  }
}

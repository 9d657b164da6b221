// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// Paints the boxes in which dialogues lie.
enum BoxPainter {
  /// Draws an empty box with a title in its border, on the right where that begins there; what was
  /// there is gone, and so is the cursor.
  static func paint(_ box: MapRectangle, title: DisplayText, on frame: inout Frame) {
    frame.fill(x: box.x, y: box.y, width: box.width, height: box.height)
    var canvas = BoxCanvas(columns: box.width, rows: box.height)
    canvas.rectangle(x: 0, y: 0, width: box.width, height: box.height)
    frame.draw(canvas, x: box.x, y: box.y)
    let shown = title.cropped(to: max(0, box.width - 6))
    let border = ReadingLine(
      x: box.x, y: box.y, width: box.width, isMirrored: title.isRightToLeft)
    frame.draw(" ", x: border.x(of: 1, after: 2), y: box.y)
    frame.draw(
      shown, x: border.x(of: shown.width, after: 3), y: box.y, style: Style(attributes: .bold))
    frame.draw(" ", x: border.x(of: 1, after: 3 + shown.width), y: box.y)
    frame.cursor = nil
  }
}

extension MapRectangle {
  /// The lines inside a box, with a column of air at both ends.
  var inset: MapRectangle { MapRectangle(x: x + 2, y: y + 1, width: width - 4, height: height - 2) }
}

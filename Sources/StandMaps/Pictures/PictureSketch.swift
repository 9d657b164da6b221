// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// The floor around one stand, with how wide and how deep the stand is.
struct PictureSketch {
  let picture: HallPicture
  let sheet: PictureSheet
  let words: PrintWords

  /// What is kept free above and behind the floor for its measures, in millimetres.
  private static let edge = 7.0
  private static let share = 0.4

  /// The height of a sketch, with what follows it at some distance.
  static func height(on sheet: PictureSheet) -> Double { sheet.roomHeight * share + 8 }

  /// Draws a piece of floor as large as so much of the sheet takes it.
  ///
  /// - Parameters:
  ///   - area: The piece, in cells.
  ///   - measured: What is measured, in cells.
  func drawing(of area: GridRectangle, measured: GridRectangle?) -> (inout Markup) -> Void {
    let place = HallPicture.Place(area, picture.module)
    let scale = min(
      (sheet.roomWidth - 4 * Self.edge) / max(1, place.width),
      (sheet.roomHeight * Self.share - Self.edge) / max(1, place.depth))
    let left = PictureSheet.margin + (sheet.roomWidth - place.width * scale) / 2
    let top = PictureSheet.margin + PictureSheet.head + Self.edge
    return { markup in
      markup.element("clipPath", [("id", "sketch")]) { markup in
        markup.empty(
          "rect",
          [
            ("x", Markup.number(left)), ("y", Markup.number(top)),
            ("width", Markup.number(place.width * scale)),
            ("height", Markup.number(place.depth * scale)),
          ])
      }
      markup.element("g", [("clip-path", "url(#sketch)")]) { markup in
        var drawing = HallDrawing(
          picture: picture, scale: scale, x: left - place.x * scale, y: top - place.y * scale)
        drawing.piece = area
        drawing.draw(in: &markup)
      }
      guard let measured else { return }
      let box = HallPicture.Place(measured, picture.module)
      let (x, y) = (left + (box.x - place.x) * scale, top + (box.y - place.y) * scale)
      let (width, depth) = (box.width * scale, box.depth * scale)
      let (above, behind) = (top - 2, left + place.width * scale + 2)
      markup.element("g", [("class", "measures")]) { markup in
        line(x, above, x + width, above, in: &markup)
        line(x, above - 1.2, x, above + 1.2, in: &markup)
        line(x + width, above - 1.2, x + width, above + 1.2, in: &markup)
        line(behind, y, behind, y + depth, in: &markup)
        line(behind - 1.2, y, behind + 1.2, y, in: &markup)
        line(behind - 1.2, y + depth, behind + 1.2, y + depth, in: &markup)
        PictureText(
          x: x + width / 2, y: above - 1.2, size: 3.4, anchor: .middle, isRightToLeft: false
        ).write(words.metres(box.width), in: &markup)
        PictureText(x: behind + 2, y: y + depth / 2 + 1.2, size: 3.4, isRightToLeft: false)
          .write(words.metres(box.depth), in: &markup)
      }
    }
  }

  private func line(
    _ x: Double, _ y: Double, _ endX: Double, _ endY: Double, in markup: inout Markup
  ) {
    markup.empty(
      "line",
      [
        ("x1", Markup.number(x)), ("y1", Markup.number(y)), ("x2", Markup.number(endX)),
        ("y2", Markup.number(endY)), ("stroke", "#000000"), ("stroke-width", "0.25"),
      ])
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The marks at the edges of a sheet that say which sheet goes on there.
struct PictureJoins {
  let layout: PictureLayout
  let words: PrintWords

  func draw(
    _ piece: PictureLayout.Piece, left: Double, top: Double, width: Double, depth: Double,
    in markup: inout Markup
  ) {
    let number = piece.number
    let column = (number - 1) % layout.across
    func mark(_ text: String, _ x: Double, _ y: Double, _ anchor: PictureText.Anchor) {
      PictureText(
        x: x, y: y, size: 3, isBold: true, anchor: anchor, ink: "#9b1c1c", isRightToLeft: false
      )
      .write(text, in: &markup)
    }
    if column > 0 { mark("◄ \(number - 1)", left, top - 1.5, .start) }
    if column + 1 < layout.across { mark("\(number + 1) ►", left + width, top - 1.5, .end) }
    if number > layout.across {
      mark("▲ \(number - layout.across)", left + width / 2, top - 1.5, .middle)
    }
    if number + layout.across <= layout.pieces.count {
      mark("▼ \(number + layout.across)", left + width / 2, top + depth + 4, .middle)
    }
  }
}

extension PictureJoins {
  /// Where all sheets lie, with this one filled.
  func drawKey(_ number: Int, right: Double, top: Double, in markup: inout Markup) {
    let down = (layout.pieces.count + layout.across - 1) / max(1, layout.across)
    let width = min(8, 60 / Double(max(1, layout.across)))
    let height = min(5, 11 / Double(max(1, down)))
    let left = right - width * Double(layout.across)
    markup.element("g", [("id", "sheets")]) { markup in
      for piece in layout.pieces {
        let x = left + width * Double((piece.number - 1) % layout.across)
        let y = top + height * Double((piece.number - 1) / layout.across)
        let isThis = piece.number == number
        markup.empty(
          "rect",
          [
            ("x", Markup.number(x)), ("y", Markup.number(y)), ("width", Markup.number(width)),
            ("height", Markup.number(height)), ("fill", isThis ? "#000000" : "#ffffff"),
            ("stroke", "#000000"), ("stroke-width", "0.2"),
          ])
        PictureText(
          x: x + width / 2, y: y + height * 0.72, size: min(2.8, height * 0.7), anchor: .middle,
          ink: isThis ? "#ffffff" : "#000000", isRightToLeft: false
        ).write("\(piece.number)", in: &markup)
      }
    }
  }
}

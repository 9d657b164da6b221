// SPDX-License-Identifier: Apache-2.0

import Wording

/// Small cards side by side on upright sheets of A4, with lines to cut them along; in millimetres.
struct TileSheet {
  /// A card.
  let width: Double
  let height: Double
  /// How many there are side by side, and below each other.
  let across: Int
  let down: Int

  private static let paper = PicturePaper.a4.size

  /// The pages, each as an SVG document.
  ///
  /// - Parameter draw: Draws a card whose north-west corner lies at a place.
  func pages<Card>(
    of cards: [Card], titled title: String, in language: Language,
    _ draw: (Card, _ x: Double, _ y: Double, inout Markup) -> Void
  ) -> [String] {
    let (sheetWidth, sheetHeight) = Self.paper
    let left = (sheetWidth - width * Double(across)) / 2
    let top = (sheetHeight - height * Double(down)) / 2
    return stride(from: 0, to: cards.count, by: across * down).map { first in
      let shown = cards[first..<min(first + across * down, cards.count)]
      var markup = Markup()
      markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      markup.element(
        "svg",
        [
          ("xmlns", "http://www.w3.org/2000/svg"), ("width", Markup.number(sheetWidth) + "mm"),
          ("height", Markup.number(sheetHeight) + "mm"),
          ("viewBox", "0 0 \(Markup.number(sheetWidth)) \(Markup.number(sheetHeight))"),
          ("xml:lang", language.rawValue), ("font-family", PictureText.fonts),
        ]
      ) { markup in
        markup.element("title", text: title)
        markup.empty(
          "rect",
          [
            ("width", Markup.number(sheetWidth)), ("height", Markup.number(sheetHeight)),
            ("fill", "#ffffff"),
          ])
        for (place, card) in shown.enumerated() {
          let x = left + width * Double(place % across)
          let y = top + height * Double(place / across)
          markup.empty(
            "rect",
            [
              ("x", Markup.number(x)), ("y", Markup.number(y)), ("width", Markup.number(width)),
              ("height", Markup.number(height)), ("fill", "none"), ("stroke", "#888888"),
              ("stroke-width", "0.2"), ("stroke-dasharray", "2"),
            ])
          draw(card, x, y, &markup)
        }
      }
      return markup.text
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import Wording

/// The frame of a page: what every page says, above what it shows.
struct PictureFrame {
  let sheet: PictureSheet
  let header: PageHeader
  let language: Language

  /// The document of one page.
  func page(
    _ number: Int, of count: Int, titled title: String, _ draw: (inout Markup) -> Void
  ) -> String {
    var markup = Markup()
    markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    let size: [(String, String)] = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("width", Markup.number(sheet.width) + "mm"),
      ("height", Markup.number(sheet.height) + "mm"),
      ("viewBox", "0 0 \(Markup.number(sheet.width)) \(Markup.number(sheet.height))"),
      ("xml:lang", language.rawValue), ("font-family", PictureText.fonts),
    ]
    markup.element("svg", size) { markup in
      markup.element("title", text: header.name + " · " + title)
      markup.empty(
        "rect",
        [
          ("width", Markup.number(sheet.width)), ("height", Markup.number(sheet.height)),
          ("fill", "#ffffff"),
        ])
      head(number, of: count, title, in: &markup)
      draw(&markup)
    }
    return markup.text
  }

  private func head(_ number: Int, of count: Int, _ title: String, in markup: inout Markup) {
    let isRightToLeft = language == .arabic
    let (near, far) = (PictureSheet.margin, sheet.width - PictureSheet.margin)
    let (start, end) = isRightToLeft ? (far, near) : (near, far)
    func write(
      _ text: String, x: Double, line: Double, size: Double, _ anchor: PictureText.Anchor,
      bold: Bool = false
    ) {
      PictureText(
        x: x, y: PictureSheet.margin + line, size: size, isBold: bold, anchor: anchor,
        isRightToLeft: isRightToLeft
      ).write(text, in: &markup)
    }
    let page = header.page(number, of: count) + " · " + header.status
    let room = sheet.roomWidth - TextMeasure.width(page) * 3 - 4
    write(
      TextMeasure.cropped(header.name, to: room / 4.6, isBold: true), x: start, line: 4.5,
      size: 4.6, .start, bold: true)
    write(page, x: end, line: 4.5, size: 3, .end)
    write(
      TextMeasure.cropped(title, to: sheet.roomWidth * 0.5 / 3.6, isBold: true), x: start,
      line: 10.5, size: 3.6, .start, bold: true)
    write(
      TextMeasure.cropped(header.facts.joined(separator: " · "), to: sheet.roomWidth * 0.62 / 2.6),
      x: end, line: 10.5, size: 2.6, .end)
    markup.empty(
      "line",
      [
        ("x1", Markup.number(near)), ("x2", Markup.number(far)),
        ("y1", Markup.number(PictureSheet.margin + 12.5)),
        ("y2", Markup.number(PictureSheet.margin + 12.5)), ("stroke", "#000000"),
        ("stroke-width", "0.2"),
      ])
  }
}

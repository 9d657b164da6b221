// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A plan as pages of pictures: SVG in millimetres, true to scale, a file a page.
package struct PicturePages: Sendable {
  /// Each page as an SVG document.
  package let pages: [String]

  /// Draws what a reader gets.
  ///
  /// - Complexity: O(stands × sheets + rows of all lists).
  package init(
    _ plan: Plan, options: PrintOptions, paper: PicturePaper, scale: PictureScale
  ) {
    // A check of all rules takes longer than all pages that do without.
    let checker = options.reader.needsChecker ? Checker(plan) : nil
    let floor = checker?.floor ?? Floor(plan, aisleRule: plan.aisleRule)
    let painter = MapPainter(plan: plan, floor: floor, findings: checker?.findings)
    let facts = PlanFacts(plan: plan, floor: floor, checker: checker, options: options)
    let isPublic = options.reader == .visitors
    let picture = HallPicture(painter, options: options, isPublic: isPublic)
    let legend = PictureLegend(picture, signs: painter.signsInUse(.unicode).map(\.meaning))
    let layout = PictureLayout(
      picture, paper: paper, scale: scale, isLandscape: options.isLandscape,
      legend: { legend.height(width: $0) })
    let words = PrintWords(options.language)
    var bodies: [(title: String, draw: (inout Markup) -> Void)] = []
    var list = PictureLists(sheet: layout.sheet)
    for part in facts.parts {
      switch part.body {
      case .map(let view):
        if let area = view.area {
          list.add(
            sketch: Self.sketch(of: area, picture, layout.sheet),
            height: layout.sheet.roomHeight * 0.4 + 8, titled: part.title)
          continue
        }
        bodies += list.flush()
        let overlay = PictureOverlay(view.colouring, painter: painter, language: options.language)
        for piece in layout.pieces {
          var title = [part.title, "1:" + words.amount(layout.ratio)]
          if layout.pieces.count > 1 {
            title.append(words.sheet(piece.number, of: layout.pieces.count))
          }
          bodies.append(
            (
              title.joined(separator: " · "),
              Self.map(picture, layout, piece, legend: legend, overlay: overlay, words)
            ))
        }
      case .table(let table): list.add(table, titled: part.title, in: part.language)
      case .entries(let entries): list.add(entries, titled: part.title, in: part.language)
      case .text(let lines): list.add(lines, titled: part.title, in: part.language)
      }
    }
    bodies += list.flush()
    let header = PageHeader(plan, options.stamp, in: options.language)
    pages = bodies.enumerated().map { number, body in
      PictureFrame(sheet: layout.sheet, header: header, language: options.language).page(
        number + 1, of: bodies.count, titled: body.title, body.draw)
    }
  }

  /// One sheet of the map, with the legend below it and the scale bars.
  private static func map(
    _ picture: HallPicture, _ layout: PictureLayout, _ piece: PictureLayout.Piece,
    legend: PictureLegend, overlay: PictureOverlay, _ words: PrintWords
  ) -> (inout Markup) -> Void {
    let sheet = layout.sheet
    let place = HallPicture.Place(piece.cells, picture.module)
    let left =
      PictureSheet.margin + (sheet.roomWidth - place.width * layout.millimetres) / 2
    let top = PictureSheet.margin + PictureSheet.head + 4
    let originX = left - place.x * layout.millimetres
    let originY = top - place.y * layout.millimetres
    let isCut = layout.pieces.count > 1
    let legendTop = sheet.height - PictureSheet.margin - legend.height(width: sheet.roomWidth)
    return { markup in
      if isCut {
        markup.element("clipPath", [("id", "sheet")]) { markup in
          markup.empty(
            "rect",
            [
              ("x", Markup.number(left - 0.3)), ("y", Markup.number(top - 0.3)),
              ("width", Markup.number(place.width * layout.millimetres + 0.6)),
              ("height", Markup.number(place.depth * layout.millimetres + 0.6)),
            ])
        }
      }
      let attributes: [(String, String)] =
        [("id", "hall")] + (isCut ? [("clip-path", "url(#sheet)")] : [])
      markup.element("g", attributes) { markup in
        var drawing = HallDrawing(
          picture: picture, scale: layout.millimetres, x: originX, y: originY)
        drawing.piece = isCut ? piece.cells : nil
        drawing.draw(in: &markup)
        overlay.draw(in: &markup, scale: layout.millimetres, x: originX, y: originY)
      }
      if isCut {
        PictureJoins(layout: layout, words: words).draw(
          piece, left: left, top: top, width: place.width * layout.millimetres,
          depth: place.depth * layout.millimetres, in: &markup)
        PictureJoins(layout: layout, words: words).drawKey(
          piece.number, right: sheet.width - PictureSheet.margin, top: legendTop, in: &markup)
      }
      legend.draw(
        in: &markup, x: PictureSheet.margin, y: legendTop, width: sheet.roomWidth,
        millimetres: layout.millimetres, extra: overlay.keys, words)
    }
  }

  /// The floor around one stand, as large as a third of the sheet takes it.
  private static func sketch(
    of area: GridRectangle, _ picture: HallPicture, _ sheet: PictureSheet
  ) -> (inout Markup) -> Void {
    let place = HallPicture.Place(area, picture.module)
    let scale = min(
      sheet.roomWidth / max(1, place.width), sheet.roomHeight * 0.4 / max(1, place.depth))
    let left = PictureSheet.margin + (sheet.roomWidth - place.width * scale) / 2
    let top = PictureSheet.margin + PictureSheet.head + 4
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
    }
  }
}

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

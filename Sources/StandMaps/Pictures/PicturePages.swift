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
    let legend = PictureLegend(picture)
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
            sketch: PictureSketch(picture: picture, sheet: layout.sheet, words: words)
              .drawing(of: area, measured: view.measured),
            height: PictureSketch.height(on: layout.sheet), titled: part.title)
          continue
        }
        bodies += list.flush()
        let overlay = PictureOverlay(view.colouring, painter: painter, language: options.language)
        let legend =
          view.colouring == .category
          ? legend : PictureLegend(picture, look: view.colouring)
        if layout.isInStrips {
          let title = part.title + " · 1:" + words.amount(layout.ratio)
          bodies.append(
            (
              title,
              Self.strips(picture, layout, look: view.colouring, legend, overlay, words)
            ))
          continue
        }
        for piece in layout.pieces {
          var title = [part.title, "1:" + words.amount(layout.ratio)]
          if layout.pieces.count > 1 {
            title.append(words.sheet(piece.number, of: layout.pieces.count))
          }
          bodies.append(
            (
              title.joined(separator: " · "),
              Self.map(
                picture, layout, piece, look: view.colouring, legend: legend, overlay: overlay,
                words
              )
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
    look: MapColouring, legend: PictureLegend, overlay: PictureOverlay, _ words: PrintWords
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
        drawing.look = look
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

  /// The strips of a long hall below each other, with the legend below them.
  private static func strips(
    _ picture: HallPicture, _ layout: PictureLayout, look: MapColouring, _ legend: PictureLegend,
    _ overlay: PictureOverlay, _ words: PrintWords
  ) -> (inout Markup) -> Void {
    let sheet = layout.sheet
    let legendTop = sheet.height - PictureSheet.margin - legend.height(width: sheet.roomWidth)
    return { markup in
      markup.element("g", [("id", "hall")]) { markup in
        var drawn: Set<Stand.ID> = []
        for (place, piece) in layout.pieces.enumerated() {
          let box = HallPicture.Place(piece.cells, picture.module)
          let strip = box.depth * layout.millimetres + PictureLayout.stripGap
          let top = PictureSheet.margin + PictureSheet.head + 6 + Double(place) * strip
          let left = PictureSheet.margin + 2
          let id = "strip-\(piece.number)"
          markup.element("clipPath", [("id", id)]) { markup in
            markup.empty(
              "rect",
              [
                ("x", Markup.number(left - 0.3)), ("y", Markup.number(top - 0.3)),
                ("width", Markup.number(box.width * layout.millimetres + 0.6)),
                ("height", Markup.number(box.depth * layout.millimetres + 0.6)),
              ])
          }
          let (x, y) = (left - box.x * layout.millimetres, top - box.y * layout.millimetres)
          markup.element("g", [("class", "strip"), ("clip-path", "url(#\(id))")]) { markup in
            // A stand on the line where two strips meet is drawn once.
            var drawing = HallDrawing(
              picture: picture.without(drawn), scale: layout.millimetres, x: x, y: y)
            drawing.piece = piece.cells
            drawing.leavesOutParts = true
            drawing.look = look
            drawing.draw(in: &markup)
            drawn.formUnion(drawing.wholeStands)
            overlay.draw(in: &markup, scale: layout.millimetres, x: x, y: y)
          }
          PictureJoins(layout: layout, words: words).draw(
            piece, left: left, top: top, width: box.width * layout.millimetres,
            depth: box.depth * layout.millimetres, in: &markup)
        }
      }
      legend.draw(
        in: &markup, x: PictureSheet.margin, y: legendTop, width: sheet.roomWidth,
        millimetres: layout.millimetres, extra: overlay.keys, words)
    }
  }
}

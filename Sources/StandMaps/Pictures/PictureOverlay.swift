// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What rules see on the floor, drawn over a picture: widths of aisles, dead ends, pinches.
struct PictureOverlay {
  /// A width written in the middle of a stretch of aisle.
  private struct Width {
    let place: HallPicture.Place
    let isEastWest: Bool
    let text: String
  }

  private var widths: [Width] = []
  private var dead: [(place: HallPicture.Place, isTooDeep: Bool)] = []
  private var pinches: [(x: Double, y: Double)] = []
  private let language: Language

  init(_ colouring: MapColouring, painter: MapPainter, language: Language) {
    self.language = language
    guard colouring == .aisles, let findings = painter.findings else { return }
    let module = painter.floor.module
    widths = findings.aisleStretches.map { stretch in
      Width(
        place: HallPicture.Place(stretch.area, module), isEastWest: stretch.isEastWest,
        text: Figures.decimal(module.metres(stretch.width), language))
    }
    dead = findings.deadEnds.flatMap { deadEnd in
      deadEnd.cells.map { cell in
        let point = painter.floor.point(of: cell)
        return (
          HallPicture.Place(GridRectangle(x: point.x, y: point.y, width: 1, depth: 1), module),
          deadEnd.isTooDeep
        )
      }
    }
    pinches = findings.pinches.flatMap { pinch in
      pinch.cells.map { cell in
        let point = painter.floor.point(of: cell)
        return (
          module.metres(point.x) + module.metres / 2, module.metres(point.y) + module.metres / 2
        )
      }
    }
  }

  /// What the legend says of it.
  var keys: [PictureLegend.Line] {
    var lines: [PictureLegend.Line] = []
    if !widths.isEmpty {
      lines.append(
        .init(fill: "#ffffff", ink: "#1f3f77", sign: "↕", text: MapWords.northSouth[language]))
      lines.append(
        .init(fill: "#ffffff", ink: "#1f3f77", sign: "↔", text: MapWords.westEast[language]))
    }
    if !dead.isEmpty {
      lines.append(
        .init(fill: "#f2c14e", ink: "#000000", sign: "", text: MapWords.deadEnd[language]))
    }
    if !pinches.isEmpty {
      lines.append(
        .init(fill: "#ffffff", ink: "#9b1c1c", sign: "╳", text: MapWords.pinch[language]))
    }
    return lines
  }

  func draw(in markup: inout Markup, scale: Double, x: Double, y: Double) {
    guard !widths.isEmpty || !dead.isEmpty || !pinches.isEmpty else { return }
    markup.element("g", [("class", "findings")]) { markup in
      for (place, isTooDeep) in dead {
        markup.empty(
          "rect",
          [
            ("x", Markup.number(x + place.x * scale)), ("y", Markup.number(y + place.y * scale)),
            ("width", Markup.number(place.width * scale)),
            ("height", Markup.number(place.depth * scale)),
            ("fill", isTooDeep ? "#e07a5f" : "#f2c14e"), ("fill-opacity", "0.6"),
          ])
      }
      for width in widths {
        let size = min(3.2, max(1.6, min(width.place.width, width.place.depth) * scale * 0.7))
        PictureText(
          x: x + (width.place.x + width.place.width / 2) * scale,
          y: y + (width.place.y + width.place.depth / 2) * scale + size * 0.35, size: size,
          isBold: true, anchor: .middle, ink: "#1f3f77", isRightToLeft: false
        ).write((width.isEastWest ? "↕" : "↔") + width.text, in: &markup)
      }
      for pinch in pinches {
        PictureText(
          x: x + pinch.x * scale, y: y + pinch.y * scale + 1, size: 3, isBold: true,
          anchor: .middle, ink: "#9b1c1c", isRightToLeft: false
        ).write("╳", in: &markup)
      }
    }
  }
}

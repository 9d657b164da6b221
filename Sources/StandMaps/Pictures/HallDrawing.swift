// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Draws a hall as shapes, in any unit: what pages and the web have in common.
struct HallDrawing {
  let picture: HallPicture
  /// Units of the drawing a metre.
  let scale: Double
  /// Where the north-west corner of the hall lies.
  let x: Double
  let y: Double
  /// The piece that is shown, in cells; nil for all of it.
  var piece: GridRectangle?
  /// Whether stands that the piece shows in part are left out.
  var leavesOutParts = false
  /// What is told of stands.
  var look = MapColouring.category
  /// The smallest letters, in units.
  var leastLetters = 1.3
  /// The largest letters.
  var mostLetters = 4.5
  /// Whether stands can be reached with the keyboard.
  var isInteractive = false

  private var stroke: Double { max(0.15, min(0.4, scale * 0.04)) }

  /// The stands that the piece shows whole.
  var wholeStands: [Stand.ID] { picture.stands.filter(isWhole).map(\.id) }

  /// Draws floor, stands, areas, doors and points.
  func draw(in markup: inout Markup) {
    let floor: [(String, String)] = [
      ("class", "hall"), ("x", at(x)), ("y", at(y)), ("width", at(picture.width * scale)),
      ("height", at(picture.depth * scale)), ("fill", "#ffffff"), ("stroke", "#000000"),
      ("stroke-width", at(stroke * 2)),
    ]
    markup.empty("rect", floor)
    for area in picture.areas where isShown(area.place) { draw(area, in: &markup) }
    for stand in picture.stands
    where leavesOutParts ? isWhole(stand) : stand.places.contains(where: isShown) {
      draw(stand, in: &markup)
    }
    for door in picture.doors { draw(door, in: &markup) }
    for point in picture.points { draw(point, in: &markup) }
  }

  // MARK: Stands

  private func draw(_ stand: HallPicture.StandShape, in markup: inout Markup) {
    var classes = ["stand", stand.state.rawValue]
    if !stand.category.isEmpty { classes.append("category-" + Markup.slug(stand.category)) }
    if let severity = stand.severity { classes.append("problem-" + severity.rawValue) }
    var attributes: [(String, String)] = [
      ("id", "stand-" + stand.id.text), ("class", classes.joined(separator: " ")),
      ("data-number", stand.number),
    ]
    if isInteractive {
      attributes += [
        ("tabindex", "0"), ("role", "img"), ("aria-label", title(of: stand)),
        ("data-stand", stand.id.text),
      ]
    }
    markup.element("g", attributes) { markup in
      markup.element("title", text: title(of: stand))
      let fill = paper(of: stand)
      for place in stand.places {
        var box = rectangle(place)
        box += [("fill", fill), ("stroke", "#000000"), ("stroke-width", at(stroke))]
        if stand.state == .held { box.append(("stroke-dasharray", at(stroke * 5))) }
        markup.empty("rect", box)
      }
      hideSeams(of: stand, fill, in: &markup)
      guard isWhole(stand) else { return }
      write(stand, in: &markup)
    }
  }

  /// The colour of a stand's floor.
  private func paper(of stand: HallPicture.StandShape) -> String {
    switch look {
    case .services: stand.supply.isLacking ? "#ffc9b8" : "#ffffff"
    case .aisles: "#e8e8e8"
    default: stand.fill?.hex ?? (stand.state == .held ? "#eeeeee" : "#ffffff")
    }
  }

  /// The colour of the letters on it.
  func ink(of stand: HallPicture.StandShape) -> String {
    look == .services || look == .aisles ? "#000000" : stand.fill?.ink ?? "#000000"
  }

  /// Covers the lines between the rectangles of one stand.
  private func hideSeams(
    of stand: HallPicture.StandShape, _ fill: String, in markup: inout Markup
  ) {
    guard stand.places.count > 1 else { return }
    for place in stand.places {
      let inner = stroke * 0.6
      for other in stand.places where other != place {
        let left = max(place.x, other.x)
        let right = min(place.x + place.width, other.x + other.width)
        let top = max(place.y, other.y)
        let bottom = min(place.y + place.depth, other.y + other.depth)
        guard right >= left, bottom >= top, right > left || bottom > top else { continue }
        let isUpright = right <= left
        markup.empty(
          "rect",
          [
            ("x", at(x + left * scale + (isUpright ? -inner : inner))),
            ("y", at(y + top * scale + (isUpright ? inner : -inner))),
            ("width", at(max(0, (right - left) * scale + (isUpright ? 2 : -2) * inner))),
            ("height", at(max(0, (bottom - top) * scale + (isUpright ? -2 : 2) * inner))),
            ("fill", fill),
          ])
      }
    }
  }

  private func title(of stand: HallPicture.StandShape) -> String {
    ([stand.number] + stand.names + [stand.category, stand.province].filter { !$0.isEmpty })
      .joined(separator: " · ")
  }

  // MARK: The hall

  private func draw(_ area: HallPicture.AreaShape, in markup: inout Markup) {
    let fill: String
    switch area.kind {
    case .wall, .column: fill = "#444444"
    case .void: fill = "#bbbbbb"
    case .restrictedZone: fill = "#dddddd"
    default: fill = "#f4f4ee"
    }
    markup.element("g", [("class", "area " + area.kind.rawValue)]) { markup in
      markup.empty(
        "rect",
        rectangle(area.place) + [
          ("fill", fill), ("stroke", "#000000"), ("stroke-width", at(stroke)),
        ])
      let width = area.place.width * scale * 0.9
      let height = area.place.depth * scale * 0.9
      guard isInside(area.place) else { return }
      var size = min(mostLetters * 0.8, height / 1.2)
      var lines: [String] = []
      while size >= leastLetters {
        lines = area.words.flatMap { TextMeasure.wrapped($0, width: width / size) }
        if lines.allSatisfy({ !$0.hasSuffix("…") }), Double(lines.count) * size * 1.2 <= height {
          break
        }
        size -= 0.1
      }
      if size < leastLetters {
        // Where a word finds no room, a letter that travellers know.
        lines = area.kind == .infoDesk ? ["i"] : []
        size = min(height, width, mostLetters)
      }
      var line =
        y + (area.place.y + area.place.depth / 2) * scale - Double(lines.count) * size * 0.6
      for text in lines {
        line += size * 1.2
        write(
          text, x: x + (area.place.x + area.place.width / 2) * scale, y: line - size * 0.3,
          size: size, isBold: false, ink: "#000000", in: &markup)
      }
    }
  }

  private func draw(_ door: HallPicture.DoorShape, in markup: inout Markup) {
    guard isShown(door.place) else { return }
    let isUpright = door.place.width <= 0
    let thickness = max(0.8, stroke * 4)
    let colour = door.kind == .entrance ? "#0b6623" : "#9b1c1c"
    markup.element("g", [("class", "door " + door.kind.rawValue)]) { markup in
      markup.element("title", text: door.name)
      markup.empty(
        "rect",
        [
          ("x", at(x + door.place.x * scale - (isUpright ? thickness / 2 : 0))),
          ("y", at(y + door.place.y * scale - (isUpright ? 0 : thickness / 2))),
          ("width", at(isUpright ? thickness : door.place.width * scale)),
          ("height", at(isUpright ? door.place.depth * scale : thickness)), ("fill", colour),
        ])
      guard look == .aisles else { return }
      let width = max(door.place.width, door.place.depth)
      let inward = 3.4
      let (dx, dy): (Double, Double) =
        switch door.outside {
        case .north: (0, inward)
        case .south: (0, -inward + 1.6)
        case .west: (inward + 1, 1)
        case .east: (-inward - 1, 1)
        }
      write(
        Figures.with(.metres, Figures.decimal(width, picture.language), picture.language),
        x: x + (door.place.x + door.place.width / 2) * scale + dx,
        y: y + (door.place.y + door.place.depth / 2) * scale + dy, size: 3, isBold: true,
        ink: colour, in: &markup)
    }
  }

  private func draw(_ point: HallPicture.PointShape, in markup: inout Markup) {
    if let piece {
      let place = HallPicture.Place(piece, picture.module)
      guard point.x >= place.x, point.x <= place.x + place.width, point.y >= place.y,
        point.y <= place.y + place.depth
      else { return }
    }
    // Where they are what the map is about they can be read.
    let least = look == .category || scale < 2 ? 0.8 : 1.4
    let radius = min(1.8, max(least, scale * 0.22))
    let (colour, letter) = Self.look(of: point.kind)
    markup.element("g", [("class", "point " + point.kind.rawValue)]) { markup in
      markup.element("title", text: point.kind.term[picture.language])
      markup.empty(
        "circle",
        [
          ("cx", at(x + point.x * scale)), ("cy", at(y + point.y * scale)), ("r", at(radius)),
          ("fill", colour), ("stroke", "#ffffff"), ("stroke-width", at(stroke / 2)),
        ])
      write(
        letter, x: x + point.x * scale, y: y + point.y * scale + radius * 0.5, size: radius * 1.3,
        isBold: true, ink: "#ffffff", in: &markup)
    }
  }

  /// The colour and the letter of a point: a sign beside a colour.
  static func look(of kind: Feature.Kind) -> (colour: String, letter: String) {
    switch kind {
    case .power: ("#6b4e00", "⚡")
    case .water: ("#004f8b", "≈")
    default: ("#9b1c1c", "ƒ")
    }
  }

  // MARK: Pieces

  private func isShown(_ place: HallPicture.Place) -> Bool {
    guard let piece else { return true }
    let shown = HallPicture.Place(piece, picture.module)
    return place.x <= shown.x + shown.width && shown.x <= place.x + place.width
      && place.y <= shown.y + shown.depth && shown.y <= place.y + place.depth
  }

  private func isInside(_ place: HallPicture.Place) -> Bool {
    guard let piece else { return true }
    let shown = HallPicture.Place(piece, picture.module)
    return place.x >= shown.x - 1e-9 && place.y >= shown.y - 1e-9
      && place.x + place.width <= shown.x + shown.width + 1e-9
      && place.y + place.depth <= shown.y + shown.depth + 1e-9
  }

  private func isWhole(_ stand: HallPicture.StandShape) -> Bool {
    stand.places.allSatisfy(isInside)
  }

  private func rectangle(_ place: HallPicture.Place) -> [(String, String)] {
    [
      ("x", at(x + place.x * scale)), ("y", at(y + place.y * scale)),
      ("width", at(place.width * scale)), ("height", at(place.depth * scale)),
    ]
  }

  private func at(_ value: Double) -> String { Markup.number(value) }

  func write(
    _ text: String, x: Double, y: Double, size: Double, isBold: Bool, ink: String,
    in markup: inout Markup
  ) {
    PictureText(x: x, y: y, size: size, isBold: isBold, anchor: .middle, ink: ink)
      .write(text, in: &markup)
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// What the rules see, drawn on the floor between the stands.
extension MapDrawing {
  /// Draws the overlay that the colouring asks for, under everything but the floor.
  mutating func drawOverlay() {
    switch options.colouring {
    case .none, .category, .province, .services, .problems, .exposure: break
    case .exitDistance: drawWalks()
    case .egress: drawEmptying()
    case .aisles: drawWidths()
    case .deadEnds: drawDeadEnds()
    case .clearances: drawClearances()
    }
  }

  // MARK: Walking distance and time to leave

  /// A figure that every place of the aisles has, and its band.
  private struct Field {
    let value: (_ cell: Int) -> Double?
    let level: (Double) -> Int
  }

  /// A colour for each ten metres to the nearest door, and every few columns the metres.
  private mutating func drawWalks() {
    let steps = painter.floor.exitDistance.steps
    let module = painter.floor.module
    draw(
      Field(
        value: { steps[$0] < 0 ? nil : module.metres(Int(steps[$0])) },
        level: MapPalette.walkLevel))
  }

  /// A colour for each thirty seconds until the people of a place are out, every few columns the
  /// seconds, and at doors when the last is through and who wait at most.
  private mutating func drawEmptying() {
    guard let emptying = painter.emptying(options) else { return }
    let floor = painter.floor
    let labels = emptying.doors.compactMap { label(of: $0) }
    draw(
      Field(
        value: { floor.isAisle($0) ? emptying.places.seconds(ofCell: $0) : nil },
        level: MapPalette.egressLevel), leavingOut: labels.map(\.place))
    for (figures, place) in labels {
      put(figures, x: place.x, y: place.y, style: Style(attributes: [.bold, .reverse]))
    }
  }

  /// What is written inside a door, and where.
  private mutating func label(
    of door: EgressFlow.Door
  ) -> (figures: DisplayText, place: MapRectangle)? {
    let hall = painter.plan.hall
    guard let feature = hall.features[door.door], let segment = hall.segment(ofDoor: feature) else {
      return nil
    }
    let seconds = Figures.number(door.seconds.rounded(.up), decimals: 0, options.language)
    let figures = text(" \(seconds)/\(door.queue) ")
    let place = projection.rectangle(segment)
    // A door on the side of what is outside the hall opens away from it.
    let opens = feature.door.map { $0.void == nil ? $0.side.opposite : $0.side }
    let x =
      switch opens {
      case .east: place.x + 1
      case .west: place.x - figures.width
      default: place.x + (place.width - figures.width) / 2
      }
    let y =
      switch opens {
      case .south: place.y + 1
      case .north: place.y - 1
      default: place.y + place.height / 2
      }
    return (figures, MapRectangle(x: x, y: y, width: figures.width, height: 1))
  }

  private mutating func draw(_ field: Field, leavingOut places: [MapRectangle] = []) {
    forEachRow { drawing, y, row, columns in
      var x = columns.lowerBound
      while x <= columns.upperBound {
        let level = drawing.level(x, row, field)
        var end = x
        while end < columns.upperBound, drawing.level(end + 1, row, field) == level { end += 1 }
        if let level {
          drawing.fill(
            MapRectangle(x: x, y: y, width: end - x + 1, height: 1),
            style: drawing.options.palette.walkStyle(level))
        }
        x = end + 1
      }
      guard y % 2 == 0 else { return }
      let first = (columns.lowerBound + 5) / 6 * 6
      for x in stride(from: first, through: columns.upperBound, by: 6) {
        let isTaken = places.contains { place in
          place.y == y && place.x <= x + 4 && x <= place.right
        }
        if !isTaken { drawing.writeFigure(x, y, row, field) }
      }
    }
  }

  private func level(_ x: Int, _ row: Int, _ field: Field) -> Int? {
    painter.floor.cell(x: cellColumn(x), y: row).flatMap(field.value).map(field.level)
  }

  /// Writes the figure of a place, rounded up, where it and a space on both sides find room, also in the
  /// row above: east and south of a stand its border would take the first digit.
  private mutating func writeFigure(_ x: Int, _ y: Int, _ row: Int, _ field: Field) {
    guard let value = painter.floor.cell(x: cellColumn(x), y: row).flatMap(field.value) else {
      return
    }
    let figure = text(
      Figures.number((value - Module.tolerance).rounded(.up), decimals: 0, options.language))
    let style = options.palette.walkStyle(field.level(value))
    let above = Int(Double(y - 1) / projection.rowsPerCell)
    let isFree = (-1...figure.width).allSatisfy {
      level(x + $0, row, field) != nil && level(x + $0, above, field) != nil
    }
    guard isFree else { return }
    put(figure, x: x, y: y, style: style)
  }

  // MARK: Aisles

  /// The aisles dotted, and the width of each stretch in its middle.
  private mutating func drawWidths() {
    drawAisles()
    for stretch in painter.findings?.aisleStretches ?? [] {
      let place = projection.rectangle(stretch.area)
      guard place.overlaps(view) else { continue }
      let width = figure(painter.floor.module.metres(stretch.width))
      let sign = stretch.isEastWest ? signs.northSouth : signs.eastWest
      let length = width.width + 1
      guard place.width > length, place.height > 2 || stretch.isEastWest else { continue }
      let x = place.x + (place.width - length) / 2
      let y = place.y + place.height / 2
      put(sign, x: x, y: y, style: Style(attributes: .bold))
      put(width, x: x + 1, y: y, style: Style(attributes: .bold))
    }
    drawPinches()
  }

  /// Where nobody gets across, and beside it how wide the way is there.
  private mutating func drawPinches() {
    for pinch in painter.findings?.pinches ?? [] {
      let style = options.palette.warning
      let points = pinch.cells.map(painter.floor.point)
      for point in points {
        put(signs.pinch, x: projection.column(point.x), y: projection.row(point.y), style: style)
      }
      let width = figure(painter.floor.module.metres(pinch.width))
      let beside = points.flatMap { point -> [(x: Int, y: Int)] in
        let (x, y) = (projection.column(point.x), projection.row(point.y))
        return [(x + 1, y), (x - width.width, y)]
      }
      if let place = beside.first(where: { isFloor($0.x, $0.y, width.width) }) {
        put(width, x: place.x, y: place.y, style: style)
      }
    }
  }

  /// Whether so many columns from a place on show free floor, and no border of a stand.
  private func isFloor(_ x: Int, _ y: Int, _ width: Int) -> Bool {
    let floor = painter.floor
    let row = Int(Double(y) / projection.rowsPerCell)
    return (x..<(x + width)).allSatisfy { column in
      guard let cell = floor.cell(x: cellColumn(column), y: row), floor.isFree(cell) else {
        return false
      }
      let here = GridRectangle(x: cellColumn(column), y: row, width: 1, depth: 1)
      return !floor.index.candidates(near: here, within: 0).contains { stand in
        floor.footprints[stand].contains { piece in
          let place = projection.rectangle(piece)
          return (place.x...place.right).contains(column) && (place.y...place.bottom).contains(y)
        }
      }
    }
  }

  // MARK: Dead ends

  /// The aisles dotted; dead ends filled, with their depth.
  private mutating func drawDeadEnds() {
    drawAisles()
    var tooDeep = options.palette.warning
    tooDeep.attributes.remove(.bold)
    for deadEnd in painter.findings?.deadEnds ?? [] {
      let cells = Set(deadEnd.cells)
      let style = deadEnd.isTooDeep ? tooDeep : options.palette.faint
      forEachRow { drawing, y, row, columns in
        for x in columns {
          if let cell = drawing.painter.floor.cell(x: drawing.cellColumn(x), y: row),
            cells.contains(cell)
          {
            drawing.put(drawing.signs.deadEnd, x: x, y: y, style: style)
          }
        }
      }
      let points = deadEnd.cells.map(painter.floor.point)
      // Of a bent one the middle may lie elsewhere; its depth is then written at its mouth.
      let mean = GridPoint(
        x: points.reduce(0) { $0 + $1.x } / max(1, points.count),
        y: points.reduce(0) { $0 + $1.y } / max(1, points.count))
      guard let first = points.first else { continue }
      let middle = points.contains(mean) ? mean : first
      let depth = figure(deadEnd.metres)
      put(
        depth, x: projection.column(middle.x) - depth.width / 2, y: projection.row(middle.y),
        style: style.adding(.bold))
    }
  }

  // MARK: Clearances

  /// The floor that must stay clear before doors and around extinguishers.
  private mutating func drawClearances() {
    let module = painter.floor.module
    for clearance in painter.findings?.clearances ?? [] {
      let reach = module.cellsCovering(clearance.metres)
      let extent = clearance.extent
      let around = GridRectangle(
        x: extent.x - reach, y: extent.y - reach, width: extent.width + 2 * reach,
        depth: extent.depth + 2 * reach)
      let sign = signs.clearance(clearance.feature.kind)
      let style = options.palette.clearanceStyle(clearance.feature.kind)
      let place = projection.rectangle(around)
      forEachRow { drawing, y, row, columns in
        guard y >= place.y, y <= place.bottom else { return }
        for x in columns.clamped(to: place.x...max(place.x, place.right)) {
          let point = GridPoint(x: drawing.cellColumn(x), y: row)
          guard let cell = drawing.painter.floor.cell(x: point.x, y: point.y),
            drawing.painter.floor.isFree(cell), clearance.contains(point, module)
          else { continue }
          drawing.put(sign, x: x, y: y, style: style)
        }
      }
    }
  }

  // MARK: The floor on the map

  /// Calls `body` for every row of the hall in view, with its row of cells and its columns.
  private mutating func forEachRow(
    _ body: (inout MapDrawing, _ y: Int, _ row: Int, ClosedRange<Int>) -> Void
  ) {
    let hall = projection.rectangle(painter.plan.hall.bounds)
    let left = max(hall.x, view.x)
    let right = min(hall.right, view.right)
    guard left <= right else { return }
    for y in stride(from: max(hall.y, view.y), through: min(hall.bottom, view.bottom), by: 1) {
      body(&self, y, Int(Double(y) / projection.rowsPerCell), left...right)
    }
  }

  private func cellColumn(_ x: Int) -> Int { Int(Double(x) / projection.columnsPerCell) }

  /// Metres as a map writes them: whole, or with one decimal.
  private mutating func figure(_ metres: Double) -> DisplayText {
    text(Figures.decimal(metres, options.language))
  }
}

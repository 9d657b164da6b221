// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// The hall: floor, walls, areas, columns and doors.
extension MapDrawing {
  /// What lies under everything: aisles, the grid, zones' names and what is not hall.
  mutating func drawFloor() {
    if options.showsAisles { drawAisles() }
    if options.showsGrid { drawGrid() }
    if options.showsZones {
      for zone in painter.zones {
        let area = projection.rectangle(zone.cells)
        guard area.overlaps(view), let name = zone.feature.names.preferred(in: options.language),
          !isKeyed(name)
        else { continue }
        write([name], in: area.inside, style: options.palette.faint)
      }
    }
    for void in painter.voids {
      let area = projection.rectangle(void.cells)
      if area.overlaps(view) { fill(area, with: signs.void, style: options.palette.faint) }
    }
  }

  mutating func drawAisles() {
    let hall = projection.rectangle(painter.plan.hall.bounds)
    let floor = painter.floor
    for y in stride(from: max(hall.y, view.y), through: min(hall.bottom, view.bottom), by: 1) {
      let row = Int(Double(y) / projection.rowsPerCell)
      for x in stride(from: max(hall.x, view.x), through: min(hall.right, view.right), by: 1) {
        let cell = floor.cell(x: Int(Double(x) / projection.columnsPerCell), y: row)
        if let cell, floor.isAisle(cell) {
          put(signs.aisle, x: x, y: y, style: options.palette.faint)
        }
      }
    }
  }

  private mutating func drawGrid() {
    let hall = projection.rectangle(painter.plan.hall.bounds)
    let firstRow = max(2, (view.y + 1) / 2 * 2)
    let firstColumn = max(4, (view.x + 3) / 4 * 4)
    for y in stride(from: firstRow, to: min(hall.bottom, view.bottom + 1), by: 2) {
      for x in stride(from: firstColumn, to: min(hall.right, view.right + 1), by: 4) {
        put(signs.grid, x: x, y: y, style: options.palette.faint)
      }
    }
  }

  /// The areas that take floor and have an outline: stage, workshops, desk, rest, restricted.
  mutating func drawAreas() {
    for area in painter.areas {
      let place = projection.rectangle(area.cells)
      guard place.overlaps(view) else { continue }
      fill(place)
      outline([place])
      label(area.feature, in: place)
    }
  }

  mutating func drawHallOutline() {
    outline(
      MapOutline(
        hall: projection.rectangle(painter.plan.hall.bounds),
        voids: painter.voids.map { projection.rectangle($0.cells) }))
  }

  /// Walls and columns, which nothing can be drawn through.
  mutating func drawSolids() {
    for area in painter.solids {
      let lines = projection.rectangle(area.cells)
      // A solid thing covers what lies between its lines, and one cell at least.
      let solid = MapRectangle(
        x: lines.x, y: lines.y, width: max(1, lines.width - 1), height: max(1, lines.height - 1))
      guard solid.overlaps(view) else { continue }
      fill(solid, with: area.feature.kind == .wall ? signs.wall : signs.column)
    }
  }

  /// Doors on the walls.
  ///
  /// An opening across takes its end lines with it, since a column is narrow;
  /// one down takes a row for each row of its length.
  mutating func drawDoors() {
    let hall = projection.rectangle(painter.plan.hall.bounds)
    let style = Style(attributes: .bold)
    for opening in painter.openings {
      let line = projection.rectangle(opening.segment)
      guard line.overlaps(view) else { continue }
      let glyph = signs.door(opening.kind, outside: opening.outside)
      switch opening.outside {
      case .north, .south:
        let last = min(max(line.x, line.right), view.right)
        for x in stride(from: max(line.x, view.x), through: last, by: 1)
        where opening.isOnVoid || (x > hall.x && x < hall.right) {
          put(glyph, x: x, y: line.y, style: style)
        }
      case .west, .east:
        let last = min(max(line.y, line.bottom - 1), view.bottom)
        for y in stride(from: max(line.y, view.y), through: last, by: 1)
        where opening.isOnVoid || (y > hall.y && y < hall.bottom) {
          put(glyph, x: line.x, y: y, style: style)
        }
      }
    }
  }

  /// The part of an area that the window shows: on paper nothing is written across its edge.
  private func shown(_ area: MapRectangle) -> MapRectangle {
    let west = max(area.x, window.x - 1)
    let north = max(area.y, window.y - 1)
    return MapRectangle(
      x: west, y: north, width: max(0, min(area.right, window.right + 1) - west + 1),
      height: max(0, min(area.bottom, window.bottom + 1) - north + 1))
  }

  private mutating func label(_ feature: Feature, in area: MapRectangle) {
    let room = options.paper == nil ? area.inside : shown(area).inside
    let name = feature.names.preferred(in: options.language)
    guard room.width > 0, room.height > 0 else {
      if feature.kind == .infoDesk {
        signsOnBorders.append(
          (area.x + area.width / 2, area.bottom, signs.information, Style(attributes: .bold)))
      }
      return
    }
    if let name, let key = painter.areaKeys[feature.id], isKeyed(name) {
      centre(text("(\(key))"), x: room.x, width: room.width, y: room.y + (room.height - 1) / 2)
      return
    }
    if feature.kind == .infoDesk, room.width < 6 || name == nil {
      centre(
        DisplayText("i", bidi: .off), x: room.x, width: room.width,
        y: room.y + (room.height - 1) / 2, style: Style(attributes: .bold))
      return
    }
    var lines = [name].compactMap { $0 }
    if case .integer(let seats)? = feature.source["seats"] {
      let words = Counted.seats(seats)[options.language]
      if !isKeyed(words) { lines.append(words) }
    }
    write(lines, in: room, style: .plain)
  }

  /// Writes paragraphs in the middle of a room, each wrapped at its spaces.
  private mutating func write(_ paragraphs: [String], in room: MapRectangle, style: Style) {
    guard room.width > 0, room.height > 0 else { return }
    var lines = paragraphs.flatMap { wrap($0, width: room.width) }
    if lines.count > room.height { lines.removeLast(lines.count - room.height) }
    let top = room.y + (room.height - lines.count) / 2
    for (offset, line) in lines.enumerated() {
      let shown = line.cropped(to: room.width, ellipsis: options.box == .unicode)
      centre(shown, x: room.x, width: room.width, y: top + offset, style: style)
    }
  }

  /// The lines of a text, as many words in each as fit.
  mutating func wrap(_ paragraph: String, width: Int) -> [DisplayText] {
    let whole = text(paragraph)
    if whole.width <= width { return [whole] }
    var lines: [DisplayText] = []
    var line = ""
    for word in paragraph.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, text(longer).width > width {
        lines.append(text(line))
        line = String(word)
      } else {
        line = longer
      }
    }
    lines.append(text(line))
    return lines
  }
}

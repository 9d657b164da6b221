// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// The hall: floor, walls, areas, columns and doors.
extension MapDrawing {
  private static let faint = Style(attributes: .dim)

  /// What lies under everything: the grid, aisles, zones' names and what is not hall.
  mutating func drawFloor() {
    let hall = projection.rectangle(painter.plan.hall.bounds)
    let floor = painter.floor
    if options.showsAisles {
      for y in max(hall.y, view.y)...max(hall.y, view.y, min(hall.bottom, view.bottom)) {
        for x in max(hall.x, view.x)...max(hall.x, view.x, min(hall.right, view.right)) {
          let cell = floor.cell(
            x: Int(Double(x) / projection.columnsPerCell),
            y: Int(Double(y) / projection.rowsPerCell))
          if let cell, floor.isAisle(cell) { put(signs.aisle, x: x, y: y, style: Self.faint) }
        }
      }
    }
    if options.showsGrid {
      for y in stride(from: Self.firstMultiple(of: 2, from: view.y), through: view.bottom, by: 2)
      where y > hall.y && y < hall.bottom {
        for x in stride(from: Self.firstMultiple(of: 4, from: view.x), through: view.right, by: 4)
        where x > hall.x && x < hall.right {
          put(signs.grid, x: x, y: y, style: Self.faint)
        }
      }
    }
    if options.showsZones {
      for zone in painter.zones {
        guard let area = zone.area.map(projection.rectangle), area.overlaps(view),
          let name = zone.names.preferred(in: options.language)
        else { continue }
        write(name, in: area.inside, style: Self.faint)
      }
    }
    for void in painter.voids {
      guard let area = void.area.map(projection.rectangle), area.overlaps(view) else { continue }
      fill(area, with: signs.void, style: Self.faint)
    }
  }

  /// The areas that take floor and have an outline: stage, workshops, desk, rest, restricted.
  mutating func drawAreas() {
    for feature in painter.areas where feature.kind != .wall && feature.kind != .column {
      guard let area = feature.area.map(projection.rectangle), area.overlaps(view) else {
        continue
      }
      fill(area)
      outline(MapOutline(around: [area]))
      label(feature, in: area)
    }
  }

  mutating func drawHallOutline() {
    outline(
      MapOutline(
        hall: projection.rectangle(painter.plan.hall.bounds),
        voids: painter.voids.compactMap { $0.area.map(projection.rectangle) }))
  }

  /// Walls and columns, which nothing can be drawn through.
  mutating func drawSolids() {
    for feature in painter.areas where feature.kind == .wall || feature.kind == .column {
      guard let cells = feature.area else { continue }
      let lines = projection.rectangle(cells)
      // A solid thing covers what lies between its lines, and one cell at least.
      let solid = MapRectangle(
        x: lines.x, y: lines.y, width: max(1, lines.width - 1), height: max(1, lines.height - 1))
      guard solid.overlaps(view) else { continue }
      fill(solid, with: feature.kind == .wall ? signs.wall : signs.column)
    }
  }

  /// Doors on the walls. An opening across takes its end lines with it, since a column is narrow;
  /// one down takes a row for each row of its length.
  mutating func drawDoors() {
    let hall = projection.rectangle(painter.plan.hall.bounds)
    for feature in painter.doors {
      guard let door = feature.door,
        let segment = painter.plan.hall.segment(ofDoor: feature).map(projection.rectangle)
      else { continue }
      let outside = door.void == nil ? door.side : door.side.opposite
      let glyph = signs.door(feature.kind, outside: outside)
      let style = Style(attributes: .bold)
      if door.side == .north || door.side == .south {
        for x in segment.x...max(segment.x, segment.right)
        where door.void != nil || (x > hall.x && x < hall.right) {
          put(glyph, x: x, y: segment.y, style: style)
        }
      } else {
        for y in segment.y...max(segment.y, segment.bottom - 1)
        where door.void != nil || (y > hall.y && y < hall.bottom) {
          put(glyph, x: segment.x, y: y, style: style)
        }
      }
    }
  }

  private mutating func label(_ feature: Feature, in area: MapRectangle) {
    let room = area.inside
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
    if case .integer(let seats)? = feature.source["seats"], !isKeyed(words.seats) {
      lines.append("\(seats) \(words.seats)")
    }
    write(lines, in: room, style: .plain)
  }

  private mutating func write(_ name: String, in room: MapRectangle, style: Style) {
    if isKeyed(name) { return }
    write([name], in: room, style: style)
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

  private static func firstMultiple(of step: Int, from start: Int) -> Int {
    let rest = start % step
    return rest == 0 ? start : start + (rest > 0 ? step - rest : -rest)
  }
}

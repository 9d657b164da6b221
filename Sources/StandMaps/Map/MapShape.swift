// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// A shape laid over a painted map, such as what a gesture would make.
package struct MapShape: Hashable, Sendable {
  /// What becomes of the map under the shape.
  package enum Floor: Hashable, Sendable {
    /// It stays as it is.
    case open
    /// It is covered.
    case covered
    /// It is dimmed, as where something is about to leave; no outline is drawn.
    case leaving
  }

  /// Its rectangles, in cells, without common ones; one without width or depth is a line.
  package let parts: [GridRectangle]
  /// What is written in its middle; untrusted.
  package let label: String
  /// What becomes of the map under it.
  package let floor: Floor
  /// How its lines and its label look.
  package let style: Style

  /// Describes a shape.
  package init(
    _ parts: [GridRectangle], label: String = "", floor: Floor = .covered,
    style: Style = Style(attributes: .bold)
  ) {
    self.parts = parts
    self.label = label
    self.floor = floor
    self.style = style
  }
}

// MARK: Between cells and the map

extension MapPainter {
  /// The lines around a rectangle of cells, in columns and rows of the map.
  package func rectangle(_ cells: GridRectangle, scale: MapScale) -> MapRectangle {
    projection(scale).rectangle(cells)
  }

  /// The cell that a place of the map shows; of several the one in the north-west.
  package func cell(at place: ScreenPoint, scale: MapScale) -> GridPoint {
    let projection = projection(scale)
    return GridPoint(
      x: Self.cell(at: place.x, projection.columnsPerCell),
      y: Self.cell(at: place.y, projection.rowsPerCell))
  }

  /// The inverse of `place(of:scale:)` along one axis.
  private static func cell(at place: Int, _ perCell: Double) -> Int {
    perCell >= 1
      ? whole((Double(place + 1) / perCell - 1e-6).rounded(.up)) - 1
      : whole((Double(place) / perCell - 1e-6).rounded(.up))
  }

  /// The place of the map that shows a cell, and whether it is the lower half of it.
  package func place(of cell: GridPoint, scale: MapScale) -> (point: ScreenPoint, isLower: Bool) {
    let projection = projection(scale)
    let column = (Double(cell.x) * projection.columnsPerCell + 1e-6).rounded(.down)
    let exact = Double(cell.y) * projection.rowsPerCell + 1e-6
    let row = exact.rounded(.down)
    return (ScreenPoint(x: Self.whole(column), y: Self.whole(row)), exact - row >= 0.5)
  }

  /// Whether a row of the map shows several rows of cells.
  package func sharesRows(_ scale: MapScale) -> Bool { projection(scale).rowsPerCell < 0.75 }

  private static func whole(_ value: Double) -> Int { Int(min(max(value, -1e9), 1e9)) }
}

// MARK: Painting

extension MapPainter {
  /// Lays shapes over a map that was painted into a window, with double lines.
  ///
  /// - Complexity: O(shapes + cells of the window).
  package func paint(
    _ shapes: [MapShape], on frame: inout Frame, x: Int, y: Int, width: Int, height: Int,
    scroll: ScreenPoint, options: MapOptions
  ) {
    let projection = projection(options.scale)
    let window = MapRectangle(x: scroll.x, y: scroll.y, width: width, height: height)
    let seen = shapes.map { (shape: $0, places: $0.parts.map(projection.rectangle)) }
      .filter { $0.places.contains(where: window.overlaps) }
    for (shape, places) in seen where shape.floor != .open {
      for place in places {
        let left = max(place.x, window.x)
        let top = max(place.y, window.y)
        let columns = min(place.right, window.right) - left + 1
        let rows = min(place.bottom, window.bottom) - top + 1
        guard columns > 0, rows > 0 else { continue }
        let start = ScreenPoint(x: left - window.x + x, y: top - window.y + y)
        if shape.floor == .covered {
          frame.fill(x: start.x, y: start.y, width: columns, height: rows)
        } else {
          frame.restyle(x: start.x, y: start.y, width: columns, height: rows) {
            $0 = options.palette.faint
          }
        }
      }
    }
    // Shapes that look alike share their borders.
    var canvases: [(style: Style, canvas: BoxCanvas)] = []
    for (shape, places) in seen where shape.floor != .leaving {
      if canvases.last?.style != shape.style {
        canvases.append((shape.style, BoxCanvas(columns: width, rows: height)))
      }
      for line in MapOutline(around: places).lines {
        let column = line.x - window.x
        let row = line.y - window.y
        let last = canvases.count - 1
        if line.isVertical {
          canvases[last].canvas.vertical(x: column, y: row, length: line.length, stroke: .double)
        } else {
          canvases[last].canvas.horizontal(
            x: column, y: row, length: line.length, stroke: .double)
        }
      }
    }
    for (style, canvas) in canvases {
      frame.draw(canvas, x: x, y: y, set: options.box, style: style)
    }
    for (shape, places) in seen where shape.floor != .leaving {
      write(shape, at: places, window: window, x: x, y: y, options, on: &frame)
    }
  }

  private func write(
    _ shape: MapShape, at places: [MapRectangle], window: MapRectangle, x: Int, y: Int,
    _ options: MapOptions, on frame: inout Frame
  ) {
    let largest = places.map(\.inside).max { $0.width * $0.height < $1.width * $1.height }
    guard !shape.label.isEmpty, let room = largest, room.width > 0, room.height > 0 else { return }
    let label = DisplayText(shape.label, bidi: options.bidi)
      .cropped(to: room.width, ellipsis: options.box == .unicode)
    let column = room.x + (room.width - label.width) / 2
    let row = room.y + (room.height - 1) / 2
    guard window.contains(x: column, y: row), column + label.width - 1 <= window.right else {
      return
    }
    frame.draw(label, x: column - window.x + x, y: row - window.y + y, style: shape.style)
  }
}

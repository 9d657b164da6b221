// SPDX-License-Identifier: Apache-2.0

/// The room: a rectangle of `width × depth` cells, its module, and what it has.
public struct Hall: Hashable, Sendable {
  /// The most cells a hall may have.
  package static let cellLimit = 16_000_000
  /// The longest side a hall may have, in metres.
  package static let sideLimit = 2000.0

  /// Metres a cell.
  package var module: Module
  /// Cells from west to east.
  public var width: Int
  /// Cells from north to south.
  public var depth: Int
  /// Doors, columns, areas, points.
  public var features: [Feature.ID: Feature]
  /// All that the file says of the hall but the features, unknown keys included.
  package var source: PropertyDictionary

  /// Makes a hall; sizes are in cells.
  public init(
    module: Module = .standard, width: Int, depth: Int, features: [Feature.ID: Feature] = [:],
    source: PropertyDictionary = PropertyDictionary()
  ) {
    self.module = module
    self.width = width
    self.depth = depth
    self.features = features
    self.source = source
  }

  /// The hall as a rectangle from (0, 0).
  package var bounds: GridRectangle { GridRectangle(x: 0, y: 0, width: width, depth: depth) }

  /// The features by id.
  package var sortedFeatures: [Feature] { features.values.sorted { $0.id < $1.id } }

  /// The doors by id.
  package var doors: [Feature] { sortedFeatures.filter { $0.door != nil } }
}

extension Hall {
  /// The edge segment that a door lies on, in cells: a rectangle without width or without depth.
  ///
  /// Nil for a feature that is no door, or whose void is missing.
  package func segment(ofDoor feature: Feature) -> GridRectangle? {
    guard let door = feature.door, let host = host(of: door) else { return nil }
    switch door.side {
    case .north:
      return GridRectangle(x: host.x + door.offset, y: host.y, width: door.width, depth: 0)
    case .south:
      return GridRectangle(x: host.x + door.offset, y: host.maxY, width: door.width, depth: 0)
    case .west:
      return GridRectangle(x: host.x, y: host.y + door.offset, width: 0, depth: door.width)
    case .east:
      return GridRectangle(x: host.maxX, y: host.y + door.offset, width: 0, depth: door.width)
    }
  }

  /// The hall cells along a door's opening, as a strip one cell wide, cut to the hall.
  ///
  /// A door of the hall opens inward; a door on a void's side opens away from the void.
  package func innerStrip(ofDoor feature: Feature) -> GridRectangle? {
    guard let door = feature.door, var strip = segment(ofDoor: feature) else { return nil }
    let inward = door.void == nil ? door.side.opposite : door.side
    switch inward {
    case .north: strip = GridRectangle(x: strip.x, y: strip.y - 1, width: strip.width, depth: 1)
    case .south: strip = GridRectangle(x: strip.x, y: strip.y, width: strip.width, depth: 1)
    case .west: strip = GridRectangle(x: strip.x - 1, y: strip.y, width: 1, depth: strip.depth)
    case .east: strip = GridRectangle(x: strip.x, y: strip.y, width: 1, depth: strip.depth)
    }
    return bounds.intersection(strip)
  }

  /// The rectangle that a door's offset counts along: the hall, or the void it names.
  private func host(of door: Feature.Door) -> GridRectangle? {
    guard let void = door.void else { return bounds }
    guard let feature = features[void], feature.kind == .void else { return nil }
    return feature.area
  }
}

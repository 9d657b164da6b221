// SPDX-License-Identifier: Apache-2.0

/// Which stand lies under each cell of the hall, and which cells are free.
///
/// Cells are numbered row by row from the north-west: `y × width + x`. What lies outside the hall
/// is not on the raster.
struct FloorRaster: Sendable {
  /// Nobody's cell.
  static let nobody: Int32 = -1
  /// A cell under several stands; `crowded` names them.
  static let several: Int32 = -2

  let width: Int
  let depth: Int
  /// The stand under each cell, `nobody` or `several`.
  private(set) var occupant: [Int32]
  /// The stands of each cell that has several, in order.
  private(set) var crowded: [Int: [Int32]] = [:]
  /// 1 where a cell is free: under no stand and no blocking feature.
  private(set) var free: [UInt8]

  /// Draws blocking features and stands, in O(cells + what is drawn).
  init(hall: Hall, footprints: [[GridRectangle]]) {
    width = max(0, hall.width)
    depth = max(0, hall.depth)
    occupant = Array(repeating: Self.nobody, count: width * depth)
    free = Array(repeating: 1, count: width * depth)
    for feature in hall.features.values where feature.kind.isBlocking {
      if let area = feature.area { block(area) }
    }
    for (index, footprint) in footprints.enumerated() {
      for piece in footprint { occupy(piece, by: Int32(index)) }
    }
  }

  /// The cell's number, or nil outside the hall.
  func cell(_ x: Int, _ y: Int) -> Int? {
    guard x >= 0, y >= 0, x < width, y < depth else { return nil }
    return y * width + x
  }

  /// The stands under a cell, in order.
  func stands(under cell: Int) -> [Int32] {
    switch occupant[cell] {
    case Self.nobody: []
    case Self.several: crowded[cell] ?? []
    case let stand: [stand]
    }
  }

  private var bounds: GridRectangle { GridRectangle(x: 0, y: 0, width: width, depth: depth) }

  private mutating func block(_ area: GridRectangle) {
    guard let inside = bounds.intersection(area) else { return }
    for y in inside.y..<inside.maxY {
      for cell in (y * width + inside.x)..<(y * width + inside.maxX) { free[cell] = 0 }
    }
  }

  private mutating func occupy(_ area: GridRectangle, by stand: Int32) {
    guard let inside = bounds.intersection(area) else { return }
    for y in inside.y..<inside.maxY {
      for cell in (y * width + inside.x)..<(y * width + inside.maxX) {
        free[cell] = 0
        switch occupant[cell] {
        case Self.nobody: occupant[cell] = stand
        case Self.several: crowded[cell, default: []].append(stand)
        case let first:
          crowded[cell] = [first, stand]
          occupant[cell] = Self.several
        }
      }
    }
  }
}

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
  private(set) var occupant: PieceArray<Int32>
  /// The stands of each cell that has several, in order.
  private(set) var crowded: [Int: [Int32]] = [:]
  /// 1 where a cell is free: under no stand and no blocking feature.
  private(set) var free: PieceArray<UInt8>
  /// 1 where no blocking feature is.
  private let unblocked: [UInt8]

  /// Draws blocking features and stands, in O(cells + what is drawn).
  init(hall: Hall, footprints: [[GridRectangle]]) {
    width = max(0, hall.width)
    depth = max(0, hall.depth)
    let bounds = GridRectangle(x: 0, y: 0, width: width, depth: depth)
    let blocking = hall.features.values.filter(\.kind.isBlocking).compactMap(\.area)
    var free = hall.coverage(by: blocking).map { 1 - $0 }
    unblocked = free
    var occupant = [Int32](repeating: Self.nobody, count: width * depth)
    for (stand, footprint) in footprints.enumerated() {
      for area in footprint.compactMap(bounds.intersection) {
        for y in area.y..<area.maxY {
          for cell in (y * width + area.x)..<(y * width + area.maxX) {
            free[cell] = 0
            Self.enter(Int32(stand), at: cell, &occupant[cell], &crowded)
          }
        }
      }
    }
    self.occupant = PieceArray(occupant, shift: PieceArray<Int32>.cellShift)
    self.free = PieceArray(free, shift: PieceArray<UInt8>.cellShift)
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

  /// Puts a stand on some cells.
  mutating func occupy(_ cells: [Int], by stand: Int) {
    for cell in cells {
      free[cell] = 0
      Self.enter(Int32(stand), at: cell, &occupant[cell], &crowded)
    }
  }

  /// Takes a stand off cells that it lies on.
  mutating func vacate(_ cells: [Int], by stand: Int) {
    for cell in cells {
      if occupant[cell] == Self.several {
        let rest = (crowded[cell] ?? []).filter { $0 != Int32(stand) }
        crowded[cell] = rest.count > 1 ? rest : nil
        if rest.count < 2 { occupant[cell] = rest.first ?? Self.nobody }
      } else {
        occupant[cell] = Self.nobody
      }
      if occupant[cell] == Self.nobody { free[cell] = unblocked[cell] }
    }
  }

  private static func enter(
    _ stand: Int32, at cell: Int, _ occupant: inout Int32, _ crowded: inout [Int: [Int32]]
  ) {
    switch occupant {
    case nobody: occupant = stand
    case several:
      // In order, whether a stand came first or moved in later.
      var all = crowded[cell] ?? []
      all.insert(stand, at: all.firstIndex { $0 > stand } ?? all.count)
      crowded[cell] = all
    case let first:
      crowded[cell] = [min(first, stand), max(first, stand)]
      occupant = several
    }
  }
}

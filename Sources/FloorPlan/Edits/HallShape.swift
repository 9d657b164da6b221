// SPDX-License-Identifier: Apache-2.0

/// The size of a hall and the grid that it is cut into; what it has is not part of it.
public struct HallShape: Hashable, Sendable {
  /// Metres a cell.
  package var module: Module
  /// Cells of that module from west to east.
  package var width: Int
  /// Cells of that module from north to south.
  package var depth: Int

  /// Names a shape; sizes are in cells of the module.
  package init(module: Module, width: Int, depth: Int) {
    self.module = module
    self.width = width
    self.depth = depth
  }

  /// Whether a plan file can hold a hall of this shape.
  package var isSound: Bool {
    let sides = 1...GridRectangle.bound
    guard sides.contains(width), sides.contains(depth), width * depth <= Hall.cellLimit,
      module.metres <= Hall.sideLimit
    else { return false }
    return module.metres(width) <= Hall.sideLimit && module.metres(depth) <= Hall.sideLimit
  }
}

extension Hall {
  /// Its size and its grid.
  package var shape: HallShape { HallShape(module: module, width: width, depth: depth) }
}

/// Something that has its place on the floor of a hall.
public enum FloorThing: Hashable, Comparable, Sendable {
  /// A stand.
  case stand(Stand.ID)
  /// A feature of the hall.
  case feature(Feature.ID)
}

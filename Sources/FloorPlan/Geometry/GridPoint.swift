// SPDX-License-Identifier: Apache-2.0

/// A cell of the hall's grid: x grows east, y grows south, (0, 0) is the north-west corner.
public struct GridPoint: Hashable, Sendable {
  /// Cells east of the west wall.
  package var x: Int
  /// Cells south of the north wall.
  package var y: Int

  /// Names a cell.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// One of the four sides of a stand, a hall or a void.
public enum Side: String, CaseIterable, Hashable, Sendable {
  /// Towards y = 0.
  case north
  /// Towards growing x.
  case east
  /// Towards growing y.
  case south
  /// Towards x = 0.
  case west

  /// The step to the neighbouring cell on this side.
  public var step: (x: Int, y: Int) {
    switch self {
    case .north: (0, -1)
    case .east: (1, 0)
    case .south: (0, 1)
    case .west: (-1, 0)
    }
  }

  /// The side across.
  package var opposite: Side {
    switch self {
    case .north: .south
    case .east: .west
    case .south: .north
    case .west: .east
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// The edges that a resizing hand has hold of: one, or two that meet at a corner.
package struct Edges: OptionSet, Hashable, Sendable {
  /// A bit for each side.
  package let rawValue: UInt8

  /// Makes a set of its bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The edge towards y = 0.
  package static let north = Edges(rawValue: 1)
  /// The edge towards growing x.
  package static let east = Edges(rawValue: 2)
  /// The edge towards growing y.
  package static let south = Edges(rawValue: 4)
  /// The edge towards x = 0.
  package static let west = Edges(rawValue: 8)
  /// All four, as a moving hand has.
  package static let all: Edges = [.north, .east, .south, .west]

  /// The edge on a side.
  package init(_ side: Side) {
    switch side {
    case .north: self = .north
    case .east: self = .east
    case .south: self = .south
    case .west: self = .west
    }
  }

  /// The edges that a cell of a rectangle lies on: two at a corner, none in the middle or outside.
  package init(of rectangle: GridRectangle, at point: GridPoint) {
    self = []
    guard rectangle.contains(point) else { return }
    if point.y == rectangle.y {
      insert(.north)
    } else if point.y == rectangle.maxY - 1 {
      insert(.south)
    }
    if point.x == rectangle.x {
      insert(.west)
    } else if point.x == rectangle.maxX - 1 {
      insert(.east)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How the stands of a filled hall lie; the raw value is the command's word.
package enum FillingStyle: String, CaseIterable, Hashable, Sendable {
  /// As many as find room, whatever their shape.
  case any
  /// In straight rows.
  case rows
  /// With ways round everywhere: no aisle ends blind.
  case loop
}

/// What a hall is to be filled with.
package struct FillingAsk: Hashable, Sendable {
  /// A size of stands, in metres: along its aisle, and from there to its back.
  package struct Size: Hashable, Sendable {
    package let width: Double
    package let depth: Double

    package init(width: Double, depth: Double) {
      self.width = width
      self.depth = depth
    }
  }

  /// The size of the stands.
  package var size: Size
  /// Another size, and the least part of the stands that shall have it, from 0 to 1.
  package var second: (size: Size, share: Double)? {
    get { other.map { ($0, share) } }
    set { (other, share) = (newValue?.size, newValue?.share ?? 0) }
  }
  private var other: Size?
  private var share = 0.0
  /// Whether the stands that are there stay.
  package var keepsStands: Bool
  /// How the stands shall lie.
  package var style: FillingStyle
  /// The least width of an aisle, in metres, where it is more than the rules ask; nil for what they ask.
  package var aisle: Double?

  /// Asks for as many stands of a size as find room.
  package init(
    size: Size, keepsStands: Bool = false, style: FillingStyle = .any, aisle: Double? = nil
  ) {
    self.size = size
    self.keepsStands = keepsStands
    self.style = style
    self.aisle = aisle
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The sides of a stand that are open to an aisle.
package struct OpenSides: OptionSet, Hashable, Sendable {
  /// One bit a side, in the order north, east, south, west.
  package let rawValue: UInt8

  /// Wraps the bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// One side.
  package init(_ side: Side) {
    switch side {
    case .north: rawValue = 1
    case .east: rawValue = 2
    case .south: rawValue = 4
    case .west: rawValue = 8
    }
  }

  /// The open sides in the order north, east, south, west.
  package var sides: [Side] { Side.allCases.filter { contains(OpenSides($0)) } }

  /// The type of a stand with these open sides.
  package var type: StandType {
    switch rawValue.nonzeroBitCount {
    case 0: .closed
    case 1: .row
    case 2: .corner
    case 3: .peninsula
    default: .island
    }
  }
}

/// How a stand lies, by the number of its open sides; the raw value is the file's word.
package enum StandType: String, CaseIterable, Hashable, Sendable {
  /// No open side.
  case closed
  /// One open side.
  case row
  /// Two open sides.
  case corner
  /// Three open sides.
  case peninsula
  /// Open on all sides.
  case island
}

/// How two stands stand to each other, the first that holds; the raw value is the file's word.
package enum Relation: String, CaseIterable, Hashable, Sendable {
  /// They adjoin and have an open side in a common direction.
  case sideBySide
  /// They adjoin and have no open side in common.
  case backToBack
  /// A straight strip of aisle leads from an open side of one to the opposite one of the other.
  case facing
}

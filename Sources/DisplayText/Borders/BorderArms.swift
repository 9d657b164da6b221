// SPDX-License-Identifier: Apache-2.0

/// The arms of one border cell: to the north, east, south and west, each none, single or double.
struct BorderArms: Equatable {
  /// Two bits an arm, north lowest.
  var bits: UInt8 = 0

  enum Direction: UInt8 {
    case north = 0
    case east = 2
    case south = 4
    case west = 6
  }

  subscript(_ direction: Direction) -> UInt8 { bits >> direction.rawValue & 3 }

  /// Adds an arm; where there is one already, the heavier stroke stays.
  mutating func add(_ direction: Direction, _ stroke: BorderStroke) {
    let weight = max(self[direction], stroke.rawValue)
    bits = bits & ~(3 << direction.rawValue) | weight << direction.rawValue
  }

  /// The character that joins these arms; nil when there are none.
  ///
  /// Box drawing has no character whose left arm is single and whose right arm is double (nor up
  /// and down), and no half double line: the heavier stroke takes both, and a lone arm becomes a
  /// whole line.
  func glyph(_ set: BoxSet) -> Glyph? {
    guard bits != 0 else { return nil }
    let across = max(self[.east], self[.west])
    let down = max(self[.north], self[.south])
    switch set {
    case .ascii:
      let scalar: Unicode.Scalar =
        switch (across, down) {
        case (0, _): "|"
        case (1, 0): "-"
        case (_, 0): "="
        default: "+"
        }
      return Glyph(knownSafe: scalar, width: 1)
    case .unicode:
      if down == 0 { return Glyph(knownSafe: across == 2 ? "═" : "─", width: 1) }
      if across == 0 { return Glyph(knownSafe: down == 2 ? "║" : "│", width: 1) }
      let joint =
        (self[.north] > 0 ? 1 : 0) | (self[.east] > 0 ? 2 : 0) | (self[.south] > 0 ? 4 : 0)
        | (self[.west] > 0 ? 8 : 0)
      let row = (across == 2 ? 1 : 0) + (down == 2 ? 2 : 0)
      return Glyph(knownSafe: BorderArms.joints[row][joint], width: 1)
    }
  }

  /// Joints by arms: 1 north, 2 east, 4 south, 8 west.
  ///
  /// Rows: all single, double across, double down, both double. Places that are not joints hold a
  /// space.
  private static let joints: [[Unicode.Scalar]] = [
    "   └  ┌├ ┘ ┴┐┤┬┼", "   ╘  ╒╞ ╛ ╧╕╡╤╪", "   ╙  ╓╟ ╜ ╨╖╢╥╫", "   ╚  ╔╠ ╝ ╩╗╣╦╬",
  ].map { Array($0.unicodeScalars) }
}

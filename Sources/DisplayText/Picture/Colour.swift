// SPDX-License-Identifier: Apache-2.0

/// A colour of the ink or the paper of a cell.
///
/// What a terminal cannot show, its driver brings down to what it can; a frame always says what
/// was meant.
package enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// An entry of the 256-colour palette: 0–15 named, 16–231 the 6 × 6 × 6 cube, 232–255 greys.
  case palette(UInt8)
  /// Red, green and blue, 0–255 each.
  case rgb(UInt8, UInt8, UInt8)
}

extension Colour {
  /// The colour in 26 bits, so that styles compare as one word.
  var packed: UInt64 {
    switch self {
    case .standard: 0
    case .palette(let index): 1 << 24 | UInt64(index)
    case .rgb(let red, let green, let blue):
      2 << 24 | UInt64(red) << 16 | UInt64(green) << 8 | UInt64(blue)
    }
  }

  /// The colour that `packed` made these 26 bits from.
  init(packed bits: UInt64) {
    func byte(_ shift: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: bits >> shift) }
    switch bits >> 24 & 3 {
    case 1: self = .palette(byte(0))
    case 2: self = .rgb(byte(16), byte(8), byte(0))
    default: self = .standard
    }
  }
}

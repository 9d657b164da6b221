// SPDX-License-Identifier: Apache-2.0

/// Puts the bytes of one UTF-8 character together, and finds where broken ones end.
///
/// What is broken counts as one U+FFFD a longest beginning of a character, as the Unicode Standard
/// recommends (section 3.9, "U+FFFD Substitution of Maximal Subparts").
struct UTF8Assembler {
  enum Outcome: Equatable {
    case unfinished
    case scalar(Unicode.Scalar)
    /// Whether the byte belongs to what is broken; if not, it begins something new.
    case broken(isTaken: Bool)
  }

  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte must be; the first one after a lead is narrower for some leads.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Adds a byte; after anything but `unfinished` the assembler is ready for the next character.
  mutating func append(_ byte: UInt8) -> Outcome {
    guard missing > 0 else { return begin(byte) }
    guard allowed.contains(byte) else {
      self = UTF8Assembler()
      return .broken(isTaken: false)
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    guard missing == 0 else { return .unfinished }
    let scalar = Unicode.Scalar(value)
    self = UTF8Assembler()
    return scalar.map { .scalar($0) } ?? .broken(isTaken: true)
  }

  private mutating func begin(_ lead: UInt8) -> Outcome {
    switch lead {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(lead))
    case 0xC2...0xDF: (value, missing) = (UInt32(lead & 0x1F), 1)
    case 0xE0...0xEF: (value, missing) = (UInt32(lead & 0x0F), 2)
    case 0xF0...0xF4: (value, missing) = (UInt32(lead & 0x07), 3)
    default: return .broken(isTaken: true)
    }
    switch lead {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: allowed = 0x80...0xBF
    }
    return .unfinished
  }
}

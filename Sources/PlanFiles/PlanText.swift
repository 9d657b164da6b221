// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The texts that a plan may hold: UTF-8 without the code points that XML property lists lack.
enum PlanText {
  /// How many bytes the code point at a place has, of which the first exists.
  ///
  /// - Throws: `TextFault` when it is not UTF-8, or U+FFFE or U+FFFF.
  static func scalarLength(in bytes: [UInt8], at place: Int) throws(TextFault) -> Int {
    switch UTF8Sequence.length(in: bytes, at: place) {
    case nil where UTF8Sequence.isCutOff(in: bytes, at: place):
      throw TextFault(at: bytes.count, "the file ends inside a character")
    case nil: throw TextFault(at: place, "the file is not UTF-8 here")
    case 2? where bytes[place] == 0xC2 && bytes[place + 1] < 0xA0:
      throw TextFault(at: place, ForbiddenScalar.reason(UInt32(bytes[place + 1])))
    case 3?
    where bytes[place] == 0xEF && bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE:
      let scalar: UInt32 = bytes[place + 2] == 0xBE ? 0xFFFE : 0xFFFF
      throw TextFault(at: place, ForbiddenScalar.reason(scalar))
    case let length?: return length
    }
  }
}

/// The code points that no text of a plan may hold: XML property lists cannot hold them, or a
/// terminal would obey them.
enum ForbiddenScalar {
  /// Whether a code point is a control character other than tab and line feed, U+FFFE or U+FFFF.
  static func contains(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar).map { !ExactText.isStorable($0) } ?? false
  }

  /// The sentence that refuses a code point.
  static func reason(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let what = scalar < 0xA0 ? "control character" : "character"
    return "a text holds the \(what) U+\(padded), which no plan may"
  }
}

/// Well-formed UTF-8, as Unicode's table 3-7 has it.
enum UTF8Sequence {
  /// How many bytes the code point at a place has; nil when it is not well formed.
  static func length(in bytes: [UInt8], at place: Int) -> Int? {
    func isContinuation(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      place + offset < bytes.count && bytes[place + offset] >= low && bytes[place + offset] <= high
    }
    let first = bytes[place]
    switch first {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return isContinuation(1) ? 2 : nil
    case 0xE0...0xEF:
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      return isContinuation(1, low, high) && isContinuation(2) ? 3 : nil
    case 0xF0...0xF4:
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      return isContinuation(1, low, high) && isContinuation(2) && isContinuation(3) ? 4 : nil
    default: return nil
    }
  }

  /// Whether the bytes end before the code point at a place does.
  static func isCutOff(in bytes: [UInt8], at place: Int) -> Bool {
    let length = bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
    return (0xC2...0xF4).contains(bytes[place]) && bytes.count - place < length
      && bytes[(place + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }
}

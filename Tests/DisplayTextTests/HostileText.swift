// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// Makes random texts full of everything that cleaning must deal with.
struct HostileText {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x20...0x7E, 0x7F...0x9F, 0xA0...0x17F, 0x300...0x36F, 0x5D0...0x5EA,
    0x600...0x6FF, 0x600...0x6FF, 0x61C...0x61C, 0x64B...0x652, 0x1100...0x11FF,
    0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x2D30...0x2D7F, 0x4E00...0x4E10,
    0xE000...0xE003, 0xFB50...0xFDFF, 0xFE00...0xFEFF, 0xFFF0...0xFFFF, 0x1F1E6...0x1F1FF,
    0x1F300...0x1F64F, 0x1FFFE...0x1FFFF, 0xE0000...0xE007F, 0xE0100...0xE01EF, 0x0...0x10FFFF,
  ]

  /// Up to `length` scalars.
  mutating func next(length: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &random) {
      let range = HostileText.ranges.randomElement(using: &random) ?? 0x20...0x7E
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// What no cleaned text may hold, as the terminal page lists it.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x2029,
      0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
      0xFDD0...0xFDEF, 0xE0000...0xE007F:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}

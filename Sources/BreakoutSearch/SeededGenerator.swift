// SPDX-License-Identifier: Apache-2.0

/// Random numbers that a seed determines on every machine and in every version: SplitMix64.
///
/// Source: Steele, Lea & Flood, "Fast splittable pseudorandom number generators", 2014.
@usableFromInline
package struct SeededGenerator: RandomNumberGenerator {
  @usableFromInline static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15
  @usableFromInline var state: UInt64

  /// Stream `stream` of the seed; streams of one seed are independent searches.
  @usableFromInline
  package init(seed: UInt64, stream: Int = 0) {
    state = seed
    if stream > 0 {
      state = Self.mixed(seed &+ Self.golden &* UInt64(truncatingIfNeeded: stream))
    }
  }

  @inlinable
  package mutating func next() -> UInt64 {
    state &+= Self.golden
    return Self.mixed(state)
  }

  /// A whole number in 0..<bound; 0 if the bound is not positive.
  ///
  /// The standard library does not promise that its own stays the same.
  @inlinable
  package mutating func below(_ bound: Int) -> Int {
    let limit = UInt64(clamping: bound)
    return Int(truncatingIfNeeded: next().multipliedFullWidth(by: limit).high)
  }

  /// A number in 0..<1.
  @inlinable
  package mutating func fraction() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Puts the elements in random order (Fisher & Yates).
  package mutating func shuffle(_ elements: inout [Int]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
  }

  @inlinable
  static func mixed(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

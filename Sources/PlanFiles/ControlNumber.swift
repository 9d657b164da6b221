// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Five digits made of everything in a plan but its history, by which two people know on the telephone
/// whether they look at one plan.
///
/// The same plan has the same number; two plans share one by chance once in 100,000.
package struct ControlNumber: Hashable, Sendable, CustomStringConvertible {
  /// The five digits.
  package let description: String

  /// Takes the number of a plan.
  ///
  /// - Complexity: O(bytes of the plan).
  package init(of plan: Plan) { self = ControlSum(of: plan).number }

  init(sum: UInt64) {
    let digits = "\(Self.mixed(sum) % 100_000)"
    description = String(repeating: "0", count: 5 - digits.count) + digits
  }

  /// A number of which each bit depends on each bit of another: the last step of SplitMix64 (Steele,
  /// Lea and Flood, 2014).
  static func mixed(_ sum: UInt64) -> UInt64 {
    var mixed = sum
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

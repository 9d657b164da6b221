// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Compares measured values with limits: exactly the limit is neither below nor above it.
///
/// Values come from whole cells and decimal metres; differences under `Module.tolerance` are
/// binary rounding.
enum Limit {
  /// Whether a value is below a limit by more than rounding.
  static func isBelow(_ value: Double, _ limit: Double) -> Bool {
    value < limit - Module.tolerance
  }

  /// Whether a value is above a limit by more than rounding.
  static func isAbove(_ value: Double, _ limit: Double) -> Bool {
    value > limit + Module.tolerance
  }

  /// The least whole number that is not below a value by more than rounding; bounded.
  static func wholeCovering(_ value: Double) -> Int {
    let whole = (value - Module.tolerance).rounded(.up)
    return Int(Swift.min(Swift.max(whole, 0), 1e15))
  }
}

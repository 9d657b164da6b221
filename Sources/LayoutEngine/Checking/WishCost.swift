// SPDX-License-Identifier: Apache-2.0

/// A sum of penalties that does not depend on the order in which they were added.
///
/// Penalties are counted in 10⁻¹² as whole numbers, so that taking one off leaves exactly the rest. A
/// single one is bounded by 10¹⁸.
struct WishCost: Comparable, Sendable {
  private static let bound = 1e18
  private static let unit = 1e12
  private var units: Int128 = 0

  /// Nothing.
  init() {}

  /// One cost.
  init(_ cost: Double) {
    if cost != 0 { units = Int128((min(cost, Self.bound) * Self.unit).rounded()) }
  }

  /// The sum as a number.
  var value: Double { Double(units) / Self.unit }

  static func < (left: WishCost, right: WishCost) -> Bool { left.units < right.units }

  static func += (sum: inout WishCost, cost: WishCost) { sum.units &+= cost.units }
  static func -= (sum: inout WishCost, cost: WishCost) { sum.units &-= cost.units }

  static func + (first: WishCost, second: WishCost) -> WishCost {
    var sum = first
    sum += second
    return sum
  }
}

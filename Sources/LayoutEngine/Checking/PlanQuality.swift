// SPDX-License-Identifier: Apache-2.0

/// How good a plan is: what plans are compared by.
///
/// Fewer cooperatives without a stand is better, then fewer errors, then fewer warnings, then a
/// lower penalty.
package struct PlanQuality: Hashable, Comparable, Sendable {
  /// Confirmed cooperatives without a stand, whether or not the plan lists the rule `placed`.
  package let unplaced: Int
  /// Violations of severity error.
  package let errors: Int
  /// Violations of severity warning.
  package let warnings: Int
  /// The penalty of the unmet wishes, rounded to a millionth: so that the same parts,
  /// added in another order, make an equal plan.
  package let wishCost: Double

  /// Joins the four; the penalty is rounded to a millionth.
  package init(unplaced: Int, errors: Int, warnings: Int, wishCost: Double) {
    self.unplaced = unplaced
    self.errors = errors
    self.warnings = warnings
    self.wishCost = wishCost.magnitude < 1e9 ? (wishCost * 1e6).rounded() / 1e6 : wishCost
  }

  /// Whether the left plan is the better one.
  package static func < (left: PlanQuality, right: PlanQuality) -> Bool {
    (left.unplaced, left.errors, left.warnings, left.wishCost)
      < (right.unplaced, right.errors, right.warnings, right.wishCost)
  }
}

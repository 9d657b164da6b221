// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Errors, warnings and penalties as one whole number, such that any error weighs more than all
/// warnings together, and any warning more than all wishes.
struct CostScale: Sendable {
  /// What one unit of penalty counts.
  let wish: Double
  /// What a warning counts.
  let warning: Int
  /// What an error counts.
  let error: Int

  /// A scale for sums that stay within bounds.
  ///
  /// Wishes are counted in 10⁻⁹ where a whole number has room for that, else more coarsely.
  init(errors: Double, warnings: Double, wishes: Double) {
    // Each amount may be rounded up by half a unit; bounds are generous, so 1 % is plenty.
    let wishes = wishes * 1.01 + 1
    let most = 0x1p59 / (wishes * (warnings + 1) * (errors + 1))
    wish = [1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1e3].first { $0 < most } ?? most
    warning = max(1, Int(wishes * wish))
    error = warning * (Int(warnings) + 1)
  }

  /// An amount of a severity as a cost.
  func cost(_ amount: Double, _ severity: Severity) -> Int {
    switch severity {
    case .error: Int(amount) * error
    case .warning: Int(amount) * warning
    case .wish: Int((amount * wish).rounded())
    }
  }

  /// The parts of a sum of costs, nobody being without a stand.
  func quality(_ cost: Int) -> PlanQuality {
    let rest = cost % error
    return PlanQuality(
      unplaced: 0, errors: cost / error, warnings: rest / warning,
      wishCost: Double(rest % warning) / wish)
  }
}

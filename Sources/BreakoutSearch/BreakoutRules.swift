// SPDX-License-Identifier: Apache-2.0

/// How strongly, and in which way, breakout local search leaves a local optimum.
///
/// Source: U. Benlic and J.-K. Hao, "Breakout local search for the quadratic assignment problem",
/// Applied Mathematics and Computation 219(9), 2013.
@usableFromInline
package struct BreakoutRules {
  /// How many local optima in a row may fail to improve before a strong perturbation.
  let patience: Int
  /// Least probability of a directed perturbation.
  let leastDirected = 0.75
  /// Of the other perturbations, the share that goes by recency.
  let recencyShare = 0.3
  /// Moves of a perturbation at first, and of a strong one.
  let shortJump: Int
  let longJump: Int
  /// How long a move stays barred in a directed perturbation.
  @usableFromInline let tenures: ClosedRange<Int>

  /// Rules for a problem of so many sites.
  ///
  /// Patience is the paper's from 23 sites on. With fewer, starting anew soon finds what is left.
  package init(sites: Int) {
    patience = min(2500, max(1, sites * sites * 5))
    shortJump = max(2, sites * 15 / 100)
    longJump = max(shortJump, sites)
    tenures = (sites * 9 / 10)...(max(sites * 11 / 10, 1))
  }

  /// Which way to go after so many local optima without improvement: the more, the less directed.
  func perturbation(
    afterFailures failures: Int, using generator: inout SeededGenerator
  ) -> BreakoutPhase {
    // e⁻ˣ to within 0.4 % for the x that matter, the same on every machine.
    let x = Double(failures) / Double(patience)
    let directed = max(1 / (1 + x + x * x / 2), leastDirected)
    if generator.fraction() < directed { return .directed }
    return generator.fraction() < recencyShare ? .recency : .random
  }

  /// A tenure for the next move.
  @inlinable
  func tenure(using generator: inout SeededGenerator) -> Int {
    tenures.lowerBound + generator.below(tenures.count)
  }
}

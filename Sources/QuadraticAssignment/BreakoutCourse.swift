// SPDX-License-Identifier: Apache-2.0

/// Where a breakout search is: in a descent, or in a perturbation with some moves left.
///
/// Kept apart from the moves, so that a search can be interrupted after any of them, and so that
/// every kind of search goes the same way; see `BreakoutRules`.
struct BreakoutCourse {
  /// What the search is about to do.
  enum Phase {
    case descent
    case directed
    case recency
    case random
  }

  /// What the search is about to do.
  private(set) var phase = Phase.descent
  /// Moves left of a perturbation.
  private(set) var movesLeft = 0
  private let rules: BreakoutRules
  /// Local optima since the last improvement.
  private var failures = 0
  private var jump: Int
  private var lastOptimum: Int?
  /// The least value met when the last local optimum was left.
  private var bestBefore: Int

  /// The course of a search that starts at a value.
  init(_ rules: BreakoutRules, at value: Int) {
    self.rules = rules
    jump = rules.shortJump
    bestBefore = value
  }

  /// Decides how to leave a local optimum.
  mutating func leaveOptimum(
    at value: Int, best: Int, using generator: inout SeededGenerator
  ) {
    failures = best < bestBefore ? 0 : failures + 1
    bestBefore = best
    jump = value == lastOptimum ? min(jump + 1, rules.longJump) : rules.shortJump
    lastOptimum = value
    movesLeft = jump
    if failures > rules.patience {
      failures = 0
      movesLeft = rules.longJump
      phase = .random
      return
    }
    switch rules.perturbation(afterFailures: failures, using: &generator) {
    case .directed: phase = .directed
    case .recency: phase = .recency
    case .random: phase = .random
    }
  }

  /// Takes one of the moves left of a perturbation; false if there is none.
  mutating func takeMove() -> Bool {
    guard movesLeft > 0 else { return false }
    movesLeft -= 1
    return true
  }

  /// Goes back to descending once a perturbation has no moves left.
  mutating func endPerturbation() {
    if movesLeft == 0 { phase = .descent }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// What a breakout search is about to do.
@usableFromInline
package enum BreakoutPhase {
  /// Steepest descent.
  case descent
  /// Best moves that were not made lately.
  case directed
  /// Moves that were made least recently.
  case recency
  /// Random moves.
  case random
}

/// Where a breakout search is: in a descent, or in a perturbation with some moves left.
///
/// Kept apart from the moves, so that a search can be interrupted after any of them; see
/// `BreakoutRules`.
@usableFromInline
struct BreakoutState {
  /// What the search is about to do.
  @usableFromInline var phase = BreakoutPhase.descent
  /// Moves left of a perturbation.
  @usableFromInline var movesLeft = 0
  @usableFromInline let rules: BreakoutRules
  /// Local optima since the last improvement.
  private var failures = 0
  private var jump: Int
  private var lastOptimum: Int?
  /// The least value met when the last local optimum was left.
  private var bestBefore: Int

  /// The state of a search that starts at a value.
  init(_ rules: BreakoutRules, at value: Int) {
    self.rules = rules
    jump = rules.shortJump
    bestBefore = value
  }

  /// Decides how to leave a local optimum.
  @usableFromInline
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
    phase = rules.perturbation(afterFailures: failures, using: &generator)
  }

  /// Takes one of the moves left of a perturbation; false if there is none.
  @inlinable
  mutating func takeMove() -> Bool {
    guard movesLeft > 0 else { return false }
    movesLeft -= 1
    return true
  }

  /// Goes back to descending once a perturbation has no moves left.
  @inlinable
  mutating func endPerturbation() {
    if movesLeft == 0 { phase = .descent }
  }
}

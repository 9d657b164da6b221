// SPDX-License-Identifier: Apache-2.0

/// Breakout local search: steepest descent, then a perturbation just strong enough to get away.
///
/// The rules are those of `BreakoutRules`. It can be interrupted after any move and goes on where it
/// was. Same table, generator and interruptions: same sequence of moves.
@usableFromInline
package struct Breakout<Table: BreakoutTable> {
  /// The assignment at hand.
  @usableFromInline package let table: Table
  /// What all random choices come from.
  @usableFromInline package var generator: SeededGenerator
  /// The least value met.
  @usableFromInline package var bestValue: Int
  /// An assignment of that value.
  @usableFromInline package var best: Table.Assignment

  /// Moves made, and moves sought in vain.
  package var iterations: Int { table.iterations }

  @usableFromInline var state: BreakoutState
  @usableFromInline var nextPause = 0
  @usableFromInline var isStopped = false

  /// A search from the assignment of a table.
  package init(_ table: Table, _ rules: BreakoutRules, using generator: SeededGenerator) {
    self.table = table
    self.generator = generator
    bestValue = table.value
    best = table.assignment
    state = BreakoutState(rules, at: table.value)
  }

  /// Searches, or goes on, until `pause` says to stop.
  ///
  /// - Parameter pause: called at the start, at every improvement, and when the iterations it
  ///   returned last have been made; returns how many to go on to, nil to stop.
  @inlinable
  package mutating func run(pause: (Breakout) -> Int?) {
    isStopped = false
    stopOrGoOn(pause)
    table.noteBest(Table.any)
    while !isStopped {
      switch state.phase {
      case .descent:
        descend(pause)
        if !isStopped {
          state.leaveOptimum(at: table.value, best: bestValue, using: &generator)
        }
      case .directed, .recency: perturb(pause)
      case .random: wander(pause)
      }
      state.endPerturbation()
    }
  }

  /// Steepest descent; the table has noted the best by `any` before and after.
  @inlinable
  mutating func descend(_ pause: (Breakout) -> Int?) {
    while !isStopped, let best = table.bestMove(Table.any, using: &generator), best.change < 0 {
      table.make(best.move, changing: best.change, noting: Table.any)
      noteMove(pause)
    }
  }

  /// Makes the best moves by a choice that the value and the time at each of them determine.
  @inlinable
  mutating func perturb(_ pause: (Breakout) -> Int?) {
    var choice = Table.any
    if Table.choosesAhead {
      choice = self.choice()
      table.noteBest(choice)
    }
    while !isStopped, state.takeMove() {
      if !Table.choosesAhead { choice = self.choice() }
      if let best = table.bestMove(choice, using: &generator) {
        choice = nextChoice(after: best.change)
        table.make(best.move, changing: best.change, noting: choice)
        noteMove(pause)
      } else {
        table.makeRandomMove(using: &generator)
        noteMove(pause)
        choice = nextChoice()
        table.noteBest(choice)
      }
    }
  }

  /// Random moves.
  @inlinable
  mutating func wander(_ pause: (Breakout) -> Int?) {
    while !isStopped, state.takeMove() {
      table.makeRandomMove(using: &generator)
      noteMove(pause)
    }
  }

  /// What the next move of a perturbation is chosen by, if that has to be known now.
  @inlinable
  mutating func nextChoice(after change: Int? = nil) -> Table.Choice {
    Table.choosesAhead && state.movesLeft > 0 ? choice(after: change) : Table.any
  }

  /// What a move is chosen by, now or after one that changes the value by so much.
  @inlinable
  mutating func choice(after change: Int? = nil) -> Table.Choice {
    table.choice(
      state.phase, ahead: change == nil ? 0 : 1,
      unlessBelow: bestValue - table.value - (change ?? 0)
    ) { state.rules.tenure(using: &generator) }
  }

  /// Keeps the assignment if it is the best so far.
  @inlinable
  mutating func noteMove(_ pause: (Breakout) -> Int?) {
    if table.value < bestValue {
      keepBest(pause)
    } else if table.iterations >= nextPause {
      stopOrGoOn(pause)
    }
  }

  @inlinable
  mutating func keepBest(_ pause: (Breakout) -> Int?) {
    bestValue = table.value
    best = table.assignment
    stopOrGoOn(pause)
  }

  @inlinable
  mutating func stopOrGoOn(_ pause: (Breakout) -> Int?) {
    if let next = pause(self) {
      nextPause = next
    } else {
      isStopped = true
    }
  }
}

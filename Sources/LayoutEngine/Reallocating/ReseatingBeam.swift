// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// The most promising re-seatings with so many moves, from which those with one more are made.
struct ReseatingBeam {
  /// One of them.
  private struct State: Hashable {
    var moves: [Reseating.Move]
    /// The sites that are left.
    var left: [Int]
    var cost: Int

    static func precedes(_ one: State, _ other: State) -> Bool {
      one.cost != other.cost
        ? one.cost < other.cost : one.moves.lexicographicallyPrecedes(other.moves)
    }
  }

  private static let width = 150
  private var states: [State] = []
  private var worst = Int.max

  /// Takes up what is on a trial's stack, if it is good enough.
  mutating func note(_ trial: SeatingTrial, _ left: [Int]) {
    guard trial.pairCost < worst else { return }
    let moves = (0..<trial.depth).map { index in
      let move = trial.move(index)
      return Reseating.Move(facility: move.facility, site: move.site)
    }
    states.append(State(moves: moves.sorted(), left: left, cost: trial.pairCost))
    if states.count >= 4 * Self.width { trim() }
  }

  private mutating func trim() {
    states.sort(by: State.precedes)
    var last: State?
    states = Array(
      states.filter { state in
        defer { last = state }
        return state.moves != last?.moves
      }.prefix(Self.width))
    if states.count == Self.width { worst = states.last?.cost ?? .max }
  }

  /// Looks at every re-seating that moves one more, and keeps the best.
  ///
  /// One more takes a site that is left, or comes between one who moves and where it goes.
  ///
  /// - Parameter most: From how many of the most promising it goes on.
  mutating func next(
    _ model: ReseatingModel, _ trial: SeatingTrial, from most: Int = .max,
    look: (_ left: [Int]) -> Void
  ) -> ReseatingBeam {
    trim()
    var next = ReseatingBeam()
    let movers = model.ways.first?.movers ?? []
    for state in states.prefix(most) {
      let busy = Set(state.moves.map(\.facility))
      for mover in movers where !busy.contains(mover) {
        let home = trial.home(of: mover)
        for (index, site) in state.left.enumerated() where site != home {
          var left = state.left
          left[index] = home
          state.moves.forEach { trial.push($0.facility, to: $0.site) }
          trial.push(mover, to: site)
          next.finish(trial, left, look)
        }
        for between in state.moves.indices
        where trial.home(of: state.moves[between].facility) != home
          && state.moves[between].site != home
        {
          for (index, move) in state.moves.enumerated() {
            trial.push(move.facility, to: index == between ? home : move.site)
          }
          trial.push(mover, to: state.moves[between].site)
          next.finish(trial, state.left, look)
        }
      }
    }
    next.trim()
    return next
  }

  private mutating func finish(
    _ trial: SeatingTrial, _ left: [Int], _ look: (_ left: [Int]) -> Void
  ) {
    look(left)
    note(trial, left)
    while trial.depth > 0 { trial.pop() }
  }
}

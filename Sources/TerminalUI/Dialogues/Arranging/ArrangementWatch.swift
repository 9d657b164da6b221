// SPDX-License-Identifier: Apache-2.0

import LayoutEngine

/// A search for better placements that one watches.
struct ArrangementWatch: Hashable, Sendable {
  /// What it was asked for; the time may be prolonged meanwhile.
  var request: ArrangementRequest
  /// What the plan is worth as it is.
  let before: PlanQuality
  /// What the best plan so far is worth.
  var best: PlanQuality
  /// Who moves in the plan that the map shows.
  var moves: [ArrangementMove] = []
  /// When the map was drawn anew.
  var drawn: Duration?
  /// How long it has searched; nil while it gets ready.
  var elapsed: Duration?
  /// How many moves it has tried.
  var iterations = 0
  /// Whether it was told to stop and to hand over what it has.
  var isStopping = false

  /// How long the map stays as it is, however fast plans get better: the eye follows no faster, and
  /// a slow line neither.
  private static let calm = Duration.milliseconds(150)

  /// Whether the map may show other moves now.
  func mayDraw(_ moves: [ArrangementMove], at elapsed: Duration) -> Bool {
    moves != self.moves && (drawn.map { elapsed - $0 >= Self.calm } ?? true)
  }

  /// How much of the search is done, from 0 to 1.
  var share: Double {
    guard let elapsed else { return 0 }
    let share =
      request.moves.map { Double(iterations) / Double(max(1, $0)) }
      ?? elapsed / .seconds(max(1, request.seconds))
    return min(max(share, 0), 1)
  }

  /// The seconds left, rounded up; nil where moves are counted.
  var secondsLeft: Int? {
    guard request.moves == nil else { return nil }
    let left = Duration.seconds(request.seconds) - (elapsed ?? .zero)
    return Int(max(0, (left / .seconds(1)).rounded(.up)))
  }
}

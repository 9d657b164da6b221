// SPDX-License-Identifier: Apache-2.0

extension QuadraticAssignmentInstance {
  /// Searches for an admissible assignment of small value, on this thread and as many more as the
  /// options say; returns when all have ended.
  ///
  /// - Parameters:
  ///   - isCancelled: asked about every millisecond, on any of the threads; true ends the search.
  ///   - progress: told of every improvement, and of the best so far about every 50 ms; on any of
  ///     the threads, one call at a time.
  /// - Throws: `AssignmentError` if the start is not an admissible assignment.
  public func search(
    _ options: SearchOptions, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (SearchProgress) -> Void = { _ in }
  ) throws(AssignmentError) -> SearchResult {
    if let start = options.start { try checkAdmissible(start) }
    let problem = ReducedProblem(self)
    let board = SearchBoard(
      options, order: TurnOrder(problem, options), isCancelled: isCancelled, progress: progress)
    // The narrowest lanes that are exact.
    return problem.laneBound <= SIMD8<Float>.exactLimit
      ? search(problem, board, in: SIMD8<Float>.self)
      : search(problem, board, in: SIMD4<Double>.self)
  }

  private func search<Vector: LaneVector>(
    _ problem: ReducedProblem, _ board: SearchBoard, in lanes: Vector.Type
  ) -> SearchResult {
    let walks = (0..<board.order.walks).map { Walk<Vector>(problem, index: $0, board: board) }
    board.takeTurns { walks[$0.walk].take($0) }
    let found = walks.map(\.found)
    let moves = found.reduce(0) { $0 + $1.moves }
    let best = found.min {
      board.prefers(($0.value, $0.turn), to: ($1.value, $1.turn))
    }
    let assignment = best?.assignment ?? []
    return SearchResult(
      assignment: assignment, value: uncheckedValue(of: assignment),
      timeToBest: best?.time ?? .zero, duration: board.elapsed, iterations: moves,
      swapEvaluations: moves.multipliedReportingOverflow(by: problem.swaps).partialValue)
  }
}

extension TurnOrder {
  /// The most sites of an instance for which several walks share a thread.
  ///
  /// Beyond, a descent takes so long that one walk had better get somewhere.
  private static let sharedSites = 256
  /// How many walks share the moves of small instances.
  ///
  /// Measured: with 1, 2, 4 or 8 of them as many moves lead to the best values of instances of 56
  /// sites, in the mean; so the answer can be the same for one to four threads for nothing.
  private static let sharedWalks = 4
  /// Swaps evaluated in a turn: about a sixth of a millisecond.
  private static let turnSwaps = 300_000

  /// An order for the walks of a problem.
  fileprivate convenience init(_ problem: ReducedProblem, _ options: SearchOptions) {
    // With nothing to swap one turn shows all there is.
    let isFixed = problem.swaps == 0
    let shared = isFixed ? 1 : problem.sites <= Self.sharedSites ? Self.sharedWalks : 1
    self.init(
      walks: max(shared, isFixed ? 1 : options.threads),
      movesEach: Self.turnSwaps / max(problem.swaps, 1), moves: isFixed ? 0 : options.iterations)
  }
}

extension ReducedProblem {
  /// Swaps whose change of value the table knows at each move.
  fileprivate var swaps: Int {
    facilities * (facilities - 1) / 2 + facilities * (sites - facilities)
  }
}

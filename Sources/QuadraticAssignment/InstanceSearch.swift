// SPDX-License-Identifier: Apache-2.0

import Synchronization

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
    let board = SearchBoard(options, isCancelled: isCancelled, progress: progress)
    let search = SingleSearch(ReducedProblem(self), board: board)
    let found = Mutex<[(index: Int, outcome: SingleSearch.Outcome)]>([])
    runConcurrently(max(options.threads, 1)) { index in
      let outcome = search.run(index)
      found.withLock { $0.append((index, outcome)) }
    }
    let outcomes = found.withLock { $0 }.sorted { $0.index < $1.index }.map(\.outcome)
    let iterations = outcomes.reduce(0) { $0 + $1.iterations }
    let best = outcomes.min(by: Self.isBetter)
    let assignment = best?.assignment ?? []
    return SearchResult(
      assignment: assignment, value: uncheckedValue(of: assignment),
      timeToBest: best?.timeToBest ?? .zero, duration: board.elapsed, iterations: iterations,
      swapEvaluations: iterations.multipliedReportingOverflow(by: search.swaps).partialValue)
  }

  /// Who met the target first, in moves, else who found less; of equals, `min` takes the first.
  private static func isBetter(
    _ one: SingleSearch.Outcome, _ other: SingleSearch.Outcome
  ) -> Bool {
    let (moves, otherMoves) = (one.movesToTarget ?? .max, other.movesToTarget ?? .max)
    return moves == otherMoves ? one.value < other.value : moves < otherMoves
  }
}

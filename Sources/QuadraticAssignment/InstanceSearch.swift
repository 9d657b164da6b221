// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch

extension QuadraticAssignmentInstance {
  /// The most sites of an instance for which several walks share a thread.
  ///
  /// Beyond, a descent takes so long that one walk had better get somewhere.
  private static let sharedSites = 256

  /// Searches for an admissible assignment of small value, on this thread and as many more as the
  /// options say; returns when all have ended.
  ///
  /// Up to 256 sites the same effort gives the same assignment on one to four threads.
  ///
  /// - Parameters:
  ///   - start: An admissible assignment to start from; without one each walk starts at a random one.
  ///   - isCancelled: asked about every millisecond, on any of the threads; true ends the search.
  ///   - progress: told of every improvement, and of the best so far about every 50 ms; on any of
  ///     the threads, one call at a time.
  /// - Throws: `AssignmentError` if the start is not an admissible assignment.
  public func search(
    from start: [Int]? = nil, _ options: SearchOptions,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (SearchProgress<[Int]>) -> Void = { _ in }
  ) throws(AssignmentError) -> SearchResult<[Int]> {
    if let start { try checkAdmissible(start) }
    let problem = ReducedProblem(self)
    // The narrowest lanes that are exact.
    return problem.laneBound <= SIMD8<Float>.exactLimit
      ? search(problem, from: start, options, isCancelled, progress, in: SIMD8<Float>.self)
      : search(problem, from: start, options, isCancelled, progress, in: SIMD4<Double>.self)
  }

  private func search<Vector: LaneVector>(
    _ problem: ReducedProblem, from start: [Int]?, _ options: SearchOptions,
    _ isCancelled: @escaping @Sendable () -> Bool,
    _ progress: @escaping @Sendable (SearchProgress<[Int]>) -> Void, in lanes: Vector.Type
  ) -> SearchResult<[Int]> {
    let size = SearchSize(
      candidates: problem.swaps, perTurn: 300_000, isShared: problem.sites <= Self.sharedSites)
    return options.search(size, isCancelled: isCancelled, progress: progress) { _, generator in
      var generator = generator
      // An instance always has an admissible assignment, so the last choice is never taken.
      let sites =
        start.map(problem.sites(from:))
        ?? problem.admissible.matching(using: &generator) ?? Array(0..<problem.facilities)
      return Breakout(
        SwapTable<Vector>(problem, at: sites), BreakoutRules(sites: problem.sites),
        using: generator)
    }
  }
}

extension ReducedProblem {
  /// Swaps whose change of value the table knows at each move.
  fileprivate var swaps: Int {
    facilities * (facilities - 1) / 2 + facilities * (sites - facilities)
  }
}

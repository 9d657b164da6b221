// SPDX-License-Identifier: Apache-2.0

/// The best assignment a search found, and what it took.
public struct SearchResult: Equatable, Sendable {
  /// The site of each facility.
  public var assignment: [Int]
  /// The value of the assignment, exactly.
  public var value: Int
  /// Wall time from the start of the search until the assignment was found.
  public var timeToBest: Duration
  /// Wall time of the search.
  public var duration: Duration
  /// Moves made, in all searches together.
  public var iterations: Int
  /// Swaps whose change of value was known to choose a move from, in all searches together.
  public var swapEvaluations: Int
}

/// How far a search has come.
public struct SearchProgress: Equatable, Sendable {
  /// The least value found yet.
  public var value: Int
  /// Moves made by the search that reports.
  public var iterations: Int
  /// Wall time since the start.
  public var elapsed: Duration
}

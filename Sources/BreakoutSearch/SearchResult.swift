// SPDX-License-Identifier: Apache-2.0

/// The best assignment a search found, and what it took.
public struct SearchResult<Assignment: Sendable>: Sendable {
  /// Who is where.
  package var assignment: Assignment
  /// The value of the assignment, exactly.
  public var value: Int
  /// Wall time from the start of the search until the assignment was found.
  package var timeToBest: Duration
  /// Wall time of the search.
  public var duration: Duration
  /// Moves made, by all walks together.
  package var iterations: Int
  /// Moves whose change of value was known to choose one from, by all walks together.
  public var evaluations: Int

  /// What a search found.
  package init(
    assignment: Assignment, value: Int, timeToBest: Duration, duration: Duration, iterations: Int,
    evaluations: Int
  ) {
    self.assignment = assignment
    self.value = value
    self.timeToBest = timeToBest
    self.duration = duration
    self.iterations = iterations
    self.evaluations = evaluations
  }
}

/// How far a search has come.
public struct SearchProgress<Assignment: Sendable>: Sendable {
  /// The best assignment yet.
  package var assignment: Assignment
  /// Its value.
  package var value: Int
  /// Moves made.
  package var iterations: Int
  /// Wall time since the start.
  package var elapsed: Duration

  /// What a search has so far.
  package init(assignment: Assignment, value: Int, iterations: Int, elapsed: Duration) {
    self.assignment = assignment
    self.value = value
    self.iterations = iterations
    self.elapsed = elapsed
  }
}

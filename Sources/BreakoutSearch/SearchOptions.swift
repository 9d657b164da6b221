// SPDX-License-Identifier: Apache-2.0

/// How long to search.
///
/// Without any limit a search ends only when it is cancelled. With `iterations` or a `target` that
/// is met, and no `duration`, the same problem, seed and start give the same assignment on every
/// machine; small problems also on one to four threads.
public struct SearchOptions: Sendable {
  /// What all random choices follow from.
  public var seed: UInt64
  /// How many threads make the moves.
  package var threads: Int
  /// Moves to make, by all threads together.
  package var iterations: Int?
  /// Wall time for the whole search.
  package var duration: Duration?
  /// A value at which to stop, met or passed.
  package var target: Int?

  /// Options, by default a single search without limit.
  public init(
    seed: UInt64 = 1, threads: Int = 1, iterations: Int? = nil, duration: Duration? = nil,
    target: Int? = nil
  ) {
    self.seed = seed
    self.threads = threads
    self.iterations = iterations
    self.duration = duration
    self.target = target
  }
}

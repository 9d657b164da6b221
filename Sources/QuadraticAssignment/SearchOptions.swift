// SPDX-License-Identifier: Apache-2.0

/// How long to search, and from what.
///
/// Without any limit a search ends only when it is cancelled. With `iterations` or a `target` that
/// is met, and no `duration`, the same instance, seed and start give the same assignment on every
/// machine; up to 256 sites also on one to four threads.
public struct SearchOptions: Sendable {
  /// What all random choices follow from.
  public var seed: UInt64
  /// How many threads make the moves.
  public var threads: Int
  /// Moves to make, by all threads together.
  public var iterations: Int?
  /// Wall time for the whole search.
  public var duration: Duration?
  /// A value at which to stop, met or passed.
  public var target: Int?
  /// An admissible assignment to start from; by default each search starts at a random one.
  public var start: [Int]?

  /// Options, by default a single search without limit.
  public init(
    seed: UInt64 = 1, threads: Int = 1, iterations: Int? = nil, duration: Duration? = nil,
    target: Int? = nil, start: [Int]? = nil
  ) {
    self.seed = seed
    self.threads = threads
    self.iterations = iterations
    self.duration = duration
    self.target = target
    self.start = start
  }
}

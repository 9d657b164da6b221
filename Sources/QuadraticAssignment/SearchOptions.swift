// SPDX-License-Identifier: Apache-2.0

/// How long to search, and from what.
///
/// Without any limit a search ends only when it is cancelled. With `iterations`, and no
/// `duration`, the same instance and options give the same assignment on every machine.
public struct SearchOptions: Sendable {
  /// What all random choices follow from.
  public var seed: UInt64
  /// Independent searches to run at once; each has random numbers of its own.
  public var threads: Int
  /// Moves that each search may make.
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

extension SearchOptions {
  /// The stream of random numbers of a search.
  ///
  /// Each number of threads has streams of its own: two threads are two chances of another kind
  /// than one thread, not the same one and another.
  func stream(of index: Int) -> Int { threads < 2 ? index : threads << 16 + index }
}

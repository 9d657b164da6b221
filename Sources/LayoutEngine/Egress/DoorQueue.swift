// SPDX-License-Identifier: Apache-2.0

/// What happens at a door: who arrives when, who waits, when the last is through.
///
/// Time is counted in steps. People pass in the order in which they arrive, so many in a step.
struct DoorQueue: Hashable, Sendable {
  /// How many persons come.
  private(set) var persons = 0.0
  /// When the last is through; 0 where nobody comes.
  private(set) var time = 0.0
  /// The most who are there at one time, after a step's people have arrived and others have passed.
  private(set) var longest = 0.0
  /// When all are through who arrive after so many steps; by steps.
  private(set) var out: [Double] = []

  /// Follows arrivals.
  ///
  /// - Parameter arrivals: How many arrive after so many steps; by steps.
  /// - Complexity: O(steps).
  init(arrivals: [Double], rate: Double) {
    out = Array(repeating: 0, count: arrivals.count)
    var (waiting, now) = (0.0, 0.0)
    for (step, count) in arrivals.enumerated() {
      if count > 0 {
        persons += count
        now = max(now, Double(step)) + count / rate
        time = now
      }
      out[step] = now
      waiting = max(0, waiting + count - rate)
      longest = max(longest, waiting)
    }
  }
}

/// The queues at all doors.
struct DoorQueues {
  private(set) var all: [DoorQueue] = []

  init(_ flow: [Double], _ ways: EgressWays, _ rates: [Double]) {
    for door in 0..<ways.doors {
      var arrivals = [Double](repeating: 0, count: ways.farthest(from: door) + 1)
      for place in ways.firstToDoor[door]..<ways.firstToDoor[door + 1] {
        let way = Int(ways.toDoors[place])
        arrivals[Int(ways.ways[way].steps)] += flow[way]
      }
      all.append(DoorQueue(arrivals: rates[door] > 0 ? arrivals : [], rate: rates[door]))
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import Benchmark
import FloorPlan
import LayoutEngine
import PlanFiles

/// Everyone who may withdraw from the sample, one after the other.
final class Withdrawals {
  private let plan: Plan
  private let cooperatives: [Cooperative.ID]
  private var next = 0

  init(_ plan: Plan) {
    self.plan = plan
    cooperatives = plan.placements.values.joined().sorted()
  }

  /// Works out all proposals for the next one.
  func allocate() throws -> Reallocation {
    defer { next = (next + 1) % cooperatives.count }
    return try Reallocation(plan, .withdrawal([cooperatives[next]]))
  }

  /// Those of a plan, once each was worked out and the time it took was printed.
  static func printed(_ plan: Plan) throws -> Withdrawals {
    let withdrawals = Withdrawals(plan)
    try withdrawals.printTimes()
    return withdrawals
  }

  /// Works out the proposals for each once and prints how long that takes.
  private func printTimes() throws {
    let clock = ContinuousClock()
    var longest = Duration.zero
    for cooperative in cooperatives {
      let start = clock.now
      let found = try allocate()
      let time = start.duration(to: clock.now)
      longest = max(longest, time)
      let stand = found.freed.compactMap { plan.stands[$0]?.label }.joined(separator: " ")
      print(
        "\(cooperative) leaves \(stand): \(found.proposals.count) proposals, \(Self.text(time))")
    }
    print("the longest of \(cooperatives.count): \(Self.text(longest))")
  }

  private static func text(_ time: Duration) -> String {
    "\((time / .microseconds(100)).rounded() / 10) ms"
  }
}

/// Proposals of up to three moves for the withdrawals of the sample.
func measureWithdrawals() {
  Benchmark(
    "withdrawal, sample, 56 stands",
    configuration: .init(scalingFactor: .one, maxDuration: .seconds(5), maxIterations: 112)
  ) { benchmark, withdrawals in
    for _ in benchmark.scaledIterations { blackHole(try withdrawals.allocate()) }
  } setup: {
    try Withdrawals.printed(existing(Halls.sample))
  }
  for hall in Halls.dense {
    Benchmark(
      "withdrawal, \(hall.name)",
      configuration: .init(scalingFactor: .one, maxDuration: .seconds(5), maxIterations: 20)
    ) { benchmark, withdrawals in
      for _ in benchmark.scaledIterations { blackHole(try withdrawals.allocate()) }
    } setup: {
      Withdrawals(try existing(hall.plan()))
    }
  }
}

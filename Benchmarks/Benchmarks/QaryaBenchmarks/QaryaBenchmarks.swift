// SPDX-License-Identifier: Apache-2.0

import Benchmark
import FloorPlan
import LayoutEngine
import PlanFiles
import QuadraticAssignment

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock], warmupIterations: 3, maxDuration: .seconds(3), maxIterations: 2000)

  for hall in Halls.all + Halls.dense {
    Benchmark("full check, \(hall.name)") { benchmark, plan in
      for _ in benchmark.scaledIterations { blackHole(Checker(plan)) }
    } setup: {
      try existing(hall.plan())
    }
    measure("swap", hall) { EditCycle($0, EditCycle.swaps(of: $0)) }
    measure("stand move", hall) { EditCycle($0, EditCycle.moves(of: $0)) }
    Benchmark("report, \(hall.name)") { benchmark, checker in
      for _ in benchmark.scaledIterations { blackHole(checker.report) }
    } setup: {
      Checker(try existing(hall.plan()))
    }
  }
  measureMaps()
  measureGestures()
  measureFiles()
  measureAssignment()
  measureWithdrawals()
}

struct MissingSample: Error {}

@Sendable func existing<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw MissingSample() }
  return value
}

/// Checks again after edits: told what changed, and by comparing plans.
private func measure(
  _ name: String, _ hall: (name: String, plan: @Sendable () -> Plan?),
  _ cycle: @escaping @Sendable (Plan) -> EditCycle
) {
  Benchmark("\(name), \(hall.name)") { benchmark, cycle in
    for _ in benchmark.scaledIterations { cycle.follow() }
  } setup: {
    cycle(try existing(hall.plan()))
  }
  Benchmark("\(name) by comparing plans, \(hall.name)") { benchmark, cycle in
    for _ in benchmark.scaledIterations { cycle.compare() }
  } setup: {
    cycle(try existing(hall.plan()))
  }
}

/// Reading and writing the sample.
private func measureFiles() {
  Benchmark("read the sample", configuration: .init(scalingFactor: .one)) { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try PlanReader.read(Halls.sampleFile)) }
  }
  Benchmark("write the sample") { benchmark, plan in
    for _ in benchmark.scaledIterations { blackHole(PlanWriter.bytes(of: plan)) }
  } setup: {
    try existing(Halls.sample)
  }
}

// SPDX-License-Identifier: Apache-2.0

import Benchmark
import BreakoutSearch
import QuadraticAssignment

/// The assignment solver: swap evaluations a second, and times to a target.
func measureAssignment() {
  let evaluations = BenchmarkMetric.custom(
    "million swap evaluations a second", polarity: .prefersLarger, useScalingFactor: false)
  Benchmark(
    "assignment search, 7 × 8 grid",
    configuration: .init(metrics: [evaluations], warmupIterations: 1, maxIterations: 10)
  ) { benchmark, instance in
    let result = try instance.search(SearchOptions(seed: 1, duration: .milliseconds(300)))
    let seconds = result.duration / .seconds(1)
    benchmark.measurement(evaluations, Int(Double(result.evaluations) / seconds / 1e6))
  } setup: {
    try AssignmentInstances.grid(columns: 8, rows: 7, inTen: 3, seed: 5)
  }
  for seed in 1...3 as ClosedRange<UInt64> {
    measureTimes("8 × 7 grid \(seed)") { try target(ofGrid: seed) }
    measureTimes("8 × 7, optimum known \(seed)") {
      try AssignmentInstances.solved(columns: 8, rows: 7, seed: seed)
    }
  }
  for instance in QAPLIBFolder.instances() { measureTimes("QAPLIB \(instance.name)") { instance } }
}

/// Times to a target over 20 seeds, one an iteration, on one thread and on two.
private func measureTimes(
  _ name: String, _ instance: @escaping @Sendable () throws -> TimedInstance
) {
  let time = BenchmarkMetric.custom("µs to the target", useScalingFactor: false)
  let misses = BenchmarkMetric.custom("missed in 10 s", useScalingFactor: false)
  for threads in [1, 2] {
    Benchmark(
      "time to target, \(name), \(threads) thread\(threads == 1 ? "" : "s")",
      configuration: .init(
        metrics: [time, misses], warmupIterations: 0, maxDuration: .seconds(240), maxIterations: 20)
    ) { benchmark, timed in
      let options = SearchOptions(
        seed: UInt64(benchmark.currentIteration), threads: threads, duration: .seconds(10),
        target: timed.target)
      let result = try timed.instance.search(options)
      benchmark.measurement(time, Int(result.duration / .microseconds(1)))
      benchmark.measurement(misses, result.value > timed.target ? 1 : 0)
    } setup: {
      try instance()
    }
  }
}

/// A grid instance and the best value that any of four long searches finds.
private func target(ofGrid seed: UInt64) throws -> TimedInstance {
  let instance = try AssignmentInstances.grid(columns: 8, rows: 7, inTen: 3, seed: seed)
  let best = try instance.search(
    SearchOptions(seed: 1000 + seed, threads: 2, iterations: 8_000_000))
  return TimedInstance(name: "grid", instance: instance, target: best.value)
}

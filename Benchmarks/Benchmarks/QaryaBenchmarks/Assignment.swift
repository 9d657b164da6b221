// SPDX-License-Identifier: Apache-2.0

import Benchmark
import QuadraticAssignment

/// Swap evaluations a second, on 56 facilities and the sites of a 7 × 8 grid.
func measureAssignment() {
  let evaluations = BenchmarkMetric.custom(
    "million swap evaluations a second", polarity: .prefersLarger, useScalingFactor: false)
  Benchmark(
    "assignment search, 7 × 8 grid",
    configuration: .init(metrics: [evaluations], warmupIterations: 1, maxIterations: 10)
  ) { benchmark, instance in
    let result = try instance.search(SearchOptions(seed: 1, duration: .milliseconds(300)))
    let seconds =
      Double(result.duration.components.seconds)
      + Double(result.duration.components.attoseconds) / 1e18
    benchmark.measurement(evaluations, Int(Double(result.swapEvaluations) / seconds / 1e6))
  } setup: {
    try gridInstance(columns: 7, rows: 8)
  }
}

/// Random sparse flows between facilities, and walking distances on a grid.
func gridInstance(columns: Int, rows: Int) throws -> QuadraticAssignmentInstance {
  var random = Generator(state: 5)
  let size = columns * rows
  var flows = [Int](repeating: 0, count: size * size)
  var distances = flows
  for first in 0..<size {
    for second in 0..<size {
      distances[first * size + second] =
        abs(first % columns - second % columns) + abs(first / columns - second / columns)
      if first < second && Int.random(in: 0..<4, using: &random) == 0 {
        let flow = Int.random(in: 1...9, using: &random)
        flows[first * size + second] = flow
        flows[second * size + first] = flow
      }
    }
  }
  return try QuadraticAssignmentInstance(size: size, flows: flows, distances: distances)
}

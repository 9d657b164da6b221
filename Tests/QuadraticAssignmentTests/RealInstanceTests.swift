// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import QuadraticAssignment

@Suite("An instance of real weights")
struct RealInstanceTests {
  @Test("has exactly the value of weights with few binary digits")
  func exact() throws {
    let real = try RealInstance(
      facilities: 2, sites: 2, flows: [0, 0.5, 1.25, 0], distances: [0, 3, 0.75, 0],
      linear: [0.125, 1, 2, 0.5])
    let value = Double(try real.instance.value(of: [1, 0])) * real.unit
    #expect(value == 0.5 * 0.75 + 1.25 * 3 + 1 + 2)
    #expect(ReducedProblem(real.instance).laneBound <= SIMD8<Float>.exactLimit)
  }

  @Test("has very nearly the value of any weights", arguments: [1e-9, 1, 1e12])
  func nearlyExact(magnitude: Double) throws {
    var generator = SeededGenerator(seed: 8)
    let size = 9
    let flows = (0..<(size * size)).map { _ in generator.fraction() * magnitude }
    let distances = (0..<(size * size)).map { _ in generator.fraction() - 0.5 }
    let real = try RealInstance(
      facilities: size, sites: size, flows: flows, distances: distances)
    var assignment = Array(0..<size)
    generator.shuffle(&assignment)
    var expected = 0.0
    for one in 0..<size {
      for other in 0..<size {
        expected +=
          flows[one * size + other] * distances[assignment[one] * size + assignment[other]]
      }
    }
    let value = Double(try real.instance.value(of: assignment)) * real.unit
    #expect(abs(value - expected) < 1e-4 * magnitude)
  }

  @Test(
    "is refused with entries that are no finite numbers",
    arguments: [Double.nan, Double.infinity, -Double.infinity])
  func notFinite(entry: Double) {
    #expect(throws: InstanceError.notFinite(matrix: .flows)) {
      try RealInstance(facilities: 1, sites: 1, flows: [entry], distances: [0])
    }
    #expect(throws: InstanceError.notFinite(matrix: .linear)) {
      try RealInstance(facilities: 1, sites: 1, flows: [0], distances: [0], linear: [entry])
    }
  }

  @Test(
    "stands the largest and the smallest numbers",
    arguments: [0.0, Double.leastNonzeroMagnitude, 1e-300, 1e300, 1.7e308])
  func extremes(entry: Double) throws {
    let linear = try RealInstance(
      facilities: 1, sites: 2, flows: [0], distances: [0, 0, 0, 0], linear: [entry, 0])
    #expect(try linear.instance.value(of: [1]) == 0)
    #expect(throws: Never.self) {
      try RealInstance(facilities: 1, sites: 1, flows: [entry], distances: [1 / max(entry, 1)])
    }
    if entry > 1 {
      #expect(throws: InstanceError.weightsTooLarge(matrix: .flows)) {
        try RealInstance(facilities: 1, sites: 1, flows: [entry], distances: [entry])
      }
    }
  }
}

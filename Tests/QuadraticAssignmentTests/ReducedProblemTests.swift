// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import Testing

@testable import QuadraticAssignment

@Suite("The reduced problem")
struct ReducedProblemTests {
  @Test("has the value of the instance, offset and unit applied", arguments: InstanceKind.all)
  func value(of kind: InstanceKind) throws {
    for seed in 1...10 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let instance = try kind.instance(size: 3 + seed, using: &generator)
      let problem = ReducedProblem(instance)
      let sites = try #require(problem.admissible.matching(using: &generator))
      let assignment = problem.assignment(from: sites)
      try instance.checkAdmissible(assignment)
      #expect(problem.sites(from: assignment) == sites)
      let value = try instance.value(of: assignment)
      #expect(problem.offset + problem.unit * problem.value(at: sites) == value)
    }
  }

  @Test("has one layer if either matrix is symmetric, else two")
  func layers() throws {
    let symmetric = [0, 1, 2, 1, 0, 3, 2, 3, 0]
    let other = [0, 1, 2, 3, 0, 1, 2, 3, 0]
    func layers(_ flows: [Int], _ distances: [Int]) throws -> Int {
      try ReducedProblem(QuadraticAssignmentInstance(size: 3, flows: flows, distances: distances))
        .layers.count
    }
    #expect(try layers(symmetric, symmetric) == 1)
    #expect(try layers(symmetric, other) == 1)
    #expect(try layers(other, symmetric) == 1)
    #expect(try layers(other, other) == 2)
  }

  @Test("counts in the common unit of all entries")
  func unit() throws {
    let flows = [0, 30, 30, 0]
    let distances = [0, 7, 7, 0]
    let plain = try QuadraticAssignmentInstance(size: 2, flows: flows, distances: distances)
    #expect(ReducedProblem(plain).unit == 2 * 30 * 7)
    let linear = try QuadraticAssignmentInstance(
      facilities: 2, sites: 2, flows: flows, distances: distances, linear: [4, 10, 0, 8])
    #expect(ReducedProblem(linear).unit == 2)
  }

  @Test("fits single precision if entries are small, and not if they are large")
  func laneBound() throws {
    func bound(_ entry: Int) throws -> Int {
      let flows = [0, entry, 1, 1, 0, entry, entry, 1, 0]
      return try ReducedProblem(
        QuadraticAssignmentInstance(size: 3, flows: flows, distances: flows)
      ).laneBound
    }
    #expect(try bound(100) <= SIMD8<Float>.exactLimit)
    #expect(try bound(10_000) > SIMD8<Float>.exactLimit)
    #expect(try bound(1_000_000) <= SIMD4<Double>.exactLimit)
  }
}

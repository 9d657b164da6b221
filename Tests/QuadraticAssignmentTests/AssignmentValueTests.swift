// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import Testing

@testable import QuadraticAssignment

@Suite("The value of an assignment")
struct AssignmentValueTests {
  @Test("follows from the definition", arguments: InstanceKind.all)
  func value(of kind: InstanceKind) throws {
    for seed in 1...10 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let instance = try kind.instance(size: 4 + seed % 4, using: &generator)
      let oracle = BruteForce(instance: instance)
      var sites = Array(0..<instance.sites)
      generator.shuffle(&sites)
      let assignment = Array(sites.prefix(instance.facilities))
      #expect(try instance.value(of: assignment) == oracle.value(of: assignment))
    }
  }

  @Test("is not asked of what is no assignment")
  func malformed() throws {
    let instance = try QuadraticAssignmentInstance(
      facilities: 2, sites: 3, flows: [0, 1, 1, 0], distances: [Int](repeating: 1, count: 9),
      forbidden: [Pairing(facility: 0, site: 1)])
    #expect(throws: AssignmentError.wrongCount(expected: 2, found: 1)) {
      try instance.value(of: [0])
    }
    #expect(throws: AssignmentError.noSuchPair(Pairing(facility: 1, site: 3))) {
      try instance.value(of: [0, 3])
    }
    #expect(throws: AssignmentError.siteTaken(Pairing(facility: 1, site: 2))) {
      try instance.value(of: [2, 2])
    }
    #expect(throws: AssignmentError.noSuchPair(Pairing(facility: 0, site: -1))) {
      try instance.value(of: [-1, 1])
    }
    #expect(throws: AssignmentError.notAdmitted(Pairing(facility: 0, site: 1))) {
      try instance.checkAdmissible([1, 0])
    }
    #expect(try instance.value(of: [1, 0]) == 2)
  }

  @Test("is zero where there is nothing to place")
  func empty() throws {
    let instance = try QuadraticAssignmentInstance(size: 0, flows: [], distances: [])
    #expect(try instance.value(of: []) == 0)
  }
}

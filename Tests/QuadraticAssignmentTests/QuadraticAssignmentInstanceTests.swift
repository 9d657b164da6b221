// SPDX-License-Identifier: Apache-2.0

import QuadraticAssignment
import Testing

@Suite("An instance")
struct QuadraticAssignmentInstanceTests {
  @Test("is refused with fewer sites than facilities")
  func fewerSites() {
    #expect(throws: InstanceError.fewerSitesThanFacilities(facilities: 2, sites: 1)) {
      try QuadraticAssignmentInstance(
        facilities: 2, sites: 1, flows: [0, 1, 1, 0], distances: [0])
    }
  }

  @Test(
    "is refused with a size that no array can have", arguments: [-1, 1 << 21, Int.min, Int.max])
  func impossibleSize(size: Int) {
    #expect(throws: InstanceError.impossibleSize(size)) {
      try QuadraticAssignmentInstance(size: size, flows: [], distances: [])
    }
  }

  @Test("is refused with matrices of another size")
  func wrongCount() {
    #expect(throws: InstanceError.wrongCount(matrix: .flows, expected: 4, found: 3)) {
      try QuadraticAssignmentInstance(size: 2, flows: [0, 1, 1], distances: [0, 1, 1, 0])
    }
    #expect(throws: InstanceError.wrongCount(matrix: .distances, expected: 4, found: 5)) {
      try QuadraticAssignmentInstance(size: 2, flows: [0, 1, 1, 0], distances: [0, 1, 1, 0, 0])
    }
    #expect(throws: InstanceError.wrongCount(matrix: .linear, expected: 4, found: 1)) {
      try square(linear: [1])
    }
  }

  @Test("is refused with forbidden or pinned pairs that do not exist")
  func noSuchPair() {
    for pair in [Pairing(facility: 2, site: 0), Pairing(facility: 0, site: -1)] {
      #expect(throws: InstanceError.noSuchPair(pair)) { try square(forbidden: [pair]) }
      #expect(throws: InstanceError.noSuchPair(pair)) { try square(pinned: [pair]) }
    }
  }

  @Test("is refused with pins that collide with pins or forbidden pairs")
  func collidingPins() {
    let (first, second) = (Pairing(facility: 0, site: 0), Pairing(facility: 1, site: 0))
    #expect(throws: InstanceError.pinsCollide(first, second)) {
      try square(pinned: [first, second])
    }
    let third = Pairing(facility: 0, site: 1)
    #expect(throws: InstanceError.pinsCollide(first, third)) { try square(pinned: [first, third]) }
    #expect(throws: InstanceError.pinForbidden(first)) {
      try square(forbidden: [first], pinned: [first])
    }
    #expect(throws: Never.self) { try square(pinned: [first, first]) }
  }

  @Test("is refused if forbidden pairs leave no assignment")
  func infeasible() {
    let sameSite = [Pairing(facility: 0, site: 1), Pairing(facility: 1, site: 1)]
    #expect(throws: InstanceError.noAdmissibleAssignment) { try square(forbidden: sameSite) }
    let pinnedAway = [Pairing(facility: 0, site: 1)]
    #expect(throws: InstanceError.noAdmissibleAssignment) {
      try square(forbidden: pinnedAway, pinned: [Pairing(facility: 1, site: 0)])
    }
  }

  @Test("is refused if values could be too large, and accepted up to the limit")
  func bounds() throws {
    let limit = QuadraticAssignmentInstance.valueLimit
    for entry in [limit + 1, Int.max, Int.min] {
      #expect(throws: InstanceError.weightsTooLarge(matrix: .flows)) {
        try QuadraticAssignmentInstance(size: 1, flows: [entry], distances: [0])
      }
      #expect(throws: InstanceError.weightsTooLarge(matrix: .distances)) {
        try QuadraticAssignmentInstance(size: 1, flows: [0], distances: [entry])
      }
      #expect(throws: InstanceError.weightsTooLarge(matrix: .linear)) {
        try QuadraticAssignmentInstance(
          facilities: 1, sites: 1, flows: [0], distances: [0], linear: [entry])
      }
    }
    #expect(throws: InstanceError.weightsTooLarge(matrix: .distances)) {
      try QuadraticAssignmentInstance(size: 1, flows: [1 << 24], distances: [1 << 24])
    }
    #expect(throws: InstanceError.weightsTooLarge(matrix: .linear)) {
      try QuadraticAssignmentInstance(
        facilities: 1, sites: 1, flows: [limit], distances: [1], linear: [1])
    }
    let largest = try QuadraticAssignmentInstance(size: 1, flows: [-limit], distances: [1])
    #expect(try largest.value(of: [0]) == -limit)
  }

  @Test("admits what is neither forbidden nor against a pin")
  func admits() throws {
    let instance = try QuadraticAssignmentInstance(
      facilities: 2, sites: 3, flows: [0, 1, 1, 0], distances: [Int](repeating: 0, count: 9),
      forbidden: [Pairing(facility: 0, site: 1)], pinned: [Pairing(facility: 1, site: 2)])
    let admitted = (0..<2).map { facility in
      (0..<3).filter { instance.admits(Pairing(facility: facility, site: $0)) }
    }
    #expect(admitted == [[0, 2], [2]])
    #expect(!instance.admits(Pairing(facility: 5, site: 0)))
  }

  private func square(
    linear: [Int] = [], forbidden: [Pairing] = [], pinned: [Pairing] = []
  ) throws -> QuadraticAssignmentInstance {
    try QuadraticAssignmentInstance(
      facilities: 2, sites: 2, flows: [0, 1, 1, 0], distances: [0, 1, 1, 0], linear: linear,
      forbidden: forbidden, pinned: pinned)
  }
}

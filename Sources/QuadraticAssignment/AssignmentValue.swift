// SPDX-License-Identifier: Apache-2.0

/// Why an array is not an assignment of an instance.
public enum AssignmentError: Error, Equatable, Sendable {
  /// The array has not one site for each facility.
  case wrongCount(expected: Int, found: Int)
  /// The pair names a facility or a site that does not exist.
  case noSuchPair(Pairing)
  /// A second facility on the same site.
  case siteTaken(Pairing)
  /// The instance forbids the pair, or pins another.
  case notAdmitted(Pairing)
}

extension QuadraticAssignmentInstance {
  /// The exact value of an assignment: the site of each facility, all different.
  ///
  /// Forbidden pairs and pins do not matter here; `checkAdmissible` tells.
  /// - Complexity: O(facilities²)
  package func value(of assignment: [Int]) throws(AssignmentError) -> Int {
    try checkFormed(assignment)
    return uncheckedValue(of: assignment)
  }

  /// Throws unless the assignment is well formed and respects forbidden pairs and pins.
  package func checkAdmissible(_ assignment: [Int]) throws(AssignmentError) {
    try checkFormed(assignment)
    for (facility, site) in assignment.enumerated() {
      let pair = Pairing(facility: facility, site: site)
      guard admits(pair) else { throw .notAdmitted(pair) }
    }
  }

  /// The value of an assignment known to be well formed.
  func uncheckedValue(of assignment: [Int]) -> Int {
    var value = 0
    for (facility, site) in assignment.enumerated() {
      let flowRow = facility * facilities
      let distanceRow = site * sites
      for other in 0..<facilities {
        value += flows[flowRow + other] * distances[distanceRow + assignment[other]]
      }
      if !linear.isEmpty { value += linear[facility * sites + site] }
    }
    return value
  }

  private func checkFormed(_ assignment: [Int]) throws(AssignmentError) {
    guard assignment.count == facilities else {
      throw .wrongCount(expected: facilities, found: assignment.count)
    }
    var taken = [Bool](repeating: false, count: sites)
    for (facility, site) in assignment.enumerated() {
      let pair = Pairing(facility: facility, site: site)
      guard (0..<sites).contains(site) else { throw .noSuchPair(pair) }
      guard !taken[site] else { throw .siteTaken(pair) }
      taken[site] = true
    }
  }
}

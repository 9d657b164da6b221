// SPDX-License-Identifier: Apache-2.0

import QuadraticAssignment

/// The slow way to every answer: straight from the definition, for the tests to compare with.
struct BruteForce {
  let instance: QuadraticAssignmentInstance

  /// Σᵢⱼ flows[i, j] · distances[p[i], p[j]] + Σᵢ linear[i, p[i]].
  func value(of assignment: [Int]) -> Int {
    var value = 0
    for one in assignment.indices {
      for other in assignment.indices {
        value +=
          instance.flows[one * instance.facilities + other]
          * instance.distances[assignment[one] * instance.sites + assignment[other]]
      }
      if !instance.linear.isEmpty {
        value += instance.linear[one * instance.sites + assignment[one]]
      }
    }
    return value
  }

  /// The least value of any admissible assignment.
  func least() -> Int? {
    var least: Int?
    extend([]) { assignment in
      let value = value(of: assignment)
      least = min(least ?? value, value)
    }
    return least
  }

  private func extend(_ assignment: [Int], _ visit: ([Int]) -> Void) {
    if assignment.count == instance.facilities { return visit(assignment) }
    for site in 0..<instance.sites where !assignment.contains(site) {
      guard instance.admits(Pairing(facility: assignment.count, site: site)) else { continue }
      extend(assignment + [site], visit)
    }
  }
}

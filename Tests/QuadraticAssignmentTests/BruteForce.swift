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
    var assignment: [Int] = []
    extend(&assignment, value: 0, &least)
    return least
  }

  /// Tries every site for the next facility; `value` is that of the facilities before it.
  private func extend(_ assignment: inout [Int], value: Int, _ least: inout Int?) {
    let facility = assignment.count
    if facility == instance.facilities {
      least = min(least ?? value, value)
      return
    }
    for site in 0..<instance.sites where !assignment.contains(site) {
      guard instance.admits(Pairing(facility: facility, site: site)) else { continue }
      assignment.append(site)
      extend(&assignment, value: value + share(of: facility, in: assignment), &least)
      assignment.removeLast()
    }
  }

  /// The terms of the last facility of an incomplete assignment.
  private func share(of facility: Int, in assignment: [Int]) -> Int {
    let site = assignment[facility]
    var share = instance.linear.isEmpty ? 0 : instance.linear[facility * instance.sites + site]
    for (other, otherSite) in assignment.enumerated() {
      share +=
        instance.flows[facility * instance.facilities + other]
        * instance.distances[site * instance.sites + otherSite]
      if other != facility {
        share +=
          instance.flows[other * instance.facilities + facility]
          * instance.distances[otherSite * instance.sites + site]
      }
    }
    return share
  }
}

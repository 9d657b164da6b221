// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch

/// Which facility may have which site: finds assignments, whole or along a path of displacements.
struct AdmissibleSites: Sendable {
  let facilities: Int
  let sites: Int
  /// Whether a pair is forbidden, `facilities` × `sites`; empty if none is.
  let forbidden: [Bool]

  init(facilities: Int, sites: Int, forbidden: [Bool]) {
    self.facilities = facilities
    self.sites = sites
    self.forbidden = forbidden
  }

  /// The pairs an instance admits; a pin forbids the facility every other site.
  init(_ instance: QuadraticAssignmentInstance) {
    var forbidden: [Bool] = []
    if !instance.forbidden.isEmpty {
      forbidden.reserveCapacity(instance.facilities * instance.sites)
      for facility in 0..<instance.facilities {
        for site in 0..<instance.sites {
          forbidden.append(!instance.admits(Pairing(facility: facility, site: site)))
        }
      }
    }
    self.init(facilities: instance.facilities, sites: instance.sites, forbidden: forbidden)
  }

  /// Whether every facility may have every site.
  var isComplete: Bool { forbidden.isEmpty }

  /// Whether the facility may have the site.
  ///
  /// A facility beyond the last stands for an empty site and may be anywhere.
  func admits(_ facility: Int, _ site: Int) -> Bool {
    forbidden.isEmpty || facility >= facilities || !forbidden[facility * sites + site]
  }

  /// Some admissible assignment, the sites tried in order; nil if there is none.
  func matching() -> [Int]? {
    matching(order: Array(0..<facilities), siteOrder: Array(0..<sites))
  }

  /// A random admissible assignment (every one can come up); nil if there is none.
  func matching(using generator: inout SeededGenerator) -> [Int]? {
    var order = Array(0..<facilities)
    var siteOrder = Array(0..<sites)
    generator.shuffle(&order)
    generator.shuffle(&siteOrder)
    return matching(order: order, siteOrder: siteOrder)
  }

  /// Augmenting paths, a facility at a time (Kuhn).
  ///
  /// - Complexity: O(facilities² · sites)
  private func matching(order: [Int], siteOrder: [Int]) -> [Int]? {
    var occupant = [Int?](repeating: nil, count: sites)
    for facility in order {
      if let site = siteOrder.first(where: { occupant[$0] == nil && admits(facility, $0) }) {
        occupant[site] = facility
        continue
      }
      guard let path = path(from: facility, occupant: occupant, siteOrder: siteOrder) else {
        return nil
      }
      for step in path { occupant[step.site] = step.facility }
    }
    var assignment = [Int](repeating: 0, count: facilities)
    for (site, facility) in occupant.enumerated() {
      if let facility { assignment[facility] = site }
    }
    return assignment
  }

  /// Who moves where so that a facility without a site gets one, and nobody loses theirs.
  ///
  /// Depth first, the sites tried in the order given. The last step takes a site where `occupant`
  /// is nil; each other takes the site of the facility that moves in the next one.
  /// - Complexity: O(facilities · sites)
  func path(from start: Int, occupant: [Int?], siteOrder: [Int], avoiding: Int? = nil)
    -> [Pairing]?
  {
    var visited = [Bool](repeating: false, count: sites)
    if let avoiding { visited[avoiding] = true }
    var steps: [(facility: Int, next: Int)] = [(start, 0)]
    while let top = steps.last {
      guard top.next < sites else {
        steps.removeLast()
        continue
      }
      steps[steps.count - 1].next += 1
      let site = siteOrder[top.next]
      guard !visited[site], admits(top.facility, site) else { continue }
      visited[site] = true
      guard let displaced = occupant[site] else {
        return steps.map { Pairing(facility: $0.facility, site: siteOrder[$0.next - 1]) }
      }
      steps.append((displaced, 0))
    }
    return nil
  }
}

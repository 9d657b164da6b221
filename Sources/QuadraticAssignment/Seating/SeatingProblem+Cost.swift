// SPDX-License-Identifier: Apache-2.0

extension SeatingProblem {
  /// What an assignment costs, from the definition; nil is outside.
  ///
  /// - Complexity: O(facilities² · terms).
  public func cost(of assignment: [Int?]) -> Int {
    var total = 0
    for (facility, site) in assignment.enumerated() {
      guard let site else { continue }
      total += linear[facility * sites + site]
      for other in 0..<facility {
        guard let there = assignment[other] else { continue }
        for pair in pairs where pair.joins(facility, other) {
          total += pair.costs[site * sites + there]
        }
      }
    }
    for count in counts {
      let held = assignment.indices.count { facility in
        count.isCounted[facility] && (assignment[facility].map { count.isInside[$0] } ?? false)
      }
      total += count.cost(of: held)
    }
    for company in companies { total += cost(of: company, in: assignment) }
    for site in 0..<sites where room[site] == .shared {
      let there = assignment.indices.filter { assignment[$0] == site }
      for load in loads { total += load.cost(of: there, at: site, sites: sites) }
    }
    for load in loads { total += load.fixtureCost { assignment[$0] ?? sites } }
    return total
  }

  private func cost(of term: CompanyTerm, in assignment: [Int?]) -> Int {
    func company(at watched: [Int], besides watcher: Int?) -> Int {
      assignment.indices.count { facility in
        guard facility != watcher, term.isCompany[facility], let there = assignment[facility]
        else { return false }
        return watched.contains { term.reach[$0 * sites + there] }
      }
    }
    var total = 0
    for (facility, site) in assignment.enumerated() where term.watches[facility] {
      guard let site else { continue }
      total += term.cost(of: term.base[site] + company(at: [site], besides: facility))
    }
    for fixture in term.fixtures {
      total += term.cost(of: fixture.base + company(at: fixture.sites, besides: nil))
    }
    return total
  }
}

// SPDX-License-Identifier: Apache-2.0

// The terms that are no sums over pairs: what a move changes of them, exactly.
extension SeatingTable {
  /// Keeps up with a facility that has moved.
  func noteGroups(_ facility: Int, from: Int, to site: Int) {
    counts.note(facility, from: from, to: site)
    for company in companies { company.note(facility, from: from, to: site) }
  }

  /// What a move changes of load terms.
  func loadChange(_ facility: Int, _ other: Int?, _ here: Int, _ there: Int) -> Int {
    var change = 0
    let ends: [(Int, Int?, Int?)] = [(here, facility, other), (there, other, facility)]
    for (site, leaving, coming) in ends
    where site < sites && problem.room[site] == .shared {
      let now = (0..<facilities).filter { siteOf[0][$0] == site }
      let then = (now.filter { $0 != leaving } + (coming.map { [$0] } ?? [])).sorted()
      for load in problem.loads {
        change +=
          load.cost(of: then, at: site, sites: sites) - load.cost(of: now, at: site, sites: sites)
      }
    }
    for load in problem.loads where !load.fixtures.isEmpty {
      change -= load.fixtureCost(touching: here, there) { siteOf[0][$0] }
      change += load.fixtureCost(touching: here, there) {
        $0 == facility ? there : $0 == other ? here : siteOf[0][$0]
      }
    }
    return change
  }
}

// SPDX-License-Identifier: Apache-2.0

// The terms that are no sums over pairs: what a move changes of them, exactly.
extension SeatingTable {
  /// Keeps up with a facility that has moved.
  func noteGroups(_ facility: Int, from: Int, to site: Int) {
    for (number, term) in problem.counts.enumerated() where term.isCounted[facility] {
      if from < sites, term.isInside[from] { counted[number] -= 1 }
      if site < sites, term.isInside[site] { counted[number] += 1 }
    }
    for (number, term) in problem.companies.enumerated() where term.isCompany[facility] {
      for place in 0..<sites {
        if from < sites, term.reach[from * sites + place] { company[number][place] -= 1 }
        if site < sites, term.reach[site * sites + place] { company[number][place] += 1 }
      }
    }
  }

  /// What a move changes of count and company terms.
  func groupChange(_ facility: Int, _ other: Int?, _ here: Int, _ there: Int) -> Int {
    var change = 0
    for (number, term) in problem.counts.enumerated() {
      let members = value(term.isCounted[facility]) - value(other.map { term.isCounted[$0] })
      if members == 0 { continue }
      let inside = value(isIn(term.isInside, there)) - value(isIn(term.isInside, here))
      if inside == 0 { continue }
      let held = counted[number]
      change += term.cost(of: held + members * inside) - term.cost(of: held)
    }
    for (number, term) in problem.companies.enumerated() {
      change += companyChange(term, number, facility, other, here, there)
    }
    return change
  }

  private func companyChange(
    _ term: CompanyTerm, _ number: Int, _ facility: Int, _ other: Int?, _ here: Int, _ there: Int
  ) -> Int {
    let moved = value(term.isCompany[facility]) - value(other.map { term.isCompany[$0] })
    let reached = company[number]
    /// How much more company there is at a site.
    func added(_ site: Int) -> Int {
      moved == 0 ? 0 : moved * (reaches(term, site, there) - reaches(term, site, here))
    }
    var change = 0
    if term.watches[facility] {
      change += watcherChange(term, facility, reached, to: there, added)
    }
    if let other, term.watches[other] {
      change += watcherChange(term, other, reached, to: here, added)
    }
    if moved == 0 { return change }
    for watcher in 0..<facilities
    where term.watches[watcher] && watcher != facility && watcher != other {
      let site = siteOf[0][watcher]
      let more = added(site)
      if more == 0 { continue }
      let seen = seen(term, watcher, reached, at: site)
      change += term.cost(of: seen + more) - term.cost(of: seen)
    }
    for fixture in term.fixtures {
      let isBroken = fixture.views.contains { term.cost(of: $0.base + reached[$0.site]) > 0 }
      let willBe = fixture.views.contains {
        term.cost(of: $0.base + reached[$0.site] + added($0.site)) > 0
      }
      change += (value(willBe) - value(isBroken)) * term.cost
    }
    return change
  }

  /// What changes for a watcher that moves itself.
  private func watcherChange(
    _ term: CompanyTerm, _ watcher: Int, _ reached: [Int], to goal: Int, _ added: (Int) -> Int
  ) -> Int {
    let site = siteOf[0][watcher]
    var change = 0
    if site < sites { change -= term.cost(of: seen(term, watcher, reached, at: site)) }
    if goal < sites {
      let itself = term.isCompany[watcher] ? reaches(term, goal, goal) : 0
      change += term.cost(of: term.base[goal] + reached[goal] + added(goal) - itself)
    }
    return change
  }

  /// The company that a watcher has at its site.
  private func seen(_ term: CompanyTerm, _ watcher: Int, _ reached: [Int], at site: Int) -> Int {
    let itself = term.isCompany[watcher] ? reaches(term, site, site) : 0
    return term.base[site] + reached[site] - itself
  }

  private func reaches(_ term: CompanyTerm, _ site: Int, _ other: Int) -> Int {
    site < sites && other < sites && term.reach[site * sites + other] ? 1 : 0
  }

  private func isIn(_ set: [Bool], _ site: Int) -> Bool { site < sites && set[site] }

  private func value(_ isTrue: Bool?) -> Int { isTrue == true ? 1 : 0 }

  /// What a move changes of load terms.
  func loadChange(_ facility: Int, _ other: Int?, _ here: Int, _ there: Int) -> Int {
    var change = 0
    let ends: [(Int, Int?, Int?)] = [(here, facility, other), (there, other, facility)]
    for (site, leaving, coming) in ends
    where isLoaded[0][site] > 0 {
      let now = (0..<facilities).filter { siteOf[0][$0] == site }
      let then = now.filter { $0 != leaving } + (coming.map { [$0] } ?? [])
      for load in problem.loads {
        change +=
          load.cost(of: then, at: site, sites: sites) - load.cost(of: now, at: site, sites: sites)
      }
    }
    return change
  }
}

// SPDX-License-Identifier: Apache-2.0

// What the terms that are no sums over pairs cost when a few facilities leave their homes. Moved
// facilities and their goals come as two lists of the same length.

/// What count terms cost.
final class CountTrial {
  private let terms: [CountTerm]
  private let isCounted: IntegerRows
  private let isInside: IntegerRows
  private let homes: IntegerRows
  private let held: [Int]

  init(_ problem: SeatingProblem, _ homes: [Int]) {
    terms = problem.counts
    self.homes = IntegerRows(homes)
    isCounted = IntegerRows(problem.counts.count, columns: problem.facilities)
    isInside = IntegerRows(problem.counts.count, columns: problem.sites + 1)
    for (number, term) in problem.counts.enumerated() {
      for (facility, flag) in term.isCounted.enumerated() where flag {
        isCounted[number][facility] = 1
      }
      for (site, flag) in term.isInside.enumerated() where flag { isInside[number][site] = 1 }
    }
    held = problem.counts.map { term in
      homes.indices.count { facility in
        term.isCounted[facility] && homes[facility] < problem.sites
          && term.isInside[homes[facility]]
      }
    }
  }

  /// The least that the terms cost once so many facilities have moved.
  func leastCost(moving count: Int) -> Int {
    held.indices.reduce(0) { $0 + terms[$1].cost(of: held[$1] - count) }
  }

  func cost(
    _ moved: UnsafeMutablePointer<Int>, _ goals: UnsafeMutablePointer<Int>, _ count: Int
  ) -> Int {
    var cost = 0
    for number in held.indices {
      var inside = held[number]
      let sites = isInside[number]
      for index in 0..<count where isCounted[number][moved[index]] > 0 {
        inside += sites[goals[index]] - sites[homes[0][moved[index]]]
      }
      cost += terms[number].cost(of: inside)
    }
    return cost
  }
}

/// What a company term costs.
final class CompanyTrial {
  private let term: CompanyTerm
  private let sites: Int
  private let watchers: [Int]
  private let watches: IntegerRows
  private let isCompany: IntegerRows
  private let reach: IntegerRows
  private let homes: IntegerRows
  /// How many are within reach of each site with everybody at home.
  private let seen: IntegerRows
  /// For each fixture the sites within its reach, and how many are with everybody at home.
  private let fixtureReach: IntegerRows
  private let fixtureSeen: [Int]
  private var unmoved = 0

  init(_ term: CompanyTerm, sites: Int, _ homes: [Int]) {
    self.term = term
    self.sites = sites
    self.homes = IntegerRows(homes)
    watchers = term.watches.indices.filter { term.watches[$0] }
    watches = IntegerRows(term.watches.map { $0 ? 1 : 0 })
    isCompany = IntegerRows(term.isCompany.map { $0 ? 1 : 0 })
    reach = IntegerRows(sites + 1, columns: sites + 1)
    seen = IntegerRows(1, columns: sites + 1)
    fixtureReach = term.fixtureReach(sites: sites)
    fixtureSeen = term.fixtures.map { fixture in
      fixture.base
        + homes.indices.count { facility in
          term.isCompany[facility] && homes[facility] < sites
            && fixture.sites.contains { term.reach[$0 * sites + homes[facility]] }
        }
    }
    for (index, isNear) in term.reach.enumerated() where isNear {
      reach[index / sites][index % sites] = 1
    }
    for site in 0..<sites {
      seen[0][site] = homes.indices.reduce(term.base[site]) {
        $0 + (term.isCompany[$1] ? reach[site][homes[$1]] : 0)
      }
    }
    let none = IntegerRows(1, columns: 1)
    unmoved = fullCost(none[0], none[0], 0)
  }

  func cost(
    _ moved: UnsafeMutablePointer<Int>, _ goals: UnsafeMutablePointer<Int>, _ count: Int
  ) -> Int {
    for index in 0..<count where watches[0][moved[index]] + isCompany[0][moved[index]] > 0 {
      return fullCost(moved, goals, count)
    }
    return unmoved
  }

  private func fullCost(
    _ moved: UnsafeMutablePointer<Int>, _ goals: UnsafeMutablePointer<Int>, _ count: Int
  ) -> Int {
    var cost = 0
    for watcher in watchers {
      var site = homes[0][watcher]
      for index in 0..<count where moved[index] == watcher { site = goals[index] }
      if site == sites { continue }
      var company = seen[0][site] - isCompany[0][watcher] * reach[site][homes[0][watcher]]
      for index in 0..<count where moved[index] != watcher {
        company += step(moved[index], to: goals[index], seenFrom: site)
      }
      cost += term.cost(of: company)
    }
    for fixture in fixtureSeen.indices {
      let row = fixtureReach[fixture]
      var company = fixtureSeen[fixture]
      for index in 0..<count {
        let change = row[goals[index]] - row[homes[0][moved[index]]]
        company += isCompany[0][moved[index]] * change
      }
      cost += term.cost(of: company)
    }
    return cost
  }

  /// The least that the term costs once so many facilities have moved: those who watch from home
  /// and have so many too few or too many still do, but for those who move themselves.
  func leastCost(moving moves: Int) -> Int {
    func isBroken(_ company: Int) -> Bool {
      company > term.most && company - moves > term.most
        || company < term.fewest && company + moves < term.fewest
    }
    let broken = watchers.count { watcher in
      let site = homes[0][watcher]
      return site < sites
        && isBroken(seen[0][site] - isCompany[0][watcher] * reach[site][site])
    }
    let fixed = fixtureSeen.count(where: isBroken)
    return (max(0, broken - moves) + fixed) * term.cost
  }

  private func step(_ facility: Int, to goal: Int, seenFrom site: Int) -> Int {
    isCompany[0][facility] * (reach[site][goal] - reach[site][homes[0][facility]])
  }
}

/// What load terms cost.
final class LoadTrial {
  private let terms: [LoadTerm]
  private let sites: Int
  private let homes: [Int]
  private let shared: [Int]
  /// For each site whether a term looks at it.
  private let isLoaded: [Bool]
  private var unmoved = 0

  init(_ problem: SeatingProblem, _ homes: [Int]) {
    terms = problem.loads
    sites = problem.sites
    self.homes = homes
    let fixed = Set(problem.loads.flatMap { $0.fixtures.flatMap(\.sites) })
    isLoaded =
      problem.room.enumerated().map { $0.element == .shared || fixed.contains($0.offset) }
      + [false]
    shared =
      problem.loads.isEmpty ? [] : problem.room.indices.filter { problem.room[$0] == .shared }
    let none = IntegerRows(1, columns: 1)
    unmoved = fullCost(none[0], none[0], 0)
  }

  func cost(
    _ moved: UnsafeMutablePointer<Int>, _ goals: UnsafeMutablePointer<Int>, _ count: Int
  ) -> Int {
    if terms.isEmpty { return 0 }
    for index in 0..<count where isLoaded[goals[index]] || isLoaded[homes[moved[index]]] {
      return fullCost(moved, goals, count)
    }
    return unmoved
  }

  private func fullCost(
    _ moved: UnsafeMutablePointer<Int>, _ goals: UnsafeMutablePointer<Int>, _ count: Int
  ) -> Int {
    if terms.isEmpty { return 0 }
    var places = homes
    for index in 0..<count { places[moved[index]] = goals[index] }
    var cost = 0
    for site in shared {
      let there = places.indices.filter { places[$0] == site }
      for term in terms { cost += term.cost(of: there, at: site, sites: sites) }
    }
    for term in terms { cost += term.fixtureCost { places[$0] } }
    return cost
  }
}

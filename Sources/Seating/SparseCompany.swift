// SPDX-License-Identifier: Apache-2.0

/// How much company each site offers by a sparse company term, and what a move changes of it.
final class SparseCompany {
  let term: SparseCompanyTerm
  let sites: Int
  /// How many are within reach of each site, those always there included.
  let seen: IntegerRows
  /// How many are within reach of each fixture.
  let fixtureSeen: IntegerRows
  /// For each site the fixtures that it is within reach of.
  private let fixturesAt: [[Int]]
  /// The sites within reach of each fixture.
  let fixtureReach: [[Int32]]
  /// Who watches.
  let watchers: [Int]

  init(_ term: SparseCompanyTerm, sites: Int) {
    self.term = term
    self.sites = sites
    seen = IntegerRows(term.base)
    fixtureSeen = IntegerRows(term.fixtures.map(\.base))
    watchers = term.watches.indices.filter { term.watches[$0] }
    let fixtureReach = term.fixtures.map { fixture in
      Set(fixture.sites.flatMap { term.reach[$0] }).sorted()
    }
    self.fixtureReach = fixtureReach
    var fixturesAt = [[Int]](repeating: [], count: sites)
    for (number, near) in fixtureReach.enumerated() {
      for site in near { fixturesAt[Int(site)].append(number) }
    }
    self.fixturesAt = fixturesAt
  }

  /// Keeps up with a facility that has moved.
  func note(_ facility: Int, from here: Int, to there: Int) {
    guard term.isCompany[facility] else { return }
    for (site, sign) in [(here, -1), (there, 1)] where site < sites {
      for near in term.reach[site] { seen[0][Int(near)] += sign }
      for fixture in fixturesAt[site] { fixtureSeen[0][fixture] += sign }
    }
  }

  /// What a move changes; `other` is -1 where nobody comes in return.
  ///
  /// - Complexity: O(sites within reach).
  func change(
    _ facility: Int, _ other: Int, _ here: Int, _ there: Int, _ siteOf: UnsafeMutablePointer<Int>,
    _ occupant: UnsafeMutablePointer<Int>
  ) -> Int {
    let isOther = other >= 0
    let moved = (term.isCompany[facility] ? 1 : 0) - (isOther && term.isCompany[other] ? 1 : 0)
    let watching = term.watches[facility] || isOther && term.watches[other]
    if moved == 0, !watching { return 0 }
    var change = 0
    if term.watches[facility] { change += own(facility, here, there, moved, here, there) }
    if isOther, term.watches[other] { change += own(other, there, here, moved, here, there) }
    if moved == 0 { return change }
    for (site, sign) in [(here, -moved), (there, moved)] where site < sites {
      let beyond = site == here ? there : here
      for place in term.reach[site] {
        let near = Int(place)
        // Who sees both ends sees no change.
        if beyond < sites, term.reach[beyond].contains(place) { continue }
        let watcher = occupant[near]
        guard watcher >= 0, watcher != facility, watcher != other, term.watches[watcher] else {
          continue
        }
        let now = seen[0][near] - itself(watcher, near, near)
        change += term.cost(of: now + sign) - term.cost(of: now)
      }
      for fixture in fixturesAt[site] {
        if beyond < sites, fixturesAt[beyond].contains(fixture) { continue }
        let now = fixtureSeen[0][fixture]
        change += term.cost(of: now + sign) - term.cost(of: now)
      }
    }
    return change
  }

  /// 1 if a watcher at one site would count itself from another.
  private func itself(_ watcher: Int, _ site: Int, _ from: Int) -> Int {
    term.isCompany[watcher] && term.reach[from].contains(Int32(site)) ? 1 : 0
  }

  /// What changes for a watcher that moves itself.
  private func own(
    _ watcher: Int, _ from: Int, _ to: Int, _ moved: Int, _ here: Int, _ there: Int
  ) -> Int {
    var change = 0
    if from < sites { change -= term.cost(of: seen[0][from] - itself(watcher, from, from)) }
    if to < sites {
      var company = seen[0][to]
      if there < sites, term.reach[to].contains(Int32(there)) { company += moved }
      if here < sites, term.reach[to].contains(Int32(here)) { company -= moved }
      change += term.cost(of: company - itself(watcher, to, to))
    }
    return change
  }
}

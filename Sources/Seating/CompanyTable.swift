// SPDX-License-Identifier: Apache-2.0

/// How much company each site offers by a company term, and what a move changes of it.
final class CompanyTable {
  private let term: CompanyTerm
  private let sites: Int
  private let watchers: [Int]
  /// 1 for who watches.
  private let watches: IntegerRows
  /// 1 for who is company.
  private let isCompany: IntegerRows
  /// 1 for sites within reach of one another, outside last.
  private let reach: IntegerRows
  /// How many are within reach of each site, those always there included.
  private let seen: IntegerRows
  /// For each fixture 1 for the sites within its reach.
  private let fixtureReach: IntegerRows
  /// How many are within reach of each fixture, those always there included.
  private let fixtureSeen: IntegerRows

  init(_ term: CompanyTerm, sites: Int) {
    self.term = term
    self.sites = sites
    watchers = term.watches.indices.filter { term.watches[$0] }
    watches = IntegerRows(term.watches.map { $0 ? 1 : 0 })
    isCompany = IntegerRows(term.isCompany.map { $0 ? 1 : 0 })
    reach = IntegerRows(sites + 1, columns: sites + 1)
    seen = IntegerRows(1, columns: sites + 1)
    for (index, isNear) in term.reach.enumerated() where isNear {
      reach[index / sites][index % sites] = 1
    }
    fixtureReach = term.fixtureReach(sites: sites)
    fixtureSeen = IntegerRows(1, columns: term.fixtures.count + 1)
    empty()
  }

  /// Starts with everybody outside.
  func empty() {
    for site in 0..<sites { seen[0][site] = term.base[site] }
    for (index, fixture) in term.fixtures.enumerated() { fixtureSeen[0][index] = fixture.base }
  }

  /// Keeps up with a facility that has moved.
  func note(_ facility: Int, from: Int, to site: Int) {
    guard isCompany[0][facility] > 0 else { return }
    let (new, old) = (reach[site], reach[from])
    for place in 0..<sites { seen[0][place] += new[place] - old[place] }
    for index in term.fixtures.indices {
      fixtureSeen[0][index] += fixtureReach[index][site] - fixtureReach[index][from]
    }
  }

  /// What a move changes.
  ///
  /// - Complexity: O(watchers) if one of the two is company and the other is not, else O(1).
  func change(
    _ facility: Int, _ other: Int?, _ here: Int, _ there: Int,
    _ siteOf: UnsafeMutablePointer<Int>
  ) -> Int {
    let moved = isCompany[0][facility] - (other.map { isCompany[0][$0] } ?? 0)
    let watching = watches[0][facility] - (other.map { watches[0][$0] } ?? 0)
    if moved == 0, watching == 0 { return 0 }
    var change = 0
    if watches[0][facility] > 0 {
      change += own(facility, from: here, to: there, moved, here, there)
    }
    if let other, watches[0][other] > 0 {
      change += own(other, from: there, to: here, moved, here, there)
    }
    if moved == 0 { return change }
    let (new, old) = (reach[there], reach[here])
    for watcher in watchers where watcher != facility && watcher != other {
      let site = siteOf[watcher]
      let more = moved * (new[site] - old[site])
      if more == 0 { continue }
      let now = seen[0][site] - isCompany[0][watcher] * reach[site][site]
      change += term.cost(of: now + more) - term.cost(of: now)
    }
    for index in term.fixtures.indices {
      let more = moved * (fixtureReach[index][there] - fixtureReach[index][here])
      let now = fixtureSeen[0][index]
      change += term.cost(of: now + more) - term.cost(of: now)
    }
    return change
  }

  /// What changes for a watcher that moves itself.
  private func own(
    _ watcher: Int, from: Int, to site: Int, _ moved: Int, _ here: Int, _ there: Int
  ) -> Int {
    let itself = isCompany[0][watcher]
    var change = 0
    if from < sites { change -= term.cost(of: seen[0][from] - itself * reach[from][from]) }
    if site < sites {
      let more = moved * (reach[there][site] - reach[here][site])
      change += term.cost(of: seen[0][site] + more - itself * reach[site][site])
    }
    return change
  }
}

extension CompanyTable {
  /// Whether moves may change what the term costs.
  func isTouched(by moves: TrialMoves) -> Bool {
    for index in 0..<moves.count {
      let facility = moves.facilities[index]
      if watches[0][facility] + isCompany[0][facility] > 0 { return true }
    }
    return false
  }

  /// What the term costs after some moves that the table has not kept up with.
  func cost(after moves: TrialMoves) -> Int {
    var cost = 0
    for watcher in watchers {
      let home = moves.homes[watcher]
      var site = home
      for index in 0..<moves.count where moves.facilities[index] == watcher {
        site = moves.goals[index]
      }
      if site == sites { continue }
      var company = seen[0][site] - isCompany[0][watcher] * reach[site][home]
      for index in 0..<moves.count where moves.facilities[index] != watcher {
        company += step(moves, index, in: reach[site])
      }
      cost += term.cost(of: company)
    }
    for fixture in term.fixtures.indices {
      var company = fixtureSeen[0][fixture]
      for index in 0..<moves.count { company += step(moves, index, in: fixtureReach[fixture]) }
      cost += term.cost(of: company)
    }
    return cost
  }

  /// How much company one move brings to who sees the sites of a row.
  private func step(_ moves: TrialMoves, _ index: Int, in row: UnsafeMutablePointer<Int>) -> Int {
    isCompany[0][moves.facilities[index]] * (row[moves.goals[index]] - row[moves.home(index)])
  }

  /// The least that the term costs once so many facilities have moved: those who watch from home
  /// and have so many too few or too many still do, but for those who move themselves.
  func leastCost(moving moves: Int, from homes: UnsafeMutablePointer<Int>) -> Int {
    func isBroken(_ company: Int) -> Bool {
      company > term.most && company - moves > term.most
        || company < term.fewest && company + moves < term.fewest
    }
    let broken = watchers.count { watcher in
      let site = homes[watcher]
      return site < sites
        && isBroken(seen[0][site] - isCompany[0][watcher] * reach[site][site])
    }
    let fixed = term.fixtures.indices.count { isBroken(fixtureSeen[0][$0]) }
    return (max(0, broken - moves) + fixed) * term.cost
  }
}

extension CompanyTerm {
  /// For each fixture a row with 1 for the sites within its reach, outside last.
  fileprivate func fixtureReach(sites: Int) -> IntegerRows {
    let rows = IntegerRows(fixtures.count + 1, columns: sites + 1)
    for (index, fixture) in fixtures.enumerated() {
      for site in 0..<sites where fixture.sites.contains(where: { reach[$0 * sites + site] }) {
        rows[index][site] = 1
      }
    }
    return rows
  }
}

// SPDX-License-Identifier: Apache-2.0

/// A problem as `SeatingProblem` is one, for hundreds and thousands of sites: what two sites have to do
/// with each other is listed only where they have.
///
/// Facilities take sites that are open, one each. Who is alike shares a row of `linear`. As there, the
/// costs must add up to less than 2⁶⁰ in all, and a facility outside costs nothing.
package struct SparseSeatingProblem: Sendable {
  /// How many facilities there are.
  package let facilities: Int
  /// How many sites there are.
  package let sites: Int
  /// The row of `linear` of each facility.
  package var kindOf: [Int]
  /// What a facility of each kind costs at each site, but to others: kinds × `sites`.
  package var linear: [Int]
  /// Whether each site takes a facility.
  package var isOpen: [Bool]
  /// The facilities that a search leaves outside.
  package var staysOut: [Bool]
  /// What pairs at related sites cost.
  package var pairs: [SparsePairTerm] = []
  /// What pairs cost by how far one walks from site to site.
  package var walks: [WalkTerm] = []
  /// What two certain facilities cost each other.
  package var bonds: [BondTerm] = []
  /// How many may be in a set of sites.
  package var counts: [CountTerm] = []
  /// How much company each has, or must not have.
  package var companies: [SparseCompanyTerm] = []

  /// A problem without costs.
  package init(kindOf: [Int], kinds: Int, sites: Int) {
    facilities = kindOf.count
    self.sites = sites
    self.kindOf = kindOf
    linear = [Int](repeating: 0, count: kinds * sites)
    isOpen = [Bool](repeating: true, count: sites)
    staysOut = [Bool](repeating: false, count: kindOf.count)
  }

  /// What an assignment costs, from the definition; nil is outside.
  ///
  /// - Complexity: O(facilities² · terms).
  package func cost(of assignment: [Int?]) -> Int {
    var total = 0
    for (facility, place) in assignment.enumerated() {
      guard let site = place else { continue }
      total += linear[kindOf[facility] * sites + site]
      for other in 0..<facility {
        guard let there = assignment[other] else { continue }
        for pair in pairs where pair.joins(facility, other) {
          total += pair.costs.cost(site, there)
        }
        for walk in walks where walk.isMember[facility] && walk.isMember[other] {
          total += walk.cost(of: walk.row(site)[there])
        }
        for bond in bonds where bond.joins(facility, other) { total += bond.cost(site, there) }
      }
    }
    for count in counts { total += count.cost(of: count.held(in: assignment)) }
    for term in companies { total += cost(of: term, in: assignment) }
    return total
  }

  private func cost(of term: SparseCompanyTerm, in assignment: [Int?]) -> Int {
    let company = Set(assignment.indices.filter { term.isCompany[$0] })
    var total = 0
    func seen(from sites: [Int], besides watcher: Int?) -> Int {
      company.count { facility in
        guard facility != watcher, let there = assignment[facility] else { return false }
        return sites.contains { term.reach[$0].contains(Int32(there)) }
      }
    }
    for (facility, place) in assignment.enumerated() where term.watches[facility] {
      guard let site = place else { continue }
      total += term.cost(of: term.base[site] + seen(from: [site], besides: facility))
    }
    for fixture in term.fixtures {
      total += term.cost(of: fixture.base + seen(from: fixture.sites, besides: nil))
    }
    return total
  }
}

/// A cost for each two facilities, one of `a` and one of `b`, at related sites.
package struct SparsePairTerm: JoiningTerm, Sendable {
  /// Whether each facility is of the first kind.
  package var a: [Bool]
  /// Whether each facility is of the second kind.
  package var b: [Bool]
  /// What two sites cost.
  package var costs: SparseCosts

  /// A term; a facility may be of both kinds.
  package init(a: [Bool], b: [Bool], costs: SparseCosts) {
    self.a = a
    self.b = b
    self.costs = costs
  }
}

/// Costs of pairs of sites, as far as they are not 0; the same in either order.
package struct SparseCosts: Sendable {
  /// For each site the others, in order, with what each costs.
  package var rows: [[Entry]]

  /// Another site and the cost.
  package struct Entry: Hashable, Sendable {
    /// The other site.
    package var site: Int
    /// What the two cost.
    package var cost: Int

    /// An entry.
    package init(site: Int, cost: Int) {
      self.site = site
      self.cost = cost
    }
  }

  /// Costs by site; the caller gives each pair in both rows, and none for a site with itself.
  package init(rows: [[Entry]]) { self.rows = rows }

  /// What two sites cost.
  func cost(_ one: Int, _ other: Int) -> Int { rows[one].first { $0.site == other }?.cost ?? 0 }
}

/// A cost for each two of some facilities, by the steps from one site to the other.
package struct WalkTerm: Sendable {
  /// Which facilities belong to it.
  package var isMember: [Bool]
  /// The steps from a site to every site; negative where nobody gets to.
  ///
  /// Asked on any thread.
  package var row: @Sendable (Int) -> [Int32]
  /// What so many steps cost; out of reach costs nothing.
  package var stepCosts: [Int]

  /// A term.
  package init(
    isMember: [Bool], stepCosts: [Int], row: @escaping @Sendable (Int) -> [Int32]
  ) {
    self.isMember = isMember
    self.row = row
    self.stepCosts = stepCosts
  }

  /// What so many steps cost.
  @inline(__always)
  func cost(of steps: Int32) -> Int {
    steps > 0 && Int(steps) < stepCosts.count ? stepCosts[Int(steps)] : 0
  }
}

/// A cost for two certain facilities by their sites; the same in either order.
package struct BondTerm: Sendable {
  /// The one.
  package var first: Int
  /// The other.
  package var second: Int
  /// What two sites cost.
  ///
  /// Asked on any thread.
  package var cost: @Sendable (Int, Int) -> Int

  /// A term.
  package init(first: Int, second: Int, cost: @escaping @Sendable (Int, Int) -> Int) {
    self.first = first
    self.second = second
    self.cost = cost
  }

  /// Whether two facilities, in either order, are its two.
  func joins(_ one: Int, _ other: Int) -> Bool {
    first == one && second == other || first == other && second == one
  }
}

/// As a `CompanyTerm`, with the sites within reach listed.
package struct SparseCompanyTerm: Sendable {
  /// Which facilities watch.
  package var watches: [Bool]
  /// Which facilities are company.
  package var isCompany: [Bool]
  /// The sites within reach of each, in order; symmetric.
  package var reach: [[Int32]]
  /// How many are within reach of each site whatever the assignment.
  package var base: [Int]
  /// Who watches whatever the assignment.
  package var fixtures: [CompanyTerm.Fixture]
  /// The least company that costs nothing.
  package var fewest: Int
  /// The most company that costs nothing.
  package var most: Int
  /// What each violation costs.
  package var cost: Int

  /// A term.
  package init(
    watches: [Bool], isCompany: [Bool], reach: [[Int32]], base: [Int],
    fixtures: [CompanyTerm.Fixture], fewest: Int, most: Int, cost: Int
  ) {
    self.watches = watches
    self.isCompany = isCompany
    self.reach = reach
    self.base = base
    self.fixtures = fixtures
    self.fewest = fewest
    self.most = most
    self.cost = cost
  }

  /// What so much company costs.
  func cost(of company: Int) -> Int { company < fewest || company > most ? cost : 0 }
}

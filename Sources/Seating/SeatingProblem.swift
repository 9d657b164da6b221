// SPDX-License-Identifier: Apache-2.0

/// An assignment problem whose cost is a sum of many small terms instead of one product of two
/// matrices: who sits where, when many rules speak of it at once.
///
/// Facilities take sites; a site takes one facility, or any number where it is shared, or none
/// where it is closed. A facility may also stay outside, which costs nothing: a search leaves as
/// few outside as there is room for, whatever the costs say.
///
/// The cost of an assignment is the sum of
/// - `linear`, each facility at its site,
/// - `pairs`, each two facilities at different sites,
/// - `counts`, `companies` and `loads`, which are no sums over pairs.
///
/// Nothing in it is checked against overflow while searching: the costs of a problem must add up
/// to less than 2⁶⁰ in all.
package struct SeatingProblem: Sendable {
  /// How many facilities there are.
  package let facilities: Int
  /// How many sites there are.
  package let sites: Int
  /// What each facility costs at each site: `facilities` × `sites`.
  package var linear: [Int]
  /// How much each site takes.
  package var room: [Room]
  /// What pairs cost.
  package var pairs: [PairTerm] = []
  /// How many may be in a set of sites.
  package var counts: [CountTerm] = []
  /// How much company each has, or must not have.
  package var companies: [CompanyTerm] = []
  /// How much all at a shared site may need together.
  package var loads: [LoadTerm] = []

  /// How much a site takes.
  package enum Room: Sendable {
    /// Nobody.
    case closed
    /// One facility.
    case single
    /// Any number.
    case shared
  }

  /// A problem without costs, all sites for one facility.
  package init(facilities: Int, sites: Int) {
    self.facilities = facilities
    self.sites = sites
    linear = [Int](repeating: 0, count: facilities * sites)
    room = [Room](repeating: .single, count: sites)
  }
}

extension SeatingProblem {
  /// What an assignment costs, from the definition; nil is outside.
  ///
  /// - Complexity: O(facilities² · terms).
  package func cost(of assignment: [Int?]) -> Int {
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
    for count in counts { total += count.cost(of: count.held(in: assignment)) }
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

extension SeatingProblem {
  /// The same problem with some of the facilities only, in the order given; the others stay outside.
  ///
  /// What an assignment of them costs is what it costs in the whole problem with all others outside.
  ///
  /// - Complexity: O(facilities · (sites + terms)).
  package func restricted(to members: [Int]) -> SeatingProblem {
    var part = SeatingProblem(facilities: members.count, sites: sites)
    part.linear = members.flatMap { linear[($0 * sites)..<(($0 + 1) * sites)] }
    part.room = room
    part.pairs = pairs.map { pair in
      PairTerm(a: members.map { pair.a[$0] }, b: members.map { pair.b[$0] }, costs: pair.costs)
    }
    part.counts = counts.map { count in
      var term = count
      term.isCounted = members.map { count.isCounted[$0] }
      return term
    }
    part.companies = companies.map { company in
      var term = company
      term.watches = members.map { company.watches[$0] }
      term.isCompany = members.map { company.isCompany[$0] }
      return term
    }
    part.loads = loads.map { load in
      var term = load
      term.need = members.map { load.need[$0] }
      term.isCharged = members.flatMap { load.isCharged[($0 * sites)..<(($0 + 1) * sites)] }
      return term
    }
    return part
  }
}

// SPDX-License-Identifier: Apache-2.0

/// An assignment of a sparse problem, with what it takes to say what a move changes without looking at
/// the other facilities.
///
/// As in a `SeatingTable`, `pull[c, q]` is what a facility of class c would pay to all others for being
/// at site q; what is paid for walks is pulled by term. Outside is the site after the last.
///
/// Not safe to share between threads.
final class SparseTable {
  let problem: SparseSeatingProblem
  let facilities: Int
  let sites: Int
  /// The site of each facility.
  let siteOf: IntegerRows
  /// The facility at each site; -1 for none.
  let occupant: IntegerRows
  /// The class of each facility: those that pair terms do not tell apart.
  let classOf: IntegerRows
  let kindOf: IntegerRows
  let linear: IntegerRows
  let pull: IntegerRows
  /// What each walk term would cost one more of its members at each site.
  let walkPull: IntegerRows
  /// 1 for the members of each walk term.
  let isMember: IntegerRows
  let relations: SparseRelations
  let companies: [SparseCompany]
  private let counts: CountTable
  private let bondsOf: [Int: [Int]]
  /// The steps from each site by walk term, as far as somebody asked; empty elsewhere.
  private var rows: [[[Int32]]]
  /// The cost of the assignment.
  private(set) var value = 0

  /// A table of an assignment.
  ///
  /// - Complexity: O(facilities · (related sites + members of walks)).
  init(_ problem: SparseSeatingProblem, from start: [Int?]) {
    self.problem = problem
    facilities = problem.facilities
    sites = problem.sites
    let columns = problem.sites + 1
    let relations = SparseRelations(problem)
    self.relations = relations
    siteOf = IntegerRows([Int](repeating: problem.sites, count: problem.facilities))
    occupant = IntegerRows([Int](repeating: -1, count: columns))
    classOf = IntegerRows(relations.classOf)
    kindOf = IntegerRows(problem.kindOf)
    let kinds = problem.sites > 0 ? problem.linear.count / problem.sites : 0
    linear = IntegerRows(kinds, columns: columns)
    for kind in 0..<kinds {
      for site in 0..<problem.sites {
        linear[kind][site] = problem.linear[kind * problem.sites + site]
      }
    }
    pull = IntegerRows(relations.classes, columns: columns)
    walkPull = IntegerRows(problem.walks.count, columns: columns)
    isMember = IntegerRows(
      problem.walks.flatMap { $0.isMember.map { $0 ? 1 : 0 } }, columns: problem.facilities)
    counts = CountTable(problem.counts, facilities: problem.facilities, sites: problem.sites)
    companies = problem.companies.map { SparseCompany($0, sites: problem.sites) }
    var bondsOf: [Int: [Int]] = [:]
    for (number, bond) in problem.bonds.enumerated() {
      bondsOf[bond.first, default: []].append(number)
      bondsOf[bond.second, default: []].append(number)
    }
    self.bondsOf = bondsOf
    rows = problem.walks.map { _ in [[Int32]](repeating: [], count: problem.sites) }
    value = problem.cost(of: [Int?](repeating: nil, count: problem.facilities))
    for (facility, site) in start.enumerated() {
      guard let site else { continue }
      make(SeatingMove(facility: facility, other: nil, site: site))
    }
  }

  /// The assignment; nil is outside.
  var assignment: [Int?] { (0..<facilities).map { siteOf[0][$0] == sites ? nil : siteOf[0][$0] } }

  /// Whether a site takes one more.
  @inline(__always)
  func hasRoom(_ site: Int) -> Bool { problem.isOpen[site] && occupant[0][site] < 0 }

  /// The steps from a site by a walk term; kept once asked for.
  func row(_ term: Int, from site: Int) -> [Int32] {
    if !rows[term][site].isEmpty { return rows[term][site] }
    let row = problem.walks[term].row(site)
    rows[term][site] = row
    return row
  }

  /// What two certain sites cost members of a walk term.
  func walkCost(_ term: Int, _ site: Int, _ other: Int) -> Int {
    if site == sites || other == sites { return 0 }
    let costs = problem.walks[term]
    if !rows[term][site].isEmpty { return costs.cost(of: rows[term][site][other]) }
    if !rows[term][other].isEmpty { return costs.cost(of: rows[term][other][site]) }
    return costs.cost(of: row(term, from: site)[other])
  }

  /// What a move changes the cost by.
  @inline(__always)
  func change(_ move: SeatingMove) -> Int {
    change(move.facility, move.other ?? -1, to: move.site)
  }

  /// What moving a facility to a site changes, where another, unless that is -1, comes in return.
  func change(_ facility: Int, _ other: Int, to there: Int) -> Int {
    let here = siteOf[0][facility]
    let (kind, group) = (linear[kindOf[0][facility]], pull[classOf[0][facility]])
    var change = kind[there] &- kind[here] &+ group[there] &- group[here]
    if other >= 0 {
      let (kind, group) = (linear[kindOf[0][other]], pull[classOf[0][other]])
      change = change &+ kind[here] &- kind[there] &+ group[here] &- group[there]
    }
    // A pull counts the facility itself, and the other as if it stayed.
    if let entry = relations.entry(here, there) {
      let (one, two) = (classOf[0][facility], other >= 0 ? classOf[0][other] : -1)
      change &-= relations.cost(one, one, entry)
      if two >= 0 {
        change = change &- relations.cost(two, two, entry) &+ 2 &* relations.cost(one, two, entry)
      }
    }
    for term in problem.walks.indices {
      let mine = isMember[term][facility]
      let theirs = other >= 0 ? isMember[term][other] : 0
      if mine == theirs { continue }
      let pull = walkPull[term]
      let gained = pull[there] &- pull[here]
      // The one of the two who is a member pays nothing to itself.
      change = change &+ (mine > 0 ? gained : -gained) &- walkCost(term, here, there)
    }
    if !problem.counts.isEmpty {
      change += counts.change(facility, other >= 0 ? other : facilities, here, there)
    }
    for company in companies {
      change += company.change(facility, other, here, there, siteOf[0], occupant[0])
    }
    if !bondsOf.isEmpty { change += bondChange(facility, other, here, there) }
    return change
  }

  private func bondChange(_ facility: Int, _ other: Int, _ here: Int, _ there: Int) -> Int {
    func site(_ one: Int) -> Int { one == facility ? there : one == other ? here : siteOf[0][one] }
    var numbers = bondsOf[facility] ?? []
    if other >= 0 {
      numbers += (bondsOf[other] ?? []).filter { !numbers.contains($0) }
    }
    var change = 0
    for number in numbers {
      let bond = problem.bonds[number]
      let (first, second) = (siteOf[0][bond.first], siteOf[0][bond.second])
      if first < sites, second < sites { change -= bond.cost(first, second) }
      let (one, two) = (site(bond.first), site(bond.second))
      if one < sites, two < sites { change += bond.cost(one, two) }
    }
    return change
  }

  /// Notes what a move changes the cost by.
  func add(_ change: Int) { value += change }

  /// Keeps up with a facility that moves.
  ///
  /// - Complexity: O(related sites · classes), and O(sites) for each walk term it belongs to.
  func relocate(_ facility: Int, from here: Int, to there: Int) {
    siteOf[0][facility] = there
    if here < sites { occupant[0][here] = -1 }
    if there < sites { occupant[0][there] = facility }
    let group = classOf[0][facility]
    for (site, sign) in [(here, -1), (there, 1)] where site < sites {
      relations.forEachPull(of: group, at: site) { other, near, cost in
        pull[other][near] &+= sign &* cost
      }
      for term in problem.walks.indices where isMember[term][facility] > 0 {
        let (row, costs, pull) = (
          row(term, from: site), problem.walks[term].stepCosts, walkPull[term]
        )
        for near in 0..<sites where row[near] > 0 && Int(row[near]) < costs.count {
          pull[near] &+= sign &* costs[Int(row[near])]
        }
      }
    }
    if !problem.counts.isEmpty { counts.note(facility, from: here, to: there) }
    for company in companies { company.note(facility, from: here, to: there) }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// A move: a facility goes to a site, and the other facility, if any, comes from there to its own.
struct SeatingMove: Equatable, Sendable {
  var facility: Int
  /// The other facility; nil for a move to a site that has room.
  var other: Int?
  /// Where the facility goes.
  var site: Int
}

/// An assignment, with all it takes to say in O(1) what a move would change as far as pair terms
/// go, and in O(watchers) for company terms.
///
/// `pull[c, q]` is what a facility of class c would pay to all others for being at site q.
/// Facilities of a class are alike to pair terms, so a move changes O(classes · sites) of these,
/// fewer numbers than a table of all swaps has. Outside is the site after the last.
///
/// Not safe to share between threads.
final class SeatingTable {
  let problem: SeatingProblem
  let classCount: Int
  /// The class of each facility.
  let classOf: IntegerRows
  /// For each pair of classes the first row of its matrix; see `SeatingClasses`.
  let matrixOf: IntegerRows
  let facilities: Int
  let sites: Int
  /// The site of each facility.
  let siteOf: IntegerRows
  /// How many facilities are at each site.
  let held: IntegerRows
  /// What each facility pays at each site, outside last, but to other facilities.
  let linear: IntegerRows
  /// The same by site.
  let linearBySite: IntegerRows
  /// The matrices of the classes, `sites + 1` rows each.
  let matrices: IntegerRows
  /// The first row of the matrix of zeros.
  let noPairs: Int
  let pull: IntegerRows
  /// What each facility pays at its own site.
  let own: IntegerRows
  /// A row of `pull` and `linear` together, while a facility's moves are looked at.
  let sum: IntegerRows
  /// The same number for facilities that nothing tells apart: exchanging them changes nothing.
  let twins: IntegerRows
  /// The same number for facilities that count and company terms do not tell apart; nobody is last.
  let groups: IntegerRows
  /// Whether there are count or company terms.
  let hasGroups: Bool
  /// For each site whether load terms look at it.
  let isLoaded: IntegerRows
  let hasLoads: Bool
  let counts: CountTable
  let companies: [CompanyTable]
  /// When each facility last left each site, in iterations.
  let left: IntegerRows
  /// Moves made in a search, and moves sought in vain.
  var iterations = 0
  /// The cost of the assignment.
  private(set) var value = 0

  /// Outside, as a site.
  var outside: Int { sites }

  /// A table of an assignment; whoever is outside, nil, is seated first, as well as there is room.
  convenience init(_ problem: SeatingProblem, from start: [Int?]) {
    self.init(problem)
    place(start)
    seatThoseOutside()
  }

  /// A table with everybody outside.
  init(_ problem: SeatingProblem) {
    self.problem = problem
    facilities = problem.facilities
    sites = problem.sites
    let classes = SeatingClasses(problem)
    classCount = classes.count
    classOf = IntegerRows(classes.classOf)
    matrixOf = IntegerRows(classes.matrixOf.map { $0 * (problem.sites + 1) })
    noPairs = (classes.matrices.count - 1) * (problem.sites + 1)
    let columns = problem.sites + 1
    siteOf = IntegerRows(1, columns: problem.facilities)
    held = IntegerRows(1, columns: columns)
    linear = IntegerRows(problem.facilities, columns: columns)
    linearBySite = IntegerRows(columns, columns: problem.facilities)
    matrices = IntegerRows(classes.matrices.flatMap { $0 }, columns: columns)
    pull = IntegerRows(classes.count, columns: columns)
    own = IntegerRows(1, columns: problem.facilities)
    sum = IntegerRows(1, columns: columns)
    twins = Self.numbered(problem.facilities) { facility in
      let row = facility * problem.sites
      return [classes.classOf[facility]] + problem.linear[row..<(row + problem.sites)]
        + problem.groupKinds(of: facility) + problem.loadKinds(of: facility)
    }
    groups = Self.numbered(problem.facilities, by: problem.groupKinds)
    hasGroups = !problem.counts.isEmpty || !problem.companies.isEmpty
    let hasLoads = !problem.loads.isEmpty
    self.hasLoads = hasLoads
    let fixed = Set(problem.loads.flatMap { $0.fixtures.flatMap(\.sites) })
    isLoaded = IntegerRows(
      problem.room.enumerated().map { site, room in
        hasLoads && room == .shared || fixed.contains(site) ? 1 : 0
      } + [0])
    counts = CountTable(problem)
    companies = problem.companies.map { CompanyTable($0, sites: problem.sites) }
    left = IntegerRows(
      [Int](repeating: Int.min / 2, count: problem.facilities * columns), columns: columns)
    for facility in 0..<facilities {
      for site in 0..<sites {
        linear[facility][site] = problem.linear[facility * sites + site]
        linearBySite[site][facility] = problem.linear[facility * sites + site]
      }
    }
    place([Int?](repeating: nil, count: facilities))
  }

  /// The assignment; nil is outside.
  var assignment: [Int?] { (0..<facilities).map { siteOf[0][$0] == sites ? nil : siteOf[0][$0] } }

  /// The row of what facilities of two classes cost when one of the first is at a site.
  @inline(__always)
  func pairCosts(_ first: Int, _ second: Int, at site: Int) -> UnsafeMutablePointer<Int> {
    matrices[matrixOf[0][first &* classCount &+ second] &+ site]
  }

  /// Starts anew from an assignment.
  ///
  /// - Complexity: that of the definition.
  func place(_ assignment: [Int?]) {
    for site in 0...sites { held[0][site] = 0 }
    for number in 0..<classCount {
      for site in 0...sites { pull[number][site] = 0 }
    }
    counts.empty()
    for company in companies { company.empty() }
    for facility in 0..<facilities {
      siteOf[0][facility] = sites
      held[0][sites] += 1
    }
    for (facility, site) in assignment.enumerated() {
      if let site { relocate(facility, to: site) }
    }
    noteOwn()
    value = problem.cost(of: assignment)
  }

  /// Makes a move that changes the cost by so much.
  func make(_ move: SeatingMove, changing change: Int) {
    let from = siteOf[0][move.facility]
    relocate(move.facility, to: move.site)
    if let other = move.other { relocate(other, to: from) }
    noteOwn()
    value += change
  }

  private func relocate(_ facility: Int, to site: Int) {
    let from = siteOf[0][facility]
    held[0][from] -= 1
    held[0][site] += 1
    siteOf[0][facility] = site
    let kind = classOf[0][facility]
    for number in 0..<classCount where matrixOf[0][number * classCount + kind] != noPairs {
      let row = pull[number]
      let new = pairCosts(number, kind, at: site)
      let old = pairCosts(number, kind, at: from)
      for column in 0...sites { row[column] += new[column] &- old[column] }
    }
    if hasGroups { noteGroups(facility, from: from, to: site) }
  }

  private func noteOwn() {
    for facility in 0..<facilities {
      let site = siteOf[0][facility]
      own[0][facility] = linear[facility][site] + pull[classOf[0][facility]][site]
    }
  }

  /// Numbers things by what tells them apart.
  private static func numbered(_ count: Int, by key: (Int) -> [Int]) -> IntegerRows {
    var known: [[Int]: Int] = [:]
    let numbers = (0..<count).map { index in
      let key = key(index)
      let number = known[key] ?? known.count
      known[key] = number
      return number
    }
    return IntegerRows(numbers + [-1])
  }
}

extension SeatingProblem {
  /// What count and company terms see of a facility.
  fileprivate func groupKinds(of facility: Int) -> [Int] {
    let kinds =
      counts.map { $0.isCounted[facility] } + companies.map { $0.watches[facility] }
      + companies.map { $0.isCompany[facility] }
    return kinds.map { $0 ? 1 : 0 }
  }

  /// What load terms see of a facility.
  fileprivate func loadKinds(of facility: Int) -> [Int] {
    loads.flatMap { load in
      let row = facility * sites
      return [Int(bitPattern: UInt(load.need[facility].bitPattern))]
        + load.isCharged[row..<(row + sites)].map { $0 ? 1 : 0 }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// All ways to send a few of many facilities to each other's sites and to one that stands empty, as far
/// as a bound on their costs allows them.
///
/// Facilities that nothing tells apart but where they are have one *type*. What a type pays at a site,
/// less what it may be spared by those who move away, is the same whoever it is; so those of a type come
/// in one order whatever site is looked at, and whole ends of the order are left out at once. No way
/// costs less than all stay, less what the movers pay at home, and what they pay where they go.
package struct SparseRearrangements {
  /// How far a search of them goes.
  package struct Bounds {
    /// No way whose linear and pair terms cost more is of use.
    package var most: Int
    /// The same for ways with the site that they leave filled.
    package var mostFilled: Int

    /// Bounds.
    package init(most: Int, mostFilled: Int) {
      self.most = most
      self.mostFilled = mostFilled
    }
  }

  /// So many numbers a table of types may have.
  private static let tableLimit = 6_000_000

  let trial: SparseTrial
  /// The site that stands empty.
  package let hole: Int
  let movers: [Int]
  let types: SparseTypes
  /// How much may be looked at, in steps of the loops below.
  private let budget: Int

  /// The ways around one hole; nil where there are too many types for the tables.
  package init?(_ trial: SparseTrial, movers: [Int], waiting: [Int], hole: Int, budget: Int) {
    self.trial = trial
    self.hole = hole
    self.movers = movers
    self.budget = budget
    let types = SparseTypes(trial.home, movers, waiting)
    guard types.count * (trial.sites + movers.count) <= Self.tableLimit else { return nil }
    self.types = types
  }

  /// Visits all ways to move exactly so many, 1 to 3, that the bounds allow; returns whether that was
  /// done within the budget.
  ///
  /// - Parameter visit: Called with the moves on the trial's stack, which it must leave as it was, and
  ///   with the site that is left empty; returns the bounds from then on, which may be narrower.
  package func each(
    moving count: Int, within bounds: Bounds, visit: (_ left: Int) -> Bounds
  ) -> Bool {
    withoutActuallyEscaping(visit) { visit in
      var walk = SparseWalk(self, moving: count, budget: budget, bounds, visit)
      switch count {
      case 1: walk.chains(of: 1)
      case 2:
        walk.chains(of: 2)
        walk.swaps()
      case 3:
        walk.chains(of: 3)
        walk.swapsWithChain()
        walk.circles()
      default: return false
      }
      return walk.isComplete
    }
  }
}

/// Facilities by what they pay: those of one type pay the same at each site.
struct SparseTypes {
  /// A type's linear terms, class, and walks.
  private struct Key: Hashable {
    let kind: Int
    let group: Int
    let walks: [Bool]
  }

  /// A facility of each type.
  let members: [Int]
  /// The type of each facility that moves or waits; -1 of others.
  let typeOf: [Int]
  /// The movers of each type, those who pay most at home first.
  let movers: [[Int]]
  /// The types of those who wait.
  let waiting: [Int]
  /// What each facility pays at home.
  let paid: [Int]

  /// How many types there are.
  var count: Int { members.count }

  init(_ table: SparseTable, _ movers: [Int], _ waiting: [Int]) {
    var known: [Key: Int] = [:]
    var members: [Int] = []
    var typeOf = [Int](repeating: -1, count: table.facilities)
    var paid = [Int](repeating: 0, count: table.facilities)
    for facility in movers + waiting {
      let key = Key(
        kind: table.kindOf[0][facility], group: table.classOf[0][facility],
        walks: table.problem.walks.indices.map { table.isMember[$0][facility] > 0 })
      let type = known[key] ?? members.count
      if type == members.count {
        known[key] = type
        members.append(facility)
      }
      typeOf[facility] = type
      paid[facility] = table.payment(of: facility, at: table.siteOf[0][facility])
    }
    self.members = members
    self.typeOf = typeOf
    self.paid = paid
    var byType = [[Int]](repeating: [], count: members.count)
    for facility in movers { byType[typeOf[facility]].append(facility) }
    self.movers = byType.map { list in
      list.sorted { (-paid[$0], $0) < (-paid[$1], $1) }
    }
    self.waiting = Set(waiting.map { typeOf[$0] }).sorted()
  }

  /// What each type pays at least at each site when so many others may have moved away: types × sites.
  func least(_ table: SparseTable, moving count: Int) -> [Int] {
    let sites = table.sites
    var least = [Int](repeating: 0, count: members.count * sites)
    let walks = table.problem.walks
    let spared = walks.map { count * ($0.stepCosts.max() ?? 0) }
    var sparedOf: [Int: [Int]] = [:]
    for (type, member) in members.enumerated() {
      let group = table.classOf[0][member]
      let relief = sparedOf[group] ?? (0..<sites).map { table.most(count, paidBy: group, at: $0) }
      sparedOf[group] = relief
      var walked = 0
      for term in walks.indices where table.isMember[term][member] > 0 { walked += spared[term] }
      for site in 0..<sites {
        least[type * sites + site] = table.payment(of: member, at: site) - relief[site] - walked
      }
    }
    return least
  }
}

extension SparseTable {
  /// What a facility would pay at a site by linear and pair terms if nobody else moved; nothing outside.
  func payment(of facility: Int, at site: Int) -> Int {
    if site == sites { return 0 }
    var cost = linear[kindOf[0][facility]][site] + pull[classOf[0][facility]][site]
    for term in problem.walks.indices where isMember[term][facility] > 0 {
      cost += walkPull[term][site]
    }
    return cost
  }

  /// The most that a facility of a class pays at a site to so many of those around.
  fileprivate func most(_ count: Int, paidBy group: Int, at site: Int) -> Int {
    var paid: [Int] = []
    relations.forEachEntry(at: site) { other, entry in
      let occupant = occupant[0][other]
      if occupant < 0 { return }
      let cost = relations.cost(group, classOf[0][occupant], entry)
      if cost > 0 { paid.append(cost) }
    }
    if paid.count > count {
      paid.sort(by: >)
      return paid.prefix(count).reduce(0, +)
    }
    return paid.reduce(0, +)
  }
}

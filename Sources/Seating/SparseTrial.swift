// SPDX-License-Identifier: Apache-2.0

/// A trial of an assignment of a sparse problem.
///
/// What a move changes is worked out when it is pushed: O(related sites) for each move on the stack.
package final class SparseTrial: SeatingTrial {
  private let table: SparseTable
  private let problem: SparseSeatingProblem
  private var unmoved = 0
  /// How often a move was held against another on the stack, or against all who stay, so far.
  private(set) var comparisons = 0

  /// A trial; nil is outside.
  ///
  /// - Complexity: That of a `SparseTable`.
  package init(_ problem: SparseSeatingProblem, from assignment: [Int?]) {
    self.problem = problem
    let table = SparseTable(problem, from: assignment)
    self.table = table
    super.init(
      problem.counts, facilities: problem.facilities, sites: problem.sites,
      homes: assignment.map { $0 ?? problem.sites }, pairCost: 0)
    unmoved = cost(ofOthers: 0)
    state[0][0] = table.value - counts.cost(after: moves) - unmoved
  }

  /// The assignment with everybody at home.
  var home: SparseTable { table }

  override func change(pushing facility: Int, to site: Int) -> Int {
    let here = homes[0][facility]
    if here == site { return 0 }
    comparisons &+= 1 &+ depth
    let (group, kind) = (table.classOf[0][facility], table.linear[table.kindOf[0][facility]])
    let pull = table.pull[group]
    var change = kind[site] &- kind[here] &+ pull[site] &- pull[here]
    if let entry = table.relations.entry(here, site) {
      change &-= table.relations.cost(group, group, entry)
    }
    for term in problem.walks.indices where table.isMember[term][facility] > 0 {
      let pull = table.walkPull[term]
      change = change &+ pull[site] &- pull[here] &- table.walkCost(term, here, site)
    }
    for index in 0..<depth {
      let other = stack[0][index]
      let (there, goal) = (homes[0][other], stack[1][index])
      change = change &+ pair(facility, other, site, goal) &- pair(facility, other, site, there)
      // Nobody pays outside, where those come from who wait.
      if here == sites { continue }
      change = change &- pair(facility, other, here, goal) &+ pair(facility, other, here, there)
    }
    return change
  }

  /// What two facilities cost at two sites, but for bonds.
  private func pair(_ one: Int, _ other: Int, _ site: Int, _ there: Int) -> Int {
    if site == there { return 0 }
    let classOf = table.classOf[0]
    var cost = table.relations.cost(classOf[one], classOf[other], at: site, and: there)
    for term in problem.walks.indices
    where table.isMember[term][one] > 0 && table.isMember[term][other] > 0 {
      cost &+= table.walkCost(term, site, there)
    }
    return cost
  }

  package override var remainder: Int {
    counts.cost(after: moves) + (depth > 0 ? cost(ofOthers: depth) : unmoved)
  }

  package override func leastRemainder(moving count: Int) -> Int {
    counts.leastCost(moving: count)
  }

  /// What company terms and bonds cost after so many of the moves.
  private func cost(ofOthers depth: Int) -> Int {
    let moves = TrialMoves(
      facilities: stack[0], goals: stack[1], homes: homes[0], count: depth)
    var cost = table.companies.reduce(0) { $0 + $1.cost(after: moves) }
    for bond in problem.bonds {
      var (one, two) = (homes[0][bond.first], homes[0][bond.second])
      for index in 0..<depth {
        if stack[0][index] == bond.first { one = stack[1][index] }
        if stack[0][index] == bond.second { two = stack[1][index] }
      }
      if one < sites, two < sites { cost += bond.cost(one, two) }
    }
    return cost
  }
}

extension SparseCompany {
  /// What the term costs after some moves that the table has not kept up with.
  ///
  /// - Complexity: O(watchers · moves · sites within reach).
  func cost(after moves: TrialMoves) -> Int {
    var cost = 0
    func step(_ index: Int, _ near: [Int32]) -> Int {
      guard term.isCompany[moves.facilities[index]] else { return 0 }
      let (home, goal) = (moves.home(index), moves.goals[index])
      return (goal < sites && near.contains(Int32(goal)) ? 1 : 0)
        - (home < sites && near.contains(Int32(home)) ? 1 : 0)
    }
    for watcher in watchers {
      let home = moves.homes[watcher]
      var site = home
      for index in 0..<moves.count where moves.facilities[index] == watcher {
        site = moves.goals[index]
      }
      if site == sites { continue }
      let near = term.reach[site]
      var company = seen[0][site]
      if home < sites, term.isCompany[watcher], near.contains(Int32(home)) { company -= 1 }
      for index in 0..<moves.count where moves.facilities[index] != watcher {
        company += step(index, near)
      }
      cost += term.cost(of: company)
    }
    for number in term.fixtures.indices {
      var company = fixtureSeen[0][number]
      let near = fixtureReach[number]
      for index in 0..<moves.count { company += step(index, near) }
      cost += term.cost(of: company)
    }
    return cost
  }
}

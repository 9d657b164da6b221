// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import Testing

@testable import Seating

@Suite("A sparse problem of who sits where")
struct SparseSeatingTests {
  @Test("what a move changes is what the definition says before and after")
  func changes() {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<300 {
      let problem = SparseSeatingProblem.random(using: &generator)
      let table = SparseTable(problem, from: problem.randomAssignment(using: &generator))
      #expect(table.value == problem.cost(of: table.assignment))
      for _ in 0..<20 {
        guard let move = table.randomMove(using: &generator) else { continue }
        let (before, change) = (table.value, table.change(move))
        table.make(move)
        #expect(table.value == before + change)
        #expect(table.value == problem.cost(of: table.assignment))
      }
    }
  }

  @Test("a search finds the least cost of all assignments that leave nobody out")
  func bruteForce() {
    var generator = SeededGenerator(seed: 32)
    for _ in 0..<40 {
      let problem = SparseSeatingProblem.random(using: &generator)
      let start = [Int?](repeating: nil, count: problem.facilities)
      let result = problem.search(from: start, SearchOptions(iterations: 20))
      #expect(result.value == problem.cost(of: result.assignment))
      #expect(result.assignment.count { $0 == nil } == problem.mostSeated.outside)
      // Annealing promises no optimum, but in so small a problem it meets it.
      #expect(result.value == problem.mostSeated.cost)
    }
  }

  @Test("the same seed and moves give the same assignment, on one thread and on two")
  func determinism() {
    var generator = SeededGenerator(seed: 33)
    for threads in 1...2 {
      let problem = SparseSeatingProblem.random(using: &generator)
      let start = problem.randomAssignment(using: &generator)
      let options = SearchOptions(seed: 5, threads: threads, iterations: 8)
      let (one, other) = (
        problem.search(from: start, options), problem.search(from: start, options)
      )
      #expect(one.assignment == other.assignment)
      #expect(one.iterations == other.iterations)
    }
  }

  @Test("who stays outside is seated in turn where it brings no error, the first one first")
  func waiting() {
    var problem = SparseSeatingProblem(kindOf: [0, 1, 1], kinds: 2, sites: 2)
    problem.linear = [0, 0, 100, 3]
    problem.staysOut = [false, true, true]
    let found = problem.search(from: [nil, nil, nil], SearchOptions(iterations: 2))
    #expect(found.assignment.dropFirst().allSatisfy { $0 == nil })
    #expect(problem.seating([2, 1], in: [0, nil, nil], error: 50) == [0, nil, 1])
    #expect(problem.seating([2, 1], in: [1, nil, nil], error: 50) == [1, nil, nil])
  }
}

extension SparseSeatingProblem {
  /// A small problem with all kinds of terms.
  static func random(using generator: inout SeededGenerator) -> SparseSeatingProblem {
    let (rows, columns) = (2 + generator.below(4), 2 + generator.below(4))
    let kinds = 1 + generator.below(rows)
    var problem = SparseSeatingProblem(
      kindOf: (0..<rows).map { _ in generator.below(kinds) }, kinds: kinds, sites: columns)
    func flags(_ count: Int) -> [Bool] { (0..<count).map { _ in generator.below(2) == 0 } }
    /// A symmetric matrix without a diagonal.
    func matrix(_ bound: Int) -> [[Int]] {
      var matrix = [[Int]](repeating: [Int](repeating: 0, count: columns), count: columns)
      for row in 0..<columns {
        for column in 0..<row {
          matrix[row][column] = generator.below(bound)
          matrix[column][row] = matrix[row][column]
        }
      }
      return matrix
    }
    problem.linear = (0..<(kinds * columns)).map { _ in generator.below(9) }
    problem.isOpen = (0..<columns).map { _ in generator.below(6) > 0 }
    for _ in 0..<generator.below(3) {
      let rowsOfCosts = matrix(4).map { row in
        row.enumerated().filter { $0.element > 0 }.map {
          SparseCosts.Entry(site: $0.offset, cost: $0.element)
        }
      }
      // Some terms are about the same facilities as the one before.
      let last = generator.below(2) == 0 ? problem.pairs.last : nil
      problem.pairs.append(
        SparsePairTerm(
          a: last?.a ?? flags(rows), b: last?.b ?? flags(rows),
          costs: SparseCosts(rows: rowsOfCosts)))
    }
    for _ in 0..<generator.below(3) {
      let steps = matrix(6).map { $0.map { Int32($0 - 1) } }
      problem.walks.append(
        WalkTerm(isMember: flags(rows), stepCosts: [0, 2, 3, 5, 7], row: { steps[$0] }))
    }
    for _ in 0..<generator.below(3) {
      let first = generator.below(rows)
      let second = generator.below(rows)
      let costs = matrix(9)
      if first == second { continue }
      problem.bonds.append(BondTerm(first: first, second: second) { costs[$0][$1] })
    }
    for _ in 0..<generator.below(3) {
      problem.counts.append(
        CountTerm(
          isCounted: flags(rows), isInside: flags(columns), base: generator.below(2),
          most: generator.below(3), cost: 1 + generator.below(20)))
    }
    for _ in 0..<generator.below(2) {
      problem.counts.append(
        CountTerm(
          isCounted: flags(rows), amounts: (0..<columns).map { _ in generator.below(20) - 10 },
          base: generator.below(9) - 4, most: generator.below(3), cost: generator.below(5),
          slope: 1 + generator.below(3)))
    }
    for _ in 0..<generator.below(3) {
      let near = matrix(2)
      let own = flags(columns)
      let reach = (0..<columns).map { site in
        (0..<columns).filter { $0 == site ? own[site] : near[site][$0] > 0 }.map { Int32($0) }
      }
      problem.companies.append(
        SparseCompanyTerm(
          watches: flags(rows), isCompany: flags(rows), reach: reach,
          base: (0..<columns).map { _ in generator.below(2) },
          fixtures: (0..<generator.below(3)).map { _ in
            CompanyTerm.Fixture(
              sites: (0...generator.below(2)).map { _ in generator.below(columns) },
              base: generator.below(2))
          }, fewest: generator.below(2), most: 1 + generator.below(2),
          cost: 1 + generator.below(20)))
    }
    return problem
  }

  func randomAssignment(using generator: inout SeededGenerator) -> [Int?] {
    var free = (0..<sites).filter { isOpen[$0] }
    generator.shuffle(&free)
    return (0..<facilities).map { _ in generator.below(4) == 0 ? nil : free.popLast() }
  }

  /// How many must stay outside, and the least cost then, by looking at all assignments.
  var mostSeated: (outside: Int, cost: Int) {
    var best = (outside: Int.max, cost: Int.max)
    func seat(_ assignment: [Int?]) {
      if assignment.count == facilities {
        best = min(best, (assignment.count { $0 == nil }, cost(of: assignment)), by: <)
        return
      }
      for site in 0..<sites where isOpen[site] && !assignment.contains(site) {
        seat(assignment + [site])
      }
      seat(assignment + [nil])
    }
    seat([])
    return best
  }

  private func min(
    _ one: (outside: Int, cost: Int), _ other: (outside: Int, cost: Int),
    by isLess: ((Int, Int), (Int, Int)) -> Bool
  ) -> (outside: Int, cost: Int) { isLess(other, one) ? other : one }
}

extension SparseTable {
  /// A random move of somebody, seated or not, to an open site.
  func randomMove(using generator: inout SeededGenerator) -> SeatingMove? {
    let (facility, site) = (generator.below(facilities), generator.below(sites))
    guard problem.isOpen[site], siteOf[0][facility] != site else { return nil }
    let other = occupant[0][site]
    return SeatingMove(facility: facility, other: other < 0 ? nil : other, site: site)
  }
}

@Suite("Ways through a sparse problem by bounds")
struct SparseRearrangementTests {
  /// A way: who moves where, and what is left.
  private struct Way: Hashable {
    let moves: Set<[Int]>
    let left: Int
  }

  @Test("every way that the bounds allow is visited")
  func areAllVisited() throws {
    var generator = SeededGenerator(seed: 41)
    var seen = 0
    for _ in 0..<150 {
      let problem = SparseSeatingProblem.random(using: &generator)
      let start = problem.randomAssignment(using: &generator)
      guard let hole = (0..<problem.sites).first(where: { !start.contains($0) }) else { continue }
      let movers = start.indices.filter { start[$0] != nil && generator.below(5) > 0 }
      let waiting = start.indices.filter { start[$0] == nil }
      let trial = SparseTrial(problem, from: start)
      let ways = SeatingRearrangements(movers: movers, holes: [.init(site: hole)])
      let bounds = SparseRearrangements.Bounds(
        most: trial.pairCost + generator.below(12) - 8,
        mostFilled: trial.pairCost + generator.below(16) - 8)
      let sparse = try #require(
        SparseRearrangements(
          trial, movers: movers, waiting: waiting, hole: hole, budget: 1_000_000))
      for count in 1...3 {
        var wanted: Set<Way> = []
        ways.each(moving: count, on: trial) { left in
          let filled = waiting.map { trial.pairCost(pushing: $0, to: left[0]) }.min()
          if trial.pairCost <= bounds.most || filled ?? trial.pairCost <= bounds.mostFilled {
            wanted.insert(Way(moves: Self.moves(trial), left: left[0]))
          }
        }
        var visited: Set<Way> = []
        let isComplete = sparse.each(moving: count, within: bounds) { left in
          visited.insert(Way(moves: Self.moves(trial), left: left))
          return bounds
        }
        #expect(isComplete)
        #expect(wanted.isSubset(of: visited))
        seen += wanted.count
      }
    }
    #expect(seen > 300)
  }

  @Test("a spent budget is told")
  func budget() throws {
    var generator = SeededGenerator(seed: 42)
    let problem = SparseSeatingProblem.random(using: &generator)
    var start = [Int?](repeating: nil, count: problem.facilities)
    start[0] = 0
    let trial = SparseTrial(problem, from: start)
    let sparse = try #require(
      SparseRearrangements(trial, movers: [0], waiting: [1], hole: 1, budget: 1))
    let wide = SparseRearrangements.Bounds(most: 1 << 62, mostFilled: 1 << 62)
    #expect(!sparse.each(moving: 1, within: wide) { _ in wide })
  }

  @Test("what a visit tries is taken from the budget")
  func visitsAreCharged() throws {
    let problem = SparseSeatingProblem(kindOf: [0, 0, 0, 0], kinds: 1, sites: 4)
    let trial = SparseTrial(problem, from: [0, 1, 2, nil])
    let wide = SparseRearrangements.Bounds(most: 1 << 62, mostFilled: 1 << 62)
    let sparse = try #require(
      SparseRearrangements(trial, movers: [0, 1, 2], waiting: [3], hole: 3, budget: 1000))
    func visits(trying tries: Int) -> (count: Int, areAll: Bool) {
      var count = 0
      let areAll = sparse.each(moving: 1, within: wide) { left in
        count += 1
        for _ in 0..<tries { _ = trial.pairCost(pushing: 3, to: left) }
        return wide
      }
      return (count, areAll)
    }
    #expect(visits(trying: 1) == (3, true))
    #expect(visits(trying: 1000) == (1, false))
  }

  private static func moves(_ trial: SeatingTrial) -> Set<[Int]> {
    Set((0..<trial.depth).map { [trial.move($0).facility, trial.move($0).site] })
  }
}

@Suite("A trial of a sparse problem")
struct SparseTrialTests {
  @Test("costs what the assignment that it describes costs, move by move and back")
  func moves() {
    var generator = SeededGenerator(seed: 43)
    for _ in 0..<150 {
      let problem = SparseSeatingProblem.random(using: &generator)
      let start = problem.randomAssignment(using: &generator)
      let trial = SparseTrial(problem, from: start)
      #expect(trial.cost == problem.cost(of: start))
      var free = (0..<problem.sites).filter { _ in true }
      generator.shuffle(&free)
      var assignment = start
      var facilities = Array(0..<problem.facilities)
      generator.shuffle(&facilities)
      // All leave before they come: so nobody meets another on the way.
      for facility in facilities {
        guard let site = free.popLast() else { break }
        let told = trial.pairCost(pushing: facility, to: site)
        trial.push(facility, to: site)
        #expect(trial.pairCost == told)
        assignment[facility] = site
      }
      if facilities.count <= problem.sites {
        #expect(trial.cost == problem.cost(of: assignment))
        #expect(trial.remainder >= trial.leastRemainder(moving: facilities.count))
      }
      while trial.depth > 0 { trial.pop() }
      #expect(trial.cost == problem.cost(of: start))
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import Testing

@testable import Seating

@Suite("Seating problems")
struct SeatingProblemTests {
  @Test("what a move is said to change is what it changes, for all kinds of terms")
  func changes() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<60 {
      let problem = SeatingProblem.random(using: &generator)
      let table = SeatingTable(problem)
      table.seatThoseOutside()
      #expect(table.value == problem.cost(of: table.assignment))
      for _ in 0..<60 {
        guard let move = table.randomMove(using: &generator) else { continue }
        table.make(move, changing: table.change(move))
        #expect(table.value == problem.cost(of: table.assignment))
      }
    }
  }

  @Test("the best move is the best of all")
  func bestMove() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<100 {
      let problem = SeatingProblem.random(using: &generator)
      let table = SeatingTable(problem)
      table.seatThoseOutside()
      let best = table.bestMove(SeatingTable.any, using: &generator)
      var least: Int?
      for one in 0..<problem.facilities {
        for other in 0..<one
        where table.siteOf[0][one] != table.siteOf[0][other]
          && table.twins[0][one] != table.twins[0][other]
        {
          least = min(least ?? .max, table.change(exchanging: one, other))
        }
        for site in 0..<problem.sites where site != table.siteOf[0][one] && table.hasRoom(site) {
          least = min(least ?? .max, table.change(moving: one, to: site))
        }
      }
      #expect(best?.change == least)
      if let best { #expect(table.change(best.move) == best.change) }
    }
  }

  @Test("a search finds the least cost of all assignments that seat as many as possible")
  func bruteForce() {
    var generator = SeededGenerator(seed: 5)
    for seed in 1...100 {
      let problem = SeatingProblem.random(using: &generator)
      let start = [Int?](repeating: nil, count: problem.facilities)
      let found = problem.search(
        from: start, SearchOptions(seed: UInt64(seed), iterations: 2000))
      #expect(found.value == problem.cost(of: found.assignment))
      #expect(problem.admits(found.assignment))
      let (outside, cost) = problem.least()
      #expect(found.assignment.count { $0 == nil } == outside)
      #expect(found.value == cost)
    }
  }

  @Test("the same seed and effort give the same assignment, on one to four threads")
  func determinism() {
    var generator = SeededGenerator(seed: 6)
    let problem = SeatingProblem.random(facilities: 12, sites: 14, using: &generator)
    let start = [Int?](repeating: nil, count: problem.facilities)
    let answers = [1, 1, 2, 4].map {
      problem.search(from: start, SearchOptions(seed: 9, threads: $0, iterations: 1500))
    }
    for answer in answers {
      #expect(answer.assignment == answers[0].assignment)
      #expect(answer.iterations == 1500)
    }
  }

  @Test("a search that meets its target ends")
  func target() {
    var generator = SeededGenerator(seed: 6)
    let problem = SeatingProblem.random(facilities: 12, sites: 14, using: &generator)
    let start = [Int?](repeating: nil, count: problem.facilities)
    let best = problem.search(from: start, SearchOptions(seed: 1, iterations: 1000))
    let again = problem.search(from: start, SearchOptions(seed: 2, target: best.value))
    #expect(again.value <= best.value)
  }

  @Test("who is like another stays where it is")
  func settling() {
    var problem = SeatingProblem(facilities: 6, sites: 6)
    for facility in 0..<6 { problem.linear[facility * 6] = facility == 5 ? 0 : 1 }
    let found = problem.search(from: [0, 1, 2, 3, 4, 5], SearchOptions(iterations: 200))
    #expect(found.value == 0)
    #expect(found.assignment[5] == 0)
    #expect(found.assignment.enumerated().count { $0.offset == $0.element } == 4)
  }

  @Test("a search without facilities, or without sites, ends")
  func nothing() {
    let none = SeatingProblem(facilities: 0, sites: 3)
    #expect(none.search(from: [], SearchOptions(iterations: 10)).assignment == [])
    let nowhere = SeatingProblem(facilities: 2, sites: 0)
    #expect(nowhere.search(from: [nil, nil], SearchOptions(iterations: 10)).value == 0)
  }
}

extension SeatingProblem {
  /// A small problem with all kinds of terms.
  static func random(
    facilities: Int? = nil, sites: Int? = nil, using generator: inout SeededGenerator
  ) -> SeatingProblem {
    var problem = SeatingProblem(
      facilities: facilities ?? 2 + generator.below(4), sites: sites ?? 2 + generator.below(4))
    func flags(_ count: Int) -> [Bool] { (0..<count).map { _ in generator.below(2) == 0 } }
    func costs(_ count: Int) -> [Int] { (0..<count).map { _ in generator.below(9) } }
    let (rows, columns) = (problem.facilities, problem.sites)
    problem.linear = costs(rows * columns)
    problem.room = (0..<columns).map { _ in
      switch generator.below(6) {
      case 0: .closed
      case 1: .shared
      default: .single
      }
    }
    for _ in 0..<generator.below(3) {
      var matrix = costs(columns * columns)
      for row in 0..<columns {
        matrix[row * columns + row] = 0
        for column in 0..<row {
          matrix[row * columns + column] = matrix[column * columns + row]
        }
      }
      problem.pairs.append(PairTerm(a: flags(rows), b: flags(rows), costs: matrix))
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
      var reach = flags(columns * columns)
      for row in 0..<columns {
        for column in 0..<row { reach[row * columns + column] = reach[column * columns + row] }
      }
      let fixtures = (0..<generator.below(3)).map { _ in
        CompanyTerm.Fixture(
          sites: (0...generator.below(2)).map { _ in generator.below(columns) },
          base: generator.below(2))
      }
      problem.companies.append(
        CompanyTerm(
          watches: flags(rows), isCompany: flags(rows), reach: reach,
          base: (0..<columns).map { _ in generator.below(2) }, fixtures: fixtures,
          fewest: generator.below(2), most: 1 + generator.below(2), cost: 1 + generator.below(20)))
    }
    for _ in 0..<generator.below(3) {
      problem.loads.append(
        LoadTerm(
          need: (0..<rows).map { _ in Double(generator.below(4)) },
          baseNeed: (0..<columns).map { _ in Double(generator.below(2)) },
          baseCharged: (0..<columns).map { _ in generator.below(2) },
          limit: (0..<columns).map { _ in Double(generator.below(6)) },
          isLimitTooMuch: generator.below(2) == 0, isCharged: flags(rows * columns),
          fixtures: (0..<generator.below(3)).map { _ in
            LoadTerm.Fixture(
              sites: (0...generator.below(2)).map { _ in generator.below(columns) },
              own: Double(generator.below(2)), need: 1 + Double(generator.below(3)),
              limit: Double(generator.below(6)))
          }, cost: 1 + generator.below(20), excessCost: Double(generator.below(3))))
    }
    return problem
  }

  /// Whether no site holds more than it takes.
  func admits(_ assignment: [Int?]) -> Bool {
    (0..<sites).allSatisfy { site in
      let held = assignment.count { $0 == site }
      switch room[site] {
      case .closed: return held == 0
      case .single: return held <= 1
      case .shared: return true
      }
    }
  }

  /// How many must stay outside, and the least cost then, by looking at all assignments.
  func least() -> (outside: Int, cost: Int) {
    var best = (outside: Int.max, cost: Int.max)
    func seat(_ assignment: [Int?]) {
      guard admits(assignment) else { return }
      if assignment.count == facilities {
        let found = (outside: assignment.count { $0 == nil }, cost: cost(of: assignment))
        if found < best { best = found }
        return
      }
      for site in 0..<sites { seat(assignment + [site]) }
      seat(assignment + [nil])
    }
    seat([])
    return best
  }
}

@Suite("Parts of seating problems")
struct SeatingPartTests {
  @Test("a part costs what the whole costs with all others outside")
  func restricted() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<60 {
      let problem = SeatingProblem.random(using: &generator)
      let table = SeatingTable(problem)
      table.seatThoseOutside()
      let members = (0..<problem.facilities).filter { _ in generator.below(3) > 0 }
      let part = problem.restricted(to: members)
      var whole = [Int?](repeating: nil, count: problem.facilities)
      for member in members { whole[member] = table.assignment[member] }
      #expect(part.cost(of: members.map { whole[$0] }) == problem.cost(of: whole))
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import Testing

@testable import Seating

@Suite("Trying out a few moves")
struct SeatingTrialTests {
  @Test("a trial costs what the assignment that it describes costs, move by move and back")
  func moves() {
    var random = SeededGenerator(seed: 3)
    for round in 0..<150 {
      let problem = SeatingProblem.random(using: &random)
      var assignment = (0..<problem.facilities).map { _ -> Int? in
        let site = random.below(problem.sites + 1)
        return site < problem.sites ? site : nil
      }
      let trial = SeatingTrial(problem, from: assignment)
      #expect(trial.cost == problem.cost(of: assignment), "round \(round)")
      var costs = [trial.cost]
      var least = [trial.leastRemainder(moving: 0)]
      for facility in (0..<problem.facilities).filter({ _ in random.below(3) == 0 }) {
        let site = random.below(problem.sites + 1)
        let peeked = trial.pairCost(pushing: facility, to: site)
        trial.push(facility, to: site)
        #expect(trial.pairCost == peeked)
        assignment[facility] = site < problem.sites ? site : nil
        costs.append(problem.cost(of: assignment))
        #expect(trial.cost == costs.last, "round \(round)")
        least.append(trial.leastRemainder(moving: trial.depth))
        #expect(least.last ?? 0 <= trial.remainder, "round \(round)")
      }
      #expect(zip(least, least.dropFirst()).allSatisfy { $0 >= $1 })
      while trial.depth > 0 {
        trial.pop()
        costs.removeLast()
        #expect(trial.cost == costs.last, "round \(round)")
      }
    }
  }

  @Test("what stands broken by far is counted for all but those who may move away")
  func standing() {
    var problem = SeatingProblem(facilities: 4, sites: 4)
    problem.companies = [
      CompanyTerm(
        watches: [true, true, true, false], isCompany: [true, true, true, true],
        reach: [Bool](repeating: true, count: 16), base: [0, 0, 0, 0], fixtures: [], fewest: 9,
        most: .max, cost: 10)
    ]
    problem.counts = [
      CountTerm(
        isCounted: [true, true, true, true], isInside: [true, true, true, true], base: 0, most: 2,
        cost: 5)
    ]
    let trial = SeatingTrial(problem, from: [0, 1, 2, 3])
    #expect(trial.remainder == 35)
    #expect((0...3).map(trial.leastRemainder(moving:)) == [35, 25, 10, 0])
    trial.push(0, to: trial.sites)
    #expect(trial.remainder == 25)
    trial.push(1, to: trial.sites)
    #expect(trial.remainder == 10)
  }

  @Test("three of n over their sites and a hole: eleven ways for each three")
  func count() {
    let problem = SeatingProblem(facilities: 6, sites: 7)
    let trial = SeatingTrial(problem, from: [0, 1, 2, 3, 4, 5])
    let ways = SeatingRearrangements(movers: Array(0..<6), holes: [.init(site: 6)])
    var seen: Set<[Int]> = []
    var visits = 0
    ways.each(moving: 3, on: trial) { left in
      visits += 1
      var sites = [0, 1, 2, 3, 4, 5]
      for index in 0..<trial.depth { sites[trial.move(index).facility] = trial.move(index).site }
      #expect(Set(sites + left) == Set(0...6))
      seen.insert(sites)
    }
    #expect(visits == 20 * 11)
    #expect(seen.count == visits)
    #expect(ways.bound(moving: 3) == 220)
  }

  @Test("who must move does, and holes that must be used are")
  func required() {
    let problem = SeatingProblem(facilities: 3, sites: 5)
    let trial = SeatingTrial(problem, from: [0, 1, 2])
    let ways = SeatingRearrangements(
      movers: [1, 2], required: [0], isBarred: [0], holes: [.init(site: 4, isTaken: true)])
    var found: [[Int]] = []
    for count in 1...3 {
      ways.each(moving: count, on: trial) { left in
        #expect(left.isEmpty)
        var sites = [0, 1, 2]
        for index in 0..<trial.depth { sites[trial.move(index).facility] = trial.move(index).site }
        found.append(sites)
      }
    }
    #expect(found == [[4, 1, 2], [1, 4, 2], [2, 1, 4], [4, 2, 1], [1, 2, 4], [2, 4, 1]])
  }
}

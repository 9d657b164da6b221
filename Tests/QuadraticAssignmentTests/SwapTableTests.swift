// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import Testing

@testable import QuadraticAssignment

@Suite("The swap table")
struct SwapTableTests {
  @Test("knows after every move what every swap would change", arguments: InstanceKind.all)
  func changes(of kind: InstanceKind) throws {
    for seed in 1...3 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let instance = try kind.instance(size: 5 + 4 * seed, using: &generator)
      let problem = ReducedProblem(instance)
      if problem.laneBound <= SIMD8<Float>.exactLimit {
        try followMoves(in: problem, of: instance, lanes: SIMD8<Float>.self, using: &generator)
      }
      try followMoves(in: problem, of: instance, lanes: SIMD4<Double>.self, using: &generator)
    }
  }

  private func followMoves<Vector: LaneVector>(
    in problem: ReducedProblem, of instance: QuadraticAssignmentInstance, lanes: Vector.Type,
    using generator: inout SeededGenerator
  ) throws {
    let start = try #require(problem.admissible.matching(using: &generator))
    let table = SwapTable<Vector>(problem, at: start)
    for move in 0..<8 {
      try expectExact(table, problem, instance)
      let one = generator.below(table.facilities)
      let other = generator.below(table.sites - 1)
      let column = other < one ? other : other + 1
      let choice: SwapChoice<Vector.Scalar> =
        move % 2 == 0 ? .any : .allowed(latest: -1, unlessBelow: 0)
      table.swap(min(one, column), max(one, column), choosing: choice)
    }
  }

  private func expectExact<Vector: LaneVector>(
    _ table: SwapTable<Vector>, _ problem: ReducedProblem, _ instance: QuadraticAssignmentInstance
  ) throws {
    let oracle = BruteForce(instance: instance)
    let before = oracle.value(
      of: problem.assignment(from: table.columnSites.prefix(table.facilities)))
    for facility in 0..<table.facilities {
      for column in (facility + 1)..<max(table.sites, facility + 1) {
        var sites = table.columnSites
        sites.swapAt(facility, column)
        let after = oracle.value(of: problem.assignment(from: sites.prefix(table.facilities)))
        let change = table.change.row(facility)[column]
        if problem.admissible.admits(facility, sites[facility]),
          problem.admissible.admits(column, sites[column])
        {
          #expect(problem.unit * Int(change) == after - before)
        } else {
          #expect(change == .infinity)
        }
      }
      for column in 0...facility { #expect(table.change.row(facility)[column] == .infinity) }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("What the solver counts")
struct PlacementModelTests {
  @Test("its cost is the quality that the check finds, in random small halls")
  func smallHalls() throws {
    var fairs = SmallFairs(seed: 11)
    for round in 0..<200 {
      let plan = fairs.next()
      let movables = Movables(plan, seatsWaiting: round % 2 == 0)
      let model = PlacementModel(plan, movables)
      for _ in 0..<4 {
        let assignment = model.randomAssignment(using: &fairs.generator)
        expectAgreement(plan, movables, model, assignment)
      }
    }
  }

  @Test("its cost is the quality that the check finds, in the sample hall")
  func sample() throws {
    let plan = try Plan.sample()
    let movables = Movables(plan, seatsWaiting: false)
    let model = PlacementModel(plan, movables)
    var generator = SplitMix64(seed: 12)
    for _ in 0..<50 {
      expectAgreement(plan, movables, model, model.randomAssignment(using: &generator))
    }
  }

  @Test("a sparse model counts the same, in random small halls and in the sample hall")
  func sparse() throws {
    var fairs = SmallFairs(seed: 13)
    let sample = try Plan.sample()
    for round in 0..<220 {
      let plan = round < 200 ? fairs.next() : sample
      let movables = Movables(plan, seatsWaiting: round % 2 == 0, leavesShared: true)
      let model = SparsePlacementModel(plan, movables)
      for _ in 0..<4 {
        var free = model.problem.isOpen.indices.filter { model.problem.isOpen[$0] }
          .shuffled(using: &fairs.generator)
        let assignment = model.start.map { _ in fairs.chance(5) ? nil : free.popLast() }
        let seated = movables.seating(plan, assignment.map { $0.map { model.stands[$0] } })
        let counted = model.quality(
          ofCost: model.problem.cost(of: assignment), unplaced: assignment.count { $0 == nil })
        #expect(counted == Checker(seated).quality)
      }
    }
  }

  @Test("every rule that looks at placements says what they cost")
  func catalogue() {
    for type in RuleCatalogue.checked
    where type.looksAt.contains(.placements) && !type.looksAt.contains(.rules) {
      #expect(type is any PlacementRule.Type, "\(type.kind)")
    }
  }

  @Test("an error outweighs all warnings, a warning all wishes, however much wishes weigh")
  func scale() {
    for (errors, warnings, wishes) in [(3.0, 2.0, 10.0), (0, 0, 0), (1e6, 1e6, 1e9), (9, 9, 1e25)] {
      let scale = CostScale(errors: errors, warnings: warnings, wishes: wishes)
      #expect(scale.error > Int(warnings) * scale.warning)
      #expect(scale.warning >= scale.cost(wishes, .wish))
      #expect(!scale.error.multipliedReportingOverflow(by: Int(errors) + 1).overflow)
    }
  }

  private func expectAgreement(
    _ plan: Plan, _ movables: Movables, _ model: PlacementModel, _ assignment: [Int?]
  ) {
    let seated = movables.seating(plan, assignment.map { $0.map { model.stands[$0] } })
    let checked = Checker(seated).quality
    let counted = model.quality(
      ofCost: model.problem.cost(of: assignment), unplaced: assignment.count { $0 == nil })
    #expect(counted == checked)
  }
}

extension Plan {
  /// The sample plan of the project.
  static func sample() throws -> Plan {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "layouts/solidarity-village.json")
    return try PlanReader.read(Array(Data(contentsOf: file)), vocabulary: RuleCatalogue())
  }
}

extension Plan {
  /// The sample plan with everybody that may move one stand further.
  static func disorderedSample() throws -> Plan {
    let plan = try sample()
    let movables = Movables(plan, seatsWaiting: false)
    return movables.seating(plan, Array(movables.seats.dropFirst() + movables.seats.prefix(1)))
  }
}

extension Movables {
  /// The plan with those who are arranged on given stands.
  func seating(_ plan: Plan, _ stands: [Stand.ID?]) -> Plan {
    let stripped = stripped(plan)
    var placements = stripped.placements
    for (cooperative, stand) in zip(cooperatives, stands) {
      if let stand { placements[stand, default: []].append(cooperative) }
    }
    return Plan(
      hall: stripped.hall, stands: stripped.sortedStands,
      cooperatives: stripped.sortedCooperatives, placements: placements,
      rules: stripped.sortedRules)
  }
}

extension PlacementModel {
  /// Everybody on a random stand that has room, or on none.
  func randomAssignment(using generator: inout SplitMix64) -> [Int?] {
    var taken: Set<Int> = []
    return start.map { _ in
      let site = Int.random(in: 0...problem.sites, using: &generator)
      guard site < problem.sites else { return nil }
      switch problem.room[site] {
      case .closed: return nil
      case .single: return taken.insert(site).inserted ? site : nil
      case .shared: return site
      }
    }
  }
}

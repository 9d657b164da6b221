// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Re-seatings in large halls, against those that tables over all pairs find")
struct SparseReseatingTests {
  private func search(
    _ plan: Plan, _ occasion: Occasion, isLarge: Bool, maxMoves: Int = 3
  ) throws -> (model: ReseatingModel, search: ReseatingSearch) {
    let model = ReseatingModel(try Vacancies(plan, occasion), isLarge: isLarge)
    return (model, ReseatingSearch(model, plan.waitingPolicy, maxMoves: maxMoves))
  }

  private func expectSame(_ plan: Plan, _ occasion: Occasion) throws {
    let (model, dense) = try search(plan, occasion, isLarge: false)
    let (other, sparse) = try search(plan, occasion, isLarge: true)
    #expect(model.cooperatives == other.cooperatives)
    let lists = zip([dense.unseated] + dense.queue.best, [sparse.unseated] + sparse.queue.best)
    for (one, other) in lists {
      #expect(one.found.keys.sorted() == other.found.keys.sorted())
      for (count, reseating) in one.found {
        #expect(reseating.moves == other.found[count]?.moves)
        #expect(reseating.quality == other.found[count]?.quality)
        #expect(reseating.isExact == other.found[count]?.isExact)
      }
    }
  }

  /// The village with nobody on a stand with others.
  private static func unshared(_ village: Plan) -> Plan {
    let stands = village.sortedStands.map { stand in
      var stand = stand
      stand.isShared = false
      return stand
    }
    return Plan(
      hall: village.hall, stands: stands, cooperatives: village.sortedCooperatives,
      placements: village.placements.mapValues { Array($0.prefix(1)) },
      rules: village.sortedRules, waitingPolicy: village.waitingPolicy)
  }

  @Test("in random halls, whoever withdraws", arguments: 0..<60)
  func villages(seed: Int) throws {
    var villages = SmallVillages(seed: UInt64(seed))
    let policy: Plan.WaitingPolicy = [.senior, .best, .ask][seed % 3]
    let plan = Self.unshared(villages.next(most: 10, policy: policy))
    for cooperative in plan.sortedCooperatives.prefix(4)
    where !plan.stands(of: cooperative.id).isEmpty {
      try expectSame(plan, .withdrawal([cooperative.id]))
    }
  }

  @Test("in the sample hall")
  func sample() throws {
    let plan = try Plan.sample()
    for id in plan.sortedCooperatives.map(\.id).prefix(2) {
      try expectSame(plan, .withdrawal([id]))
    }
  }

  @Test("beyond three moves nothing is exact")
  func beyond() throws {
    var villages = SmallVillages(seed: 5)
    let plan = Self.unshared(villages.next(most: 10, policy: .ask))
    let id = try #require(plan.placements.values.joined().min())
    let (_, found) = try search(plan, .withdrawal([id]), isLarge: true, maxMoves: 5)
    for list in [found.unseated] + found.queue.best {
      for (count, reseating) in list.found where count > 3 { #expect(!reseating.isExact) }
    }
  }
}

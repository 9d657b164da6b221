// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import LayoutEngine

@Suite("Who of the waiting list is seated")
struct WhoIsSeatedTests {
  @Test("those whom trying every placement seats, the most senior first, in random small halls")
  func bruteForce() {
    var fairs = SmallFairs(seed: 31)
    var (equal, seated) = (0, 0)
    for round in 0..<40 {
      let plan = Self.fair(&fairs)
      let found = Arranger(plan, seatsWaiting: true)
        .run(ArrangementEffort(seed: UInt64(round), moves: 2000))
      let expected = Self.seated(in: plan)
      let chosen = plan.waitingList.map(\.id).filter {
        found.plan.cooperatives[$0]?.status == .confirmed
      }
      #expect(chosen == expected, "round \(round)")
      equal += chosen == expected ? 1 : 0
      seated += chosen.count
    }
    #expect(seated > 30)
  }

  /// A small fair without shared stands, in which those without a stand wait.
  private static func fair(_ fairs: inout SmallFairs) -> Plan {
    let plan = fairs.next()
    var placements = plan.placements
    for stand in placements.keys.sorted() where fairs.chance(2) { placements[stand] = nil }
    let seated = Set(placements.values.joined())
    let stands = plan.sortedStands.map { stand in
      var stand = stand
      stand.isShared = false
      return stand
    }
    let cooperatives = plan.sortedCooperatives.map { cooperative in
      var cooperative = cooperative
      if !seated.contains(cooperative.id) { cooperative.status = .waiting }
      return cooperative
    }
    return Plan(
      hall: plan.hall, stands: stands, cooperatives: cooperatives,
      placements: placements.mapValues { Array($0.prefix(1)) }, rules: plan.sortedRules)
  }

  /// Each in turn, the most senior first, if some plan with it has no more errors than the best
  /// without.
  private static func seated(in plan: Plan) -> [Cooperative.ID] {
    let movables = Movables(plan, seatsWaiting: true)
    let confirmed = movables.cooperatives.filter { !movables.waiting.contains($0) }
    var chosen: [Cooperative.ID] = []
    var least = leastErrors(plan, movables, confirmed, chosen)
    for one in plan.waitingList.map(\.id) where movables.waiting.contains(one) {
      if confirmed.count + chosen.count >= movables.openStands.count { break }
      let errors = leastErrors(plan, movables, confirmed, chosen + [one])
      guard errors <= least else { continue }
      least = errors
      chosen.append(one)
    }
    return chosen
  }

  /// The fewest errors of all plans that seat all of them.
  private static func leastErrors(
    _ plan: Plan, _ movables: Movables, _ confirmed: [Cooperative.ID], _ chosen: [Cooperative.ID]
  ) -> Int {
    let all = confirmed + chosen
    let checker = Checker(plan)
    let moving = Set(movables.cooperatives)
    let fixed = plan.placements.mapValues { $0.filter { !moving.contains($0) } }
    let cooperatives = plan.sortedCooperatives.map { cooperative in
      var cooperative = cooperative
      if chosen.contains(cooperative.id) { cooperative.status = .confirmed }
      return cooperative
    }
    var least = Int.max
    func seat(_ stands: [Stand.ID]) {
      if stands.count == all.count {
        var placements = fixed
        for (one, stand) in zip(all, stands) { placements[stand, default: []].append(one) }
        let seated = Plan(
          hall: plan.hall, stands: plan.sortedStands, cooperatives: cooperatives,
          placements: placements.filter { !$0.value.isEmpty }, rules: plan.sortedRules)
        least = min(least, checker.quality(of: seated).errors)
        return
      }
      for stand in movables.openStands.keys.sorted() where !stands.contains(stand) {
        seat(stands + [stand])
      }
    }
    seat([])
    return least
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import LayoutEngine

@Suite("Arranging with those who wait, in random halls")
struct SeatingWaitingPropertyTests {
  /// A random village in which more wait, some with the needs of another, and stands are free.
  private static func village(_ villages: inout SmallVillages) -> Plan {
    let plan = villages.next(most: 9, policy: .senior)
    var placements = plan.placements
    for stand in placements.keys.sorted() where villages.fairs.chance(3) {
      placements[stand] = nil
    }
    let seated = Set(placements.values.joined())
    var cooperatives = plan.sortedCooperatives
    for index in cooperatives.indices where !seated.contains(cooperatives[index].id) {
      if cooperatives[index].status == .confirmed, !villages.fairs.chance(5) {
        cooperatives[index].status = .waiting
      }
      guard villages.fairs.chance(3),
        let other = cooperatives.first(where: { $0.status == .waiting })
      else { continue }
      let (id, priority, status) = (
        cooperatives[index].id, cooperatives[index].priority, cooperatives[index].status
      )
      var twin = Cooperative(id: id)
      twin.category = other.category
      (twin.minArea, twin.wishedArea) = (other.minArea, other.wishedArea)
      (twin.powerKilowatts, twin.needsWater) = (other.powerKilowatts, other.needsWater)
      (twin.cooks, twin.cookingKilowatts) = (other.cooks, other.cookingKilowatts)
      (twin.priority, twin.status) = (priority, status)
      cooperatives[index] = twin
    }
    return Plan(
      hall: plan.hall, stands: plan.sortedStands, cooperatives: cooperatives,
      placements: placements, rules: plan.sortedRules)
  }

  @Test("who is seated brings no error, the senior go first, who is left out fits nothing empty")
  func whoIsSeated() throws {
    var villages = SmallVillages(seed: 81)
    var (seatings, refusals) = (0, 0)
    for round in 0..<80 {
      let plan = Self.village(&villages)
      let found = Arranger(plan, seatsWaiting: true)
        .run(ArrangementEffort(seed: UInt64(round), moves: 80))
      let checked = Checker(found.plan).quality
      #expect(found.after == checked)
      let (after, before) = (found.after, found.before)
      #expect((after.unplaced, after.errors) <= (before.unplaced, before.errors))
      let seated = plan.waitingList.map(\.id).filter {
        found.plan.cooperatives[$0]?.status == .confirmed
      }
      let left = found.plan.waitingList
      seatings += seated.count
      refusals += left.count
      for id in seated {
        let without = try found.plan.applying(.unplace(id, toWaiting: true), stamp: nil)
        #expect(Checker(without).quality.errors >= checked.errors, "round \(round) \(id)")
        guard let junior = plan.cooperatives[id], let stand = found.plan.stands(of: id).first
        else { continue }
        for senior in left where senior.isSenior(to: junior) {
          let other = try without.applying(.place(senior.id, on: stand), stamp: nil)
          let errors = Checker(other).quality.errors
          #expect(errors > checked.errors, "round \(round) \(senior.id) \(id)")
        }
      }
      for one in left where found.plan.stands(of: one.id).isEmpty {
        for stand in found.plan.sortedStands
        where !stand.isLocked && stand.hold.isEmpty && found.plan.placements[stand.id] == nil {
          let with = try found.plan.applying(.place(one.id, on: stand.id), stamp: nil)
          let errors = Checker(with).quality.errors
          #expect(errors > checked.errors, "round \(round) \(one.id) \(stand.id)")
        }
      }
    }
    #expect(seatings > 60)
    #expect(refusals > 60)
  }

  @Test("the reasons are those that trying every open stand finds")
  func reasons() throws {
    var villages = SmallVillages(seed: 82)
    var count = 0
    for round in 0..<60 {
      let plan = Self.village(&villages)
      let seatsWaiting = round % 4 > 0
      let found = Arranger(plan, seatsWaiting: seatsWaiting)
        .run(ArrangementEffort(seed: UInt64(round), moves: 40))
      let homeless = found.plan.sortedCooperatives.filter {
        found.plan.stands(of: $0.id).isEmpty
          && ($0.status == .confirmed || seatsWaiting && $0.status == .waiting)
      }
      #expect(Set(found.leftOut.map(\.cooperative)) == Set(homeless.map(\.id)))
      for one in found.leftOut {
        let (table, open, taken) = Self.obstacles(of: one.cooperative, plan, found.plan)
        #expect(one.table == table, "round \(round) \(one.cooperative)")
        #expect(one.open == open)
        #expect(one.taken == taken)
        #expect(one.reasons.map(\.stands) == one.reasons.map(\.stands).sorted(by: >))
        count += one.reasons.count
      }
    }
    #expect(count > 60)
  }

  /// On how many of the open stands each rule has more errors, each try a plan of its own.
  private static func obstacles(
    of id: Cooperative.ID, _ before: Plan, _ after: Plan
  ) -> (table: [Rule.ID: Int], open: Int, taken: Int) {
    var table: [Rule.ID: Int] = [:]
    var (open, taken) = (0, 0)
    for stand in after.sortedStands where !stand.isLocked && stand.hold.isEmpty {
      let stays = (before.placements[stand.id] ?? []).filter {
        after.placements[stand.id]?.contains($0) == true
      }
      if !stays.isEmpty { continue }
      open += 1
      let without = errors(plan(after, seating: nil, on: stand.id))
      let with = errors(plan(after, seating: id, on: stand.id))
      let worse = with.filter { $0.value > without[$0.key] ?? 0 }.keys
      if worse.isEmpty { taken += 1 }
      for rule in worse { table[rule, default: 0] += 1 }
    }
    return (table, open, taken)
  }

  private static func plan(
    _ plan: Plan, seating id: Cooperative.ID?, on stand: Stand.ID
  ) -> Plan {
    var placements = plan.placements
    placements[stand] = id.map { [$0] }
    let cooperatives = plan.sortedCooperatives.map { cooperative in
      var cooperative = cooperative
      if cooperative.id == id { cooperative.status = .confirmed }
      return cooperative
    }
    return Plan(
      hall: plan.hall, stands: plan.sortedStands, cooperatives: cooperatives,
      placements: placements, rules: plan.sortedRules)
  }

  private static func errors(_ plan: Plan) -> [Rule.ID: Int] {
    Dictionary(grouping: plan.violations.filter { $0.severity == .error }, by: \.rule)
      .mapValues(\.count)
  }
}

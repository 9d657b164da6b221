// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Repairs")
struct RepairSearchTests {
  /// Four stands in two blocks, far enough apart, along one aisle.
  let hall = TextHall(
    """
    +----------------+
    |................|
    =................=
    |..AABB....CCDD..|
    |..AABB....CCDD..|
    +----------------+
    """)

  let rivals = Rule.of(
    "keepApart",
    [
      "a": .dictionary(["category": .text("honey")]),
      "b": .dictionary(["category": .text("honey")]),
      "relations": .dictionary(["sideBySide": .real(6)]),
    ])

  let aisles = Rule.of("minimumAisleWidth", ["metres": .real(2)])

  func honey(_ id: Cooperative.ID) -> Cooperative { .named(id) { $0.category = "honey" } }

  func repairs(of plan: Plan) -> [Repair.Change?] {
    let checker = Checker(plan)
    let all = RepairList(checker).repairs
    return checker.report.violations.map { all[$0]?.change }
  }

  func move(_ id: Cooperative.ID, _ from: Stand.ID?, _ to: Stand.ID) -> Repair.Reseating {
    Repair.Reseating(cooperative: id, from: from, to: to)
  }

  @Test("rivals side by side are parted by a move where a stand is free, the nearest one")
  func moves() {
    let plan = hall.plan(
      rules: [aisles, rivals], cooperatives: [honey("x"), honey("y")],
      seats: ["A": ["x"], "B": ["y"]])
    #expect(repairs(of: plan) == [.reseat([move("y", "B", "C")])])
  }

  @Test("and by a swap where none is: two moves of a list, ties by distance and id")
  func swaps() {
    let plan = hall.plan(
      rules: [aisles, rivals], cooperatives: [honey("x"), honey("y")],
      seats: ["A": ["x"], "B": ["y"], "C": ["v"], "D": ["w"]])
    #expect(repairs(of: plan) == [.reseat([move("v", "C", "B"), move("y", "B", "C")])])
  }

  @Test("a locked stand keeps its cooperative, a held one takes nobody")
  func locksAndHolds() {
    for lock in [true, false] {
      let plan = hall.plan(
        rules: [aisles, rivals], cooperatives: [honey("x"), honey("y")],
        seats: ["A": ["x"], "B": ["y"], "D": ["w"]]
      ) {
        if $0.id == "B" { $0.isLocked = lock }
        if $0.id == "C" { $0.hold = "press" }
      }
      let expected: [Repair.Reseating] =
        lock
        ? [move("w", "D", "A"), move("x", "A", "D")] : [move("w", "D", "B"), move("y", "B", "D")]
      #expect(repairs(of: plan) == [.reseat(expected)])
    }
    let bound = hall.plan(
      rules: [aisles, rivals], cooperatives: [honey("x"), honey("y")],
      seats: ["A": ["x"], "B": ["y"], "C": ["v"], "D": ["w"]]
    ) {
      $0.isLocked = $0.id == "A" || $0.id == "B"
    }
    #expect(repairs(of: bound) == [nil])
  }

  @Test("to pass a problem on to somebody else is no repair")
  func passedOn() {
    let plan = hall.plan(
      rules: [aisles, .of("services"), rivals],
      cooperatives: [
        .named("x") { $0.needsWater = true }, .named("y") { $0.needsWater = true },
      ], seats: ["A": ["x"], "B": ["y"], "C": ["v"], "D": ["w"]]
    ) { $0.hasWater = $0.id == "A" }
    #expect(repairs(of: plan) == [nil])
  }

  @Test("who has no stand gets a free one that fits, without a new error")
  func places() throws {
    var plan = hall.plan(
      rules: [aisles, .of("placed"), .of("services")],
      cooperatives: [
        .named("x") { $0.needsWater = true }, .named("late") { $0.needsWater = true },
      ],
      seats: ["A": ["x"]]
    ) { $0.hasWater = $0.id == "A" || $0.id == "D" }
    #expect(repairs(of: plan) == [.reseat([move("late", nil, "D")])])
    _ = try plan.apply(.hold("D", "press"), stamp: nil)
    #expect(repairs(of: plan) == [nil])
  }

  @Test("a stand too near to a door moves away, not in an approved plan, not when locked")
  func shifts() throws {
    let hall = TextHall(
      module: 0.5,
      """
      +------------------+
      |..................|
      |..................|
      =..................|
      =..................|
      |..................|
      |.....AAAA.........|
      |.....AAAA.........|
      +------------------+
      """)
    var plan = hall.plan(rules: [
      .of("minimumAisleWidth", ["metres": .real(1)]), .of("exitClear", ["metres": .real(3)]),
    ])
    #expect(repairs(of: plan) == [.shift("A", dx: 1, dy: 0)])
    _ = try plan.apply(.setStatus(.approved), stamp: nil)
    #expect(repairs(of: plan) == [nil])
    _ = try plan.apply(.all([.setStatus(.draft), .lock("A", true)]), stamp: nil)
    #expect(repairs(of: plan) == [nil])
  }

  @Test("every repair removes its violation and leaves a better plan, and none is better")
  func bruteForce() throws {
    var random = SplitMix64(seed: 20171128)
    var found = 0
    for _ in 0..<12 {
      let plan = RepairPlans.seated(&random)
      let checker = Checker(plan)
      let repairs = RepairList(checker).repairs
      let movable = plan.standsByCooperative.keys.sorted()
      for violation in checker.report.violations where violation.kind != "exitClear" {
        var best: PlanQuality?
        let named = violation.cooperatives.isEmpty ? movable : violation.cooperatives
        for edit in named.flatMap({ edits(of: $0, in: plan) }) {
          guard let after = try? plan.applying(edit, stamp: nil) else { continue }
          let report = Checker(after).report
          let bar = violation.bar(for: checker.quality, unplaced: report.quality.unplaced)
          if report.quality < bar, report.quality < best ?? bar,
            !report.violations.contains(where: { $0.isSameComplaint(as: violation) })
          {
            best = report.quality
          }
        }
        let repair = repairs[violation]
        #expect(repair?.quality == best)
        guard let repair else { continue }
        found += 1
        #expect(try checker.quality(after: repair.edit) == repair.quality)
        #expect(repair.quality < checker.quality)
      }
    }
    #expect(found > 10)
  }

  @Test("every move of a stand that removes its violation is found, the best first")
  func bruteForceShifts() throws {
    var random = SplitMix64(seed: 20171129)
    var found = 0
    for _ in 0..<12 {
      let plan = RepairPlans.narrow(&random)
      let checker = Checker(plan)
      let repairs = RepairList(checker).repairs
      var search = RepairSearch(checker)
      for violation in checker.report.violations {
        var best: PlanQuality?
        for stand in violation.stands.compactMap({ plan.stands[$0] }) {
          for edit in shifts(of: stand, in: plan) {
            guard let after = try? plan.applying(edit, stamp: nil) else { continue }
            let report = Checker(after).report
            let bar = violation.bar(for: checker.quality, unplaced: report.quality.unplaced)
            if report.quality < bar, report.quality < best ?? bar,
              !report.violations.contains(where: { $0.isSameComplaint(as: violation) })
            {
              best = report.quality
            }
          }
        }
        #expect(repairs[violation]?.quality == best)
        #expect(search.repair(of: violation) == repairs[violation])
        if best != nil { found += 1 }
      }
    }
    #expect(found > 10)
  }

  /// Every place 3 m away at most where a stand lies free in the hall.
  private func shifts(of stand: Stand, in plan: Plan) -> [Edit] {
    if stand.isLocked { return [] }
    let others = plan.stands.values.filter { $0.id != stand.id }.flatMap(\.parts)
    let solids = plan.hall.features.values.filter(\.kind.isBlocking).compactMap(\.area)
    var edits: [Edit] = []
    for dy in -3...3 {
      for dx in -3...3 where (1...3).contains(abs(dx) + abs(dy)) {
        var moved = stand
        moved.parts = stand.parts.map { $0.moved(dx: dx, dy: dy) }
        let isFree = moved.parts.allSatisfy { part in
          plan.hall.bounds.contains(part) && !(others + solids).contains(where: part.overlaps)
        }
        if isFree { edits.append(.writeStand(moved)) }
      }
    }
    return edits
  }

  private func edits(of id: Cooperative.ID, in plan: Plan) -> [Edit] {
    let free = plan.stands.values.filter { $0.hold.isEmpty }.map { Edit.place(id, on: $0.id) }
    let held = plan.stands(of: id).contains { plan.stands[$0]?.hold.isEmpty == false }
    let swaps = plan.cooperatives.keys.filter { other in
      !held && !plan.stands(of: other).contains { plan.stands[$0]?.hold.isEmpty == false }
    }
    return free + swaps.map { .swap(id, $0) }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Repairs of a whole report")
struct RepairListTests {
  private func plans(_ count: Int) -> [Plan] {
    var random = SplitMix64(seed: 20171130)
    return (0..<count).map { number in
      number.isMultiple(of: 2) ? RepairPlans.seated(&random) : RepairPlans.narrow(&random)
    }
  }

  @Test("Whatever the budget, every repair offered removes its problem and leaves a better plan")
  func sound() throws {
    var found = 0
    for plan in plans(12) {
      let checker = Checker(plan)
      for work in [1, 60, 400, 3000, 100_000] {
        let list = RepairList(checker, budget: RepairBudget(left: work, share: 4, least: 20))
        for (violation, repair) in list.repairs {
          found += 1
          let after = Checker(try plan.applying(repair.edit, stamp: nil)).report
          #expect(after.quality == repair.quality)
          #expect(after.quality < checker.quality)
          #expect(!after.violations.contains { $0.isSameComplaint(as: violation) })
        }
      }
    }
    #expect(found > 50)
  }

  @Test("The gravest problems come first, and no other is said to be searched")
  func gravestFirst() {
    var cutOff = 0
    for plan in plans(12) {
      let checker = Checker(plan)
      let violations = checker.report.violations
      let list = RepairList(checker, budget: RepairBudget(left: 40, share: 2, least: 20))
      #expect(list.count == violations.count)
      #expect(list.searched <= list.count)
      #expect(Set(list.repairs.keys).isSubset(of: violations.prefix(list.searched)))
      if list.searched < list.count { cutOff += 1 }
    }
    #expect(cutOff > 3)
  }

  @Test("The same plan has the same repairs, time after time")
  func steady() {
    for plan in plans(8) {
      let budget = RepairBudget(left: 2000, share: 4, least: 20)
      let (first, second) = (
        RepairList(Checker(plan), budget: budget), RepairList(Checker(plan), budget: budget)
      )
      #expect(first.repairs == second.repairs)
      #expect(first.searched == second.searched)
    }
  }

  @Test("Without a budget all are searched: what is found is more, and at least as good")
  func all() {
    for plan in plans(8) {
      let checker = Checker(plan)
      let all = RepairList(checker, effort: .all)
      #expect(all.searched == all.count)
      for work in [50, 500, 5000] {
        let list = RepairList(checker, budget: RepairBudget(left: work, share: 4, least: 20))
        for (violation, repair) in list.repairs {
          let best = all.repairs[violation]
          #expect(best != nil)
          if let best { #expect(best.quality <= repair.quality) }
        }
      }
    }
  }

  @Test("In a small plan nothing is cut off: the usual budget finds what all find; none finds none")
  func efforts() {
    for plan in plans(8) {
      let checker = Checker(plan)
      let (some, all) = (RepairList(checker), RepairList(checker, effort: .all))
      #expect(some.repairs == all.repairs)
      #expect(some.searched == all.searched)
      let none = RepairList(checker, effort: .none)
      #expect(none.repairs.isEmpty)
      #expect(none.searched == 0)
      #expect(none.count == checker.report.violations.count)
    }
  }
}

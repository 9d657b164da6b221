// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Rules whose check is put off")
struct PutOffRulesTests {
  private static let policies: [Checker.LongRules] = [.putOff, .putOff, .leftDue, .checked]

  @Test(
    "are told, once settled, as by a new checker, whatever was edited meanwhile",
    arguments: Seeds.first(25))
  func settles(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var plan = RandomHall.plan(&random)
    var checker = Checker(plan)
    // Whatever takes a step is long here.
    checker.longSteps = 0
    var putOff = 0
    for number in 0..<50 {
      let edit = RashEdit.edit(of: plan, &random)
      guard let inverse = try? plan.apply(edit, stamp: nil) else { continue }
      let policy = Self.policies.randomElement(using: &random) ?? .putOff
      let due = checker.due
      checker.update(to: plan, changedBy: number % 3 == 0 ? nil : inverse, longRules: policy)
      putOff += checker.due.count
      let new = Checker(plan)
      switch policy {
      case .checked: #expect(!checker.isDue)
      case .leftDue: #expect(checker.due.isSubset(of: due))
      case .putOff: break
      }
      // What is not put off is as it should be.
      for (place, rule) in checker.book.active.enumerated() where !checker.due.contains(rule.id) {
        let (found, fresh) = (checker.ledgers[place], new.ledgers[place])
        #expect(found.violations == fresh.violations, "\(edit)")
      }
      var settled = checker
      settled.settle()
      #expect(!settled.isDue)
      #expect(settled.report == new.report, "\(edit)")
      #expect(settled.quality == new.quality, "\(edit)")
      // Now and then what was found beside the screen is taken.
      if Int.random(in: 0..<4, using: &random) == 0 { checker = settled }
    }
    #expect(putOff > 0)
  }

  @Test("compare trials by what both of them have")
  func comparesTrials() throws {
    let plan = LongHallTests.plan
    var checker = Checker(plan)
    checker.longSteps = 0
    var stand = try #require(plan.stands["s40"])
    stand.parts = stand.parts.map { $0.moved(dx: 0, dy: 1) }
    var moved = plan
    let inverse = try moved.apply(.writeStand(stand), stamp: nil)
    checker.update(to: moved, changedBy: inverse, longRules: .putOff)
    #expect(checker.isDue)
    // Locking changes no verdict, so that no trial of it may differ, however long ago rules were checked.
    #expect(checker.qualities(after: [.lock("s1", true)]) == [checker.quality])
  }
}

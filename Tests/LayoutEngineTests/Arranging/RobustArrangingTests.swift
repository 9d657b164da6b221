// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Arranging so that whoever withdraws can be replaced")
struct RobustArrangingTests {
  private static func uncovered(_ plan: Plan) -> Int { Rehearsal(plan).uncovered.count }

  /// `QARYA_SEEDS=…` looks at more fairs; of those where a long search finds a robust plan.
  @Test("where a long search finds a robust plan of nearly the same penalty, a short one does")
  func finds() throws {
    var (fairs, found, plain) = (0, 0, 0)
    let effort = ArrangementEffort(moves: 20_000)
    for seed in Seeds.first(6) {
      var random = RobustFairs(seed: seed)
      let plan = random.next()
      let best = Arranger(plan).run(effort)
      if best.after.errors > 0 { continue }
      let short = Arranger(plan, isRobust: true).run(effort)
      #expect(short.after.errors == 0 && short.after.unplaced == 0)
      #expect(short.after.wishCost <= best.after.wishCost * 1.01 + 1e-6, "\(seed)")
      let isRobust = Self.uncovered(short.plan) == 0
      guard isRobust || Self.isThere(best) else { continue }
      fairs += 1
      if isRobust { found += 1 }
      if Self.uncovered(best.plan) == 0 { plain += 1 }
    }
    print("robust plans: \(found) of \(fairs) fairs; without looking for them \(plain)")
    #expect(fairs > 0 && found * 100 >= fairs * 95)
  }

  /// Whether a search ten times as long finds one.
  private static func isThere(_ best: Arrangement) -> Bool {
    guard let aim = RobustSearch.Aim(Checker(best.plan), isAsked: true),
      var search = RobustSearch(best.plan, aim, penalty: best.after.wishCost)
    else { return false }
    return search.run(seed: 99, tries: 10 * RobustSearch.fewestTries) { false }.uncovered == 0
  }

  @Test("the plan's own wish is followed, as far as it outweighs the others")
  func wish() throws {
    for seed in Seeds.first(3) {
      var random = RobustFairs(seed: seed)
      let plan = random.next()
      let rule = Rule.of("robust", id: "robust", ["weight": .real(50)])
      let wishing = try plan.applying(.writeRule(rule), stamp: nil)
      let effort = ArrangementEffort(moves: 40_000)
      let found = Arranger(wishing).run(effort)
      let without = Arranger(plan).run(effort)
      let blind = Checker(try without.plan.applying(.writeRule(rule), stamp: nil)).quality
      #expect(found.after <= blind, "\(seed)")
      #expect(found.after <= found.before)
    }
  }

  @Test("where nobody waits it is the arrangement that it would be")
  func nobodyWaits() throws {
    var random = RobustFairs(seed: 1)
    let plan = random.next()
    let alone = try plan.applying(
      .all(plan.waitingList.map { .withdraw($0.id, reason: "", at: "") }), stamp: nil)
    let effort = ArrangementEffort(moves: 20_000)
    let robust = Arranger(alone, isRobust: true).run(effort)
    #expect(robust.after == Arranger(alone).run(effort).after)
  }
}

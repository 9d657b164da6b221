// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What a plan is worth with everybody to arrange left out, and so what a solver's cost makes of it.
struct PlacementBase: Sendable {
  private let base: PlanQuality
  /// How many rules `placed` there are.
  private let placedRules: Int
  private let scale: CostScale

  /// Checks a plan without those to arrange.
  ///
  /// - Parameter alone: What the solver says that costs.
  init(
    _ situation: Situation, _ book: RuleBook, _ scale: CostScale, facilities: Int, alone: Int
  ) {
    self.scale = scale
    placedRules = book.active.count { $0.rule is Placed }
    let quality = PlanQuality(
      situation, book, book.active.map { RuleLedger($0, in: situation) })
    let alone = scale.quality(alone)
    base = PlanQuality(
      unplaced: quality.unplaced - facilities,
      errors: quality.errors - alone.errors - facilities * placedRules,
      warnings: quality.warnings - alone.warnings, wishCost: quality.wishCost - alone.wishCost)
  }

  /// What the plan is worth with an assignment of such a cost that leaves so many without a stand.
  func quality(ofCost cost: Int, unplaced: Int) -> PlanQuality {
    let added = scale.quality(cost)
    return PlanQuality(
      unplaced: base.unplaced + unplaced,
      errors: base.errors + added.errors + unplaced * placedRules,
      warnings: base.warnings + added.warnings, wishCost: base.wishCost + added.wishCost)
  }
}

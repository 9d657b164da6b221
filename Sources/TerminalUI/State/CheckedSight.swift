// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// How far the check of a plan is: rules that take long are checked beside the screen.
enum Checking: Hashable, Sendable {
  /// All is checked.
  case done
  /// What takes long is checked now; until then what was found before is shown of it.
  case underWay
  /// Nobody wanted to wait: of what takes long what was found before is shown, until the next change.
  case stopped
}

/// A plan whose check has to be completed, or is.
struct CheckedSight: Sendable {
  /// All that is seen of the plan.
  private(set) var sight: PlanSight
  /// After how many changes the plan was as it is there.
  let changes: Int

  /// A plan, after so many changes.
  init(_ sight: PlanSight, changes: Int) {
    self.sight = sight
    self.changes = changes
  }

  /// The same with everything checked.
  var settled: CheckedSight {
    var next = self
    next.sight.settle()
    return next
  }
}

/// What would come of a gesture under way, as far as it is checked.
struct TrialInHand: Sendable {
  /// The gesture.
  let gesture: Gesture
  /// The plan after it.
  let plan: Plan
  /// What the rules say of that plan.
  private(set) var checker: Checker

  /// A gesture that leads to a plan.
  init(_ gesture: Gesture, leadingTo plan: Plan, _ checker: Checker) {
    self.gesture = gesture
    self.plan = plan
    self.checker = checker
  }

  /// Whether everything is checked.
  var isSettled: Bool { !checker.isDue }

  /// The same with everything checked.
  var settled: TrialInHand {
    var next = self
    next.checker.settle()
    return next
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles

/// What is found out of a plan beside the screen, once it is shown, so that nobody waits for it.
struct PlanStudy: Sendable {
  /// What its control number is made of.
  let control: ControlSum
  /// What was printed of it last; nil where nobody knows.
  let printed: LastPrint?

  /// Looks at a plan and beside its file.
  ///
  /// - Complexity: O(bytes).
  init(_ plan: Plan, at path: String?) {
    control = ControlSum(of: plan)
    printed = path.flatMap { PrintMemory(of: $0).read() }
  }
}

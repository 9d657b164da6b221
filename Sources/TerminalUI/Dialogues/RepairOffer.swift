// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// A repair that is shown before anything changes.
struct RepairOffer: Hashable, Sendable {
  /// What is wrong.
  let violation: Violation
  /// What would put it right.
  let repair: Repair
}

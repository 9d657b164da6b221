// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension PlanFacts {
  /// How many seconds until all are out, with one door blocked or with none.
  ///
  /// The place for what reckons egress; while nothing does, this is nil, and the pages on safety say
  /// nothing of it.
  func egressSeconds(blocking door: Feature.ID?) -> Double? { nil }
}

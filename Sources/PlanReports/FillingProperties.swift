// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import HallFilling

/// A filling as data: what `fill --json` prints.
extension Filling {
  /// The filling as a dictionary; keys are only ever added to it.
  package func properties(seconds: Duration, corners: [Stand.ID]) -> PropertyDictionary {
    [
      "stands": .integer(stands), "bound": .integer(bound), "optimal": .boolean(isOptimal),
      "lattice": .real(lattice), "binding": .array(binding.map { .text($0.text) }),
      "kept": .integer(kept), "warnings": .integer(warnings),
      "corners": .array(corners.map { .text($0.text) }),
      "seconds": .real((seconds / .milliseconds(1)).rounded() / 1e3),
    ]
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import HallFilling

/// A filling as data: what `fill --json` prints.
extension Filling {
  /// The filling as a dictionary; keys are only ever added to it.
  ///
  /// - Parameter edit: The edit that makes it; nil where nothing fits.
  package func properties(seconds: Duration, _ edit: FillingEdit?) -> PropertyDictionary {
    [
      "stands": .integer(stands), "bound": .integer(bound), "optimal": .boolean(isOptimal),
      "lattice": .real(lattice), "binding": .array(binding.map { .text($0.text) }),
      "kept": .integer(kept), "warnings": .integer(warnings),
      "doorsJoined": .boolean(!partsDoors),
      "corners": .array((edit?.corners ?? []).map { .text($0.text) }),
      "waiting": .array((edit?.displaced ?? []).map { .text($0.cooperative.text) }),
      "seconds": .real((seconds / .milliseconds(1)).rounded() / 1e3),
    ]
  }
}

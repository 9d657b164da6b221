// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Plan {
  /// The cooperative of an id.
  func cooperative(_ id: String) -> Cooperative? {
    Cooperative.ID(id).flatMap { cooperatives[$0] }
  }
}

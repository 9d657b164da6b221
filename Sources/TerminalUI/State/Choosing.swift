// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Another stand being chosen, for something that was begun.
struct Choosing: Hashable, Sendable {
  /// What is done with the stand that is chosen.
  enum Purpose: Hashable, Sendable {
    /// Exchange this cooperative with the one there.
    case swap(Cooperative.ID)
    /// Move this cooperative there.
    case move(Cooperative.ID)
    /// Seat this cooperative, which has no stand, there.
    case place(Cooperative.ID)
  }

  /// What is done with it.
  let purpose: Purpose
  /// The stand one came from, to go back to.
  let origin: Stand.ID?
  /// The stand that the cooperative leaves, of those that it has.
  var stand: Stand.ID?

  /// The cooperative that is being seated elsewhere.
  var cooperative: Cooperative.ID {
    switch purpose {
    case .swap(let id), .move(let id), .place(let id): id
    }
  }
}

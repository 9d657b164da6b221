// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What a gesture is about to change, put together step by step.
struct GestureDraft {
  var edits: [Edit] = []
  /// The stands as they will be.
  var stands: [Stand] = []
  /// The features as they will be.
  var features: [Feature] = []
  var removedStands: Set<Stand.ID> = []
  var notices: [GestureNotice] = []

  /// Adds a stand, or changes one.
  mutating func write(_ stand: Stand) {
    stands.append(stand)
    edits.append(.writeStand(stand))
  }

  /// Adds a feature, or changes one.
  mutating func write(_ feature: Feature) {
    features.append(feature)
    edits.append(.writeFeature(feature))
  }
}

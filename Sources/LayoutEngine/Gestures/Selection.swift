// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The stands and features that a gesture is about.
public struct Selection: Hashable, Sendable {
  /// The stands.
  package var stands: Set<Stand.ID>
  /// The features of the hall.
  package var features: Set<Feature.ID>

  /// Selects stands and features; nothing by default.
  public init(stands: Set<Stand.ID> = [], features: Set<Feature.ID> = []) {
    self.stands = stands
    self.features = features
  }

  /// Whether nothing is selected.
  package var isEmpty: Bool { stands.isEmpty && features.isEmpty }

  /// How many things are selected.
  package var count: Int { stands.count + features.count }

  /// This and another selection together.
  package func union(_ other: Selection) -> Selection {
    Selection(
      stands: stands.union(other.stands), features: features.union(other.features))
  }

  /// What is still there of it in a plan.
  package func remaining(in plan: Plan) -> Selection {
    Selection(
      stands: stands.filter { plan.stands[$0] != nil },
      features: features.filter { plan.hall.features[$0] != nil })
  }
}

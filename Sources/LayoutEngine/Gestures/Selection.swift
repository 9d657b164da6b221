// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The stands and features that a gesture is about.
public struct Selection: Hashable, Sendable {
  /// The stands.
  public var stands: Set<Stand.ID>
  /// The features of the hall.
  public var features: Set<Feature.ID>

  /// Selects stands and features; nothing by default.
  public init(stands: Set<Stand.ID> = [], features: Set<Feature.ID> = []) {
    self.stands = stands
    self.features = features
  }

  /// Whether nothing is selected.
  public var isEmpty: Bool { stands.isEmpty && features.isEmpty }

  /// How many things are selected.
  public var count: Int { stands.count + features.count }

  /// This and another selection together.
  public func union(_ other: Selection) -> Selection {
    Selection(
      stands: stands.union(other.stands), features: features.union(other.features))
  }

  /// What is still there of it in a plan.
  public func remaining(in plan: Plan) -> Selection {
    Selection(
      stands: stands.filter { plan.stands[$0] != nil },
      features: features.filter { plan.hall.features[$0] != nil })
  }
}

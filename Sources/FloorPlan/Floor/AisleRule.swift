// SPDX-License-Identifier: Apache-2.0

/// What makes free floor an aisle, and stands neighbours across it.
///
/// The defaults hold where a plan has no `minimumAisleWidth` rule.
public struct AisleRule: Hashable, Sendable {
  /// The least width of an aisle, in metres (Austin asks 3.05 m, Philadelphia 2.44 m).
  public var metres: Double
  /// How much of a side must touch an aisle to be open, in metres.
  public var frontage: Double
  /// The farthest that two stands face each other across, in metres.
  public var facingSpan: Double

  /// Makes a rule; lengths in metres.
  public init(metres: Double = 3, frontage: Double = 1, facingSpan: Double = 6) {
    self.metres = metres
    self.frontage = frontage
    self.facingSpan = facingSpan
  }
}

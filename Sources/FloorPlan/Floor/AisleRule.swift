// SPDX-License-Identifier: Apache-2.0

/// What makes free floor an aisle, and stands neighbours across it.
///
/// The defaults hold where a plan has no `minimumAisleWidth` rule.
package struct AisleRule: Hashable, Sendable {
  /// The least width of an aisle, in metres (Austin asks 3.05 m, Philadelphia 2.44 m).
  package var metres: Double
  /// How much of a side must touch an aisle to be open, in metres.
  package var frontage: Double
  /// The farthest that two stands face each other across, in metres.
  package var facingSpan: Double

  /// Makes a rule; lengths in metres.
  package init(metres: Double = 3, frontage: Double = 1, facingSpan: Double = 6) {
    self.metres = metres
    self.frontage = frontage
    self.facingSpan = facingSpan
  }
}

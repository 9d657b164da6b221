// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A thing that both sides touched differently, or an outcome that neither side's plan had.
///
/// Ours stands in it.
package struct MergeConflict: Hashable, Sendable {
  /// What it is about.
  package enum Matter: Hashable, Sendable {
    /// Both changed it, and not alike.
    case touchedByBoth
    /// One of them removed it, and the other changed it or seated somebody on it.
    case removedAndTouched
    /// A cooperative cannot have the seat that theirs gave it: the stand is gone, or taken.
    case seatRefused
    /// Theirs changed the drawing of the hall, which ours approved as it was, or the other way round.
    case approvedMeanwhile
    /// What theirs made of it fits nothing that ours has.
    case fitsNothing
  }

  /// The keys that lead to it in the plan's file; who stands where is at `cooperatives`, the id,
  /// `stand`.
  package let path: [String]
  /// What it is about.
  package let matter: Matter
  /// What was there before; nil for nothing.
  package let base: PropertyValue?
  /// What ours has, which stands.
  package let ours: PropertyValue?
  /// What theirs has.
  package let theirs: PropertyValue?
}

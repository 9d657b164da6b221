// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A kind of proposal that there is none of, and why.
package struct Refusal: Hashable, Sendable {
  /// Why there is none.
  package enum Reason: Hashable, Sendable {
    /// The freed stand is kept for someone or something.
    case held(String)
    /// The freed stand is locked, for the others who sit there.
    case locked
    /// Others sit on the freed stand.
    case othersSit
    /// Nobody waits.
    case nobodyWaits
    /// Nobody who waits fits, wherever others move.
    case nobodyFits
    /// No neighbour wishes more area.
    case nobodyWishesMore
    /// Stands are needed: as many cooperatives wait as stands are open, or more.
    case tooFewOpen(open: Int, waiting: Int)
    /// The freed stand cannot be built together with the one beside it, of such a number.
    case cannotMerge(String)
    /// Nobody who waits and fits neither the freed stand nor the one beside it fits both together.
    case fitsNobody(String)
    /// No other stand is open, and nobody can change places.
    case noOtherStand
  }

  /// The kind.
  package let kind: Proposal.Kind
  /// The stand it is about; nil for all.
  package let stand: Stand.ID?
  /// Why.
  package let reason: Reason
}

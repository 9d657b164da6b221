// SPDX-License-Identifier: Apache-2.0

/// How many colours a screen can show.
package enum ColourDepth: Int, Hashable, Sendable, Comparable {
  /// None: only bold, reverse, underline and the like.
  case none
  /// The eight colours of the first colour terminals.
  case eight
  /// Those and their brighter halves.
  case sixteen
  /// The 256-colour palette.
  case palette
  /// Any red, green and blue.
  case direct

  /// Fewer colours come first.
  package static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

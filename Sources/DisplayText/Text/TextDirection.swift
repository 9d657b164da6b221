// SPDX-License-Identifier: Apache-2.0

/// Where a line of text begins.
package enum TextDirection: Hashable, Sendable {
  /// Where its first letter says; on the left when it has none.
  case automatic
  /// On the left.
  case leftToRight
  /// On the right.
  case rightToLeft
}

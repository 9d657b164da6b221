// SPDX-License-Identifier: Apache-2.0

import LayoutEngine

/// Proposals that are being worked out, beside the screen.
struct ReallocationRequest: Hashable, Sendable {
  /// What happened.
  let occasion: Occasion
  /// Why, as somebody typed it.
  let reason: String
  /// Whether all ways to fill a stand are wanted, whatever the plan's policy.
  var listsAll = false
}

// SPDX-License-Identifier: Apache-2.0

/// Whether a mini-map is shown where the hall is larger than the window.
package enum MiniMapChoice: String, CaseIterable, Hashable, Sendable {
  /// Where the window shows less than a third of the map.
  case automatic
  /// Wherever the map does not fit.
  case on
  /// Nowhere.
  case off
}

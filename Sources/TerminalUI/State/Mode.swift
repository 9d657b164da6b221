// SPDX-License-Identifier: Apache-2.0

/// What one is about, besides looking.
enum Mode: Hashable, Sendable {
  /// Nothing more than looking.
  case looking
  /// Another stand is being chosen.
  case choosing(Choosing)
  /// Stands or features are edited.
  case editing(ShapingMode)
}

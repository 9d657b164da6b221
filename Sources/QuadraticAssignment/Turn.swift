// SPDX-License-Identifier: Apache-2.0

/// A stretch of a search: one walk makes some moves.
struct Turn: Sendable {
  /// Its place in the order of all turns.
  let index: Int
  /// Whose turn it is.
  let walk: Int
  /// How many moves may be made.
  let moves: Int
}

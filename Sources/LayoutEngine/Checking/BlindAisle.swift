// SPDX-License-Identifier: Apache-2.0

/// An aisle with one way in and no way on.
struct BlindAisle: Hashable, Sendable {
  /// Its cells, the mouth among them, in order.
  let cells: [Int]
  /// The longest walk into it, in cells, from the floor that it opens on.
  let depth: Int
}

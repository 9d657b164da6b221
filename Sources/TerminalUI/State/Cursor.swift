// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Where one is: on the map, in a list, on which stand and which line.
struct Cursor: Hashable, Sendable {
  /// What has the focus.
  var focus = Panel.map
  /// The stand under the cursor.
  var stand: Stand.ID?
  /// The line under the cursor, in each list.
  var line: [Panel: Int] = [:]
  /// The stand that the mouse holds.
  var press: MapPress?
  /// The stand whose gravest problem the side panel explains: the one on which the cursor rested last.
  var explained: Stand.ID?
  /// The number typed before a motion.
  var count: Int?
}

/// A stand on which the mouse's button went down, and is still down.
struct MapPress: Hashable, Sendable {
  /// The stand.
  let stand: Stand.ID
  /// Whether the cursor was on it before.
  let wasSelected: Bool
  /// Whether its cooperative is being dragged.
  var isDragging = false
}

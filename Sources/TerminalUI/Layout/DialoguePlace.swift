// SPDX-License-Identifier: Apache-2.0

/// Where what is open above the map lies.
enum DialoguePlace: Hashable, Sendable {
  /// In a box over the map.
  case box
  /// In the status line.
  case statusLine
  /// In place of the side panel, else below the map, which stays in sight; it may get nearly all the
  /// room.
  case besideMap(favoursMap: Bool)
  /// In place of the side panel, else over the half of the map where the cursor of the edit mode is
  /// not.
  case besideCursor

  /// Whether the map leaves room for it below, where there is no side panel.
  var takesFoot: Bool { if case .besideMap = self { true } else { false } }
}

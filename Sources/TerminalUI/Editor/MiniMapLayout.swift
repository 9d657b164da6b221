// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps

/// Where the mini-map stands: in the corner of the map that is farthest from being in the way.
///
/// There is one where the map does not fit into its window: by itself where the window shows less
/// than a third of it, otherwise when it is asked for.
struct MiniMapLayout: Hashable {
  /// The whole box, borders included.
  let box: MapRectangle

  /// The part of it that shows the hall.
  var inside: MapRectangle { box.inside }

  /// Finds a place; nil where there is none, or nothing to be seen there that the map does not show.
  init?(_ editor: borrowing Editor, _ layout: ScreenLayout) {
    let window = layout.map
    let map = editor.map.size(editor.scale)
    // What is open has the map, or covers it.
    if editor.dialogue != nil, editor.dialogue?.place != .statusLine { return nil }
    guard editor.settings.miniMap != .off, map.columns > 0, map.rows > 0,
      map.columns > window.width || map.rows > window.height
    else { return nil }
    let seen = min(map.columns, window.width) * min(map.rows, window.height)
    if editor.settings.miniMap == .automatic, seen * 3 >= map.columns * map.rows { return nil }
    let most = (columns: min(32, window.width / 3 - 2), rows: min(10, window.height * 2 / 5 - 2))
    guard most.columns >= 6, most.rows >= 3 else { return nil }
    let ratio = max(
      Double(map.columns) / Double(most.columns), Double(map.rows) / Double(most.rows))
    let columns = min(most.columns, max(3, Int((Double(map.columns) / ratio).rounded(.up))))
    let rows = min(most.rows, max(2, Int((Double(map.rows) / ratio).rounded(.up))))
    let (right, bottom) = (window.right - columns - 1, window.bottom - rows - 1)
    let corners = [
      (right, bottom), (window.x, bottom), (right, window.y), (window.x, window.y),
    ].map { MapRectangle(x: $0.0, y: $0.1, width: columns + 2, height: rows + 2) }
    let kept = Self.kept(of: editor, window)
    guard let box = corners.first(where: { corner in !kept.contains(where: corner.overlaps) })
    else {
      return nil
    }
    self.box = box
  }

  /// What must stay in sight: the stand under the cursor, the free cursor, what is in hand.
  private static func kept(of editor: Editor, _ window: MapRectangle) -> [MapRectangle] {
    func onScreen(_ place: MapRectangle) -> MapRectangle {
      MapRectangle(
        x: place.x - editor.scroll.x + window.x, y: place.y - editor.scroll.y + window.y,
        width: place.width, height: place.height)
    }
    var kept: [MapRectangle] = []
    if let mode = editor.shaping {
      let place = editor.map.place(of: mode.cursor, scale: editor.scale).point
      kept.append(onScreen(MapRectangle(x: place.x - 2, y: place.y - 1, width: 5, height: 3)))
      let bounds = mode.outlook.measures?.bounds
      if mode.hand != nil, let bounds {
        kept.append(onScreen(editor.map.rectangle(bounds, scale: editor.scale)))
      }
    } else if let place = editor.selected.flatMap({
      editor.map.place(of: $0, scale: editor.scale)
    }) {
      kept.append(onScreen(place))
    }
    return kept
  }
}

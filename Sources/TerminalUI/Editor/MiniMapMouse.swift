// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// The mini-map: showing and hiding it, and going where it is clicked.
extension Editor {
  mutating func toggleMiniMap() {
    let layout = self.layout
    if MiniMapLayout(self, layout) != nil {
      settings.miniMap = .off
      tell(.notice(ViewWords.miniMapOff[language]))
      return
    }
    settings.miniMap = .on
    let isShown = MiniMapLayout(self, layout) != nil
    tell(.notice((isShown ? ViewWords.miniMapOn : ViewWords.mapFits)[language]))
  }

  /// Brings the part of the map that was clicked or dragged to in the mini-map into the window.
  ///
  /// - Returns: Whether the mouse was on the mini-map.
  mutating func handleMiniMap(_ mouse: MouseEvent) -> Bool {
    let layout = self.layout
    guard dialogue == nil, editMode?.press == nil, let place = MiniMapLayout(self, layout),
      place.box.contains(x: mouse.position.x, y: mouse.position.y)
    else { return false }
    switch mouse.action {
    case .press(.left), .drag(.left): break
    case .release: return true
    default: return false
    }
    let inside = place.inside
    let size = map.size(scale)
    let column = max(0, min(mouse.position.x - inside.x, inside.width - 1))
    let row = max(0, min(mouse.position.y - inside.y, inside.height - 1))
    let middle = ScreenPoint(
      x: (2 * column + 1) * size.columns / (2 * inside.width),
      y: (2 * row + 1) * size.rows / (2 * inside.height))
    pan(
      dx: middle.x - layout.map.width / 2 - scroll.x,
      dy: middle.y - layout.map.height / 2 - scroll.y)
    return true
  }
}

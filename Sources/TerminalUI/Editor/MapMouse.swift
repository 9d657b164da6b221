// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// The mouse on the map outside of the edit mode: a click selects, a second one is Enter, and a drag
/// takes the cooperative of a stand to another one, where it changes places with who sits there.
///
/// Dragging is choosing with the mouse: the status line says what the stand under the pointer would
/// do to the plan, and one undo takes it back.
extension Editor {
  /// Takes what the mouse did on the map; nil where it is not about the map.
  mutating func handleOnMap(_ mouse: MouseEvent) -> [Effect]? {
    guard dialogue == nil, editMode == nil else { return nil }
    let window = self.layout.map
    let isInside = window.contains(x: mouse.position.x, y: mouse.position.y)
    let stand =
      isInside
      ? map.stand(
        at: ScreenPoint(
          x: mouse.position.x - window.x + scroll.x, y: mouse.position.y - window.y + scroll.y),
        scale: scale) : nil
    switch mouse.action {
    case .press(.left):
      guard isInside else { return nil }
      cursor.press = stand.map { MapPress(stand: $0, wasSelected: focus == .map && selected == $0) }
      tell(nil)
      guard let stand, cursor.press?.wasSelected == false else { return [] }
      cursor.focus = .map
      select(stand, scrolling: .none)
    case .drag(.left):
      guard cursor.press != nil else { return nil }
      drag(to: stand)
    case .release(.left):
      guard let press = cursor.press else { return nil }
      cursor.press = nil
      if press.isDragging {
        drop(on: stand, from: press.stand)
      } else if press.wasSelected, stand == press.stand {
        return perform(.open)
      }
    default: return nil
    }
    return []
  }

  /// Takes a cooperative along to a stand; over free floor it is back on its own.
  private mutating func drag(to stand: Stand.ID?) {
    guard let press = cursor.press else { return }
    guard let stand else {
      // Over free floor nothing would come of it.
      if press.isDragging, selected != press.stand { select(press.stand, scrolling: .none) }
      return
    }
    if !press.isDragging {
      guard choosing == nil, stand != press.stand else { return }
      guard let cooperative = plan.placements[press.stand]?.first else {
        cursor.press = nil
        return
      }
      cursor.stand = press.stand
      beginChoosing(.swap(cooperative))
      // A locked stand or a plan that may not be changed lets nobody go.
      guard choosing != nil else {
        cursor.press = nil
        return
      }
      cursor.press?.isDragging = true
    }
    if selected != stand { select(stand, scrolling: .none) }
  }

  /// Forgets what the mouse holds, such as when the window became too small to show it.
  mutating func letGo() {
    if cursor.press?.isDragging == true { choosing = nil }
    cursor.press = nil
  }

  /// Lets a cooperative go on a stand; anywhere else, and where it cannot be, it goes back.
  private mutating func drop(on stand: Stand.ID?, from origin: Stand.ID) {
    if let stand, stand != origin {
      select(stand, scrolling: .none)
      choose()
      guard choosing != nil else { return }
    } else {
      tell(.notice(Words.cancelled[language]))
    }
    choosing = nil
    cursor.stand = origin
    revealSelection()
  }
}

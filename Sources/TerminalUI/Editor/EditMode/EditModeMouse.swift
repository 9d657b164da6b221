// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import TerminalDriver
import Wording

/// The mouse in the edit mode: click selects, drag moves, drag on empty floor draws, drag on a
/// corner resizes.
extension Editor {
  /// Takes what the mouse did on the map; false where it is not about the map.
  mutating func handleEditMode(_ mouse: MouseEvent) -> Bool {
    guard editMode != nil, dialogue == nil else { return false }
    let window = self.layout.map
    let place = ScreenPoint(
      x: max(window.x, min(mouse.position.x, window.right)) - window.x + scroll.x,
      y: max(window.y, min(mouse.position.y, window.bottom)) - window.y + scroll.y)
    switch mouse.action {
    case .press(.left):
      guard window.contains(x: mouse.position.x, y: mouse.position.y) else { return false }
      press(at: place)
    case .drag(.left):
      guard editMode?.press != nil else { return false }
      drag(to: place)
      if !mouse.modifiers.contains(.alt) { snapDrag() }
    case .release(.left):
      guard editMode?.press != nil else { return false }
      guard window.contains(x: mouse.position.x, y: mouse.position.y) else {
        dropOutside()
        return true
      }
      release(at: place, adds: mouse.modifiers.contains(.ctrl))
    default: return false
    }
    return true
  }

  /// Lets go outside of the map: what was dragged goes back.
  private mutating func dropOutside() {
    guard let press = editMode?.press else { return }
    editMode?.press = nil
    guard press.isDragging, press.hand != nil, let hand = editMode?.hand else { return }
    dropHand(hand)
    tell(.notice(Words.cancelled[language]))
  }

  private mutating func press(at place: ScreenPoint) {
    guard let mode = editMode else { return }
    tell(nil)
    editMode?.count = nil
    guard mode.hand == nil else {
      // What the keys took in hand follows the mouse, and Enter puts it down.
      editMode?.press = EditMode.Press(place: place, hand: nil)
      moveFreeCursor(to: map.cell(at: place, scale: scale))
      return
    }
    let hand = handForDrag(from: place)
    editMode?.press = EditMode.Press(place: place, hand: hand)
  }

  /// What a drag from a place does.
  private func handForDrag(from place: ScreenPoint) -> Hand? {
    guard let mode = editMode else { return nil }
    let cell = map.cell(at: place, scale: scale)
    let here = thing(at: place)
    guard !here.isEmpty else {
      return mode.subject == .stands ? .draw(from: cell) : .box(from: cell)
    }
    if let bounds = bounds(of: here), let corner = corner(of: bounds, at: place) {
      return .resize(here, corner, from: cell)
    }
    let isMarked =
      mode.marked.stands.isSuperset(of: here.stands)
      && mode.marked.features.isSuperset(of: here.features)
    return .move(isMarked ? mode.marked : here, from: cell)
  }

  private func corner(of cells: GridRectangle, at place: ScreenPoint) -> Edges? {
    let shown = map.rectangle(cells, scale: scale)
    var edges: Edges = []
    if place.x == shown.x {
      edges.insert(.west)
    } else if place.x == shown.right {
      edges.insert(.east)
    }
    if place.y == shown.y {
      edges.insert(.north)
    } else if place.y == shown.bottom {
      edges.insert(.south)
    }
    let isCorner =
      !edges.isDisjoint(with: [.west, .east]) && !edges.isDisjoint(with: [.north, .south])
    return isCorner ? edges : nil
  }

  /// What the map shows at a place, of what is edited.
  private func thing(at place: ScreenPoint) -> Selection {
    guard let mode = editMode else { return Selection() }
    if mode.subject == .stands {
      return Selection(stands: Set([map.stand(at: place, scale: scale)].compactMap { $0 }))
    }
    var best: (rank: Int, size: Int, id: Feature.ID)?
    for feature in plan.hall.features.values {
      let cells: GridRectangle?
      let rank: Int
      switch feature.place {
      case .point(let point):
        cells = GridRectangle(x: point.x, y: point.y, width: 1, depth: 1)
        rank = 0
      case .door:
        cells = plan.hall.segment(ofDoor: feature)
        rank = 1
      case .area(let area):
        cells = area
        rank = 2
      }
      guard let cells, map.rectangle(cells, scale: scale).contains(x: place.x, y: place.y) else {
        continue
      }
      let candidate = (rank, cells.cellCount, feature.id)
      if best.map({ candidate < $0 }) ?? true { best = candidate }
    }
    return Selection(features: Set([best?.id].compactMap { $0 }))
  }

  private mutating func drag(to place: ScreenPoint) {
    guard var press = editMode?.press else { return }
    if !press.isDragging {
      guard place != press.place else { return }
      press.isDragging = true
      editMode?.press = press
      if let hand = press.hand {
        tell(nil)
        editMode?.hand = hand
      }
    }
    let cell = map.cell(at: place, scale: scale)
    guard let hand = press.hand else {
      moveFreeCursor(to: cell)
      return
    }
    let start = map.cell(at: press.place, scale: scale)
    switch hand {
    case .draw, .box:
      // The borders go where the mouse was pressed and where it is.
      func ends(_ from: Int, _ to: Int) -> (Int, Int) {
        to > from ? (from, to - 1) : to < from ? (from - 1, to) : (from, from)
      }
      let (x0, x1) = ends(start.x, cell.x)
      let (y0, y1) = ends(start.y, cell.y)
      let first = clamped(GridPoint(x: x0, y: y0))
      if case .draw = hand {
        editMode?.hand = .draw(from: first)
      } else {
        editMode?.hand = .box(from: first)
      }
      moveFreeCursor(to: GridPoint(x: x1, y: y1))
    default: moveFreeCursor(to: cell)
    }
  }

  /// Draws what is dragged to a line a cell away, which a mouse can hardly aim at; Alt leaves it
  /// free.
  private mutating func snapDrag() {
    // What is measured must be where the mouse is now.
    settleEditMode()
    guard let press = editMode?.press, let hand = press.hand, press.isDragging else { return }
    switch hand {
    case .draw, .move, .resize: snap(within: 1, isSaid: false)
    default: break
    }
  }

  private mutating func release(at place: ScreenPoint, adds: Bool) {
    guard let press = editMode?.press else { return }
    defer { editMode?.press = nil }
    if press.isDragging {
      guard press.hand != nil, editMode?.hand != nil else { return }
      finishHand()
      // What cannot be put down does not stay in a hand that has let go.
      if editMode?.hand != nil { editMode?.hand = nil }
      return
    }
    guard editMode?.hand == nil else { return }
    let here = thing(at: press.place)
    moveFreeCursor(to: map.cell(at: press.place, scale: scale))
    if let stand = here.stands.first {
      cursor.stand = stand
      editMode?.known = stand
    }
    let marked = editMode?.marked ?? Selection()
    editMode?.marked = adds ? marked.symmetricDifference(here) : here
    editMode?.lastMarked = here.stands.first
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import Wording

/// The free cursor of the edit mode.
extension Editor {
  /// The size of most stands, in cells; three metres where there is none.
  var usualStand: (width: Int, depth: Int) {
    var counts: [GridRectangle: Int] = [:]
    for stand in plan.stands.values {
      let bounds = stand.bounds
      counts[GridRectangle(x: 0, y: 0, width: bounds.width, depth: bounds.depth), default: 0] += 1
    }
    let most = counts.max {
      ($0.value, -$0.key.cellCount, -$0.key.width) < ($1.value, -$1.key.cellCount, -$1.key.width)
    }
    if let size = most?.key, !size.isEmpty { return (size.width, size.depth) }
    let side = max(1, plan.hall.module.cellsCovering(3))
    return (side, side)
  }

  /// The stand on a cell; of several the selected one, else the first by id.
  ///
  /// - Complexity: O(stands there).
  func stand(on cell: GridPoint) -> Stand.ID? {
    let floor = checker.floor
    let here = floor.stands(at: cell).map { floor.stands[$0].id }
    return here.first { $0 == selected } ?? here.min()
  }

  /// The feature on a cell: a point, then a door, then the smallest area.
  func feature(on cell: GridPoint) -> Feature.ID? {
    var best: (rank: Int, size: Int, id: Feature.ID)?
    for feature in plan.hall.features.values {
      let here: (rank: Int, size: Int)?
      switch feature.place {
      case .point(let point): here = point == cell ? (0, 1) : nil
      case .door:
        let strip = plan.hall.innerStrip(ofDoor: feature)
        here = strip?.contains(cell) == true ? (1, strip?.cellCount ?? 0) : nil
      case .area(let area): here = area.contains(cell) ? (2, area.cellCount) : nil
      }
      guard let here else { continue }
      let candidate = (here.rank, here.size, feature.id)
      if best.map({ candidate < $0 }) ?? true { best = candidate }
    }
    return best?.id
  }

  /// What lies under the cursor, of what is edited.
  var underFreeCursor: Selection {
    guard let mode = editMode else { return Selection() }
    switch mode.subject {
    case .stands: return Selection(stands: Set([stand(on: mode.cursor)].compactMap { $0 }))
    case .features: return Selection(features: Set([feature(on: mode.cursor)].compactMap { $0 }))
    }
  }

  /// What a gesture is about: what is marked, else what lies under the cursor.
  var subjectOfGesture: Selection {
    guard let marked = editMode?.marked, !marked.isEmpty else { return underFreeCursor }
    return marked
  }

  /// The floor of the one thing that a gesture is about; nil for a door or a point.
  func bounds(of subject: Selection) -> GridRectangle? {
    subject.stands.first.flatMap { plan.stands[$0]?.bounds }
      ?? subject.features.first.flatMap { plan.hall.features[$0]?.area }
  }

  /// Notes that the edit mode knows which stand is under the cursor.
  mutating func knowSelection() {
    let stand = selected
    editMode?.known = stand
  }

  /// A cell kept within the hall.
  func clamped(_ cell: GridPoint) -> GridPoint {
    GridPoint(
      x: max(0, min(cell.x, plan.hall.width - 1)), y: max(0, min(cell.y, plan.hall.depth - 1)))
  }

  static func middle(of area: GridRectangle) -> GridPoint {
    GridPoint(x: area.x + area.width / 2, y: area.y + area.depth / 2)
  }

  /// A step of the cursor, as often as the number before it says.
  mutating func step(_ side: Side, isLarge: Bool) {
    guard let mode = editMode else { return }
    let count = mode.count ?? 1
    editMode?.count = nil
    let isAcross = side == .east || side == .west
    switch mode.hand {
    case .merge(let stands, let survivor)?:
      let next = survivor + (side == .east || side == .south ? 1 : stands.count - 1)
      editMode?.hand = .merge(stands, survivor: next % max(1, stands.count))
      return
    case .split(let stand, let cut)?:
      let wanted: Hand.Cut = isAcross ? .column : .row
      editMode?.hand = .split(stand, wanted)
      // The first arrow shows the line where it is.
      if cut != wanted { return }
      moveCut(of: stand, by: side, count)
      return
    case .resize(let subject, let edges, let start)?:
      // An arrow across the edge that is held takes hold of the one it points to as well.
      let along: Edges = isAcross ? [.west, .east] : [.north, .south]
      if edges.isDisjoint(with: along) {
        editMode?.hand = .resize(subject, edges.union(Edges(side)), from: start)
      }
    default: break
    }
    var stride = 1
    if isLarge {
      let usual = usualStand
      stride = isAcross ? usual.width : usual.depth
    }
    moveFreeCursor(
      to: GridPoint(
        x: mode.cursor.x + side.step.x * stride * count,
        y: mode.cursor.y + side.step.y * stride * count))
  }

  /// Moves the line that cuts a stand; it stays within the stand.
  private mutating func moveCut(of stand: Stand.ID, by side: Side, _ count: Int) {
    guard let cursor = editMode?.cursor, let bounds = plan.stands[stand]?.bounds else { return }
    func kept(_ place: Int, from start: Int, to end: Int) -> Int {
      max(start + 1, min(place, end - 1))
    }
    moveFreeCursor(
      to: GridPoint(
        x: kept(cursor.x + side.step.x * count, from: bounds.x, to: bounds.maxX),
        y: kept(cursor.y + side.step.y * count, from: bounds.y, to: bounds.maxY)))
  }

  /// Puts the cursor on a cell of the hall, in sight.
  ///
  /// The stand there is then the selected one, unless another is in hand.
  mutating func moveFreeCursor(to cell: GridPoint) {
    guard editMode != nil else { return }
    let cell = clamped(cell)
    editMode?.cursor = cell
    if editMode?.hand == nil, let stand = stand(on: cell) { cursor.stand = stand }
    knowSelection()
    revealFreeCursor()
  }

  /// Scrolls the map so that the cursor is seen.
  mutating func revealFreeCursor() {
    guard let mode = editMode else { return }
    let scrolling: Viewport.Scrolling = mode.press.map { $0.isDragging ? .least : .none } ?? .ahead
    reveal(map.place(of: mode.cursor, scale: scale).point, scrolling)
  }

  /// Draws what is in hand, or the cursor, to the nearest edge or just an aisle away from one.
  mutating func snap() { snap(within: max(1, plan.hall.module.cellsCovering(2)), isSaid: true) }

  /// Draws what is in hand to a line within so many cells.
  mutating func snap(within reach: Int, isSaid: Bool) {
    guard let mode = editMode else { return }
    var shape = GridRectangle(x: mode.cursor.x, y: mode.cursor.y, width: 1, depth: 1)
    var edges: Edges = .all
    switch mode.hand {
    case .draw(let start)?, .add(_, let start)?, .box(let start)?:
      guard let drawn = try? Gestures.rectangle(from: start, to: mode.cursor) else { return }
      shape = drawn
      edges = [
        mode.cursor.x < start.x ? .west : .east, mode.cursor.y < start.y ? .north : .south,
      ]
    case .move?, .copy?:
      guard let bounds = mode.outlook.measures?.bounds else { return }
      shape = bounds
    case .resize(_, let held, _)?:
      guard let bounds = mode.outlook.measures?.bounds else { return }
      shape = bounds
      edges = held
    case .merge?, .split?: return
    case nil: edges = [.north, .west]
    }
    let snap = engine.snap(
      shape, moving: edges, within: reach, besides: mode.hand?.held ?? Selection())
    guard let line = snap.lines.first else {
      if isSaid { tell(.notice(EditModeWords.nothingNear[language])) }
      return
    }
    moveFreeCursor(to: GridPoint(x: mode.cursor.x + snap.dx, y: mode.cursor.y + snap.dy))
    if isSaid { tell(.notice(EditModeWords.snapped(to: line, in: plan)[language])) }
  }
}

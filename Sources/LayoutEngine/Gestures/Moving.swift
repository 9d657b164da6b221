// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

extension Gestures {
  /// Moves stands and features by some cells, east and south.
  ///
  /// An extinguisher goes with the stand it is mounted on. A door slides along its side and stops
  /// at its end; a door on a void goes with the void.
  public func move(_ selection: Selection, dx: Int, dy: Int) throws(GestureRefusal) -> Gesture {
    try requireDraft()
    try requireReach(dx, dy)
    if selection.isEmpty { throw .nothingSelected }
    var draft = GestureDraft()
    let stands = try stands(of: selection)
    let features = try features(of: selection) + mounted(on: selection)
    if dx == 0 && dy == 0 { return gesture(draft, selecting: selection) }
    for stand in stands {
      var moved = stand
      moved.parts = stand.parts.map { $0.moved(dx: dx, dy: dy) }
      try require(moved)
      draft.write(moved)
    }
    for feature in features {
      // What a void carries goes with it already.
      if let void = feature.door?.void, selection.features.contains(void) { continue }
      let moved = try moved(feature, dx: dx, dy: dy)
      if moved.place != feature.place { draft.write(moved) }
    }
    return gesture(draft, selecting: selection)
  }

  /// Turns stands, areas and points by 90° clockwise about the north-west corner of what is
  /// selected.
  ///
  /// One stand turns about its own corner; several turn together, as one piece. Four turns give
  /// the first place again. An extinguisher goes with the stand it is mounted on.
  package func rotate(_ selection: Selection) throws(GestureRefusal) -> Gesture {
    try requireDraft()
    let stands = try stands(of: selection)
    let chosen = try features(of: selection)
    if let door = chosen.first(where: { $0.door != nil }) { throw .doorKeepsSide(door.id) }
    let extents = stands.map(\.bounds) + chosen.compactMap(\.place.extent)
    guard let first = extents.first else { throw .nothingSelected }
    let turn = QuarterTurn(about: extents.dropFirst().reduce(first) { $0.union($1) })
    var draft = GestureDraft()
    for stand in stands {
      var turned = stand
      turned.parts = stand.parts.map(turn.callAsFunction)
      try require(turned)
      // A square one is the same again.
      if turned.parts != stand.parts { draft.write(turned) }
    }
    for feature in chosen + mounted(on: selection) {
      guard let extent = feature.place.extent else { continue }
      var turned = feature
      let area = turn(extent)
      if case .area = feature.place {
        turned.place = .area(area)
      } else {
        turned.place = .point(GridPoint(x: area.x, y: area.y))
      }
      guard turned.isWithinBounds else { throw .outOfBounds }
      if turned.place != feature.place { draft.write(turned) }
    }
    return gesture(draft, selecting: selection)
  }

  /// The extinguishers mounted on selected stands that are not selected themselves, by id.
  private func mounted(on selection: Selection) -> [Feature] {
    ground.mounted.filter { feature in
      !selection.features.contains(feature.id)
        && feature.mountedOn.map(selection.stands.contains) ?? false
    }
  }

  /// A feature, moved by some cells; a door along its side, as far as that goes.
  func moved(_ feature: Feature, dx: Int, dy: Int) throws(GestureRefusal) -> Feature {
    var moved = feature
    if let door = feature.door {
      moved.place = .door(try slid(door, by: door.side.isAcross ? dx : dy))
    } else {
      moved.place = feature.place.moved(dx: dx, dy: dy)
    }
    guard moved.isWithinBounds else { throw .outOfBounds }
    return moved
  }

  /// A door, moved along its side and stopped at the side's ends.
  private func slid(_ door: Feature.Door, by cells: Int) throws(GestureRefusal) -> Feature.Door {
    guard let length = length(ofSideWith: door) else { throw .outOfBounds }
    guard door.width <= length else { throw .widerThanSide }
    var slid = door
    slid.offset = min(max(0, door.offset + cells), length - door.width)
    return slid
  }

  /// How long the side is that a door lies on, in cells; nil where its void is missing.
  func length(ofSideWith door: Feature.Door) -> Int? {
    let host = door.void.map { plan.hall.features[$0]?.area } ?? plan.hall.bounds
    return door.side.isAcross ? host?.width : host?.depth
  }
}

extension Side {
  /// Whether it runs from west to east, as the north and the south side do.
  var isAcross: Bool { self == .north || self == .south }
}

extension Feature.Place {
  /// The cells of an area or a point; nil for a door.
  var extent: GridRectangle? {
    switch self {
    case .area(let area): area
    case .point(let point): GridRectangle(x: point.x, y: point.y, width: 1, depth: 1)
    case .door: nil
    }
  }

  /// An area or a point, moved; a door stays.
  func moved(dx: Int, dy: Int) -> Feature.Place {
    switch self {
    case .area(let area): .area(area.moved(dx: dx, dy: dy))
    case .point(let point): .point(GridPoint(x: point.x + dx, y: point.y + dy))
    case .door: self
    }
  }
}

/// A turn by 90° clockwise of all that lies in a rectangle, whose north-west corner stays.
struct QuarterTurn {
  private let bounds: GridRectangle

  init(about bounds: GridRectangle) { self.bounds = bounds }

  /// A rectangle after the turn.
  func callAsFunction(_ part: GridRectangle) -> GridRectangle {
    GridRectangle(
      x: bounds.x + bounds.maxY - part.maxY, y: bounds.y + part.x - bounds.x, width: part.depth,
      depth: part.width)
  }
}

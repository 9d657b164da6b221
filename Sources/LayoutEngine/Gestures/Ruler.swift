// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What stands in the way of a shape: other stands, blocking features and the hall's edge.
struct Ruler {
  /// Something that takes floor.
  struct Obstacle {
    let neighbour: FreeFloor.Neighbour
    let area: GridRectangle
  }

  private let hall: GridRectangle
  private let module: Module
  private let ground: GestureGround
  /// What of the ground does not count, since it is in the hand or has been moved.
  private let skipped: Set<FreeFloor.Neighbour>
  /// What takes floor besides the ground.
  private let added: [Obstacle]

  /// The least width of an aisle, in cells.
  var aisle: Int { ground.aisle }

  /// Looks around, in O(besides + added).
  ///
  /// - Parameters:
  ///   - besides: What is not in the way.
  ///   - added: What is, though the plan does not have it there.
  init(_ gestures: Gestures, besides: Selection, adding added: [Obstacle] = []) {
    hall = gestures.plan.hall.bounds
    module = gestures.plan.hall.module
    ground = gestures.ground
    skipped = Set(besides.stands.map { .stand($0) } + besides.features.map { .feature($0) })
    self.added = added
  }

  /// Calls back for each thing that takes floor in a rectangle, in no order; which of equally near
  /// ones counts is settled where it matters.
  func forEachObstacle(in wanted: GridRectangle, _ body: (Obstacle) -> Void) {
    for place in ground.areas.indices
    where wanted.overlaps(ground.areas[place]) && !skipped.contains(ground.owners[place]) {
      body(Obstacle(neighbour: ground.owners[place], area: ground.areas[place]))
    }
    for obstacle in added where wanted.overlaps(obstacle.area) { body(obstacle) }
  }

  /// The free floor on one side of a shape.
  func freeFloor(_ side: Side, of parts: [GridRectangle]) -> FreeFloor {
    var nearest: (cells: Int, neighbour: FreeFloor.Neighbour)?
    for (place, area) in ground.areas.enumerated() {
      // Whose it is, is looked up only for what is near.
      let limit = nearest?.cells ?? .max
      guard let cells = Self.distance(from: parts, side, to: area), cells <= limit else { continue }
      let owner = ground.owners[place]
      if skipped.contains(owner) { continue }
      if nearest.map({ (cells, owner) < $0 }) ?? true { nearest = (cells, owner) }
    }
    for obstacle in added {
      guard let cells = Self.distance(from: parts, side, to: obstacle.area) else { continue }
      if nearest.map({ (cells, obstacle.neighbour) < $0 }) ?? true {
        nearest = (cells, obstacle.neighbour)
      }
    }
    for part in parts {
      let cells = max(0, Self.distance(from: part, side, toEdgeOf: hall))
      if nearest.map({ cells < $0.cells }) ?? true { nearest = (cells, .hallEdge) }
    }
    let (cells, neighbour) = nearest ?? (0, .hallEdge)
    return FreeFloor(
      cells: cells, metres: module.metres(cells), neighbour: neighbour, use: use(of: cells))
  }

  private func use(of cells: Int) -> FreeFloor.Use {
    if cells == 0 { return .none }
    if cells >= aisle { return .aisle }
    return cells <= ground.service ? .service : .tooNarrow
  }

  /// How far it is straight out of a side of any of some rectangles; nil where nothing is there.
  private static func distance(
    from parts: [GridRectangle], _ side: Side, to other: GridRectangle
  ) -> Int? {
    var nearest: Int?
    for part in parts {
      guard let cells = distance(from: part, side, to: other) else { continue }
      if cells < nearest ?? .max { nearest = cells }
    }
    return nearest
  }

  /// How far it is straight out of a side to a rectangle; 0 where they overlap, nil where it is
  /// not on that side.
  static func distance(
    from part: GridRectangle, _ side: Side, to other: GridRectangle
  ) -> Int? {
    if part.overlaps(other) { return 0 }
    let isBeside =
      side.isAcross
      ? part.x < other.maxX && other.x < part.maxX : part.y < other.maxY && other.y < part.maxY
    guard isBeside else { return nil }
    let cells =
      switch side {
      case .north: part.y - other.maxY
      case .south: other.y - part.maxY
      case .west: part.x - other.maxX
      case .east: other.x - part.maxX
      }
    return cells >= 0 ? cells : nil
  }

  private static func distance(
    from part: GridRectangle, _ side: Side, toEdgeOf hall: GridRectangle
  ) -> Int {
    switch side {
    case .north: part.y - hall.y
    case .south: hall.maxY - part.maxY
    case .west: part.x - hall.x
    case .east: hall.maxX - part.maxX
    }
  }
}

extension Floor {
  /// The least width of an aisle of a plan, in cells.
  static func squareSide(of plan: Plan) -> Int {
    max(1, plan.hall.module.cellsCovering(plan.aisleRule.metres))
  }
}

extension Plan {
  /// The widest gap that counts as a service gap, in metres: that of the first `narrowGap` rule by
  /// id, else the rule's default.
  var serviceGap: Double { firstRule(of: NarrowGap.self)?.serviceGap ?? NarrowGap.usualGap }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What stands in the way of a shape: other stands, blocking features and the hall's edge.
struct Ruler {
  /// Something that takes floor.
  struct Obstacle {
    let neighbour: FreeFloor.Neighbour
    let area: GridRectangle
  }

  let hall: Hall
  /// Stands and blocking features, in no order.
  let obstacles: [Obstacle]
  /// The least width of an aisle, in cells.
  let aisle: Int
  /// The widest gap for service, in cells.
  private let service: Int

  init(_ shaping: Shaping, besides: Selection) {
    let plan = shaping.plan
    hall = plan.hall
    // Not sorted: a drag asks many times a second, and who of equally near ones counts is settled
    // where it matters.
    var obstacles: [Obstacle] = []
    obstacles.reserveCapacity(plan.stands.count + plan.hall.features.count)
    for stand in plan.stands.values where !besides.stands.contains(stand.id) {
      for part in stand.parts {
        obstacles.append(Obstacle(neighbour: .stand(stand.id), area: part))
      }
    }
    obstacles += plan.hall.features.values.compactMap { feature in
      feature.kind.isBlocking && !besides.features.contains(feature.id)
        ? feature.area.map { Obstacle(neighbour: .feature(feature.id), area: $0) } : nil
    }
    self.obstacles = obstacles
    aisle = Floor.squareSide(of: plan)
    service = plan.hall.module.cellsWithin(plan.serviceGap)
  }

  /// The free floor on one side of a shape.
  func freeFloor(_ side: Side, of parts: [GridRectangle]) -> FreeFloor {
    var nearest: (cells: Int, neighbour: FreeFloor.Neighbour)?
    for obstacle in obstacles {
      for part in parts {
        guard let cells = Self.distance(from: part, side, to: obstacle.area) else { continue }
        if nearest.map({ (cells, obstacle.neighbour) < $0 }) ?? true {
          nearest = (cells, obstacle.neighbour)
        }
      }
    }
    for part in parts {
      let cells = max(0, Self.distance(from: part, side, toEdgeOf: hall.bounds))
      if nearest.map({ cells < $0.cells }) ?? true { nearest = (cells, .hallEdge) }
    }
    let (cells, neighbour) = nearest ?? (0, .hallEdge)
    return FreeFloor(
      cells: cells, metres: hall.module.metres(cells), neighbour: neighbour, use: use(of: cells))
  }

  private func use(of cells: Int) -> FreeFloor.Use {
    if cells == 0 { return .none }
    if cells >= aisle { return .aisle }
    return cells <= service ? .service : .tooNarrow
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
  var serviceGap: Double {
    for rule in sortedRules where rule.kind == NarrowGap.kind {
      let parameters = RuleParameters(dictionary: rule.parameters, plan: self)
      if let read = try? NarrowGap(parameters) { return read.serviceGap }
    }
    return 1
  }
}

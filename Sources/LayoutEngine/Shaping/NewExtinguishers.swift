// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Hangs the extinguishers of a new hall, one for each 200 m² or part, where they are in nobody's
/// way: along the walls, evenly, outside the clearances of doors and of stands.
///
/// Where stands take the walls, some hang at the free end of a row, inside the stand there and
/// mounted on it, as far from doors and other stands as the rules ask. In a hall without such a
/// place, one hangs at a wall outside the doorways.
struct NewExtinguishers {
  /// How far they hang apart at least, in metres, where there are places enough.
  private static let apart = 4.0
  /// How far along the wall a place may be before one on a stand that is nearer is better.
  private static let reach = 6.0

  /// A place for one.
  private struct Spot {
    let point: GridPoint
    var mountedOn: Stand.ID?
  }

  private let hall: Hall
  private let stands: [Stand]
  private let doorClearance: Double
  private let gearClearance: Double
  private let doors: [GridRectangle]
  private let wall: WallCells
  /// How many are asked for.
  private let count: Int

  init(_ hall: Hall, _ stands: [Stand], _ clearances: NewClearances) {
    self.hall = hall
    self.stands = stands
    doorClearance = clearances.doors
    gearClearance = clearances.gear
    doors = hall.features.values.compactMap(hall.segment(ofDoor:))
    wall = WallCells(hall)
    let area = hall.module.squareMetres(hall.width * hall.depth)
    count = Limit.wholeCovering(area / Extinguishers.usualArea)
  }

  /// The extinguishers, by number; fewer than are asked for where there is no place.
  ///
  /// - Complexity: O(cells along the walls × doors and stands near them).
  func features() -> [Feature] {
    guard wall.count > 0, count > 0 else { return [] }
    let isFree = freeWall(doorClearance)
    let isPassable = freeWall(0)
    let ends = rowEnds()
    var taken: [GridPoint] = []
    var name = NumberedName(prefix: "extinguisher-", value: 0, digits: "\(count)".utf8.count)
    var found: [Feature] = []
    for number in 0..<min(count, wall.count) {
      let start = (2 * number + 1) * wall.count / (2 * count)
      guard let spot = spot(from: start, isFree, isPassable, ends, taken) else { break }
      name = name.next ?? name
      guard let id = Feature.ID(name.text) else { break }
      taken.append(spot.point)
      found.append(
        Feature(
          id: id, kind: .extinguisher, place: .point(spot.point), mountedOn: spot.mountedOn))
    }
    return found
  }

  private func spot(
    from start: Int, _ isFree: [Bool], _ isPassable: [Bool], _ ends: [Spot], _ taken: [GridPoint]
  ) -> Spot? {
    let share = hall.module.metres(wall.count) / Double(2 * count)
    let apart = hall.module.cellsWithin(min(Self.apart, share))
    func isCrowded(_ point: GridPoint, _ least: Int) -> Bool {
      taken.contains { max(abs($0.x - point.x), abs($0.y - point.y)) < least }
    }
    let near = along(start).first { isFree[$0] && !isCrowded(wall[$0], apart) }
    let reach = hall.module.cellsCovering(Self.reach)
    func isNear(_ place: Int) -> Bool {
      let far = abs(place - start)
      return min(far, wall.count - far) <= reach
    }
    if let near, isNear(near) { return Spot(point: wall[near]) }
    let target = wall[start]
    func distance(_ point: GridPoint) -> Int {
      let (dx, dy) = (point.x - target.x, point.y - target.y)
      return dx * dx + dy * dy
    }
    // The nearest that is free; whether it is crowded is asked of few.
    var end: Spot?
    var least = near.map { distance(wall[$0]) } ?? Int.max
    for spot in ends {
      let far = distance(spot.point)
      guard far < least, !isCrowded(spot.point, apart) else { continue }
      (end, least) = (spot, far)
    }
    if let end { return end }
    if let near { return Spot(point: wall[near]) }
    // Nothing is clear of everything: at least out of the doorways and clear of stands.
    return along(start).first { isPassable[$0] && !isCrowded(wall[$0], 1) }
      .map { Spot(point: wall[$0]) }
  }

  /// The cells of the wall, the nearest to one first.
  private func along(_ start: Int) -> some Sequence<Int> {
    (0..<wall.count).lazy.map { step in
      let far = (step + 1) / 2
      let place = step.isMultiple(of: 2) ? start - far : start + far
      return (place + wall.count) % wall.count
    }
  }

  /// Which cells of the wall are clear of stands, and so far from doors.
  private func freeWall(_ doorClearance: Double) -> [Bool] {
    let reach = hall.module.cellsCovering(gearClearance) + 1
    let inner = GridRectangle(
      x: reach, y: reach, width: hall.width - 2 * reach, depth: hall.depth - 2 * reach)
    let near = stands.flatMap(\.parts).filter {
      inner.width < 1 || inner.depth < 1 || !inner.contains($0)
    }
    let doorways = hall.features.values.compactMap(hall.innerStrip(ofDoor:))
    return (0..<wall.count).map { number in
      let point = wall[number]
      let cell = GridRectangle(x: point.x, y: point.y, width: 1, depth: 1)
      return !doorways.contains { $0.contains(point) }
        && !doors.contains { Gap($0, cell).isLess(than: doorClearance, hall.module) }
        && !near.contains {
          $0.overlaps(cell) || Gap($0, cell).isLess(than: gearClearance, hall.module)
        }
    }
  }

  /// Cells in the corners of stands that are clear of doors and of every other stand: the ends of
  /// rows.
  private func rowEnds() -> [Spot] {
    let index = RectangleIndex(stands.map(\.parts))
    let reach = hall.module.cellsCovering(gearClearance)
    return stands.indices.flatMap { number -> [Spot] in
      let bounds = stands[number].bounds
      let xs = Set([bounds.x, bounds.x + bounds.width - 1]).sorted()
      let ys = Set([bounds.y, bounds.y + bounds.depth - 1]).sorted()
      let corners = ys.flatMap { y in xs.map { GridPoint(x: $0, y: y) } }
      let others = index.candidates(near: stands[number].parts, within: reach)
        .filter { $0 != number }.flatMap { stands[$0].parts }
      return corners.filter { corner in
        let cell = GridRectangle(x: corner.x, y: corner.y, width: 1, depth: 1)
        return !others.contains { Gap($0, cell).isLess(than: gearClearance, hall.module) }
          && !doors.contains { Gap($0, cell).isLess(than: doorClearance, hall.module) }
      }.map { Spot(point: $0, mountedOn: stands[number].id) }
    }
  }
}

/// The cells along a hall's walls, clockwise from the north-west corner.
private struct WallCells {
  private let width: Int
  private let depth: Int

  init(_ hall: Hall) {
    width = hall.width
    depth = hall.depth
  }

  /// How many there are; none in a hall that is all corner.
  var count: Int { width > 1 && depth > 1 ? 2 * (width + depth) - 4 : 0 }

  subscript(number: Int) -> GridPoint {
    if number < width { return GridPoint(x: number, y: 0) }
    if number < width + depth - 1 { return GridPoint(x: width - 1, y: number - width + 1) }
    if number < 2 * width + depth - 2 {
      return GridPoint(x: 2 * width + depth - 3 - number, y: depth - 1)
    }
    return GridPoint(x: 0, y: 2 * (width + depth) - 4 - number)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Where people are who have to leave a hall, and how far each group of them has to each door.
///
/// People are on the open floor, evenly: on the aisles and on the stands that have a front. The aisles
/// are cut into square tiles from the north-west corner, of a metre, or as much wider as it takes to have
/// no more than `mostTiles`. All in a tile walk as far as those on its farthest cell. All on a stand come
/// from its back out over the cell of its front that is farthest from the door: from the back it is the
/// stand's depth to an open side, half of it where the side across is open too. Those who sit in an area
/// come out over the farthest of the aisle cells that touch it.
///
/// A way ends on a door's inner cells. A door is as wide as those of its inner cells that are aisles.
///
/// In a long hall nobody walks from one end to the other: ways that are longer than some reach may be left
/// out.
struct EgressGround: Sendable {
  /// A way out of the hall.
  struct Door: Hashable, Sendable {
    let id: Feature.ID
    /// Its clear width, in metres.
    let width: Double
  }

  /// So many tiles a hall has at most.
  static let mostTiles = 10_000

  /// The doors, by id.
  let doors: [Door]
  /// How many cells of open floor each group has: tiles, then stands, then those who sit.
  let cells: [Int]
  /// The areas with seats: how many sit in each of the last groups.
  let seats: [Int]
  /// How far it is from each group to each door.
  let ways: EgressWays
  /// Whether no way was left out.
  let isWhole: Bool
  private let tiles: EgressTiles
  /// The group of each stand, by number; -1 for one without a front.
  private let stands: [Int32]

  /// Surveys where people are.
  ///
  /// - Parameter reach: Ways of more steps are left out.
  /// - Complexity: O((cells + cells of fronts) × doors).
  init(_ survey: Survey, within reach: Int32 = .max) {
    let floor = survey.floor
    let tiles = EgressTiles(floor, most: Self.mostTiles)
    var cells = tiles.cells
    var stands = [Int32](repeating: -1, count: floor.stands.count)
    for stand in floor.stands.indices where !floor.fronts[stand].isEmpty {
      stands[stand] = Int32(cells.count)
      cells.append(floor.footprints[stand].reduce(0) { $0 + $1.cellCount })
    }
    let areas = survey.features.filter { $0.seats > 0 }
    let firstArea = cells.count
    cells += areas.map { _ in 0 }
    let doors = survey.doors.map { door in
      let inner = floor.doorCells[door.feature.id] ?? []
      return Door(
        id: door.feature.id, width: survey.module.metres(inner.count(where: floor.isAisle)))
    }
    let depths = floor.stands.indices.map(floor.depth(ofStand:))
    let touching = areas.map(floor.aisleCells)
    var parts = FloorParts(floor, isAsked: reach < .max)
    var isWhole = true
    let steps = doors.map { door -> [Int32] in
      var farthest = [Int32](repeating: WalkingDistance.unreachable, count: cells.count)
      guard door.width > 0 else { return farthest }
      let inner = floor.doorCells[door.id] ?? []
      let walk = floor.walk(from: inner, within: reach).steps.joinedElements
      let part = parts.part(of: inner)
      // Who is beyond reach on any cell walks farther than that.
      let beyond = Int32.max
      func steps(to cell: Int) -> Int32 {
        walk[cell] < 0 && part != nil && parts.part(ofCell: cell) == part ? beyond : walk[cell]
      }
      func most(_ cells: [Int]) -> Int32 {
        cells.reduce(WalkingDistance.unreachable) { max($0, steps(to: $1)) }
      }
      for (cell, group) in tiles.places {
        farthest[Int(group)] = max(farthest[Int(group)], steps(to: Int(cell)))
      }
      for (stand, group) in stands.enumerated() where group >= 0 {
        let way = most(floor.fronts[stand])
        if way >= 0 { farthest[Int(group)] = way == beyond ? beyond : way + depths[stand] }
      }
      for (place, cells) in touching.enumerated() { farthest[firstArea + place] = most(cells) }
      for group in farthest.indices where farthest[group] == beyond {
        farthest[group] = WalkingDistance.unreachable
        isWhole = false
      }
      return farthest
    }
    self.isWhole = isWhole
    self.doors = doors
    self.cells = cells
    self.tiles = tiles
    self.stands = stands
    seats = areas.map(\.seats)
    ways = EgressWays(steps, groups: cells.count)
  }

  /// The group of an aisle cell; nil where nobody can be.
  func group(ofCell cell: Int) -> Int? { tiles.group(ofCell: cell) }

  /// The group of a stand; nil for one without a front.
  func group(ofStand stand: Int) -> Int? { stands[stand] < 0 ? nil : Int(stands[stand]) }

  /// How many persons each group has, of so many on the open floor; with or without those who sit.
  func persons(onFloor count: Int, withSeats areSeatsTaken: Bool) -> [Double] {
    let open = cells.reduce(0, +)
    guard open > 0 else { return cells.map { _ in 0 } }
    var persons = cells.map { Double(count) * Double($0) / Double(open) }
    if areSeatsTaken {
      let first = cells.count - seats.count
      for (place, seats) in seats.enumerated() { persons[first + place] = Double(seats) }
    }
    return persons
  }
}

/// Which cells of the aisles one walks to from one another.
private struct FloorParts {
  private let floor: Floor
  private let isAsked: Bool
  /// The part of each cell from 1 on, 0 where none was walked to; empty before the first was.
  private var parts: [Int32] = []
  private var count: Int32 = 0

  init(_ floor: Floor, isAsked: Bool) {
    (self.floor, self.isAsked) = (floor, isAsked)
  }

  /// The part of some cells; nil where nobody asks or nobody walks there.
  ///
  /// - Complexity: O(cells) for the first of each part.
  mutating func part(of cells: [Int]) -> Int32? {
    guard isAsked, let first = cells.first(where: floor.isAisle) else { return nil }
    if parts.isEmpty { parts = Array(repeating: 0, count: floor.width * floor.depth) }
    if parts[first] == 0 {
      count += 1
      let walk = floor.walk(from: cells).steps.joinedElements
      for cell in walk.indices where walk[cell] >= 0 { parts[cell] = count }
    }
    return parts[first] == 0 ? nil : parts[first]
  }

  func part(ofCell cell: Int) -> Int32 { parts.isEmpty ? 0 : parts[cell] }
}

/// The aisles of a floor in square tiles.
private struct EgressTiles: Sendable {
  /// How many aisle cells each group has.
  private(set) var cells: [Int] = []
  /// All aisle cells in order, each with its group.
  private(set) var places: [(cell: Int32, group: Int32)] = []
  /// The group of each tile, row by row; -1 where nobody can be.
  private var groups: [Int32]
  /// How many tiles lie side by side, and how many cells are in a tile's side and in a row.
  private let (across, side, width): (Int, Int, Int)

  init(_ floor: Floor, most: Int) {
    func tiles(_ length: Int, _ side: Int) -> Int { (length + side - 1) / side }
    var side = max(1, floor.module.cellsCovering(1))
    while tiles(floor.width, side) * tiles(floor.depth, side) > most { side += 1 }
    self.side = side
    width = max(1, floor.width)
    across = tiles(floor.width, side)
    groups = Array(repeating: -1, count: across * tiles(floor.depth, side))
    for (cell, isAisle) in floor.aisles.enumerated() where isAisle == 1 {
      let tile = self.tile(ofCell: cell)
      if groups[tile] < 0 {
        groups[tile] = Int32(cells.count)
        cells.append(0)
      }
      cells[Int(groups[tile])] += 1
      places.append((Int32(cell), groups[tile]))
    }
  }

  private func tile(ofCell cell: Int) -> Int {
    cell / width / side * across + cell % width / side
  }

  func group(ofCell cell: Int) -> Int? {
    let tile = tile(ofCell: cell)
    guard cell >= 0, groups.indices.contains(tile), groups[tile] >= 0 else { return nil }
    return Int(groups[tile])
  }
}

extension Floor {
  /// How far it is from the back of a stand to an open side, in cells; no farther than the hall is
  /// wide and deep.
  fileprivate func depth(ofStand stand: Int) -> Int32 {
    let parts = footprints[stand]
    guard let first = parts.first else { return 0 }
    let bounds = parts.dropFirst().reduce(first) { $0.union($1) }
    let open = openSides[stand].sides
    func depth(_ length: Int, _ one: Side, _ other: Side) -> Int {
      let sides = open.count { $0 == one || $0 == other }
      return sides == 0 ? width + self.depth : sides == 1 ? length : (length + 1) / 2
    }
    return Int32(
      min(
        width + self.depth, depth(bounds.width, .west, .east),
        depth(bounds.depth, .north, .south)))
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Finds room for the stands of a new hall: double rows between aisles, and where that way too few
/// find room, rows along the walls, too.
struct NewStands {
  /// An aisle crosses the rows about so often, in metres.
  private static let run = 20.0
  /// How many arrangements with stands at walls are checked; in a large hall fewer, since each is
  /// a check of the whole plan.
  private static let checks = (most: 24, cells: 200_000)

  private let grounds: NewGrounds
  /// The plan that some blocks of stands make.
  private let plan: ([[GridRectangle]]) -> Plan

  init(_ grounds: NewGrounds, plan: @escaping ([[GridRectangle]]) -> Plan) {
    self.grounds = grounds
    self.plan = plan
  }

  /// So many stands in blocks, each block's stands in the order of their numbers, or as many as
  /// find room.
  ///
  /// Stands from which a door is near enough come first; only where that way too few find room,
  /// which is so in the middle of a large hall, stands farther away are laid out, too.
  func blocks(atMost wanted: Int) -> [[GridRectangle]] {
    let count = min(wanted, grounds.standsInShare)
    let near = nearBlocks(atMost: count)
    if Self.count(near) >= count { return near }
    let roomy = rows.max { min($0.capacity, count) < min($1.capacity, count) }
    guard let roomy, min(roomy.capacity, count) > Self.count(near) else { return near }
    return roomy.blocks(of: min(roomy.capacity, count))
  }

  /// As many stands as find room near enough to a door, at most so many, in blocks.
  func nearBlocks(atMost wanted: Int) -> [[GridRectangle]] {
    let count = min(wanted, grounds.standsInShare)
    let near = nearDoors(count)
    if near.count >= count { return near.blocks }
    let walled = walled(atMost: count, above: near.count)
    return walled ?? near.blocks
  }

  /// How many stands find room.
  var room: NewHall.Room {
    let near = Self.count(nearBlocks(atMost: RowOfStands.limit))
    let all = min(RowOfStands.limit, grounds.standsInShare, rows.map(\.capacity).max() ?? 0)
    return NewHall.Room(stands: max(all, near), nearDoors: near)
  }

  /// At most so many stands in rows, away from the walls, from which a door is near enough.
  private func nearDoors(_ count: Int) -> (blocks: [[GridRectangle]], count: Int) {
    var best: (blocks: [[GridRectangle]], count: Int) = ([], 0)
    for rows in rows where rows.capacity > best.count {
      if rows.capacity >= count {
        let blocks = rows.blocks(of: count)
        if isReachable(blocks) { return (blocks, count) }
      }
      let all = reachable(rows.blocks(of: rows.capacity))
      let found = Self.count(all)
      if found >= count { return (Self.first(count, of: all), count) }
      if found > best.count { best = (all, found) }
    }
    return best
  }

  /// The ways to lay out rows away from the walls, the best first.
  private var rows: [BlockRows] { layouts.map { BlockRows(grounds, $0) } }

  private var layouts: [RowLayout] {
    var layouts: [RowLayout] = []
    for isTurned in [false, true] {
      let length = isTurned ? grounds.hall.depth : grounds.hall.width
      let metres = grounds.hall.module.metres(max(0, length - 2 * grounds.margin))
      let usual = max(0, Limit.wholeCovering(metres / Self.run) - 1)
      for crossings in [usual, usual / 2, 0] {
        let layout = RowLayout(isTurned: isTurned, crossings: crossings)
        if layouts.last != layout { layouts.append(layout) }
      }
    }
    return layouts
  }

  private func isReachable(_ blocks: [[GridRectangle]]) -> Bool {
    reachable(blocks).map(\.count) == blocks.map(\.count)
  }

  /// The stands from whose front a door is near enough for `exitReach`.
  private func reachable(_ blocks: [[GridRectangle]]) -> [[GridRectangle]] {
    var stands: [Stand] = []
    for part in blocks.joined() {
      let name = NumberedName(prefix: "s", value: stands.count, digits: 9)
      guard let id = Stand.ID(name.text) else { continue }
      stands.append(Stand(id: id, number: "", parts: [part]))
    }
    let floor = Floor(hall: grounds.hall, stands: stands, aisleRule: grounds.aisleRule)
    var number = -1
    return blocks.map { block in
      block.filter { _ in
        number += 1
        guard let metres = floor.exitMetres(of: number) else { return false }
        return !Limit.isAbove(metres, ExitReach.usualMetres)
      }
    }.filter { !$0.isEmpty }
  }

  private static func count(_ blocks: [[GridRectangle]]) -> Int {
    blocks.reduce(0) { $0 + $1.count }
  }

  private static func first(_ count: Int, of blocks: [[GridRectangle]]) -> [[GridRectangle]] {
    var rest = count
    return blocks.compactMap { block in
      let kept = Array(block.prefix(rest))
      rest -= kept.count
      return kept.isEmpty ? nil : kept
    }
  }
}

// MARK: Stands at walls

extension NewStands {
  /// An arrangement with stands at walls.
  private struct Walled {
    let rows: BlockRows
    let walls: WallRows
    let sides: Int

    var capacity: Int { rows.capacity + walls.capacity }

    /// At most so many stands: the rows and then the walls, or where the rows are enough, those.
    func blocks(atMost count: Int) -> [[GridRectangle]] {
      let inner = rows.blocks(of: min(count, rows.capacity))
      return inner + NewStands.first(count - NewStands.count(inner), of: walls.blocks.map(\.stands))
    }
  }

  /// At most so many stands, more than `few`, with some at walls, so that no usual rule is broken;
  /// nil where there is no such arrangement.
  ///
  /// Of those that hold all, the one with the fewest walls; else the one that holds the most.
  ///
  /// - Complexity: O(cells) for each arrangement that is checked, at most 24.
  private func walled(atMost count: Int, above few: Int) -> [[GridRectangle]]? {
    let cells = max(1, grounds.hall.width * grounds.hall.depth)
    let checks = min(Self.checks.most, Self.checks.cells / cells)
    guard checks > 0 else { return nil }
    let arrangements = wallChoices.flatMap { sides -> [Walled] in
      let walls = WallRows(grounds, on: sides)
      return layouts.map { layout in
        var layout = layout
        layout.walls = sides
        return Walled(rows: BlockRows(grounds, layout), walls: walls, sides: sides.count)
      }
    }.filter { $0.walls.capacity > 0 && $0.capacity > few }
    // Equal ones stay in the order of the layouts.
    let ordered = arrangements.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let (room, space) = (min(one.capacity, count), min(other.capacity, count))
      return (-room, one.sides, left.offset) < (-space, other.sides, right.offset)
    }.map(\.element)
    for arrangement in ordered.prefix(checks) {
      let blocks = arrangement.blocks(atMost: count)
      if isSound(blocks) { return blocks }
    }
    return nil
  }

  /// Which walls may have stands, in each combination.
  private var wallChoices: [[Side]] {
    (1..<16).map { bits in
      Side.allCases.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element)
    }
  }

  /// Whether a check finds no error and no warning that stands are to blame for.
  private func isSound(_ blocks: [[GridRectangle]]) -> Bool {
    let ofHall = [ExitCount.kind, ExitWidth.kind]
    let report = Checker(plan(blocks)).report
    return report.violations.allSatisfy { ofHall.contains($0.kind) || $0.severity == .wish }
  }
}

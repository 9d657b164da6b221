// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// Every pair of stands that could become one after a withdrawal, tried with everyone who waits: what
/// `merge` proposals are compared with.
struct EveryMerger {
  struct Merger {
    /// The stand that stays.
    let stand: Stand.ID
    let other: Stand.ID
    let cooperative: Cooperative.ID
    let quality: PlanQuality

    var text: String { "\(stand)\(other) \(cooperative)" }
  }

  private(set) var found: [Merger] = []
  private let left: Plan

  init(_ plan: Plan, leaving: [Cooperative.ID]) throws {
    left = try plan.applying(
      .all(leaving.map { .withdraw($0, reason: "", at: "") }), stamp: nil)
    let freed = Set(leaving.flatMap { plan.stands(of: $0) })
    let errors = Checker(left).quality.errors
    let queue = left.waitingList.map(\.id).filter { [left] in left.stands(of: $0).isEmpty }
    let empty = left.sortedStands.filter(isEmpty)
    for one in empty where freed.contains(one.id) {
      for other in empty where other.id != one.id && Self.touch(one, other) {
        // Of two freed ones the first in rows stays.
        if freed.contains(other.id), StandOrder.rows.sorted([one, other]).first != one { continue }
        var fitting: [Merger] = []
        for id in queue {
          let alone = [one, other].map { errorsAlone(id, on: $0.id) }
          if alone.contains(where: { $0 <= errors }) { continue }
          let quality = Checker(merged(one, other, for: id)).quality
          if quality.errors > errors { continue }
          fitting.append(
            Merger(stand: one.id, other: other.id, cooperative: id, quality: quality))
        }
        switch plan.waitingPolicy {
        case .senior: found += fitting.prefix(1)
        case .ask: found += fitting
        case .best:
          // `min` keeps the first of equals.
          found += [fitting.min { $0.quality < $1.quality }].compactMap(\.self)
        }
      }
    }
  }

  private func isEmpty(_ stand: Stand) -> Bool {
    !stand.isLocked && stand.hold.isEmpty && (left.placements[stand.id] ?? []).isEmpty
  }

  /// Whether a cell of one is beside a cell of the other.
  private static func touch(_ one: Stand, _ other: Stand) -> Bool {
    let theirs = cells(other)
    return cells(one).contains { cell in
      [(1, 0), (-1, 0), (0, 1), (0, -1)].contains {
        theirs.contains(GridPoint(x: cell.x + $0.0, y: cell.y + $0.1))
      }
    }
  }

  private static func cells(_ stand: Stand) -> Set<GridPoint> {
    var cells: Set<GridPoint> = []
    for part in stand.parts {
      for x in part.x..<part.maxX {
        for y in part.y..<part.maxY { cells.insert(GridPoint(x: x, y: y)) }
      }
    }
    return cells
  }

  private func errorsAlone(_ id: Cooperative.ID, on stand: Stand.ID) -> Int {
    Checker(plan(left.sortedStands, seating: id, on: stand)).quality.errors
  }

  private func merged(_ one: Stand, _ other: Stand, for id: Cooperative.ID) -> Plan {
    var larger = one
    larger.parts += other.parts
    larger.powerKilowatts = max(one.powerKilowatts, other.powerKilowatts)
    larger.hasWater = one.hasWater || other.hasWater
    let stands = left.sortedStands.filter { $0.id != one.id && $0.id != other.id } + [larger]
    return plan(stands, seating: id, on: one.id)
  }

  private func plan(_ stands: [Stand], seating id: Cooperative.ID, on stand: Stand.ID) -> Plan {
    var placements = left.placements
    placements[stand, default: []].append(id)
    let cooperatives = left.sortedCooperatives.map { cooperative in
      var cooperative = cooperative
      if cooperative.id == id { cooperative.status = .confirmed }
      return cooperative
    }
    return Plan(
      hall: left.hall, stands: stands, cooperatives: cooperatives, placements: placements,
      rules: left.sortedRules, waitingPolicy: left.waitingPolicy)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Tries to move stands by a few cells.
struct ShiftTrials {
  /// How far a stand moves at most, in metres and in cells, both axes together.
  private static let reach = (metres: 3.0, cells: 8)

  /// A stand at another place.
  struct Candidate {
    let stand: Stand.ID
    let dx: Int
    let dy: Int
    let moved: Stand
  }

  private let checker: Checker
  private let solids: [GridRectangle]
  private let offsets: [(dx: Int, dy: Int)]

  init(_ checker: Checker) {
    self.checker = checker
    let hall = checker.plan.hall
    solids = hall.features.values.compactMap { $0.kind.isBlocking ? $0.area : nil }
    let reach = min(hall.module.cellsWithin(Self.reach.metres), Self.reach.cells)
    var offsets: [(dx: Int, dy: Int)] = []
    for dy in -reach...reach {
      for dx in (abs(dy) - reach)...(reach - abs(dy)) where dx != 0 || dy != 0 {
        offsets.append((dx, dy))
      }
    }
    self.offsets = offsets.sorted { left, right in
      let (near, far) = (
        left.dx * left.dx + left.dy * left.dy, right.dx * right.dx + right.dy * right.dy
      )
      return (near, left.dy, left.dx) < (far, right.dy, right.dx)
    }
  }

  /// Where the stands of a violation could stand instead, the nearest first, so many at most.
  func candidates(for violation: Violation, most: Int) -> [Candidate] {
    let plan = checker.plan
    let mounted = Set(plan.hall.features.values.compactMap(\.mountedOn))
    let stands = violation.stands.prefix(most).compactMap { plan.stands[$0] }
      .filter { !$0.isLocked && !mounted.contains($0.id) }
    let around = stands.map { obstacles(to: $0) }
    var found: [Candidate] = []
    for offset in offsets {
      for (stand, obstacles) in zip(stands, around) where found.count < most {
        var moved = stand
        moved.parts = stand.parts.map { $0.moved(dx: offset.dx, dy: offset.dy) }
        guard moved.parts.allSatisfy(plan.hall.bounds.contains),
          !moved.parts.contains(where: { part in obstacles.contains(where: part.overlaps) })
        else { continue }
        found.append(Candidate(stand: stand.id, dx: offset.dx, dy: offset.dy, moved: moved))
      }
    }
    return found
  }

  /// All that takes floor where a stand may come to lie.
  private func obstacles(to stand: Stand) -> [GridRectangle] {
    let bounds = stand.bounds
    let reach = Self.reach.cells
    let area = GridRectangle(
      x: bounds.x - reach, y: bounds.y - reach, width: bounds.width + 2 * reach,
      depth: bounds.depth + 2 * reach)
    let others = checker.plan.stands.values.lazy.filter { $0.id != stand.id }.flatMap(\.parts)
    return (Array(others) + solids).filter(area.overlaps)
  }

  /// The best of some places that removes a violation; of equally good ones the first.
  func best(of candidates: [Candidate], for violation: Violation) -> Repair? {
    var best: Repair?
    let present = checker.quality
    for candidate in candidates {
      let edit = Edit.writeStand(candidate.moved)
      var plan = checker.plan
      guard let inverse = try? plan.apply(edit, stamp: nil) else { continue }
      var trial = checker
      trial.update(to: plan, changedBy: inverse)
      let quality = trial.quality
      let bar = best?.quality ?? violation.bar(for: present, unplaced: present.unplaced)
      guard quality < bar, !trial.hasComplaint(violation) else { continue }
      best = Repair(
        change: .shift(candidate.stand, dx: candidate.dx, dy: candidate.dy), edit: edit,
        quality: quality)
    }
    return best
  }
}

extension Checker {
  /// Whether a violation that was found before, or one of the same complaint, is found now.
  fileprivate func hasComplaint(_ violation: Violation) -> Bool {
    zip(book.active, ledgers).contains { rule, ledger in
      rule.id == violation.rule && ledger.contains { $0.isSameComplaint(as: violation) }
    }
  }
}

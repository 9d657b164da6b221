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

  /// The least work that a trial is in a hall without cells, and for how many cells it is one more.
  private static let work = (least: 60, cells: 1000)

  private let checker: Checker
  private let judge: TrialJudge
  /// What a trial is at least: it is followed over the floor.
  private let trialWork: Int
  /// A piece of work has room for so many cells looked at for walks.
  private static let cellsInPiece = 32
  private let solids: [GridRectangle]
  private let offsets: [(dx: Int, dy: Int)]

  init(_ checker: Checker) {
    self.checker = checker
    judge = TrialJudge(checker, of: .geometry)
    trialWork = Self.work.least + checker.floor.aisles.count / Self.work.cells
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

  /// Whether moving stands may help against what breaks rules of a kind: not where it looks at
  /// nothing that moves with them, or only at how large they are.
  static func mayHelp(_ type: any CheckedRule.Type) -> Bool {
    let areas = [StandArea.kind, AreaFits.kind, AreaWish.kind, NetRatio.kind]
    return !type.looksAt.isDisjoint(with: Aspects.geometry.subtracting(.hall))
      && !areas.contains(type.kind)
  }

  /// Where the stands of a violation could stand instead, the nearest first, so many at most.
  private func candidates(for violation: Violation, most: Int) -> [Candidate] {
    let plan = checker.plan
    let mounted = Set(plan.hall.features.values.compactMap(\.mountedOn))
    let stands = violation.stands.prefix(most).compactMap { plan.stands[$0] }
      .filter { !$0.isLocked && !mounted.contains($0.id) }
    let around = stands.map { obstacles(to: $0) }
    let clearance = Clearance(violation, in: plan.hall)
    var found: [Candidate] = []
    for offset in offsets {
      for (stand, obstacles) in zip(stands, around) where found.count < most {
        var moved = stand
        moved.parts = stand.parts.map { $0.moved(dx: offset.dx, dy: offset.dy) }
        guard moved.parts.allSatisfy(plan.hall.bounds.contains),
          !moved.parts.contains(where: { part in obstacles.contains(where: part.overlaps) }),
          clearance?.isKept(by: moved) ?? true
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

  /// The best place that removes a violation, and the work that it took.
  ///
  /// Tried are those that so much work is enough for, the nearest first; of equally good ones the
  /// first counts.
  func best(for violation: Violation, within limit: Int) -> (repair: Repair?, work: Int) {
    guard let broken = judge.entry(of: violation) else { return (nil, 0) }
    var plan = checker.plan
    // What lies around is looked for among all stands.
    var work = plan.stands.count / Self.cellsInPiece
    var best: (candidate: Candidate, bar: TrialJudge.Bar)?
    for candidate in candidates(for: violation, most: limit / trialWork) {
      if work >= limit { break }
      work += trialWork
      guard let inverse = try? plan.apply(.writeStand(candidate.moved), stamp: nil) else {
        continue
      }
      if let difference = PlanDifference(inverse: inverse) {
        let (next, change) = judge.situation.following(
          plan, difference, aisleRule: checker.floor.aisleRule)
        work += change.survey.looked / Self.cellsInPiece
        let bar = best?.bar ?? judge.bar(for: violation, unplaced: next.unplaced)
        if let quality = judge.quality(
          next, change, below: bar, without: violation, of: broken, work: &work)
        {
          best = (candidate, TrialJudge.Bar(quality))
        }
      }
      _ = try? plan.apply(inverse, stamp: nil)
    }
    let repair = best.map { candidate, bar in
      Repair(
        change: .shift(candidate.stand, dx: candidate.dx, dy: candidate.dy),
        edit: .writeStand(candidate.moved), quality: bar.quality)
    }
    return (repair, work)
  }
}

/// What a stand has to keep clear of, for a violation that is about just that: no place that is as
/// near is worth a trial.
private struct Clearance {
  private let things: [GridRectangle]
  private let metres: Double
  private let module: Module

  /// Nil for a violation that is about something else.
  init?(_ violation: Violation, in hall: Hall) {
    guard violation.kind == ExitClear.kind || violation.kind == FireGearClear.kind,
      violation.stands.count == 1, let limit = violation.limit
    else { return nil }
    things = violation.features.compactMap { hall.features[$0] }.compactMap(hall.extent(of:))
    metres = limit
    module = hall.module
  }

  func isKept(by stand: Stand) -> Bool {
    !things.contains { thing in
      stand.parts.contains { Gap($0, thing).isLess(than: metres, module) }
    }
  }
}

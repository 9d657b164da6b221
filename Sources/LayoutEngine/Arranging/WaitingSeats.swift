// SPDX-License-Identifier: Apache-2.0

import Seating

/// Who of the waiting list sits where in an assignment, and who may.
///
/// One who waits is seated on an empty stand only, and only where the plan has no more errors with
/// it. `settle()` brings that about, with nobody moving who is placed: whoever brings an error goes,
/// the most junior first; the most senior first take the empty stands where they fit; and a senior
/// one takes the stand of a more junior one where it fits. When it is done no plan has fewer errors
/// without one of them, nobody left out fits an empty stand, and of two with the same needs the
/// senior is seated.
struct WaitingSeats {
  /// The site of each facility; nil is outside.
  private(set) var assignment: [Int?]
  private let model: PlacementModel
  /// Those who wait, the most senior first.
  private let queue: [Int]
  /// The assignment that the trial calls home; moves since are on its stack.
  private var trial: SeatingTrial
  private var moved: Set<Int> = []

  /// - Complexity: That of a `SeatingTrial`.
  init(_ model: PlacementModel, queue: [Int], _ assignment: [Int?]) {
    self.model = model
    self.queue = queue
    self.assignment = assignment
    trial = SeatingTrial(model.problem, from: assignment)
  }

  /// The errors of the assignment, but for those of the fixed among themselves and of the rule
  /// `placed`.
  var errors: Int { errors(trial) }

  private func errors(_ trial: SeatingTrial) -> Int { trial.cost / model.scale.error }

  /// The stands that are open and empty.
  var emptySites: [Int] {
    let taken = Set(assignment.compactMap(\.self))
    return model.roomySites.filter { !taken.contains($0) }
  }

  /// Takes on another assignment.
  mutating func take(_ assignment: [Int?]) {
    self.assignment = assignment
    trial = SeatingTrial(model.problem, from: assignment)
    moved = []
  }

  /// Seats one on the empty stand where it fits and that makes the best plan; whether there is one.
  ///
  /// - Complexity: O(empty stands · a trial).
  mutating func seat(_ facility: Int) -> Bool {
    let before = errors
    var best: (cost: Int, site: Int)?
    for site in emptySites {
      let cost = cost(moving: [(facility, site)])
      guard cost / model.scale.error <= before, cost < best?.cost ?? .max else { continue }
      best = (cost, site)
    }
    guard let best else { return false }
    move(facility, to: best.site)
    return true
  }

  /// Makes sure that all of them are seated as they should be, with as few changes as that takes.
  ///
  /// - Complexity: O(waiting · (empty stands + seated) · a trial), a few times.
  mutating func settle() {
    repeat {
      while let one = firstWhoBringsAnError() { move(one, to: nil) }
      for one in queue where assignment[one] == nil { _ = seat(one) }
    } while supersede()
  }

  /// The most junior one without whom there would be fewer errors.
  private mutating func firstWhoBringsAnError() -> Int? {
    let before = errors
    if before == 0 { return nil }
    for one in queue.reversed() where assignment[one] != nil {
      if cost(moving: [(one, nil)]) / model.scale.error < before { return one }
    }
    return nil
  }

  /// Gives the stands of junior ones to more senior ones who fit there; whether there were any.
  private mutating func supersede() -> Bool {
    var isChanged = false
    for (rank, senior) in queue.enumerated() where assignment[senior] == nil {
      let before = errors
      for junior in queue[(rank + 1)...].reversed() {
        guard let site = assignment[junior],
          cost(moving: [(junior, nil), (senior, site)]) / model.scale.error <= before
        else { continue }
        move(junior, to: nil)
        move(senior, to: site)
        isChanged = true
        break
      }
    }
    return isChanged
  }

  private mutating func move(_ facility: Int, to site: Int?) {
    assignment[facility] = site
    if moved.contains(facility) {
      take(assignment)
    } else {
      moved.insert(facility)
      trial.push(facility, to: site ?? trial.sites)
    }
  }

  /// What the assignment would cost with some moves.
  private mutating func cost(moving moves: [(facility: Int, site: Int?)]) -> Int {
    if moves.contains(where: { moved.contains($0.facility) }) { take(assignment) }
    for move in moves { trial.push(move.facility, to: move.site ?? trial.sites) }
    defer { for _ in moves { trial.pop() } }
    return trial.cost
  }
}

extension PlacementModel {
  /// The sites that take somebody and where nobody is fixed.
  var roomySites: [Int] {
    problem.room.indices.filter { site in
      if case .closed = problem.room[site] { return false }
      return !hasFixed[site]
    }
  }
}

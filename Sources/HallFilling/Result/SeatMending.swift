// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// Who has no stand that suits after a hall was filled anew, and now waits for one.
package struct Displaced: Hashable, Sendable {
  /// Who waits.
  package let cooperative: Cooperative.ID
  /// What was wrong with the best stand that was found; nil where none was left.
  package let reason: Violation?
}

/// Seats those for whom a new layout breaks a rule elsewhere, and puts on the waiting list whom no stand
/// suits: nobody is left with an error that they had not before.
///
/// First one move or exchange for each error, so that the others stay near where they were; then a search
/// over all seats.
struct SeatMending {
  /// The plan, mended.
  private(set) var plan: Plan
  /// What was changed, in order.
  private(set) var edits: [Edit] = []
  /// Who now waits.
  private(set) var displaced: [Displaced] = []

  private var checker: Checker
  /// The errors that there were before.
  private let known: Set<Complaint>

  /// So many errors are mended one by one, with so much work together (`RepairSearch`).
  private static let mostRepairs = (count: 60, work: 1_500_000)
  /// Of more errors than these each goes to the waiting list who is left in one when the others have gone:
  /// to seat them anew would take for ever.
  private static let mostErrors = 2000
  /// So many moves are tried where that does not do.
  private static let moves = 200_000

  /// Mends a plan.
  ///
  /// - Parameter old: The plan before the stands were laid anew; its own errors are not looked at.
  /// - Throws: What the plan refuses.
  /// - Complexity: Repairs of a bounded amount of work, and up to ten seconds of search where they do not do.
  init(_ plan: Plan, since old: Plan) throws(EditRefusal) {
    self.plan = plan
    checker = Checker(plan)
    let before = plan.placements.isEmpty ? [] : Checker(old).report.violations
    known = Set(before.filter { $0.severity == .error }.map(Complaint.init))
    guard !plan.placements.isEmpty else { return }
    try thinOut()
    try repair()
    try search()
    try sendAway()
  }

  /// What an error is about, whichever the stands.
  private struct Complaint: Hashable {
    let rule: Rule.ID
    let cooperatives: [Cooperative.ID]

    init(_ violation: Violation) {
      rule = violation.rule
      cooperatives = violation.cooperatives
    }
  }

  /// The errors about those who have stands that were not there before.
  private var errors: [Violation] {
    checker.report.violations.filter {
      $0.severity == .error && !$0.cooperatives.isEmpty && !$0.stands.isEmpty
        && !known.contains(Complaint($0))
    }
  }

  private mutating func make(_ edit: Edit, checks: Bool = true) throws(EditRefusal) {
    _ = try plan.apply(edit, stamp: nil)
    edits.append(edit)
    if checks { checker.update(to: plan) }
  }

  /// Mends errors one by one.
  private mutating func repair() throws(EditRefusal) {
    var work = Self.mostRepairs.work
    for _ in 0..<Self.mostRepairs.count where work > 0 {
      var search = RepairSearch(checker)
      var found: Repair?
      for error in errors.prefix(10) {
        guard let repair = search.repair(of: error, spending: &work),
          case .reseat = repair.change
        else { continue }
        found = repair
        break
      }
      guard let found else { return }
      try make(found.edit)
    }
  }

  /// Looks for other seats for everyone.
  private mutating func search() throws(EditRefusal) {
    guard !errors.isEmpty else { return }
    let found = Arranger(plan).run(
      ArrangementEffort(seed: 1, moves: Self.moves, duration: .seconds(10)))
    let isBetter =
      (found.after.unplaced, found.after.errors) < (found.before.unplaced, found.before.errors)
    if isBetter, let edit = found.edit { try make(edit) }
  }

  /// Puts many on the waiting list at once, as long as there are too many errors to look at each.
  private mutating func thinOut() throws(EditRefusal) {
    while true {
      let errors = errors
      guard errors.count > Self.mostErrors else { return }
      let inErrors = ranked(errors)
      var gone: Set<Cooperative.ID> = []
      var leaving: [(id: Cooperative.ID, reason: Violation)] = []
      for error in errors where gone.isDisjoint(with: error.cooperatives) {
        let next = error.cooperatives.filter { inErrors[$0] != nil }
          .min { inErrors[$0, default: 0] < inErrors[$1, default: 0] }
        guard let next else { continue }
        gone.insert(next)
        leaving.append((next, error))
      }
      if leaving.isEmpty { return }
      for (id, reason) in leaving { try sendAway(id, because: reason, checks: false) }
      checker.update(to: plan)
    }
  }

  /// Puts those who still break a rule on the waiting list.
  private mutating func sendAway() throws(EditRefusal) {
    while true {
      let errors = errors
      guard let id = ranked(errors).min(by: { $0.value < $1.value })?.key,
        let reason = errors.first(where: { $0.cooperatives.contains(id) })
      else { return }
      try sendAway(id, because: reason)
    }
  }

  /// The seated who are in errors, in the order in which they would leave: those in most errors first, the
  /// junior before the senior.
  private func ranked(_ errors: [Violation]) -> [Cooperative.ID: Int] {
    var counts: [Cooperative.ID: Int] = [:]
    for id in errors.flatMap(\.cooperatives) { counts[id, default: 0] += 1 }
    let seats = plan.standsByCooperative
    let order = counts.compactMap { id, count in
      seats[id] == nil
        ? nil : plan.cooperatives[id].map { (count: count, cooperative: $0) }
    }.sorted { left, right in
      left.count == right.count
        ? right.cooperative.isSenior(to: left.cooperative) : left.count > right.count
    }
    return Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($0.element.cooperative.id, $0.offset) })
  }

  private mutating func sendAway(
    _ id: Cooperative.ID, because reason: Violation, checks: Bool = true
  ) throws(EditRefusal) {
    for stand in plan.stands(of: id) where plan.stands[stand]?.isLocked == true {
      try make(.lock(stand, false), checks: checks)
    }
    // Who has withdrawn only leaves.
    let isWaiting = plan.cooperatives[id]?.status != .withdrawn
    try make(.unplace(id, toWaiting: isWaiting), checks: checks)
    if isWaiting { displaced.append(Displaced(cooperative: id, reason: reason)) }
  }
}

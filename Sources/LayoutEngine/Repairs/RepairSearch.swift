// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Finds for a violation the best small change that removes it.
///
/// What is tried:
/// - For rules that look at who sits where: each cooperative concerned moves to a stand with room,
///   or exchanges its stand with another placed one. Concerned are the cooperatives that the
///   violation names; where it names none, those on its stands; else everyone placed. Only
///   confirmed ones move. A locked stand keeps its cooperative, a held stand takes nobody, neither
///   by a move nor by an exchange, and nobody is turned away.
/// - For rules that look at geometry, where no such change helps and the plan is not approved: each
///   stand that it names moves by whole cells, 3 m and eight cells at most counted along both
///   axes, to where it lies free in the hall. A locked stand, and one with an extinguisher mounted
///   on it, stays. For a wish about who sits where no stand is moved.
/// - For rules that look at the programme: `SessionTrials`.
///
/// The best is what leaves the best plan; of several, the one with fewer moves, then the one that
/// moves less far (between the middles of stands), then the first by ids. A change counts only if
/// the complaint is gone (`Violation.isSameComplaint(as:)`) and nothing as grave has come in its
/// place (`Violation.bar(for:unplaced:)`); the plan is then better, never worse. How much is done in
/// a large hall is bounded by `RepairBudget`, the nearest changes first: there the best is the best
/// of those. One violation alone is searched deeper than each of a whole list (`RepairList`).
package struct RepairSearch {
  private let checker: Checker
  private var reseatings: ReseatingTrials
  private let shifts: ShiftTrials
  private let sessions: SessionTrials
  /// What may still be done.
  var budget = RepairBudget.single

  /// Prepares a search in a plan that was checked.
  package init(_ checker: Checker) {
    self.checker = checker
    reseatings = ReseatingTrials(checker)
    shifts = ShiftTrials(checker)
    sessions = SessionTrials(checker)
  }

  /// The best repair of one of the plan's violations, or nil when there is none.
  ///
  /// - Complexity: A fixed amount of work, whatever the hall.
  package mutating func repair(of violation: Violation) -> Repair? {
    budget = .single
    return search(for: violation)
  }

  /// The best repair of one of the plan's violations that is found within some work, which is taken off
  /// what is left of it.
  package mutating func repair(of violation: Violation, spending left: inout Int) -> Repair? {
    let given = min(left, RepairBudget.single.portion)
    budget = RepairBudget(left: given, share: 1, least: 0)
    defer { left -= given - budget.portion }
    return search(for: violation)
  }

  /// The best repair of a violation within its part of the budget.
  mutating func search(for violation: Violation) -> Repair? {
    // Looking at a violation counts, so that any number of them comes to an end.
    budget.spend(1)
    guard let type = RuleCatalogue.types[ExactText(violation.kind)] else { return nil }
    if type.looksAt.contains(.sessions) {
      let found = sessions.best(for: violation, within: budget.portion)
      budget.spend(found.work)
      return found.repair
    }
    let isAboutSeats = type.looksAt.contains(.placements)
    let mayShift =
      (!isAboutSeats || violation.severity != .wish)
      && ShiftTrials.mayHelp(type) && checker.plan.status != .approved
    let portion = budget.portion
    if isAboutSeats {
      let found = reseatings.best(
        for: violation, within: mayShift ? portion - portion / 2 : portion)
      budget.spend(found.work)
      if let repair = found.repair { return repair }
    }
    guard mayShift else { return nil }
    let found = shifts.best(
      for: violation, within: isAboutSeats ? portion / 2 : portion)
    budget.spend(found.work)
    return found.repair
  }
}

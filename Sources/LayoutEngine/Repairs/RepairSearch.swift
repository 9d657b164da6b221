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
///
/// The best is what leaves the best plan; of several, the one with fewer moves, then the one that
/// moves less far (between the middles of stands), then the first by ids. A change counts only if
/// the complaint is gone (`Violation.isSameComplaint(as:)`) and nothing as grave has come in its
/// place (`Violation.bar(for:unplaced:)`); the plan is then better, never worse. How many changes
/// are tried in a large hall is bounded by `RepairBudget`, the nearest first: there the best is the
/// best of those. One violation alone is searched deeper than each of a whole list.
public struct RepairSearch {
  private let checker: Checker
  private var reseatings: ReseatingTrials
  private let shifts: ShiftTrials
  private var budget: RepairBudget

  /// Prepares a search in a plan that was checked.
  public init(_ checker: Checker) {
    self.checker = checker
    reseatings = ReseatingTrials(checker)
    shifts = ShiftTrials(checker)
    budget = .single(cells: checker.floor.aisles.count)
  }

  /// The repairs of all violations of the plan that have one, in the order of the report.
  public static func all(_ checker: Checker) -> [Violation: Repair] {
    var search = RepairSearch(checker)
    search.budget = .listing(cells: checker.floor.aisles.count)
    var repairs: [Violation: Repair] = [:]
    for violation in checker.report.violations {
      if search.budget.isSpent { break }
      repairs[violation] = search.search(for: violation)
    }
    return repairs
  }

  /// The best repair of one of the plan's violations, or nil when there is none.
  ///
  /// - Complexity: As many changes as were tried, each as a check after an edit.
  public mutating func repair(of violation: Violation) -> Repair? {
    budget = .single(cells: checker.floor.aisles.count)
    return search(for: violation)
  }

  private mutating func search(for violation: Violation) -> Repair? {
    guard let type = RuleCatalogue.types[ExactText(violation.kind)] else { return nil }
    if type.looksAt.contains(.placements) {
      let candidates = reseatings.candidates(for: violation, most: budget.reseatings)
      budget.spend(reseatings: candidates.count)
      if let repair = reseatings.best(of: candidates, for: violation) { return repair }
    }
    let isGeometry = !type.looksAt.contains(.placements) || violation.severity != .wish
    guard isGeometry, !type.looksAt.isDisjoint(with: .geometry), checker.plan.status != .approved
    else {
      return nil
    }
    let candidates = shifts.candidates(for: violation, most: budget.shifts)
    budget.spend(shifts: candidates.count)
    return shifts.best(of: candidates, for: violation)
  }
}

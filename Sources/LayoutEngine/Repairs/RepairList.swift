// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The repairs of the problems of a whole report, and how many of these were searched.
package struct RepairList: Sendable {
  /// The repairs that were found, by the violations that they remove.
  package private(set) var repairs: [Violation: Repair]
  /// How many violations were searched, the first of the report and so the gravest: all the changes
  /// that may help, or the nearest of them that the budget had room for.
  package private(set) var searched: Int
  /// How many violations there are.
  package let count: Int

  /// Searches the violations of a plan that was checked, in the order of its report.
  ///
  /// What `.some` finds depends on the plan alone. What `.all` finds is at least as good.
  ///
  /// - Complexity: A fixed amount of work with `.some`; with `.all`, for each violation, each move,
  ///   swap and shift that may help, as a check after an edit.
  package init(_ checker: Checker, effort: RepairEffort = .some) {
    let budget: RepairBudget? =
      switch effort {
      case .some: .listing
      case .all: .all
      case .none: nil
      }
    self.init(checker, budget: budget)
  }

  /// So many of so many violations were searched, and some repairs found.
  init(repairs: [Violation: Repair], searched: Int, of count: Int) {
    self.repairs = repairs
    self.searched = searched
    self.count = count
  }

  /// Searches within a budget; without one not at all.
  init(_ checker: Checker, budget: RepairBudget?) {
    let violations = checker.report.violations
    self.init(repairs: [:], searched: 0, of: violations.count)
    guard let budget, count > 0 else { return }
    var search = RepairSearch(checker)
    search.budget = budget
    for violation in violations {
      if search.budget.isSpent { break }
      repairs[violation] = search.search(for: violation)
      searched += 1
    }
  }
}

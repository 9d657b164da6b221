// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TerminalDriver
import Wording

/// Showing and applying the repair of a problem.
extension Editor {
  /// The problem that is meant: that of the line under the cursor, else the gravest one of the stand
  /// under the cursor or of those who sit there.
  var violationInQuestion: Violation? {
    if focus == .problems, choosing == nil {
      return report.violations.indices.contains(currentLine)
        ? report.violations[currentLine] : nil
    }
    return violationOfStand.map { report.violations[$0] }
  }

  /// The gravest problem of the stand under the cursor, by its place in the report.
  var violationOfStand: Int? { selected.flatMap { violation(ofStand: $0) } }

  /// The gravest problem of a stand or of those who sit there, by its place in the report.
  ///
  /// - Complexity: O(violations).
  func violation(ofStand stand: Stand.ID) -> Int? {
    let seated = plan.placements[stand] ?? []
    return report.violations.firstIndex { violation in
      violation.stands.contains(stand)
        || violation.stands.isEmpty && violation.cooperatives.contains(where: seated.contains)
    }
  }

  /// Whether there is something to tell once the cursor rests.
  var hasMoreAtRest: Bool {
    if hasVerdictToFind { return true }
    guard focus == .map, choosing == nil, dialogue == nil, editMode?.hand == nil,
      selected != cursor.explained
    else { return false }
    return violationOfStand != nil || cursor.explained.flatMap { violation(ofStand: $0) } != nil
  }

  /// Tells what is wrong with the stand on which the cursor rests, or with what is in hand.
  mutating func rest() {
    if hasVerdictToFind { findVerdict() } else { cursor.explained = selected }
  }

  /// Looks for the repair of the problem in question and shows it.
  mutating func offerRepair() {
    guard let violation = violationInQuestion else {
      tell(
        .notice(
          (report.violations.isEmpty ? Words.noProblem : RepairWords.noProblemHere)[language]))
      return
    }
    carryOut(RepairOffer.seeking(for: violation, in: view))
  }
}

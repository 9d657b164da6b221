// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles

/// The withdrawals that were rehearsed last, and of which plan, as of when.
struct Rehearsed: Sendable {
  let rehearsal: Rehearsal
  /// The control number of the plan that was rehearsed.
  let control: ControlNumber
  /// When (ISO 8601, UTC).
  let at: String
}

/// What rehearsing is told.
enum RehearsingStep: Hashable, Sendable {
  /// Begin, in place of the last one.
  case start
  /// End, and forget what was found.
  case drop
}

/// How rehearsing goes.
enum RehearsalNews: Sendable {
  /// So many withdrawals are rehearsed, of so many.
  case progress(done: Int, of: Int)
  /// All are.
  case found(Rehearsal, ControlNumber)
}

extension PlanShowing {
  /// The answer to a withdrawal that was rehearsed; nil where it was not, and where the plan has changed
  /// since.
  func rehearsed(_ rehearsed: Rehearsed?, of id: Cooperative.ID) -> Rehearsal.Answer? {
    guard let rehearsed, let answer = rehearsed.rehearsal.answer(to: id), answer.proposal != nil,
      ControlNumber(of: plan) == rehearsed.control
    else { return nil }
    return answer
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A plan that was made here, and what to say when it is shown.
struct NewPlan: Hashable, Sendable {
  let plan: Plan
  let notice: Sentence
}

/// What to go on with once the plan is saved.
enum Errand: Hashable, Sendable {
  /// Leave the program.
  case quit
  /// Work on a new plan.
  case begin(NewPlan)
  /// Work on another plan's file.
  case open(String)

  /// What carries it out.
  var effect: Effect {
    switch self {
    case .quit: .quit
    case .begin(let new): .begin(new)
    case .open(let path): .open(path)
    }
  }
}

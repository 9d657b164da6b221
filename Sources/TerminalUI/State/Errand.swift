// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A plan that was made here, and what to say when it is shown.
struct NewPlan: Hashable, Sendable {
  let plan: Plan
  let notice: String
  /// What is asked next of the list of cooperatives for it.
  var list = List.later

  /// The list of cooperatives for a new plan.
  enum List: Hashable, Sendable {
    /// Nothing is said of it.
    case later
    /// It is asked whether there is one.
    case asked
    /// It is in this file, and is shown before it is imported.
    case file(String)
  }
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

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Writes single values into a cooperative, as people type them.
package struct CooperativeWriter {
  private var cells: CooperativeCells
  private let plan: Plan
  private let time: String

  /// Writes for a plan.
  ///
  /// - Parameter time: When (ISO 8601, UTC), for withdrawals.
  package init(_ plan: Plan, time: String) {
    cells = CooperativeCells(PlanWords(plan))
    cells.takesLiterally = true
    self.plan = plan
    self.time = time
  }

  /// Makes a cooperative say something under a key; an empty text empties.
  ///
  /// - Returns: Stands to wish for that are not there.
  package mutating func write(
    _ text: String, as key: RosterKey, of cooperative: inout Cooperative
  ) throws(CellFault) -> [String] {
    try cells.put(CellText.trimmed(text), as: key, of: &cooperative, named: "fr")
  }

  /// The edit that writes a cooperative, and the category that was named for the first time.
  package func edit(writing cooperative: Cooperative) -> Edit {
    var written = cooperative
    let old = plan.cooperatives[written.id]?.status
    if written.status == .withdrawn, old != .withdrawn {
      written.withdrawnAt = time
    } else if written.status != .withdrawn, old == .withdrawn {
      written.withdrawnAt = ""
      written.reason = ""
    }
    let new = cells.words.newCategories.filter { $0.id == ExactText(written.category) }
    guard !new.isEmpty else { return .writeCooperative(written) }
    return .all(plan.keepingSigns(writing: new) + [.writeCooperative(written)])
  }
}

extension RosterKey {
  /// Whether it can be written by itself: not an id, not a place, not a name without a language.
  package var isWritten: Bool {
    switch self {
    case .single(.id), .single(.stand), .name, .nothing: false
    case .single, .names, .field: true
    }
  }
}

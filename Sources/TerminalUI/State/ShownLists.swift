// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What is shown of the lists: narrowed and ordered, with what is marked and what was found.
struct ShownLists: Sendable {
  /// How the roster is sorted, and what of it is shown.
  var rosterView = RosterView()
  /// The words that the waiting list is narrowed to.
  var waitingFilter = ""
  /// The roster where it is not shown whole and in its usual order.
  private(set) var roster: [Cooperative]?
  /// The waiting list where it is not shown whole.
  private(set) var waiting: [Cooperative]?
  /// The cooperatives that are marked, in the order in which they were.
  var marked: [Cooperative.ID] = []
  /// What was searched for.
  var search: StandSearch?

  /// Works the lines out anew, as far as they are not the usual ones.
  mutating func list(_ sight: PlanSight, _ language: Language) {
    roster = nil
    waiting = nil
    if rosterView.isUsual, waitingFilter.isEmpty { return }
    let lines = RosterLines(of: sight, language)
    if !rosterView.isUsual { roster = lines.shown(sight.lists.roster, as: rosterView) }
    if !waitingFilter.isEmpty {
      var view = RosterView()
      view.filter = waitingFilter
      waiting = lines.narrowed(sight.lists.waiting, as: view)
    }
  }

  /// Shows all lines again where that of a cooperative would be left out.
  mutating func showLine(of id: Cooperative.ID, _ sight: PlanSight, _ language: Language) {
    if let waiting, !waiting.contains(where: { $0.id == id }) { waitingFilter = "" }
    if let roster, !roster.contains(where: { $0.id == id }) {
      rosterView.filter = ""
      rosterView.quick = .all
    }
    list(sight, language)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What Enter does in the lists.
extension Editor {
  mutating func goToProblem() {
    guard report.violations.indices.contains(currentLine) else {
      tell(.notice(Words.noProblem[language]))
      return
    }
    let violation = report.violations[currentLine]
    let seat = violation.cooperatives.first.flatMap { lists.stands[$0]?.first }
    if let stand = violation.stands.first ?? seat {
      cursor.focus = .map
      select(stand)
      tell(.notice(violation.sentence(in: language, of: plan)))
    } else if let id = violation.cooperatives.first, plan.cooperatives[id]?.status == .confirmed {
      // A cooperative without a stand: the way to repair it is to seat it.
      beginChoosing(.place(id))
    } else {
      if let session = violation.sessions.first {
        dialogue = TimetableSheet(at: session, in: view)
      }
      tell(.notice(violation.sentence(in: language, of: plan)))
    }
  }

  mutating func goToRosterLine() {
    guard let id = cooperativeUnderCursor else {
      tell(.refusal(Words.nobodyHere[language]))
      return
    }
    if let stand = lists.stands[id]?.first {
      cursor.focus = .map
      select(stand)
    } else if plan.cooperatives[id]?.status == .withdrawn {
      editCooperative()
    } else {
      beginChoosing(.place(id))
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Cooperatives on and off stands.
extension Editor {
  /// The cooperative that a line of a list is about, if a list has the focus.
  var cooperativeUnderCursor: Cooperative.ID? {
    switch focus {
    case .map, .comparison: nil
    case .side:
      waitingLines.indices.contains(currentLine) ? waitingLines[currentLine].id : nil
    case .roster: rosterLines.indices.contains(currentLine) ? rosterLines[currentLine].id : nil
    case .problems:
      report.violations.indices.contains(currentLine)
        ? report.violations[currentLine].cooperatives.first : nil
    }
  }

  /// Does something with the cooperative that is meant: that of the line or of the stand under the
  /// cursor; where several share the stand, asks which.
  mutating func withSubject(
    of command: Command, _ action: (inout Editor, Cooperative.ID) -> Void
  ) {
    if focus != .map {
      guard let id = cooperativeUnderCursor else {
        message = .refusal(Words.nobodyHere[language])
        return
      }
      action(&self, id)
      return
    }
    guard let stand = selected else {
      message = .refusal(Words.noStand[language])
      return
    }
    let seated = plan.placements[stand] ?? []
    if seated.count > 1 {
      askWhich(of: seated, on: stand, for: command)
    } else if let only = seated.first {
      action(&self, only)
    } else {
      message = .refusal(Words.standIsEmpty[language])
    }
  }

  /// Takes a cooperative off its stands; one of several stands only off that under the cursor.
  mutating func takeOff(_ id: Cooperative.ID, toWaiting: Bool) {
    let own = plan.stands(of: id)
    if !toWaiting, own.count > 1, focus == .map, let stand = selected, own.contains(stand) {
      let kept = own.filter { $0 != stand }.compactMap { plan.stands[$0]?.label }
      let label = plan.stands[stand]?.label ?? stand.text
      apply(
        .leave(id, stand),
        saying: name(of: id) + language.colon
          + SeveralStandsWords.takenOff(label, keeping: kept.joined(separator: " "))[language])
      return
    }
    apply(
      .unplace(id, toWaiting: toWaiting),
      saying: name(of: id) + language.colon + (toWaiting ? Words.waiting : Words.toPlace)[language])
  }

  mutating func toggleHold() {
    guard mayChange() else { return }
    guard let id = selected, let stand = plan.stands[id] else {
      message = .refusal(Words.noStand[language])
      return
    }
    if stand.hold.isEmpty {
      dialogue = .prompt(Prompt(title: Words.askHold, purpose: .hold(id)))
    } else {
      apply(
        .hold(id, ""),
        saying: stand.label + language.colon
          + Words.holdLifted[language])
    }
  }

  mutating func toggleLock() {
    guard let id = selected, let stand = plan.stands[id] else {
      message = .refusal(Words.noStand[language])
      return
    }
    let done = stand.isLocked ? Words.unlocked : Words.locked
    apply(.lock(id, !stand.isLocked), saying: stand.label + language.colon + done[language])
  }

  mutating func toggleApproval() {
    let isApproved = plan.status == .approved
    let done = isApproved ? Words.reopened : Words.approvedNow
    apply(.setStatus(isApproved ? .draft : .approved), saying: done[language])
  }

  /// A cooperative's name in the language of the moment.
  func name(of id: Cooperative.ID) -> String {
    plan.cooperatives[id]?.names.preferred(in: language) ?? id.text
  }
}

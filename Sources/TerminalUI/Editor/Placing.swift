// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
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

  /// Has a cooperative picked for the stand under the cursor, or a stand for the one of the line.
  mutating func beginAssigning() {
    guard mayChange() else { return }
    if focus != .map, let id = cooperativeUnderCursor, plan.cooperatives[id]?.status != .withdrawn {
      beginChoosing(.place(id))
      return
    }
    guard let id = selected, let stand = plan.stands[id] else {
      tell(.refusal(Words.noStand[language]))
      return
    }
    if !stand.isShared, stand.isLocked, plan.placements[id]?.isEmpty == false {
      tell(.refusal(RefusalWords.sentence(for: .locked(id), in: plan, language)))
      return
    }
    dialogue = CooperativePicker.seating(on: stand, in: view)
  }

  /// Does what a command does with the cooperative that is meant: that of the line or of the stand
  /// under the cursor; where several share the stand, asks which.
  @discardableResult
  mutating func withSubject(of command: Command) -> [Effect] {
    if focus != .map {
      if let id = cooperativeUnderCursor { return carryOut(command, on: id) }
      tell(.refusal(Words.nobodyHere[language]))
      return []
    }
    guard let stand = selected else {
      tell(.refusal(Words.noStand[language]))
      return []
    }
    let seated = plan.placements[stand] ?? []
    if seated.count > 1 {
      dialogue = CooperativePicker.subject(of: command, among: seated, in: view)
    } else if let only = seated.first {
      return carryOut(command, on: only)
    } else {
      tell(.refusal(Words.standIsEmpty[language]))
    }
    return []
  }

  /// Does what a command does with a cooperative.
  mutating func carryOut(_ command: Command, on id: Cooperative.ID) -> [Effect] {
    switch command {
    case .takeOff: takeOff(id, toWaiting: false)
    case .sendToWaiting: takeOff(id, toWaiting: true)
    case .editCooperative: openForm(on: id)
    case .deleteCooperative: askDeleting(id)
    case .withdraw: askReason(for: id)
    case .reinstate: reinstate(id)
    case .relocate: return reallocate(ReallocationRequest(occasion: .relocation(id), reason: ""))
    case .swap: beginChoosing(.swap(id))
    case .move: beginChoosing(.move(id))
    default: break
    }
    return []
  }

  /// Takes a cooperative off its stands; one of several stands only off that under the cursor.
  mutating func takeOff(_ id: Cooperative.ID, toWaiting: Bool) {
    let own = plan.stands(of: id)
    if !toWaiting, own.count > 1, focus == .map, let stand = selected, own.contains(stand) {
      let kept = own.filter { $0 != stand }.compactMap { plan.stands[$0]?.label }
      let label = plan.stands[stand]?.label ?? stand.text
      apply(
        .leave(id, stand),
        saying:
          "\(name(of: id))\(words: language.colon)\(SeveralStandsWords.takenOff(label, keeping: kept), language)"
      )
      return
    }
    apply(
      .unplace(id, toWaiting: toWaiting),
      saying:
        "\(name(of: id))\(words: language.colon)\(toWaiting ? Words.waiting : Words.toPlace, language)"
    )
  }

  mutating func toggleHold() {
    guard mayChange() else { return }
    guard let id = selected, let stand = plan.stands[id] else {
      tell(.refusal(Words.noStand[language]))
      return
    }
    if stand.hold.isEmpty {
      dialogue = Prompt.hold(id)
    } else {
      apply(
        .hold(id, ""),
        saying: "\(stand.label)\(words: language.colon)\(Words.holdLifted, language)")
    }
  }

  mutating func toggleLock() {
    guard let id = selected, let stand = plan.stands[id] else {
      tell(.refusal(Words.noStand[language]))
      return
    }
    let done = stand.isLocked ? Words.unlocked : Words.locked
    apply(
      .lock(id, !stand.isLocked), saying: "\(stand.label)\(words: language.colon)\(done, language)")
  }

  mutating func toggleApproval() {
    let isApproved = plan.status == .approved
    let done = isApproved ? Words.reopened : Words.approvedNow
    apply(.setStatus(isApproved ? .draft : .approved), saying: done[language])
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import TerminalDriver
import Wording

/// Withdrawing, moving elsewhere and closing stands: what happened, then what can be done about it.
extension Editor {
  /// Asks why a cooperative withdraws; of one that has, whether it comes back.
  mutating func askReason(for id: Cooperative.ID) {
    guard mayChange() else { return }
    if plan.cooperatives[id]?.status == .withdrawn {
      askReturn(of: id)
      return
    }
    let labels = plan.stands(of: id).compactMap { plan.stands[$0]?.label }
    let seat = labels.isEmpty ? nil : labels.joined(separator: " ")
    // In a narrow window the answer needs the room.
    let who = seat.map { columns < 80 ? $0 : $0 + " " + name(of: id) } ?? name(of: id)
    askReason(Words.askReason, who, .withdrawal([id]))
  }

  /// Asks why the stand under the cursor closes.
  mutating func closeStand() {
    guard mayChange() else { return }
    guard let stand = selected else {
      tell(.refusal(Words.noStand[language]))
      return
    }
    askReason(
      ReallocationWords.askClosing, plan.stands[stand]?.label ?? stand.text, .closure(stand))
  }

  /// Asks why something happens, and says to what.
  mutating func askReason(_ question: Phrase, _ subject: String, _ occasion: Occasion) {
    dialogue = Prompt.reason(question, subject, occasion)
  }

  /// Takes the withdrawal of the cooperative that is meant back.
  mutating func reinstate(_ id: Cooperative.ID) {
    apply(
      .reinstate(id), saying: "\(name(of: id))\(words: language.colon)\(Words.waiting, language)")
  }

  private mutating func askReturn(of id: Cooperative.ID) {
    dialogue = Choice(
      title: ReallocationWords.returnTitle, detail: name(of: id),
      options: [
        Choice.Option(
          key: "y", title: ReallocationWords.takeBack,
          outcome: .apply(
            .reinstate(id),
            saying: "\(name(of: id))\(words: language.colon)\(Words.waiting, language)")),
        .stay("c"),
      ])
  }
}

// MARK: While proposals are worked out

extension Editor {
  /// Has the proposals worked out.
  mutating func reallocate(_ request: ReallocationRequest) -> [Effect] {
    carryOut(request.begin(in: view))
  }

  /// Shows what was found; where there is nothing to choose, carries it out or says why not.
  mutating func finish(_ outcome: Result<Reallocation, EditRefusal>) {
    if let sheet = dialogue as? ProposalSheet, sheet.isRehearsed, case .success(let all) = outcome,
      all.occasion == sheet.found.occasion
    {
      let (complete, showing) = sheet.completed(by: all, in: view)
      dialogue = complete
      tell(nil)
      carryOut(showing)
      return
    }
    guard let request = dialogue as? ReallocationRequest else { return }
    dialogue = nil
    switch outcome {
    case .failure(let refusal):
      tell(.refusal(RefusalWords.sentence(for: refusal, in: plan, language)))
    case .success(let found):
      var sheet = ProposalSheet(found, reason: request.reason, origin: selected)
      guard let first = sheet.current else {
        tell(.refusal(found.refusals.first?.sentence(in: plan)[language] ?? ""))
        return
      }
      if found.proposals.count == 1, first.kind == .leave, first.moves.isEmpty,
        found.refusals.isEmpty
      {
        carryOut(sheet.carryingOut(in: view))
        return
      }
      tell(nil)
      let showing = sheet.show(0, in: view)
      dialogue = sheet
      carryOut(showing)
    }
  }
}

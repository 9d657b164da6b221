// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TerminalDriver

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
      message = .refusal(Words.noStand[language])
      return
    }
    askReason(
      ReallocationWords.askClosing, plan.stands[stand]?.label ?? stand.text, .closure(stand))
  }

  /// Asks why something happens, and says to what.
  mutating func askReason(_ question: Phrase, _ subject: String, _ occasion: Occasion) {
    let title = Phrase(
      "\(question.english) (\(subject))", fr: "\(question.french) (\(subject))",
      ar: "\(question.arabic) (\(subject))")
    dialogue = .prompt(Prompt(title: title, purpose: .reason(occasion)))
  }

  /// Looks for another stand for the cooperative that is meant.
  mutating func relocate() -> [Effect] {
    var effects: [Effect] = []
    withSubject(of: .relocate) { editor, id in
      effects = editor.reallocate(ReallocationRequest(occasion: .relocation(id), reason: ""))
    }
    return effects
  }

  /// Takes the withdrawal of the cooperative that is meant back.
  mutating func reinstate(_ id: Cooperative.ID) {
    apply(.reinstate(id), saying: name(of: id) + language.colon + Words.waiting[language])
  }

  private mutating func askReturn(of id: Cooperative.ID) {
    dialogue = .choice(
      Choice(
        title: ReallocationWords.returnTitle, detail: name(of: id),
        options: [
          Choice.Option(key: "y", title: ReallocationWords.takeBack, action: .reinstate(id)),
          Choice.Option(key: "c", title: Words.stay, action: .close),
        ]))
  }
}

// MARK: While proposals are worked out

extension Editor {
  /// Has the proposals worked out.
  mutating func reallocate(_ request: ReallocationRequest) -> [Effect] {
    guard mayChange() else { return [] }
    dialogue = .seeking(request)
    message = .notice(ReallocationWords.seeking[language])
    return [.reallocate(request.occasion, listsAll: request.listsAll)]
  }

  /// Keys meanwhile: Esc alone has a meaning, so that nothing typed ahead chooses unseen.
  mutating func handle(_ key: Key, in request: ReallocationRequest) -> [Effect] {
    guard key == .escape else { return [] }
    dialogue = nil
    message = .notice(ReallocationWords.unchanged[language])
    return [.dropReallocating]
  }

  /// Shows what was found; where there is nothing to choose, carries it out or says why not.
  mutating func finish(_ outcome: Result<Reallocation, EditRefusal>) {
    guard case .seeking(let request) = dialogue else { return }
    dialogue = nil
    switch outcome {
    case .failure(let refusal):
      message = .refusal(RefusalWords.sentence(for: refusal, in: plan, language))
    case .success(let found):
      var sheet = ProposalSheet(found, reason: request.reason, origin: selected)
      guard let first = sheet.current else {
        message = .refusal(found.refusals.first?.sentence(in: plan)[language] ?? "")
        return
      }
      if found.proposals.count == 1, first.kind == .leave, first.moves.isEmpty,
        found.refusals.isEmpty
      {
        carryOut(first, of: sheet)
        return
      }
      message = nil
      show(0, of: &sheet)
    }
  }
}

// MARK: The proposals

extension Editor {
  mutating func handle(_ key: Key, in sheet: ProposalSheet) -> [Effect] {
    var sheet = sheet
    message = nil
    switch key {
    case .enter:
      if let current = sheet.current { carryOut(current, of: sheet) }
      return []
    case .escape, .character("q"):
      leave(sheet)
      message = .notice(ReallocationWords.unchanged[language])
      return []
    case .up, .character("k"), .backTab: show(sheet.line - 1, of: &sheet)
    case .down, .character("j"): show(sheet.line + 1, of: &sheet)
    case .home, .character("g"): show(0, of: &sheet)
    case .end, .character("G"): show(sheet.found.proposals.count - 1, of: &sheet)
    case .left, .character("h"): look(by: -1, in: sheet)
    case .right, .character("l"): look(by: 1, in: sheet)
    case .pageUp, .character("b"): scroll(&sheet, backwards: true)
    case .pageDown, .character(" "): scroll(&sheet, backwards: false)
    case .tab, .character("m"):
      sheet.showsMap.toggle()
      dialogue = .proposals(sheet)
      revealSelection()
    case .character("a"):
      // What is shown goes; the stand that one came from stays known.
      leave(sheet)
      return reallocate(
        ReallocationRequest(
          occasion: sheet.found.occasion, reason: sheet.reason, listsAll: !sheet.found.listsAll))
    case .character("z"): zoom(to: scale.closer)
    case .character("Z"): zoom(to: scale.farther)
    case .character("0"): zoomToFit()
    default:
      message = .refusal(
        KeyWords.name(of: "\(key)", language) + language.colon
          + ReallocationWords.waitsFor[language])
    }
    return []
  }

  /// Shows one of the proposals, on the map too.
  private mutating func show(_ line: Int, of sheet: inout ProposalSheet) {
    sheet.choose(line)
    guard let current = sheet.current else { return }
    consider(current.outcome, marking: Set(sheet.stands))
    let consequences = Consequences(from: report, to: preview?.sight.report ?? report)
    sheet.details = ProposalSheet.Details(
      effects: sheet.found.effects(of: current, consequences, in: language),
      passedOver: sheet.found.passedOver(by: current))
    dialogue = .proposals(sheet)
    if let stand = sheet.stands.first { select(stand) }
  }

  /// Brings the next of the stands that change into sight.
  private mutating func look(by step: Int, in sheet: ProposalSheet) {
    let stands = sheet.stands
    guard !stands.isEmpty else { return }
    let here = stands.firstIndex { $0 == selected } ?? 0
    select(stands[(here + step + stands.count) % stands.count])
  }

  private mutating func scroll(_ sheet: inout ProposalSheet, backwards: Bool) {
    let layout = ProposalLayout(sheet, in: self)
    // The last line says how many more there are.
    let height = max(1, layout.details.height - 1)
    let count = layout.rows(of: sheet, in: self).count
    sheet.scroll(by: backwards ? -height : height, of: count, visible: height)
    dialogue = .proposals(sheet)
  }

  /// Closes the proposals, and goes back to where one was.
  private mutating func leave(_ sheet: ProposalSheet) {
    dialogue = nil
    preview = nil
    selected = sheet.origin
    revealSelection()
  }

  private mutating func carryOut(_ proposal: Proposal, of sheet: ProposalSheet) {
    if proposal.needsReopening {
      message = .refusal(ReallocationWords.liftFirst[language])
      return
    }
    let notice = ReallocationWords.notice(of: proposal, of: sheet.found, language)
    guard apply(proposal.edit(reason: sheet.reason, at: stamp.at), saying: notice) else { return }
    dialogue = nil
    marked = []
    if let stand = sheet.stands.first(where: { plan.stands[$0] != nil }) {
      focus = .map
      select(stand)
    } else {
      revealSelection()
    }
    clampLines()
  }
}

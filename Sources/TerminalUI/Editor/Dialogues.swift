// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// Lending the keys to what is open, and carrying out what it answers.
extension Editor {
  /// What dialogues are shown.
  var view: DialogueView {
    DialogueView(
      sight: sight, settings: settings, bindings: bindings, layout: layout, scale: scale,
      scroll: scroll, focus: focus, selected: selected, contexts: contexts, choosing: choosing,
      shaping: shaping, variant: variant, search: search, waitingLines: waitingLines,
      rosterLines: rosterLines, path: path, stamp: stamp, opened: opened, saved: saved,
      switchedOff: switchedOff)
  }

  /// Gives a key to what is open.
  mutating func give(_ key: Key, to sheet: any Dialogue) -> [Effect] {
    let view = view
    let name = bindings.name(for: key, among: sheet.keys(in: view), isTyping: sheet.isTyping)
    return lend(sheet) { sheet in
      name.map { sheet.perform($0, in: view) } ?? sheet.type(key, in: view)
    }
  }

  /// Lets what is open change itself, and carries out what it answers.
  mutating func lend(
    _ sheet: any Dialogue, _ body: (inout any Dialogue) -> Outcome
  ) -> [Effect] {
    var sheet = sheet
    let outcome = body(&sheet)
    dialogue = .sheet(sheet)
    return carryOut(outcome)
  }

  /// Carries out what a dialogue answers.
  @discardableResult
  mutating func carryOut(_ outcome: Outcome) -> [Effect] {
    var effects: [Effect] = []
    _ = carryOut(outcome, adding: &effects)
    return effects
  }

  /// - Returns: Whether nothing was refused.
  private mutating func carryOut(_ outcome: Outcome, adding effects: inout [Effect]) -> Bool {
    switch outcome {
    case .stay: break
    case .close: dialogue = nil
    case .open(let other): dialogue = .sheet(other)
    case .reopen(let other): dialogue = other
    case .apply(let edit, let notice): return apply(edit, saying: notice)
    case .ask(let effect): effects.append(effect)
    case .say(let message): self.message = message
    case .request(let request): effects += carryOut(request)
    case .all(let outcomes):
      for outcome in outcomes {
        guard carryOut(outcome, adding: &effects) else { return false }
      }
    }
    return true
  }

  private mutating func carryOut(_ request: Request) -> [Effect] {
    switch request {
    case .perform(let command): return perform(command)
    case .show(let stand):
      selected = stand
      revealSelection()
      clampLines()
    case .find(let query, let origin): find(query, from: origin)
    case .keepFound(let query): finishSearch(query)
    case .dropFound(let origin):
      search = nil
      if let origin { select(origin) }
    case .narrow(let panel, let text): narrow(panel, to: text)
    case .save(let errand):
      afterSaving = errand
      return save()
    case .abandonErrand: afterSaving = nil
    case .resume: return resume()
    case .dropUnsaved:
      offered = nil
      return [.forget]
    case .beginFromThis(let keepsCooperatives):
      return beginFromThis(keepsCooperatives: keepsCooperatives)
    case .reallocate(let request): return reallocate(request)
    case .delete(let selection): delete(selection)
    case .openRules(let rule): openRules(at: rule)
    case .showWaiting(let cooperative):
      line[.side] = waitingLines.firstIndex { $0.id == cooperative } ?? line[.side]
    case .revealCursors:
      revealSelection()
      if let cursor = shaping.map({ clamped($0.cursor) }) { shaping?.cursor = cursor }
      revealShapingCursor()
    case .begin(let new, let back): return begin(new, orElse: .open(back))
    case .repeatLater(let change): lastChange = change
    case .mark(let selection):
      shaping?.marked = selection
      shaping?.lastMarked = selection.stands.min()
    case .keepRow(let values): shaping?.rowDraft = values
    case .arrange(let request): return arrange(request)
    }
    return []
  }

  /// Opens the list of rules, at one of them.
  mutating func openRules(at rule: Rule.ID?) {
    dialogue = .sheet(RuleList(at: rule, in: view))
  }
}

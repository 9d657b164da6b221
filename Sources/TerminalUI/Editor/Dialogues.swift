// SPDX-License-Identifier: Apache-2.0

import TerminalDriver
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
    case .close:
      dialogue = nil
      preview = nil
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
    case .carryOut(let command, let id): return carryOut(command, on: id)
    case .show(let stand):
      selected = stand
      revealSelection()
      clampLines()
    case .consider(let preview): consider(preview)
    case .reveal: revealSelection()
    case .goTo(let stand):
      focus = .map
      select(stand)
    case .goToList(let id):
      if shaping != nil { leaveShaping() }
      goToList(of: id)
    case .remember(let subject):
      recentlyPicked = Array(([subject] + recentlyPicked.filter { $0 != subject }).prefix(8))
    case .unmark: marked = []
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
    case .mark(let selection): mark(selection)
    case .beginFeature(let kind): beginFeature(kind)
    case .delete(let selection): delete(selection)
    case .openRuleForm(let rule, let kind):
      if let rule { openRuleForm(on: rule) }
      if let kind { openRuleForm(newOf: kind) }
    }
    return []
  }

  /// Opens the list of rules, at one of them.
  mutating func openRules(at rule: Rule.ID?) {
    dialogue = .sheet(RuleList(at: rule, in: view))
  }
}

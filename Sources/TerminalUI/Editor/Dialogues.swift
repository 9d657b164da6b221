// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TerminalDriver

/// Lending the keys to what is open, and carrying out what it answers.
extension Editor {
  /// What dialogues are shown.
  var view: DialogueView {
    DialogueView(
      document: document, settings: settings, bindings: bindings, layout: layout,
      viewport: viewport, cursor: cursor, shownLists: shownLists, mode: mode, variant: variant)
  }

  /// Gives a key to what is open.
  mutating func give(_ key: Key, to open: any Dialogue) -> [Effect] {
    if key == .function(1), type(of: open).takesHelp { return perform(.help) }
    let view = view
    let name = bindings.name(for: key, among: open.keys(in: view), isTyping: open.isTyping)
    if name == nil, bindings.command(for: key, in: [.map]) == .redraw { return perform(.redraw) }
    return lend(open) { open in
      name.map { open.perform($0, in: view) } ?? open.type(key, in: view)
    }
  }

  /// Lets what is open change itself, and carries out what it answers.
  mutating func lend(
    _ open: any Dialogue, _ body: (inout any Dialogue) -> Outcome
  ) -> [Effect] {
    var open = open
    let outcome = body(&open)
    dialogue = open
    return carryOut(outcome)
  }

  /// Opens a dialogue, and does what it wants done first.
  mutating func open(_ other: any Dialogue) -> [Effect] {
    dialogue = other
    return carryOut(other.opening)
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
      document.consider(nil)
    case .open(let other): effects += open(other)
    case .apply(let edit, let notice): return apply(edit, saying: notice)
    case .ask(let effect): effects.append(effect)
    case .say(let message): tell(message)
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
    case .press(let key): return handle(key)
    case .carryOut(let command, let id): return carryOut(command, on: id)
    case .show(let stand):
      cursor.stand = stand
      revealSelection()
      clampLines()
    case .consider(let preview): document.consider(preview)
    case .reveal: revealSelection()
    case .goTo(let stand):
      cursor.focus = .map
      select(stand)
    case .goToList(let id):
      if editMode != nil { leaveEditMode() }
      goToList(of: id)
    case .remember(let subject):
      habits.picked = Array(([subject] + habits.picked.filter { $0 != subject }).prefix(8))
    case .unmark: shownLists.marked = []
    case .find(let query, let origin): find(query, from: origin)
    case .keepFound(let query): finishSearch(query)
    case .dropFound(let origin):
      shownLists.search = nil
      if let origin { select(origin) }
    case .narrow(let panel, let text): narrow(panel, to: text)
    case .save(let errand):
      document.afterSaving = errand
      return save()
    case .readList(let path):
      tell(.notice(ImportWords.reading[language]))
      return [.readList(path)]
    case .beginWithList(let path):
      tell(.notice(ImportWords.reading[language]))
      return [.countList(path)]
    case .take(let found, let plan): return take(found, as: plan)
    case .abandonErrand: document.afterSaving = nil
    case .open(let path): return leave(for: .open(path), orElse: .request(.abandonErrand))
    case .resume: return resume()
    case .resumeComparing:
      let effects = resume()
      finish(VariantOutcome.read(opened, path: path ?? ""))
      return effects
    case .takeBackOlder: takeBackOlder()
    case .dropUnsaved:
      document.offered = nil
      return [.forget]
    case .beginFromThis(let keepsCooperatives):
      return beginFromThis(keepsCooperatives: keepsCooperatives)
    case .select(let selection): mark(selection)
    case .beginFeature(let kind): beginFeature(kind)
    case .delete(let selection): delete(selection)
    case .openProgramme(let session): dialogue = TimetableSheet(at: session, in: view)
    case .openRules(let rule): openRules(at: rule)
    case .openCategories(let grouping, let id):
      dialogue = CategorySheet(grouping, at: id, in: view)
    case .showWaiting(let cooperative):
      cursor.line[.side] = waitingLines.firstIndex { $0.id == cooperative } ?? line[.side]
    case .revealCursors:
      revealSelection()
      clampFreeCursor()
      revealFreeCursor()
    case .begin(let new, let back): return begin(new, orElse: .open(back))
    case .repeatLater(let change): habits.change = change
    case .selectOnly(let selection):
      editMode?.marked = selection
      editMode?.lastMarked = selection.stands.min()
    case .keepRow(let values): editMode?.rowDraft = values
    case .previewFilling(let edit): previewFilling(edit)
    case .arrange(let request): return arrange(request)
    }
    return []
  }

  /// Opens the list of rules, at one of them.
  mutating func openRules(at rule: Rule.ID?) {
    dialogue = RuleList(at: rule, in: view)
  }
}

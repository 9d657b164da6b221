// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TerminalDriver
import Wording

/// Changes of thousands of things are carried out beside the screen: the plan stays as it is until
/// they are, and Esc leaves it so.
extension Editor {
  /// Has a change carried out beside the screen, where it is large and there is such a place; says
  /// whether it is under way.
  mutating func beginLarge(_ act: LargeChange.Act, size: Int) -> Bool {
    // What a number repeats, or a gesture goes on with, is needed at once.
    guard settings.checksAside, size > LargeChange.mostAtOnce, !isRepeating,
      editMode?.hand == nil
    else { return false }
    largeChange = LargeChange(act, of: document)
    tell(.notice(CheckingWords.carryingOut[language]))
    return true
  }

  /// Ends what goes on, if the event is Esc; says whether it did.
  mutating func stopsLarge(_ event: InputEvent) -> Bool {
    guard largeChange != nil, event == .key(.escape) else { return false }
    largeChange = nil
    tell(.notice(CheckingWords.leftAsIs[language]))
    return true
  }

  /// Whether an event has to wait until what goes on is done.
  func holdsBack(_ event: InputEvent) -> Bool {
    guard largeChange != nil else { return false }
    return switch event {
    case .key, .paste, .mouse: true
    case .resize, .focus, .wake, .ended: false
    }
  }

  /// Shows the plan after a change, if nobody stopped it.
  mutating func take(_ change: LargeChange) {
    guard largeChange != nil else { return }
    largeChange = nil
    if let refusal = change.refusal { return refuse(refusal) }
    let before = beforehand
    document.take(change)
    switch change.act {
    case .apply(let edit, let notice):
      show(edit, saying: notice, since: before)
      revealSelection()
    case .undo: change.step.map { show($0, saying: Words.undone, from: before.place) }
    case .redo: change.step.map { show($0, saying: Words.redone, from: before.place) }
    }
  }
}

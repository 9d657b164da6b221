// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

/// Rules that take long are checked beside the screen: what was found of them comes later.
extension Editor {
  /// What is said of a change: what it did to the plan's problems, and how it is taken back where it
  /// made them worse.
  func verdict(_ notice: Sentence, since before: Report) -> Message {
    var said = notice + ReportWords.difference(from: before, to: report, language)
    if let problem = ReportWords.firstNew(from: before, to: report) {
      said += "   \(title(of: problem))"
    }
    if report.errors > before.errors, let undo = bindings.binding(of: .undo),
      let key = undo.keys.first
    {
      said += "   (\(key) \(undo.title, language))"
    }
    return .notice(said)
  }

  /// Shows what was found, if the plan is still the one that was checked.
  mutating func take(_ checked: CheckedSight) {
    guard document.take(checked) else { return }
    listAnew()
    clampLines()
    if let awaited, message == awaited.said { tell(verdict(awaited.notice, since: awaited.before)) }
    awaited = nil
    if var picker = dialogue as? Picker {
      picker.lookAnew(in: view)
      dialogue = picker
    }
  }

  /// Shows what the rules say of what is in hand, if that is still the same.
  mutating func take(_ trial: TrialInHand) {
    guard let waiting = trialInHand, waiting.gesture == trial.gesture else { return }
    trialInHand = nil
    guard editMode?.outlook.gesture == trial.gesture else { return }
    let found = verdict(on: trial)
    editMode?.outlook.verdict = found
  }

  /// What the dialogue that is open wants worked out beside the screen; nil for nothing.
  var dialogueWork: DialogueWork? { dialogue?.work(in: view) }

  /// Gives the dialogue that is open what was worked out beside the screen.
  @discardableResult
  mutating func takeWork(_ found: any Sendable) -> [Effect] {
    guard let open = dialogue else { return [] }
    let view = view
    return lend(open) { $0.take(found, in: view) }
  }

  /// Ends the check that goes on, if one does; says so.
  mutating func stopChecking() -> Bool {
    guard choosing == nil, editMode?.hand == nil, document.stopChecking() else { return false }
    awaited = nil
    tell(.notice(CheckingWords.stoppedNow[language]))
    return true
  }
}

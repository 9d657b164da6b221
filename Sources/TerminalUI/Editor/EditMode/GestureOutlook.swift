// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What comes of a gesture under way: whether it can be, its measures, what the rules say of it.
extension Editor {
  /// What comes of what is in hand, or of the form that is open.
  func outlook(of mode: EditMode) -> EditMode.Outlook {
    var outlook = EditMode.Outlook()
    do {
      outlook.gesture =
        try dialogue?.gesture(in: view) ?? mode.hand?.gesture(to: mode.cursor, in: engine)
    } catch {
      // A field that is half typed is no refusal.
      outlook.refusal = error as? GestureRefusal
    }
    if let gesture = outlook.gesture {
      outlook.measures = engine.measures(of: gesture)
      outlook.judge(
        hasStands: !gesture.selection.stands.isEmpty,
        gesture.edit.flat.compactMap {
          if case .writeFeature(let feature) = $0 { feature } else { nil }
        })
    } else if mode.hand == nil {
      let subject = subjectOfGesture
      outlook.measures = engine.measures(of: subject)
      outlook.judge(
        hasStands: !subject.stands.isEmpty,
        subject.features.compactMap { plan.hall.features[$0] })
    }
    return outlook
  }

  /// Whether what is in hand waits to be held against the rules.
  var hasVerdictToFind: Bool {
    guard let outlook = editMode?.outlook, let gesture = outlook.gesture else { return false }
    return outlook.verdict == nil && !gesture.changesNothing
  }

  /// Holds what is in hand against the rules.
  ///
  /// Done when the hand rests: a new stand in a hall of thousands takes a check of everything.
  mutating func findVerdict() {
    guard hasVerdictToFind, let gesture = editMode?.outlook.gesture else { return }
    var after = plan
    guard let inverse = try? after.apply(gesture.edit, stamp: nil) else { return }
    var checker = checker
    checker.update(to: after, changedBy: inverse, longRules: document.longRules)
    let trial = TrialInHand(gesture, leadingTo: after, checker)
    trialInHand = trial.isSettled || document.checking != .done ? nil : trial
    let found = verdict(on: trial)
    editMode?.outlook.verdict = found
  }

  /// What the rules say of what is in hand, as far as that is checked.
  func verdict(on trial: TrialInHand) -> EditMode.Verdict {
    let next = trial.checker.report
    let problem = ReportWords.firstNew(from: report, to: next)
    let words: [Sentence] = [
      ReportWords.difference(from: report.quality, to: next.quality, language),
      problem.map { title(of: $0, in: trial.plan) } ?? "",
      trial.isSettled ? "" : CheckingWords.underWay[language],
    ]
    return EditMode.Verdict(
      said: words.filter { !$0.isEmpty }.joined(separator: "   "), isWorse: problem != nil)
  }
}

extension EditMode.Outlook {
  /// Notes what a gesture is about, as far as measures depend on it.
  fileprivate mutating func judge(hasStands: Bool, _ features: [Feature]) {
    takesFloor = hasStands || features.contains { $0.kind.isBlocking }
    door = features.count == 1 && !hasStands ? features.first { $0.door != nil } : nil
  }
}

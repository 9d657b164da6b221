// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Undo beyond what was done since the plan was opened: by its history.
extension Editor {
  /// The last act of the history from before the plan was opened that was not taken back yet.
  var olderAct: HistoryAct? { HistoryAct(lastOf: opened.history, but: session.actsTakenBack) }

  /// Asks whether the last act of the history shall be taken back; says so where it cannot be.
  mutating func askToTakeBackOlder() {
    guard let act = olderAct, session.done.isEmpty else {
      return tell(.refusal(Words.nothingToUndo[language]))
    }
    guard mayChange() else { return }
    guard act.takingBack(in: plan) != nil else {
      return tell(
        .refusal("\(HistoryWords.notRecorded, language)\(words: language.colon)\(said(of: act))"))
    }
    dialogue = Choice(
      title: HistoryWords.askOlder, notes: [said(of: act), HistoryWords.nothingSince[language]],
      options: [
        Choice.Option(
          key: "u", title: HistoryWords.takeBack, outcome: .request(.takeBackOlder)),
        .stay("n", HistoryWords.leave),
      ])
  }

  /// An act as the history tells of it, without what follows the first line.
  func said(of act: HistoryAct) -> Sentence {
    guard let first = act.lines.first else { return "" }
    let at = Dates.minute(first.at, by: plan.clock, language)
    let words = ([at, first.by].asValues + words(of: first)).filter { !$0.isEmpty }
    let more: Sentence = act.lines.count > 1 ? "  (+\(act.lines.count - 1))" : ""
    return words.joined(separator: "  ") + more
  }
}

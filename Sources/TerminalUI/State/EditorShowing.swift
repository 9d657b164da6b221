// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import PlanFiles
import StandMaps
import Wording

/// Whoever shows the whole state of the editor: the editor itself, and what dialogues see of it.
protocol EditorShowing: PlanPrinting {
  var document: Document { get }
  var bindings: BindingTable { get }
  var viewport: Viewport { get }
  var cursor: Cursor { get }
  var shownLists: ShownLists { get }
  var mode: Mode { get }
  var variant: Variant? { get }
}

extension EditorShowing {
  var sight: PlanSight { document.sight }
  /// The plan with its undo and redo.
  var session: EditingSession { document.session }
  var opened: Plan { document.opened }
  var saved: Plan { document.saved }
  var stamp: Stamp { document.stamp }
  var control: ControlNumber? { document.control?.number }
  var printed: LastPrint? { document.printed }
  /// The file the plan is kept in; nil until it is first saved.
  var path: String? { document.path }
  /// The plan that is shown in place of the one that is worked on, while something is considered.
  var preview: PlanPreview? { document.preview }
  /// The rules that were switched off here, as they were.
  var switchedOff: [Rule.ID: Rule] { document.switchedOff }

  var columns: Int { viewport.columns }
  var rows: Int { viewport.rows }
  var scale: MapScale { viewport.scale }
  var scroll: ScreenPoint { viewport.scroll }

  /// What has the focus.
  var focus: Panel { cursor.focus }
  /// The stand under the cursor.
  var selected: Stand.ID? { cursor.stand }
  /// The line under the cursor, in each list.
  var line: [Panel: Int] { cursor.line }

  /// The roster as it is shown.
  var rosterLines: [Cooperative] { shownLists.roster ?? lists.roster }
  /// The waiting list as it is shown: in order of seniority, as it always is.
  var waitingLines: [Cooperative] { shownLists.waiting ?? lists.waiting }
  /// What was searched for.
  var search: StandSearch? { shownLists.search }

  /// Another stand being chosen.
  var choosing: Choosing? { if case .choosing(let begun) = mode { begun } else { nil } }
  /// The edit mode, while stands or features are edited.
  var editMode: EditMode? { if case .editing(let mode) = mode { mode } else { nil } }

  /// Where the keys go when nothing is open.
  var context: Context {
    switch mode {
    case .choosing: .choosing
    case .editing(let mode): mode.context
    case .looking: focus == .map ? .map : .list
    }
  }

  /// That what was printed last is not so any more; nil where it still is, or nobody knows.
  var staleness: Phrase? {
    guard let printed, let stands = document.changedSincePrint else { return nil }
    let clock = plan.clock
    let (then, now) = (clock.local(printed.at), clock.local(stamp.at))
    // The day is said where it is another one.
    let isToday = then.prefix(10) == now.prefix(10)
    let time = Phrase.each(value: { language in
      isToday
        ? String(then.dropFirst(11).prefix(5)) : Dates.minute(printed.at, by: clock, language)
    })
    return PrintingWords.changed(since: time, stands: stands)
  }

  /// Where the keys go when nothing is open, the first that knows one first.
  var contexts: [Context] {
    let isComparing =
      variant != nil && mode == .looking && (focus == .map || focus == .comparison)
    return isComparing ? [.comparing, context] : [context]
  }

  /// Words of the program with the keys that they name.
  func say(_ phrase: Phrase) -> Sentence { bindings.filled(phrase[language], in: language) }
}

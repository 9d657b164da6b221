// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import StandMaps
import Wording

/// The plan that is worked on: its undo, all that is seen of it, and the file that keeps it.
struct Document: Sendable {
  /// The plan with its undo and redo.
  private(set) var session: EditingSession
  /// All that is seen of the plan as it is; in what painters get, of the plan that is shown.
  private(set) var sight: PlanSight
  /// What the engine found in the plan as it is, in what painters get while another is shown.
  private var hiddenReport: Report?
  /// The plan that is shown in place of the one that is worked on, while something is considered.
  private(set) var preview: PlanPreview?
  /// The plan as it was opened.
  let opened: Plan
  /// The plan as it was saved last, or opened.
  private(set) var saved: Plan
  /// The file the plan is kept in; nil until it is first saved.
  var path: String?
  /// Who and when, for the history; the clock is set before each event.
  var stamp: Stamp
  /// What to go on with once the plan is saved.
  var afterSaving: Errand?
  /// What an earlier session left unsaved, until it is decided about.
  var offered: Unsaved?
  /// Why what is not saved would be lost with the program; nil while it is kept.
  var notKept: NotKept?
  /// What has become of the plan's file since it was read or saved.
  var fileFinding = FileWatch.Finding.asItWas
  /// Who else has the right to edit the plan, where one only looks at it.
  var holder: LockHolder?
  /// What others saved since the plan was opened, the last last.
  private(set) var othersChanges: [OthersChange] = []
  /// What is still to be told of that, once it is saved.
  private var newsToTell: Sentence?
  /// The stands that they changed last, and in what, until that was seen.
  private(set) var marks: [Stand.ID: VariantSign] = [:]
  /// Whether what an earlier session left was taken up, or the plan was made here, and not saved
  /// since.
  var hasResumed = false
  /// The rules that were switched off here, as they were.
  private(set) var switchedOff: [Rule.ID: Rule] = [:]

  /// What the control number of the plan as it is is made of; nil while nobody knows it yet.
  var control: ControlSum?
  /// What was printed last, here or earlier; nil where nobody knows.
  var printed: LastPrint? { didSet { knownChanges = Once() } }

  /// What becomes of rules that take long after a change.
  let longRules: Checker.LongRules
  /// How many changes of the plan were checked.
  private var changes = 0
  /// Whether nobody wants to wait for what is still to be checked.
  private var isCheckStopped = false

  /// The withdrawals that were rehearsed last.
  var rehearsed: Rehearsed?

  /// What was touched since the plan was opened; nil where that is not known.
  private var touched: TouchedParts? = TouchedParts()
  private var knownToPhone = Once<Int>()
  private var knownChanges = Once<Int?>()

  /// Opens a plan.
  ///
  /// - Parameters:
  ///   - path: Its file; nil for a plan that was never saved.
  ///   - isSaved: Whether that file holds it as it is.
  ///   - longRules: What becomes of rules that take long after a change.
  init(
    _ plan: Plan, path: String?, isSaved: Bool, stamp: Stamp,
    longRules: Checker.LongRules = .checked
  ) {
    session = EditingSession(plan, isSaved: isSaved, vocabulary: RuleCatalogue())
    opened = plan
    saved = plan
    self.longRules = longRules
    sight = PlanSight(plan, longRules: longRules)
    self.path = path
    self.stamp = stamp
  }

  /// How many must be told what has changed since the plan was opened, and have not been.
  ///
  /// - Complexity: O(cooperatives + stands + history) once after each change.
  var toPhone: Int {
    knownToPhone {
      NoticeList(from: opened, to: session.plan, touching: touched).untold.count
    }
  }

  /// How many stands are not any more as they were printed last; nil where paper still holds.
  ///
  /// - Complexity: O(stands + cooperatives) once after each change.
  var changedSincePrint: Int? {
    guard let printed, let control, control.number.description != printed.control else {
      return nil
    }
    return knownChanges { StandChange.all(from: printed.plan, to: session.plan).count }
  }

  /// What the engine found in the plan as it is, whichever is shown.
  var ownReport: Report { hiddenReport ?? sight.report }

  /// The document as painters should see it, with another plan in place of its own.
  func showing(_ other: PlanSight) -> Document {
    var shown = self
    shown.sight = other
    shown.hiddenReport = sight.report
    return shown
  }

  /// Shows another plan; nil shows the plan as it is.
  mutating func consider(_ other: PlanPreview?) {
    let number = (preview?.number ?? 0) + 1
    preview = other
    preview?.number = number
  }

  /// Carries out an edit and checks the plan again.
  ///
  /// - Throws: Why it cannot be.
  mutating func apply(_ edit: Edit, called title: Sentence) throws(EditRefusal) {
    try session.apply(edit, stamp: stamp, called: title)
    if case .removeRule(let id) = edit { switchedOff[id] = sight.plan.rules[id] }
    follow(session.done.last)
  }

  /// Takes the last step back.
  ///
  /// - Returns: The step; nil where there is none.
  mutating func undo() -> EditingSession.Step? {
    guard let step = session.undo() else { return nil }
    follow(session.undone.last)
    return step
  }

  /// Does the step that was taken back last again.
  ///
  /// - Returns: The step; nil where there is none.
  mutating func redo() -> EditingSession.Step? {
    guard let step = session.redo() else { return nil }
    follow(session.done.last)
    return step
  }

  /// Makes what was done after so many steps one step to undo.
  mutating func joinSteps(after count: Int) {
    guard let last = session.done.last else { return }
    session.join(after: count, called: "\(session.done.count - count) × \(last.title)")
  }

  /// Takes back what was done before the plan was opened; redo does it again.
  ///
  /// - Throws: Why it cannot be.
  mutating func takeBackOlder(by edit: Edit, called title: Sentence) throws(EditRefusal) {
    try session.takeBackOlder(by: edit, stamp: stamp, called: title)
    follow(session.undone.last)
  }

  /// Goes on with the plan that an earlier session left unsaved, as one step that can be taken back;
  /// says whether there is one.
  ///
  /// - Parameter title: What was done.
  mutating func resume(called title: Sentence) -> Bool {
    guard let offered else { return false }
    self.offered = nil
    hasResumed = true
    goOver(to: offered.plan, called: title)
    return true
  }

  /// Goes on with another plan, as one step that can be taken back where edits lead there.
  private mutating func goOver(to plan: Plan, called title: Sentence) {
    let step = Edit.restore(session.plan.parts(leadingTo: plan))
    // What no edit can change may differ, too: then it is another plan, and nothing leads back.
    let after = try? session.plan.applying(step, stamp: nil)
    if after?.isWritten(as: plan) == true,
      (try? session.apply(step, stamp: nil, called: title)) != nil
    {
      follow(session.done.last)
    } else {
      session.begin(anew: plan)
      follow(nil)
    }
  }

  /// Goes on with a plan that has what somebody else saved.
  ///
  /// - Parameters:
  ///   - file: What the file has now.
  ///   - title: What they did.
  ///   - isStep: Whether it can be taken back.
  mutating func take(_ plan: Plan, over file: Plan, called title: Sentence, isStep: Bool) {
    if !plan.isWritten(as: session.plan) {
      if isStep {
        goOver(to: plan, called: title)
      } else {
        session.begin(anew: plan)
        follow(nil)
      }
    }
    saved = file
    fileFinding = .asItWas
    if plan.isWritten(as: file) { session.noteSaved() } else { session.noteUnsaved() }
  }

  /// Notes what somebody else saved; its stands are marked.
  mutating func note(_ change: OthersChange) {
    othersChanges = othersChanges.suffix(OthersChange.most - 1) + [change]
    marks = change.signs.filter { session.plan.stands[$0.key] != nil }
  }

  /// Has what somebody else saved told together with the saving.
  mutating func tellOnceSaved(_ said: Sentence) { newsToTell = said }

  /// What is to be told, once.
  mutating func takeNewsToTell() -> Sentence? {
    defer { newsToTell = nil }
    return newsToTell
  }

  /// Knows what others saved before.
  mutating func note(_ changes: [OthersChange]) { othersChanges = changes }

  /// Takes the marks off the stands that others changed.
  mutating func forgetMarks() { marks = [:] }

  /// Notes that a file has the plan as it is.
  mutating func noteSaved(at path: String) {
    session.noteSaved()
    saved = session.plan
    hasResumed = false
    self.path = path
    fileFinding = .asItWas
  }

  /// Brings all that is seen of the plan up to date.
  ///
  /// - Parameter step: The edit as the session keeps it, which knows what it touched; nil looks for
  ///   what changed.
  private mutating func follow(_ step: EditingSession.Step?) {
    sight.follow(session.plan, changedBy: step?.counterpart, longRules: longRules)
    changes += 1
    isCheckStopped = false
    if step.map({ touched?.note(inverse: $0.counterpart) ?? false }) != true { touched = nil }
    control?.follow(session.plan, changedBy: step?.counterpart)
    knownToPhone = Once()
    knownChanges = Once()
    preview = nil
  }

  /// How far the check of the plan is.
  var checking: Checking {
    guard sight.checker.isDue else { return .done }
    return isCheckStopped ? .stopped : .underWay
  }

  /// What is to be checked beside the screen; nil for nothing.
  var dueCheck: CheckedSight? {
    checking == .underWay ? CheckedSight(sight, changes: changes) : nil
  }

  /// Ends the check of what takes long; says whether one went on.
  mutating func stopChecking() -> Bool {
    guard checking == .underWay else { return false }
    isCheckStopped = true
    return true
  }

  /// Takes what was checked beside the screen; says whether it is about the plan as it is.
  mutating func take(_ checked: CheckedSight) -> Bool {
    guard checked.changes == changes, checking == .underWay else { return false }
    sight = checked.sight
    return true
  }

  /// Takes what came of a change that was carried out beside the screen, of the plan as it is.
  mutating func take(_ change: LargeChange) {
    let other = change.document
    session = other.session
    sight = other.sight
    switchedOff = other.switchedOff
    (changes, isCheckStopped, preview) = (other.changes, false, nil)
    if other.control == nil { control?.follow(session.plan) } else { control = other.control }
    (touched, knownToPhone, knownChanges) = (other.touched, other.knownToPhone, Once())
  }

  /// Whether leaving the plan as it is would lose something.
  var hasWorkToLose: Bool {
    // A sample that nobody touched is nothing to lose.
    session.hasUnsavedChanges && (path != nil || !session.done.isEmpty || hasResumed)
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import StandMaps
import Wording

/// The editor's state: a plan being worked on, where the focus is, and what is open.
///
/// It is a value that events change and painters read; it knows no terminal, no file and no clock.
struct Editor: Sendable {
  /// The plan with its undo and redo.
  private(set) var session: EditingSession
  /// All that is seen of the plan as it is.
  private var sight: PlanSight
  /// What the engine found in the plan as it is, in what painters get while another is shown.
  private var hiddenReport: Report?
  /// The plan that is shown in place of the one that is worked on, while something is considered.
  var preview: PlanPreview?

  var settings: EditorSettings
  /// The file the plan is kept in; nil until it is first saved.
  var path: String?
  /// Who and when, for the history; the clock is set before each event.
  var stamp: Stamp
  var columns = 80
  var rows = 24

  var focus = Panel.map
  /// The stand under the cursor.
  var selected: Stand.ID?
  /// The line under the cursor, in each list.
  var line: [Panel: Int] = [:]
  var choosing: Choosing?
  /// The stand that the mouse holds.
  var mapPress: MapPress?
  /// The edit mode, while stands or features are edited.
  var shaping: ShapingMode?
  var dialogue: Dialogue?
  var search: StandSearch?
  var message: Message?
  var scale = MapScale.oneMetre
  /// Whether the person chose the scale, so that it stays when the screen changes its size.
  var isScaleChosen = false
  var scroll = ScreenPoint(x: 0, y: 0)
  /// What to go on with once the plan is saved.
  var afterSaving: Errand?
  /// Whether the file asked for last is a print, so that a question about it leads back there.
  var printsNext = false
  /// What an earlier session left unsaved, until it is decided about.
  var offered: Plan?
  /// Why what is not saved would be lost with the program; nil while it is kept.
  var notKept: NotKept?
  /// What has become of the plan's file since it was read or saved.
  var fileFinding = FileWatch.Finding.asItWas
  /// Whether what an earlier session left was taken up, or the plan was made here, and not saved
  /// since.
  var hasResumed = false
  /// The rules that were switched off here, as they were.
  var switchedOff: [Rule.ID: Rule] = [:]
  /// The stand whose gravest problem the side panel explains: the one on which the cursor rested last.
  var explained: Stand.ID?
  /// How one searched for better placements the last time.
  var lastArrangement = ArrangementRequest()
  /// The cooperatives that are marked in the lists, in the order in which they were.
  var marked: [Cooperative.ID] = []
  /// The plan that this one is compared with.
  var variant: Variant?
  /// The number typed before a motion.
  var count: Int?
  /// What can be repeated.
  var lastChange: LastChange?
  /// What was picked from the palette, the latest first.
  var recentlyPicked: [Palette.Subject] = []
  /// How the roster is sorted, and what of it is shown.
  var rosterView = RosterView()
  /// The words that the waiting list is narrowed to.
  var waitingFilter = ""
  /// The lists as far as they are not shown as usual.
  var listed = Listed()
  /// The file that was compared with last.
  var lastVariant = ""
  /// What was printed last, or is about to be.
  var printing = Printing.standMap
  /// The plan as it was opened.
  let opened: Plan
  /// The plan as it was saved last, or opened.
  private(set) var saved: Plan
  let bindings: BindingTable
  /// What the person has set up, for the page that shows it.
  var configuration = Configuration()

  /// Opens a plan.
  ///
  /// - Parameters:
  ///   - path: Its file; nil for a plan that was never saved.
  ///   - isSaved: Whether that file holds it as it is.
  init(
    plan: Plan, path: String?, isSaved: Bool, settings: EditorSettings, stamp: Stamp,
    bindings: BindingTable = .standard
  ) {
    session = EditingSession(plan, isSaved: isSaved, vocabulary: RuleCatalogue())
    opened = plan
    saved = plan
    sight = PlanSight(plan)
    self.path = path
    self.settings = settings
    if let wanted = settings.scale {
      scale = wanted
      isScaleChosen = true
    }
    self.stamp = stamp
    self.bindings = bindings
    selected = sight.lists.firstStand
  }

  /// The plan as it is; in what painters get, the plan that is shown.
  var plan: Plan { sight.plan }
  /// What the engine found in the plan as it is, whichever is shown.
  private(set) var ownReport: Report {
    get { hiddenReport ?? report }
    set { hiddenReport = newValue }
  }
  /// All that is seen of the plan as it is.
  var ownSight: PlanSight { sight }
  /// The engine that checks the plan after each change.
  var checker: Checker { sight.checker }
  /// What the engine found.
  var report: Report { sight.report }
  /// The map, ready to be painted.
  var map: MapPainter { sight.map }
  /// The gravest problem of each stand that has one.
  var severities: [Stand.ID: Severity] { sight.severities }
  /// Ordered views of the plan.
  var lists: PlanLists { sight.lists }
  /// The engine of gestures on the plan.
  var engine: Shaping { sight.shaping }

  /// The editor as painters should see it: while a plan is considered, with that plan.
  var shown: Editor {
    var shown = self
    if let preview {
      shown.sight = preview.sight
    } else if let variant, variant.showsOther {
      shown.sight = variant.sight
    } else {
      return self
    }
    shown.ownReport = report
    return shown
  }

  /// Shows the plan that an edit would lead to; nil shows the plan as it is.
  mutating func consider(_ edit: Edit?, marking stands: Set<Stand.ID> = []) {
    let number = (preview?.number ?? 0) + 1
    preview = edit.flatMap {
      PlanPreview(after: $0, of: sight, marking: stands, number: number)
    }
  }

  /// Shows another plan; what may be done with it is not asked.
  mutating func consider(_ plan: Plan, marking stands: Set<Stand.ID>) {
    preview = PlanPreview(
      of: plan, from: sight, marking: stands, number: (preview?.number ?? 0) + 1)
  }

  /// The language of the moment.
  var language: Language { settings.language }
}

// MARK: Changing the plan

extension Editor {
  /// Whether the plan may be changed; says so if not.
  mutating func mayChange() -> Bool {
    if settings.isReadOnly { message = .refusal(Words.readOnly[language]) }
    return !settings.isReadOnly
  }

  /// Carries out an edit and checks the plan again, or says why not.
  ///
  /// - Returns: Whether it was carried out.
  @discardableResult
  mutating func apply(_ edit: Edit, saying notice: String) -> Bool {
    guard mayChange() else { return false }
    do {
      try session.apply(edit, stamp: stamp, called: notice)
    } catch {
      message = .refusal(
        RefusalWords.sentence(for: error, in: plan, language, offersKeys: choosing == nil))
      return false
    }
    let before = report
    lastChange = LastChange(edit, called: notice)
    planChanged(by: session.done.last)
    var said = notice + ReportWords.difference(from: before, to: report, language)
    if let problem = ReportWords.firstNew(from: before, to: report) {
      said += "   " + ProblemList.title(of: problem, in: self)
    }
    if report.errors > before.errors, let undo = bindings.binding(of: .undo),
      let key = undo.keys.first
    {
      said += "   (\(key) \(undo.title[language]))"
    }
    message = .notice(said)
    return true
  }

  /// Makes what was done after so many steps one step to undo.
  mutating func joinSteps(after count: Int) {
    guard let last = session.done.last else { return }
    session.join(after: count, called: "\(session.done.count - count) × " + last.title)
  }

  mutating func undo() {
    guard let step = session.undo() else {
      message = .refusal(Words.nothingToUndo[language])
      return
    }
    follow(step, as: session.undone.last, saying: Words.undone)
  }

  mutating func redo() {
    guard let step = session.redo() else {
      message = .refusal(Words.nothingToRedo[language])
      return
    }
    follow(step, as: session.done.last, saying: Words.redone)
  }

  /// Shows the plan after a step was taken back or done again, where it happened.
  ///
  /// - Parameter kept: The step as the session keeps it now.
  private mutating func follow(
    _ step: EditingSession.Step, as kept: EditingSession.Step?, saying words: Phrase
  ) {
    planChanged(by: kept)
    message = .notice(
      step.title.isEmpty ? words[language] : "\(words[language]) (\(step.title))")
    let stands = step.edit.stands(in: plan).filter { plan.stands[$0] != nil }
    // Where the cursor is on one of them already it stays.
    if let stand = stands.first, selected.map({ !stands.contains($0) }) ?? true {
      selected = stand
    }
    revealSelection()
  }

  /// Goes on with the plan that an earlier session left unsaved.
  mutating func resume() -> [Effect] {
    guard let offered else { return [] }
    session = EditingSession(offered, isSaved: false, vocabulary: RuleCatalogue())
    self.offered = nil
    hasResumed = true
    planChanged(by: nil)
    return [.resume]
  }

  mutating func noteSaved(at path: String) {
    session.noteSaved()
    saved = session.plan
    hasResumed = false
    self.path = path
  }

  /// How good the plan would be after an edit; nil when the edit would be refused.
  func quality(after edit: Edit) -> PlanQuality? {
    try? checker.quality(after: edit)
  }

  /// Brings all that is seen of the plan up to date.
  ///
  /// - Parameter step: The edit as the session keeps it, which knows what it touched; nil looks for
  ///   what changed.
  private mutating func planChanged(by step: EditingSession.Step?) {
    let place = selected.flatMap { sight.plan.stands[$0]?.bounds }
    sight.follow(session.plan, changedBy: step?.counterpart)
    preview = nil
    search?.isStale = true
    refreshVariant()
    listAnew()
    clampLines()
    if selected.map({ plan.stands[$0] == nil }) ?? true {
      // The stand is gone: the nearest one takes its place, and the free cursor stays.
      selected =
        place.flatMap { StandNavigation.nearest(to: $0, on: checker.floor) } ?? lists.firstStand
      shaping?.known = selected
    }
  }
}

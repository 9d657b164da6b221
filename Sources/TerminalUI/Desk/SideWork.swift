// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Rosters
import TerminalDriver
import Threads

/// What goes on beside the screen, each on a thread of its own that wakes it when there is news.
///
/// It belongs to the thread that has the screen.
final class SideWork {
  /// The pages that are on their way to paper.
  let printer = PrintDesk()
  /// What others save, on its way into the plan.
  let merger = MergeDesk()
  private let waker: Waker
  /// The searches for better placements and for the most stands.
  private var arrangement: ArrangementRun?
  private var filling: FillingSearch?
  /// The answers to withdrawals that are rehearsed.
  private var rehearsal: RehearsalRun?
  /// The proposals that are worked out.
  private var reallocation: BackgroundRun<Result<Reallocation, EditRefusal>>?
  /// The list of cooperatives that is read.
  private var list: BackgroundRun<ListOutcome>?
  /// What is found out of the plan once it is shown.
  private var study: BackgroundRun<PlanStudy>?
  private var isStudied = false
  /// The check of rules that take long: of the plan as it is, and of what is in hand.
  private var check: BackgroundRun<CheckedSight>?
  private var trial: BackgroundRun<TrialInHand>?
  /// The change of thousands of things that is carried out.
  private var change: BackgroundRun<LargeChange>?
  /// What the dialogue that is open has worked out.
  private var dialogueWork: BackgroundRun<any Sendable>?
  /// What the map is to show and nobody waits for.
  private var mapWork: BackgroundRun<Bool>?

  /// Nothing goes on yet.
  init(_ waker: Waker) { self.waker = waker }

  /// Ends what is about a plan that is left.
  func stop() {
    arrangement?.stop()
    (arrangement, filling, rehearsal, reallocation) = (nil, nil, nil, nil)
    forgetPlan()
  }

  /// Has the next plan studied anew, and no list read for the last one.
  func forgetPlan() {
    merger.stop()
    (list, study, check, trial, change, dialogueWork) = (nil, nil, nil, nil, nil, nil)
    mapWork = nil
    isStudied = false
  }

  /// Finds out, once for each plan, what takes longer than the first frame.
  func study(_ editor: Editor, at path: String?) {
    guard !isStudied else { return }
    isStudied = true
    let plan = editor.session.plan
    study = BackgroundRun(waker: waker) { PlanStudy(plan, at: path) }
  }

  /// Checks what was put off, one after the other: of changes that come sooner only the last.
  func check(_ editor: Editor) {
    if check == nil, let due = editor.document.dueCheck {
      check = BackgroundRun(waker: waker) { due.settled }
    }
    if trial == nil, let due = editor.trialInHand, !due.isSettled {
      trial = BackgroundRun(waker: waker) { due.settled }
    }
    if dialogueWork == nil, let work = editor.dialogueWork {
      dialogueWork = BackgroundRun(waker: waker, work)
    }
  }

  /// Carries out what the editor has begun.
  func change(_ editor: Editor) {
    guard let due = editor.largeChange else {
      // What was stopped goes on unheard.
      change = nil
      return
    }
    if change == nil { change = BackgroundRun(waker: waker) { due.carriedOut } }
  }

  /// Works out what the map is to show and nobody waits for; one plan after another.
  func workOutMap(_ editor: Editor) {
    guard mapWork == nil, let findings = editor.shown.map.findings else { return }
    switch editor.settings.colouring {
    case .egress where findings.isEmptyingDue:
      mapWork = BackgroundRun(waker: waker) { findings.workOutEmptying() != nil }
    case .exposure where findings.isPassingDue:
      mapWork = BackgroundRun(waker: waker) { findings.workOutPassing() != nil }
    default: break
    }
  }

  /// Begins to take in what others saved, where nothing stands in the way.
  func takeInFile(_ editor: Editor, at desk: EditorDesk) {
    guard list == nil, reallocation == nil, editor.largeChange == nil,
      merger.isDue(editor, at: desk)
    else { return }
    merger.begin(editor, at: desk, on: .fileChanged, waker)
  }

  /// Begins or ends what the editor asks for.
  func begin(_ effect: Effect, _ editor: Editor, at desk: EditorDesk) {
    switch effect {
    case .readList(let path):
      list = BackgroundRun(waker: waker) { [plan = editor.plan] in
        EditorDesk.list(at: path, into: plan)
      }
    case .countList(let path):
      list = BackgroundRun(waker: waker) { EditorDesk.count(ofList: path) }
    case .mergeFile(let occasion): merger.begin(editor, at: desk, on: occasion, waker)
    case .arrange(let request):
      arrangement = ArrangementRun(editor.plan, request, waker: waker)
    case .finishArranging: arrangement?.finish()
    case .prolongArranging(let seconds): arrangement?.prolong(to: seconds)
    case .dropArranging:
      arrangement?.stop()
      arrangement = nil
    case .fill(let step): FillingSearch.take(step, &filling, editor.plan, waker)
    case .reallocate(let occasion, let listsAll):
      reallocation = BackgroundRun(editor.plan, occasion, listsAll: listsAll, waker)
    case .dropReallocating: reallocation = nil
    case .rehearse(let step): RehearsalRun.take(step, &rehearsal, editor.plan, waker)
    default: break
    }
  }

  /// What came of work, once, which then is over.
  private static func outcome<Outcome>(of run: inout BackgroundRun<Outcome>?) -> Outcome? {
    guard let outcome = run?.outcome() else { return nil }
    run = nil
    return outcome
  }

  /// Shows what was found; what is to be done then.
  func takeNews(_ editor: inout Editor) -> [Effect] {
    if let outcome = Self.outcome(of: &reallocation) { editor.finish(outcome) }
    if let outcome = Self.outcome(of: &list) { editor.finish(outcome) }
    if let found = Self.outcome(of: &study) {
      editor.take(found)
      let (plan, keys) = (editor.session.plan, editor.lists.searchKeys)
      // Nothing on the screen waits for it; where there is no thread, the first search does it.
      BackgroundThread { keys.prepare(for: plan) }?.leave()
    }
    if let found = Self.outcome(of: &check) { editor.take(found) }
    if let found = Self.outcome(of: &trial) { editor.take(found) }
    if let found = Self.outcome(of: &change) { editor.take(found) }
    var effects: [Effect] = []
    if let found = Self.outcome(of: &dialogueWork) { effects += editor.takeWork(found) }
    // The map asks for it by itself.
    _ = Self.outcome(of: &mapWork)
    if let news = filling?.news() { editor.show(news) }
    if let news = rehearsal?.news() { editor.show(news) }
    if let result = printer.news() { return effects + editor.finish(result) }
    switch arrangement?.news() {
    case .progress(let progress): editor.show(progress)
    case .found(let found):
      arrangement?.stop()
      arrangement = nil
      effects += editor.finish(found)
    case nil: break
    }
    return effects
  }
}

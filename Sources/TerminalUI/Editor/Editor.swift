// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import Wording

/// The editor: a plan being worked on, where one is in it, and what is open.
///
/// It is a value that events change and painters read; it knows no terminal, no file and no clock.
struct Editor: EditorShowing, Sendable {
  var document: Document
  var settings: EditorSettings
  let bindings: BindingTable
  /// What the person has set up, for the page that shows it.
  var configuration = Configuration()
  var viewport = Viewport()
  var cursor = Cursor()
  var shownLists = ShownLists()
  var mode = Mode.looking
  /// The plan that this one is compared with.
  var variant: Variant?
  /// What is open above the map.
  var dialogue: (any Dialogue)?
  /// What the status line says.
  private(set) var message: Message?
  var habits = Habits()
  /// What was said of a change before everything was checked.
  var awaited: AwaitedVerdict?
  /// What is in hand, while it is held against the rules.
  var trialInHand: TrialInHand?
  /// What is being carried out beside the screen; until then no other key is taken but Esc.
  var largeChange: LargeChange?
  /// Whether one key does something several times, each after the one before.
  var isRepeating = false

  /// Opens a plan.
  ///
  /// - Parameters:
  ///   - path: Its file; nil for a plan that was never saved.
  ///   - isSaved: Whether that file holds it as it is.
  init(
    plan: Plan, path: String?, isSaved: Bool, settings: EditorSettings, stamp: Stamp,
    bindings: BindingTable = .standard
  ) {
    document = Document(
      plan, path: path, isSaved: isSaved, stamp: stamp,
      longRules: settings.checksAside ? .putOff : .checked)
    self.settings = settings
    self.bindings = bindings
    if let wanted = settings.scale { viewport.choose(wanted) }
    cursor.stand = sight.lists.firstStand
  }

  /// What the engine found in the plan as it is, whichever is shown.
  var ownReport: Report { document.ownReport }

  /// Another stand being chosen.
  var choosing: Choosing? {
    get { if case .choosing(let begun) = mode { begun } else { nil } }
    set {
      if let newValue { mode = .choosing(newValue) } else if choosing != nil { mode = .looking }
    }
  }

  /// The edit mode, while stands or features are edited.
  var editMode: EditMode? {
    get { if case .editing(let mode) = mode { mode } else { nil } }
    set {
      if let newValue { mode = .editing(newValue) } else if editMode != nil { mode = .looking }
    }
  }

  /// The editor as painters should see it: while a plan is considered, with that plan.
  var shown: Editor {
    guard let other = preview?.sight ?? (variant?.showsOther == true ? variant?.sight : nil) else {
      return self
    }
    var shown = self
    shown.document = document.showing(other)
    return shown
  }

  /// Where everything is on the screen.
  var layout: ScreenLayout {
    ScreenLayout(
      columns: columns, rows: rows, mapColumns: map.size(scale).columns,
      opening: dialogue?.place ?? .box)
  }

  /// Says something in the status line; nil leaves it to the state of the file.
  mutating func tell(_ message: Message?) { self.message = message }
}

// MARK: Changing the plan

extension Editor {
  /// Whether the plan may be changed; says so if not.
  mutating func mayChange() -> Bool {
    if settings.isReadOnly { tell(.refusal(Words.readOnly[language])) }
    return !settings.isReadOnly
  }

  /// Carries out an edit and says what it did to the plan, or why it cannot be.
  ///
  /// - Returns: Whether it was carried out.
  @discardableResult
  mutating func apply(_ edit: Edit, saying notice: Sentence) -> Bool {
    guard mayChange() else { return false }
    if beginLarge(.apply(edit, called: notice), size: edit.size) { return true }
    let before = beforehand
    do throws(EditRefusal) {
      try document.apply(edit, called: notice)
    } catch {
      refuse(error)
      return false
    }
    show(edit, saying: notice, since: before)
    return true
  }

  /// What the plan after an edit is compared with.
  struct Beforehand {
    let report: Report
    /// Whether everything was checked.
    let isSettled: Bool
    /// Where the stand under the cursor lay.
    let place: GridRectangle?
  }

  /// What the plan is compared with once it has changed.
  var beforehand: Beforehand {
    Beforehand(
      report: report, isSettled: document.checking == .done, place: placeOfSelection)
  }

  /// Shows the plan after an edit, and says what that did to it.
  mutating func show(_ edit: Edit, saying notice: Sentence, since before: Beforehand) {
    habits.change = LastChange(edit, called: notice)
    planChanged(from: before.place)
    tell(verdict(notice, since: before.report))
    if before.isSettled, document.checking == .underWay {
      awaited = AwaitedVerdict(notice: notice, before: before.report, said: message)
    }
  }

  /// Says why an edit cannot be carried out.
  mutating func refuse(_ error: EditRefusal) {
    tell(
      .refusal(RefusalWords.sentence(for: error, in: plan, language, offersKeys: choosing == nil)))
  }

  mutating func undo() {
    if beginLarge(.undo, size: session.done.last?.counterpart.size ?? 0) { return }
    let place = placeOfSelection
    guard let step = document.undo() else { return askToTakeBackOlder() }
    show(step, saying: Words.undone, from: place)
  }

  mutating func redo() {
    if beginLarge(.redo, size: session.undone.last?.counterpart.size ?? 0) { return }
    let place = placeOfSelection
    guard let step = document.redo() else {
      return tell(.refusal(Words.nothingToRedo[language]))
    }
    show(step, saying: Words.redone, from: place)
  }

  /// Shows the plan after a step was taken back or done again, where it happened.
  ///
  /// - Parameter place: Where the stand under the cursor lay before.
  mutating func show(
    _ step: EditingSession.Step, saying words: Phrase, from place: GridRectangle?
  ) {
    planChanged(from: place)
    tell(
      .notice(
        step.title.isEmpty ? words[language] : "\(words, language) (\(step.title))"))
    let stands = step.edit.stands(in: plan).filter { plan.stands[$0] != nil }
    // Where the cursor is on one of them already it stays.
    if let stand = stands.first, selected.map({ !stands.contains($0) }) ?? true {
      cursor.stand = stand
    }
    revealSelection()
  }

  /// Goes on with the plan that an earlier session left unsaved.
  mutating func resume() -> [Effect] {
    let place = placeOfSelection
    guard document.resume(called: FileWords.restored[language]) else { return [] }
    planChanged(from: place)
    tell(.notice(session.done.isEmpty ? FileWords.restored[language] : say(FileWords.canGoBack)))
    return [.resume]
  }

  /// Takes back the last act that the history has from before the plan was opened, where that is known.
  mutating func takeBackOlder() {
    guard mayChange(), let act = olderAct, let edit = act.takingBack(in: plan) else { return }
    let (place, title) = (placeOfSelection, said(of: act))
    do throws(EditRefusal) {
      try document.takeBackOlder(by: edit, called: title)
    } catch {
      let reason = RefusalWords.sentence(for: error, in: plan, language)
      return tell(
        .refusal("\(HistoryWords.notTakenBack, language)\(words: language.colon)\(reason)"))
    }
    planChanged(from: place)
    tell(.notice("\(HistoryWords.takenBack, language) (\(title))"))
  }

  /// Where the stand under the cursor lies.
  var placeOfSelection: GridRectangle? { selected.flatMap { plan.stands[$0]?.bounds } }

  /// Brings what depends on the plan up to date.
  ///
  /// - Parameter place: Where the stand under the cursor lay before.
  mutating func planChanged(from place: GridRectangle?) {
    shownLists.search?.isStale = true
    refreshVariant()
    awaited = nil
    listAnew()
    clampLines()
    if selected.map({ plan.stands[$0] == nil }) ?? true {
      // The stand is gone: the nearest one takes its place, and the free cursor stays.
      cursor.stand =
        place.flatMap { StandNavigation.nearest(to: $0, on: checker.floor) } ?? lists.firstStand
      knowSelection()
    }
  }
}

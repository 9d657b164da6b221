// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// Editing stands and features: entering and leaving the mode, and its commands.
extension Editor {
  /// Enters the mode, or changes what it edits; says why not.
  mutating func beginEditing(_ subject: EditMode.Subject) {
    guard mayChange() else { return }
    if plan.status == .approved {
      tell(.refusal(RefusalWords.sentence(for: .approved, in: plan, language)))
      return
    }
    if editMode == nil {
      let hall = plan.hall.bounds
      let start = selected.flatMap { plan.stands[$0]?.bounds } ?? hall
      var mode = EditMode(subject, at: clamped(Self.middle(of: start)))
      mode.known = selected
      editMode = mode
      cursor.focus = .map
      choosing = nil
    } else {
      editMode?.subject = subject
      editMode?.marked = Selection()
    }
    tell(.notice(EditModeWords.entered(subject)[language]))
    revealFreeCursor()
  }

  /// Leaves the mode; what is in hand is dropped.
  mutating func leaveEditMode() {
    editMode = nil
    revealSelection()
  }

  /// Carries out a command of the mode; nil where the command is none of its own.
  mutating func performEditing(_ command: Command) -> [Effect]? {
    switch command {
    case .editStands: beginEditing(.stands)
    case .editFeatures: beginEditing(.features)
    default:
      guard Command.ofEditMode.contains(command) || editMode != nil else { return nil }
      // A command of the mode, run from elsewhere by its name, enters it.
      if editMode == nil {
        beginEditing([.addFeature, .featureSheet].contains(command) ? .features : .stands)
        guard editMode != nil else { return [] }
        tell(nil)
      }
      guard let mode = editMode else { return [] }
      guard bindings.has(command, in: mode.context) else {
        if Command.ofEditMode.contains(command) { return [] }
        leaveEditMode()
        return nil
      }
      return carryOutEditing(command)
    }
    return []
  }

  private mutating func carryOutEditing(_ command: Command) -> [Effect]? {
    switch command {
    case .moveNorth: step(.north, isLarge: false)
    case .moveSouth: step(.south, isLarge: false)
    case .moveWest: step(.west, isLarge: false)
    case .moveEast: step(.east, isLarge: false)
    case .strideNorth: step(.north, isLarge: true)
    case .strideSouth: step(.south, isLarge: true)
    case .strideWest: step(.west, isLarge: true)
    case .strideEast: step(.east, isLarge: true)
    case .snap: snap()
    case .open: openShape()
    case .cancel: cancelEditing()
    case .draw: beginDrawing()
    case .addFeature: dialogue = ShapePicker.kind(in: view)
    case .featureSheet: openFeatureSheet()
    case .pickUp: pickUp()
    case .resize: beginResizing()
    case .turn: turn()
    case .duplicate: beginCopying()
    case .delete: askDeletion()
    case .merge: beginMerging()
    case .split: beginSplitting()
    case .renumber: openRenumbering()
    case .row: openRow()
    case .select: toggleSelected()
    case .range: markRange()
    case .box: beginBox()
    case .selectAll: dialogue = ShapePicker.selection(in: view)
    default: return nil
    }
    return []
  }

  /// What Enter does: puts down what is in hand, opens what is here, draws where nothing is; several
  /// marked things are picked up.
  private mutating func openShape() {
    guard let mode = editMode else { return }
    if mode.hand != nil {
      finishHand()
    } else if subjectOfGesture.count > 1 {
      pickUp()
    } else if !subjectOfGesture.stands.isEmpty {
      openStandSheet()
    } else if !subjectOfGesture.features.isEmpty {
      openFeatureSheet()
    } else if mode.subject == .stands {
      beginDrawing()
    } else {
      dialogue = ShapePicker.kind(in: view)
    }
  }

  private mutating func cancelEditing() {
    guard let mode = editMode else { return }
    editMode?.press = nil
    if let hand = mode.hand {
      dropHand(hand)
      tell(.notice(Words.cancelled[language]))
    } else if mode.count != nil {
      editMode?.count = nil
    } else if !mode.marked.isEmpty {
      editMode?.marked = Selection()
      editMode?.lastMarked = nil
    } else {
      leaveEditMode()
    }
  }

  /// Lets go of a gesture without doing anything; the cursor goes back to where it began.
  mutating func dropHand(_ hand: Hand) {
    editMode?.hand = nil
    switch hand {
    case .draw(let start), .add(_, let start), .move(_, let start), .copy(_, let start),
      .resize(_, _, let start), .box(let start):
      moveFreeCursor(to: start)
    case .merge, .split: break
    }
  }

  /// Keeps the cursor in the hall, which may have become smaller.
  mutating func clampFreeCursor() {
    guard let cursor = editMode?.cursor else { return }
    let inside = clamped(cursor)
    editMode?.cursor = inside
  }

  /// Brings the mode up to date after an event: what is gone is unmarked, and what is in hand is
  /// worked out anew.
  mutating func settleEditMode() {
    guard var mode = editMode else { return }
    mode.marked = mode.marked.remaining(in: plan)
    if let last = mode.lastMarked, plan.stands[last] == nil { mode.lastMarked = nil }
    if mode.known != selected, let stand = selected.flatMap({ plan.stands[$0] }) {
      // Something else led to a stand: a search, an undo.
      mode.cursor = clamped(Self.middle(of: stand.bounds))
    }
    // The hall may have become smaller.
    mode.cursor = clamped(mode.cursor)
    mode.known = selected
    mode.outlook = outlook(of: mode)
    editMode = mode
  }
}

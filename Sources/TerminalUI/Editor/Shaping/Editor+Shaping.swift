// SPDX-License-Identifier: Apache-2.0

import Wording
import DisplayText
import FloorPlan
import LayoutEngine

/// Editing stands and features: entering and leaving the mode, and its commands.
extension Editor {
  /// Enters the mode, or changes what it edits; says why not.
  mutating func beginShaping(_ subject: ShapingMode.Subject) {
    guard mayChange() else { return }
    if plan.status == .approved {
      tell(.refusal(RefusalWords.sentence(for: .approved, in: plan, language)))
      return
    }
    if shaping == nil {
      let hall = plan.hall.bounds
      let start = selected.flatMap { plan.stands[$0]?.bounds } ?? hall
      var mode = ShapingMode(subject, at: clamped(Self.middle(of: start)))
      mode.known = selected
      shaping = mode
      cursor.focus = .map
      choosing = nil
    } else {
      shaping?.subject = subject
      shaping?.marked = Selection()
    }
    tell(.notice(ShapingWords.entered(subject)[language]))
    revealShapingCursor()
  }

  /// Leaves the mode; what is in hand is dropped.
  mutating func leaveShaping() {
    shaping = nil
    revealSelection()
  }

  /// Carries out a command of the mode; nil where the command is none of its own.
  mutating func performShaping(_ command: Command) -> [Effect]? {
    switch command {
    case .editStands: beginShaping(.stands)
    case .editFeatures: beginShaping(.features)
    default:
      guard Command.shaping.contains(command) || shaping != nil else { return nil }
      // A command of the mode, run from elsewhere by its name, enters it.
      if shaping == nil {
        beginShaping([.addFeature, .featureSheet].contains(command) ? .features : .stands)
        guard shaping != nil else { return [] }
        tell(nil)
      }
      guard let mode = shaping else { return [] }
      guard bindings.has(command, in: mode.context) else {
        if Command.shaping.contains(command) { return [] }
        leaveShaping()
        return nil
      }
      return carryOutShaping(command)
    }
    return []
  }

  private mutating func carryOutShaping(_ command: Command) -> [Effect]? {
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
    case .open: openShaping()
    case .cancel: cancelShaping()
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
  private mutating func openShaping() {
    guard let mode = shaping else { return }
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

  private mutating func cancelShaping() {
    guard let mode = shaping else { return }
    shaping?.press = nil
    if let hand = mode.hand {
      dropHand(hand)
      tell(.notice(Words.cancelled[language]))
    } else if mode.count != nil {
      shaping?.count = nil
    } else if !mode.marked.isEmpty {
      shaping?.marked = Selection()
      shaping?.lastMarked = nil
    } else {
      leaveShaping()
    }
  }

  /// Lets go of a gesture without doing anything; the cursor goes back to where it began.
  mutating func dropHand(_ hand: Hand) {
    shaping?.hand = nil
    switch hand {
    case .draw(let start), .add(_, let start), .move(_, let start), .copy(_, let start),
      .resize(_, _, let start), .box(let start):
      moveShapingCursor(to: start)
    case .merge, .split: break
    }
  }

  /// Brings the mode up to date after an event: what is gone is unmarked, and what is in hand is
  /// worked out anew.
  mutating func settleShaping() {
    guard var mode = shaping else { return }
    mode.marked = mode.marked.remaining(in: plan)
    if let last = mode.lastMarked, plan.stands[last] == nil { mode.lastMarked = nil }
    if mode.known != selected, let stand = selected.flatMap({ plan.stands[$0] }) {
      // Something else led to a stand: a search, an undo.
      mode.cursor = clamped(Self.middle(of: stand.bounds))
    }
    mode.known = selected
    mode.outlook = outlook(of: mode)
    shaping = mode
  }
}

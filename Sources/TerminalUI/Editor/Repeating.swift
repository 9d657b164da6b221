// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// Making the last change again, with what is under the cursor now.
///
/// Holds, locks and taking off are repeated on the stand under the cursor; shapes are drawn with the
/// same size at the cursor, moved, copied, resized and cut by the same lengths; numbers and rows go
/// on where the last ones ended. Who sits where, and who withdraws, is about one cooperative and is
/// not repeated. However often it is repeated at once, it is one step to undo.
extension Editor {
  /// Makes the last change again, as often as the number before it says, until one is refused.
  mutating func repeatChange() {
    let times = max(1, editMode?.count ?? 1)
    editMode?.count = nil
    guard mayChange() else { return }
    guard let last = habits.change else {
      tell(.refusal(RepeatWords.nothing[language]))
      return
    }
    let (steps, wasRepeating) = (session.done.count, isRepeating)
    isRepeating = true
    defer { isRepeating = wasRepeating }
    for time in 0..<times {
      let revision = session.revision
      repeatOnce(last)
      guard session.revision != revision else {
        if time > 0, dialogue == nil {
          tell(.notice(RepeatWords.stopped(after: time)[language]))
        }
        break
      }
      habits.change = last
    }
    document.joinSteps(after: steps)
  }

  private mutating func repeatOnce(_ last: LastChange) {
    switch last {
    case .hold(let comment): repeatHold(comment)
    case .lock(let isLocked):
      guard let stand = standToRepeatOn else { return }
      if stand.isLocked == isLocked {
        tell(.refusal("\(stand.label)\(words: language.colon)\(RepeatWords.isSo, language)"))
      } else {
        toggleLock()
      }
    case .takeOff(let toWaiting):
      withSubject(of: toWaiting ? .sendToWaiting : .takeOff)
    case .once(let title):
      tell(.refusal("\(RepeatWords.once, language)\(words: language.colon)\(title)"))
    default: repeatEditing(last)
    }
  }

  private mutating func repeatHold(_ comment: String) {
    guard let stand = standToRepeatOn else { return }
    if comment.isEmpty, !stand.hold.isEmpty {
      toggleHold()
    } else if !comment.isEmpty, stand.hold.isEmpty {
      apply(
        .hold(stand.id, comment),
        saying:
          "\(stand.label)\(words: language.colon)\(Words.held, language)\(words: language.colon)\(comment)"
      )
    } else {
      tell(.refusal("\(stand.label)\(words: language.colon)\(RepeatWords.isSo, language)"))
    }
  }

  /// The stand under the cursor of the map; says so where there is none.
  private var standToRepeatOn: Stand? {
    mutating get {
      guard focus == .map, let stand = selected.flatMap({ plan.stands[$0] }) else {
        tell(.refusal(RepeatWords.needsStand[language]))
        return nil
      }
      return stand
    }
  }
}

// MARK: In the edit mode

extension Editor {
  private mutating func repeatEditing(_ last: LastChange) {
    guard let mode = editMode else {
      tell(.refusal(RepeatWords.needsMode(key(of: .editStands))[language]))
      return
    }
    let subject = subjectOfGesture
    switch last {
    case .draw(let dx, let dy):
      guard editsStands(mode, .editStands) else { return }
      carryOutAgain(.draw(from: mode.cursor), dx, dy)
    case .add(let kind, let dx, let dy):
      guard editsStands(mode, .editFeatures) else { return }
      carryOutAgain(.add(kind, from: mode.cursor), dx, dy)
    case .turn: turn()
    case .delete: askDeletion()
    case .row(var row):
      row.origin = mode.cursor
      let next = Gestures(plan).nextSeries
      row.numbering.prefix = next.prefix
      row.numbering.start = next.start
      carryOut(saying: EditModeWords.rowDrawn) { try $0.row(row) }
    case _ where subject.isEmpty:
      tell(
        .refusal(
          (mode.subject == .stands ? EditModeWords.noStandHere : EditModeWords.noFeatureHere)[
            language]))
    case .move(let dx, let dy): carryOutAgain(.move(subject, from: mode.cursor), dx, dy)
    case .copy(let dx, let dy): carryOutAgain(.copy(subject, from: mode.cursor), dx, dy)
    case .resize(let edges, let dx, let dy):
      guard subject.count == 1 else {
        tell(.refusal(EditModeWords.onlyOneThing[language]))
        return
      }
      carryOutAgain(.resize(subject, edges, from: mode.cursor), dx, dy)
    case .split(let cut, let dx, let dy):
      guard subject.stands.count == 1, let id = subject.stands.first,
        let bounds = plan.stands[id]?.bounds
      else {
        tell(.refusal(EditModeWords.standFirst[language]))
        return
      }
      let place = GridPoint(x: bounds.x + dx, y: bounds.y + dy)
      let hand = Hand.split(id, cut)
      carryOut(saying: EditModeWords.done(hand)) { try hand.gesture(to: place, in: $0) }
    case .renumber(let numbering):
      carryOut(saying: EditModeWords.renumbered) { try $0.renumber(subject.stands, numbering) }
    case .hold, .lock, .takeOff, .once: break
    }
  }

  /// Whether what is edited is what the change was about; says how to get there.
  private mutating func editsStands(_ mode: EditMode, _ door: Command) -> Bool {
    if (mode.subject == .stands) == (door == .editStands) { return true }
    tell(.refusal(RepeatWords.needsMode(key(of: door))[language]))
    return false
  }

  /// Carries a hand out that goes so far from the cursor, and leaves the cursor where the next
  /// repetition goes on.
  private mutating func carryOutAgain(_ hand: Hand, _ dx: Int, _ dy: Int) {
    guard let mode = editMode else { return }
    let end = GridPoint(x: mode.cursor.x + dx, y: mode.cursor.y + dy)
    guard
      let gesture = carryOut(
        saying: EditModeWords.done(hand), { try hand.gesture(to: end, in: $0) })
    else { return }
    let stands = gesture.selection.stands
    if selected.map({ !stands.contains($0) }) ?? true { cursor.stand = stands.min() ?? selected }
    knowSelection()
    switch hand {
    case .draw:
      guard let bounds = selected.flatMap({ plan.stands[$0]?.bounds }) else { return }
      let next = clamped(GridPoint(x: bounds.maxX, y: mode.cursor.y))
      editMode?.cursor = next
    case .add, .resize: break
    default:
      let next = clamped(end)
      editMode?.cursor = next
    }
    if case .copy = hand, gesture.selection.count > 1 { editMode?.marked = gesture.selection }
    revealFreeCursor()
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// Gestures of the edit mode: taken in hand, carried out, or done at once.
extension Editor {
  /// Begins a stand of the usual size at the cursor, to be stretched.
  mutating func beginDrawing() {
    guard let mode = editMode else { return }
    if mode.subject == .features {
      dialogue = ShapePicker.kind(in: view)
      return
    }
    let usual = usualStand
    take(.draw(from: mode.cursor))
    moveFreeCursor(
      to: GridPoint(x: mode.cursor.x + usual.width - 1, y: mode.cursor.y + usual.depth - 1))
  }

  /// Begins a feature of a kind at the cursor.
  mutating func beginFeature(_ kind: Feature.Kind) {
    guard let start = editMode?.cursor else { return }
    take(.add(kind, from: start))
    let module = plan.hall.module
    switch kind.form {
    case .point: break
    case .area where kind != .column:
      let side = max(1, module.cellsCovering(3))
      moveFreeCursor(to: GridPoint(x: start.x + side - 1, y: start.y + side - 1))
    case .area: break
    case .door:
      let width = max(1, module.cellsCovering(2)) - 1
      guard let door = try? engine.door(from: start, to: start) else { return }
      let isAcross = door.side == .north || door.side == .south
      moveFreeCursor(
        to: GridPoint(x: start.x + (isAcross ? width : 0), y: start.y + (isAcross ? 0 : width)))
    }
  }

  mutating func pickUp() {
    withSubjectOfGesture { editor, subject, cursor in editor.take(.move(subject, from: cursor)) }
  }

  mutating func beginCopying() {
    withSubjectOfGesture { editor, subject, cursor in
      let bounds = editor.engine.measures(of: subject)?.bounds
      editor.take(.copy(subject, from: cursor))
      editor.moveFreeCursor(to: GridPoint(x: cursor.x + (bounds?.width ?? 2), y: cursor.y))
    }
  }

  /// Takes hold of the edges that the cursor is on, or of the far corner; again, of the next ones.
  mutating func beginResizing() {
    guard let mode = editMode else { return }
    if case .resize(let subject, let edges, let start) = mode.hand {
      // Another edge would begin anew and forget how far this one was moved.
      guard mode.cursor == start else {
        tell(.refusal(EditModeWords.edgeFirst[language]))
        return
      }
      let all = Self.edgesInTurn
      let next = ((all.firstIndex(of: edges) ?? 0) + 1) % all.count
      editMode?.hand = .resize(subject, all[next], from: mode.cursor)
      return
    }
    withSubjectOfGesture { editor, subject, cursor in
      guard subject.count == 1 else {
        editor.tell(.refusal(EditModeWords.onlyOneThing[editor.language]))
        return
      }
      let edges = editor.bounds(of: subject).map { Edges(of: $0, at: cursor) } ?? []
      editor.take(.resize(subject, edges.isEmpty ? [.south, .east] : edges, from: cursor))
    }
  }

  private static let edgesInTurn: [Edges] = [
    [.south, .east], .east, [.north, .east], .north, [.north, .west], .west, [.south, .west],
    .south,
  ]

  mutating func turn() {
    withSubjectOfGesture { editor, subject, _ in
      let turned = editor.carryOut(saying: EditModeWords.turned) { try $0.rotate(subject) }
      if turned != nil { editor.habits.change = .turn }
    }
  }

  mutating func beginMerging() {
    guard let mode = editMode else { return }
    let here = underFreeCursor.stands
    let chosen = mode.marked.stands.count == 1 ? mode.marked.stands.union(here) : mode.marked.stands
    guard chosen.count > 1 else {
      tell(.refusal(EditModeWords.markToMerge[language]))
      return
    }
    let ordered = StandOrder.rows.sorted(chosen.compactMap { plan.stands[$0] }).map(\.id)
    let survivor = here.first.flatMap(ordered.firstIndex) ?? 0
    take(.merge(ordered, survivor: survivor))
  }

  /// Shows where the stand under the cursor is cut; again, the next way to cut it.
  mutating func beginSplitting() {
    guard let mode = editMode else { return }
    if case .split(let id, let cut) = mode.hand {
      let isOne = plan.stands[id].map { $0.footprint.count < 2 } ?? true
      let next: Hand.Cut =
        switch cut {
        case .parts: .column
        case .column: .row
        case .row: isOne ? .column : .parts
        }
      editMode?.hand = .split(id, next)
      return
    }
    guard subjectOfGesture.stands.count == 1, let id = subjectOfGesture.stands.first,
      let stand = plan.stands[id]
    else {
      tell(.refusal(EditModeWords.standFirst[language]))
      return
    }
    let bounds = stand.bounds
    let cut: Hand.Cut =
      stand.footprint.count > 1 ? .parts : bounds.width >= bounds.depth ? .column : .row
    moveFreeCursor(to: Self.middle(of: bounds))
    take(.split(id, cut))
  }

  mutating func beginBox() {
    guard let mode = editMode else { return }
    take(.box(from: mode.cursor))
  }

  /// Deletes what is meant; asks first where someone sits.
  mutating func askDeletion() {
    withSubjectOfGesture { editor, subject, _ in
      let seated = subject.stands.sorted().flatMap { editor.plan.placements[$0] ?? [] }
      guard !seated.isEmpty else {
        editor.delete(subject)
        return
      }
      do {
        _ = try editor.engine.delete(subject)
      } catch {
        editor.tell(.refusal(RefusalWords.sentence(for: error, in: editor)))
        return
      }
      let names = seated.prefix(3).map { editor.name(of: $0) }.joined(separator: ", ")
      editor.dialogue = Choice(
        title: EditModeWords.deleteTitle(
          editor.labels(of: subject), count: subject.stands.count),
        detail: seated.count > 3 ? names + " …" : names,
        options: [
          .stay("k", EditModeWords.keep),
          Choice.Option(
            key: "d", title: EditModeWords.delete, outcome: .request(.delete(subject))),
        ])
    }
  }

  mutating func delete(_ subject: Selection) {
    let deleted = carryOut(saying: EditModeWords.deleted(labels(of: subject))) {
      try $0.delete(subject)
    }
    if deleted != nil { habits.change = .delete }
  }

  /// Carries out what is in hand.
  mutating func finishHand() {
    guard let mode = editMode, let hand = mode.hand else { return }
    if case .box(let start) = hand {
      editMode?.hand = nil
      guard let box = try? Gestures.rectangle(from: start, to: mode.cursor) else { return }
      let found = engine.inside(box)
      mark(
        mode.subject == .stands
          ? Selection(stands: found.stands) : Selection(features: found.features))
      return
    }
    let verb = EditModeWords.done(hand)
    let change = LastChange(hand, to: mode.cursor, in: plan)
    guard let gesture = carryOut(saying: verb, { try hand.gesture(to: mode.cursor, in: $0) }) else {
      return
    }
    editMode?.hand = nil
    if let change { habits.change = change }
    let stands = gesture.selection.stands
    if selected.map({ !stands.contains($0) }) ?? true { cursor.stand = stands.min() ?? selected }
    knowSelection()
    switch hand {
    case .draw:
      guard let stand = selected.flatMap({ plan.stands[$0] }) else { return }
      let offer = EditModeWords.offer(of: stand, language)
      if let message { tell(.notice(message.said + offer)) }
      // Room for the next one of the row.
      let bounds = stand.bounds
      let next = clamped(GridPoint(x: bounds.maxX, y: bounds.y))
      editMode?.cursor = next
      revealFreeCursor()
    case .merge: editMode?.marked = Selection()
    case .copy, .split:
      editMode?.marked = gesture.selection.count > 1 ? gesture.selection : Selection()
    case .add, .move, .resize, .box: break
    }
  }

  /// Applies a gesture at once; says why not.
  ///
  /// - Returns: The gesture; nil if nothing was changed.
  @discardableResult
  mutating func carryOut(
    saying words: Phrase, _ make: (Gestures) throws -> Gesture?
  ) -> Gesture? {
    do {
      guard let gesture = try make(engine) else { return nil }
      if gesture.changesNothing {
        editMode?.hand = nil
        tell(.notice(EditModeWords.nothingChanges[language]))
        return nil
      }
      return apply(gesture.edit, saying: said(words, of: gesture)) ? gesture : nil
    } catch {
      tell(.refusal(RefusalWords.sentence(for: error, in: self)))
      return nil
    }
  }

  private mutating func take(_ hand: Hand) {
    tell(nil)
    editMode?.hand = hand
  }

  private mutating func withSubjectOfGesture(
    _ body: (inout Editor, Selection, GridPoint) -> Void
  ) {
    let subject = subjectOfGesture
    guard let mode = editMode else { return }
    guard !subject.isEmpty else {
      tell(
        .refusal(
          (mode.subject == .stands ? EditModeWords.noStandHere : EditModeWords.noFeatureHere)[
            language]))
      return
    }
    body(&self, subject, mode.cursor)
  }
}

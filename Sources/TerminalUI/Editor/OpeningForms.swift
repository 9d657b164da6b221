// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// The commands that open forms.
extension Editor {
  private mutating func open(_ subject: any FormSubject) {
    dialogue = Form(subject, in: view)
  }

  mutating func editCooperative() {
    if focus == .map, let stand = selected, plan.placements[stand] == nil {
      addCooperative()
      return
    }
    withSubject(of: .editCooperative)
  }

  mutating func openForm(on id: Cooperative.ID) {
    guard let cooperative = plan.cooperatives[id] else { return }
    open(CooperativeForm(original: cooperative, isNew: false))
  }

  mutating func addCooperative() {
    guard mayChange() else { return }
    guard let id = freeID() else { return }
    var new = Cooperative(id: id)
    new.status = .waiting
    let last = lists.waiting.compactMap(\.priority).max() ?? 0
    new.priority = last < Int.max ? last + 1 : nil
    open(CooperativeForm(original: new, isNew: true))
  }

  /// The next id in the manner of those in use: c061 after c060.
  private func freeID() -> Cooperative.ID? {
    for number in 1...100_000 {
      let digits = "\(number)"
      let text = "c" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      if let id = Cooperative.ID(text), plan.cooperatives[id] == nil { return id }
    }
    return nil
  }

  /// Opens the form on the stand under the cursor.
  mutating func openStandSheet() {
    let subject = editMode == nil ? [] : subjectOfGesture.stands
    guard let stand = (subject.count == 1 ? subject.first : selected).flatMap({ plan.stands[$0] })
    else {
      tell(.refusal(Words.noStand[language]))
      return
    }
    open(StandForm(original: stand))
  }

  /// Opens the form on the feature under the cursor.
  mutating func openFeatureSheet() {
    guard mayChange() else { return }
    let subject = subjectOfGesture.features
    guard subject.count == 1, let feature = subject.first.flatMap({ plan.hall.features[$0] }) else {
      tell(.refusal(EditModeWords.noFeatureHere[language]))
      return
    }
    open(FeatureForm(original: feature))
  }

  mutating func openHall() { if mayChange() { open(HallForm()) } }

  mutating func openNewHall() { if mayChange() { open(NewHallForm()) } }

  mutating func openRow() {
    guard let mode = editMode else { return }
    let size = usualStand
    // Ten, or as many as find room east of the cursor.
    let room = (plan.hall.width - mode.cursor.x) / max(1, size.width)
    let count = mode.count ?? max(1, min(10, room))
    let form = Form(RowForm(origin: mode.cursor, size: size, count: count), in: view)
    let draft = mode.count == nil ? mode.rowDraft : nil
    dialogue = draft.map(form.filled) ?? form
  }

  mutating func openRenumbering() {
    let stands = subjectOfGesture.stands
    guard !stands.isEmpty else {
      tell(.refusal(EditModeWords.noStandHere[language]))
      return
    }
    open(NumberForm(stands: stands))
  }
}

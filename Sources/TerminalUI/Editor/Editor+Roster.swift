// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Adding cooperatives and changing their data.
extension Editor {
  mutating func editCooperative() {
    if focus == .map, let stand = selected, plan.placements[stand] == nil {
      addCooperative()
      return
    }
    withSubject(of: .editCooperative) { $0.openForm(on: $1) }
  }

  mutating func openForm(on id: Cooperative.ID) {
    guard mayChange() else { return }
    guard let cooperative = plan.cooperatives[id] else { return }
    dialogue = .form(CooperativeForm(cooperative, isNew: false, plan: plan))
  }

  mutating func addCooperative() {
    guard mayChange() else { return }
    guard let id = freeID() else { return }
    var new = Cooperative(id: id)
    new.status = .waiting
    let last = lists.waiting.compactMap(\.priority).max() ?? 0
    new.priority = last < Int.max ? last + 1 : nil
    dialogue = .form(CooperativeForm(new, isNew: true, plan: plan))
  }

  /// Saves the form's cooperative, or says what is wrong with a field and goes there.
  mutating func finish(_ form: CooperativeForm) {
    var form = form
    do {
      let cooperative = try form.cooperative(in: plan)
      let shown = cooperative.names.preferred(in: language) ?? cooperative.id.text
      dialogue = nil
      if !form.isNew, cooperative == form.original { return }
      if apply(.writeCooperative(cooperative), saying: shown) {
        goToNew(form.isNew ? cooperative.id : nil)
      } else {
        dialogue = .form(form)
      }
    } catch {
      form.line = form.fields.firstIndex { $0.datum == error.datum } ?? form.line
      form.fault = error.reason[language]
      dialogue = .form(form)
    }
  }

  /// Shows a cooperative that was just added where it is listed.
  private mutating func goToNew(_ id: Cooperative.ID?) {
    guard let id, let place = waitingLines.firstIndex(where: { $0.id == id }) else { return }
    line[.side] = place
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
}

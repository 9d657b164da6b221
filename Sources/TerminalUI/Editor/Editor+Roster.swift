// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Adding cooperatives and changing their data.
extension Editor {
  mutating func editCooperative() {
    if focus == .map, let stand = selected, plan.placements[stand] == nil {
      addCooperative()
      return
    }
    withSubject(of: .editCooperative)
  }

  mutating func openForm(on id: Cooperative.ID) {
    guard let cooperative = plan.cooperatives[id] else { return }
    open(Form(cooperative, isNew: false, plan: plan, language))
  }

  mutating func addCooperative() {
    guard mayChange() else { return }
    guard let id = freeID() else { return }
    var new = Cooperative(id: id)
    new.status = .waiting
    let last = lists.waiting.compactMap(\.priority).max() ?? 0
    new.priority = last < Int.max ? last + 1 : nil
    open(Form(new, isNew: true, plan: plan, language))
  }

  /// Saves the form's cooperative.
  mutating func finish(_ form: Form, of original: Cooperative, isNew: Bool) throws {
    let cooperative = try form.cooperative(original, isNew: isNew, in: plan)
    guard isNew || cooperative != original else {
      dialogue = nil
      return
    }
    let shown = cooperative.names.preferred(in: language) ?? cooperative.id.text
    try apply(.writeCooperative(cooperative), of: form, saying: shown)
    goToNew(isNew ? cooperative.id : nil)
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

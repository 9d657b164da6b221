// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// The hall of the plan: its size, its grid, and the plan's names.
extension Editor {
  mutating func openHall() {
    guard mayChange() else { return }
    open(Form(hallOf: plan))
  }

  func reviewHall(_ form: inout Form) {
    form.complaint = nil
    form.notes = []
    do {
      let shape = try form.hallShape()
      form.notes = [note(on: shape)]
      _ = try plan.applying(hallEdit(of: form, shape), stamp: nil)
    } catch {
      form.complaint = complaint(about: error, in: form)
    }
  }

  /// The area of a hall and its cells.
  func note(on shape: HallShape) -> Form.Note {
    let module = shape.module
    let area = module.squareMetres(shape.width * shape.depth)
    let cells = shape.width * shape.depth
    return Form.Note(
      text: Figures.exactArea(area, language) + " · \(shape.width) × \(shape.depth) = \(cells) "
        + HallWords.cells[language])
  }

  mutating func finishHall(_ form: Form) throws {
    let edit = hallEdit(of: form, try form.hallShape())
    guard edit != .all([]) else {
      dialogue = nil
      message = .notice(ShapingWords.nothingChanges[language])
      return
    }
    try apply(edit, of: form, saying: HallWords.changed[language])
    revealSelection()
    if let cursor = shaping.map({ clamped($0.cursor) }) { shaping?.cursor = cursor }
    revealShapingCursor()
  }

  /// What the form would change, as one edit.
  private func hallEdit(of form: Form, _ shape: HallShape) -> Edit {
    var edits: [Edit] = []
    let names = form.names(of: plan)
    if names != plan.names { edits.append(.writeNames(names)) }
    if shape != plan.hall.shape { edits.append(.writeHall(shape)) }
    return edits.count == 1 ? edits[0] : .all(edits)
  }

  /// Whether the hall of the form leaves something outside to the east, whatever its depth.
  func isTooNarrow(_ form: Form) -> Bool {
    guard var shape = try? form.hallShape() else { return false }
    let hall = plan.hall
    shape.depth = max(shape.depth, shape.module.cellsCovering(hall.module.metres(hall.depth)))
    return (try? plan.applying(.writeHall(shape), stamp: nil)) == nil
  }
}

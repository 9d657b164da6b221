// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// The hall of the plan: its size, its grid, and the plan's names.
struct HallForm: FormSubject {
  func start(in view: DialogueView) -> Form.Datum? { .width }

  func title(of form: Form, in view: DialogueView) -> DisplayText { view.text(HallWords.title) }

  func fields(in view: DialogueView) -> [Form.Field] {
    let hall = view.plan.hall
    return Form.Field.names(view.plan.names) + [
      .metres(.width, hall.module.metres(hall.width)),
      .metres(.depth, hall.module.metres(hall.depth)), .metres(.module, hall.module.metres),
    ]
  }

  func review(_ form: Form, in view: DialogueView, _ notes: inout [Form.Note]) throws {
    let shape = try form.hallShape()
    notes = [Form.Note(on: shape, view.language)]
    _ = try view.plan.applying(edit(of: form, shape, in: view.plan), stamp: nil)
  }

  func finish(_ form: Form, in view: DialogueView) throws -> Outcome {
    var notes: [Form.Note] = []
    try review(form, in: view, &notes)
    let edit = edit(of: form, try form.hallShape(), in: view.plan)
    if edit == .all([]) {
      return .close(saying: .notice(EditModeWords.nothingChanges[view.language]))
    }
    return .all([
      .apply(edit, saying: HallWords.changed[view.language]), .close, .request(.revealCursors),
    ])
  }

  func datum(of error: any Error, in form: Form, _ view: DialogueView) -> Form.Datum? {
    switch error as? EditRefusal {
    case .approved, .malformedHall: .width
    case .offGrid: .module
    case .outsideHall: isTooNarrow(form, in: view.plan) ? .width : .depth
    default: nil
    }
  }

  /// What the form would change, as one edit.
  private func edit(of form: Form, _ shape: HallShape, in plan: Plan) -> Edit {
    var edits: [Edit] = []
    let names = form.names(over: plan.names)
    if names != plan.names { edits.append(.writeNames(names)) }
    if shape != plan.hall.shape { edits.append(.writeHall(shape)) }
    return edits.count == 1 ? edits[0] : .all(edits)
  }

  /// Whether the hall of the form leaves something outside to the east, whatever its depth.
  private func isTooNarrow(_ form: Form, in plan: Plan) -> Bool {
    guard var shape = try? form.hallShape() else { return false }
    let hall = plan.hall
    shape.depth = max(shape.depth, shape.module.cellsCovering(hall.module.metres(hall.depth)))
    return (try? plan.applying(.writeHall(shape), stamp: nil)) == nil
  }
}

// MARK: The shape of a hall

extension Form {
  /// The shape that the fields describe.
  ///
  /// - Throws: `Fault` for the first field that does not hold what it should.
  func hallShape() throws(Fault) -> HallShape {
    guard let module = Module(metres: try number(.module)), module.metres <= Hall.sideLimit else {
      throw Fault(datum: .module, reason: HallWords.noModule)
    }
    let shape = HallShape(
      module: module, width: try cells(.width, module), depth: try cells(.depth, module))
    if shape.isSound { return shape }
    let tooWide = module.metres(shape.width) > Hall.sideLimit
    throw Fault(
      datum: tooWide ? .width : .depth,
      reason: EditRefusal.malformedHall.phrase(calling: \.text, and: \.text))
  }
}

extension Form.Note {
  /// The area of a hall and its cells.
  init(on shape: HallShape, _ language: Language) {
    let cells = shape.width * shape.depth
    self.init(
      text:
        "\(Figures.exactArea(shape.module.squareMetres(cells), language)) · \("\(shape.width) × \(shape.depth) = \(cells)") \(HallWords.cells, language)"
    )
  }
}

extension Form.Datum {
  static let module = Self(
    Phrase("grid step", fr: "pas de la grille", ar: "خطوة الشبكة"),
    help: Phrase(
      "metres a cell; all lengths are multiples of it",
      fr: "mètres par case ; toute longueur en est un multiple",
      ar: "متر لكل خانة؛ كل الأطوال من مضاعفاتها"))
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// A row of stands that is to be drawn; the map shows at once what it would be.
struct RowForm: ShownFormSubject {
  /// The north-west cell of the first stand.
  let origin: GridPoint
  /// The size of a stand, in cells.
  let size: (width: Int, depth: Int)
  let count: Int

  func title(of form: Form, in view: DialogueView) -> DisplayText {
    form.counted(Phrase("Row of stands", fr: "Rangée de stands", ar: "صف أروقة"), in: view)
  }

  func fields(in view: DialogueView) -> [Form.Field] {
    let module = view.plan.hall.module
    let offer = view.engine.usualOffer(
      near: GridRectangle(x: origin.x, y: origin.y, width: size.width, depth: size.depth))
    let lines = [
      Form.Word(value: "1", title: Phrase("one", fr: "une", ar: "واحد")),
      Form.Word(
        value: "2",
        title: Phrase("two, back to back", fr: "deux, dos à dos", ar: "اثنان ظهرًا لظهر")),
    ]
    return [
      .whole(.count, count), .metres(.width, module.metres(size.width)),
      .metres(.depth, module.metres(size.depth)),
      .choice(.direction, Form.Word.sides([.east, .south, .west, .north]), Side.east.rawValue),
    ] + Form.Field.numbering(view.engine.nextSeries) + [
      Form.Field.skips,
      .whole(.aisleEvery, 0, Phrase("0: none", fr: "0 : sans", ar: "0: بلا")),
      .metres(.aisleWidth, view.plan.aisleRule.metres), .choice(.lines, lines, "1"),
      .choice(.walk, RowOfStands.Walk.allCases.map(Self.word), RowOfStands.Walk.lines.rawValue),
      .number(.power, offer.powerKilowatts, FormWords.kilowatts, showsZero: true),
      .yesNo(.water, offer.hasWater),
    ]
  }

  private static func word(for walk: RowOfStands.Walk) -> Form.Word {
    let title =
      switch walk {
      case .lines: Phrase("line by line", fr: "ligne par ligne", ar: "خطًّا خطًّا")
      case .round: Phrase("there and back", fr: "aller et retour", ar: "ذهابًا وإيابًا")
      case .pairs: Phrase("pair by pair", fr: "paire par paire", ar: "رواقين رواقين")
      }
    return Form.Word(value: walk.rawValue, title: title)
  }

  func gesture(of form: Form, in view: DialogueView) throws -> Gesture? {
    try view.engine.row(try row(form, in: view.plan))
  }

  func finish(_ form: Form, in view: DialogueView) throws -> Outcome {
    let row = try row(form, in: view.plan)
    let gesture = try view.engine.row(row)
    return outcome(
      of: gesture, saying: view.said(EditModeWords.rowDrawn, of: gesture), in: view,
      then: [.repeatLater(.row(row)), .keepRow(nil), .selectOnly(gesture.selection)])
  }

  /// What was typed is offered again, from another cell.
  func leave(_ form: Form, in view: DialogueView) -> Outcome {
    .all([
      .close(saying: .notice(Words.cancelled[view.language])),
      .request(.keepRow(form.fields.map(\.value))),
    ])
  }

  /// The row that the fields describe.
  private func row(_ form: Form, in plan: Plan) throws(Form.Fault) -> RowOfStands {
    let module = plan.hall.module
    var row = RowOfStands(
      origin: origin, width: try form.cells(.width, module), depth: try form.cells(.depth, module),
      count: try form.count(.count, from: 1),
      direction: Side(rawValue: form.text(.direction)) ?? .east, numbering: try form.numbering())
    row.aisleEvery = try form.count(.aisleEvery)
    row.aisle = row.aisleEvery > 0 ? try form.cells(.aisleWidth, module) : 0
    row.isDouble = form.text(.lines) == "2"
    row.walk = RowOfStands.Walk(rawValue: form.text(.walk)) ?? .lines
    row.powerKilowatts = try form.number(.power)
    row.hasWater = form.isOn(.water)
    return row
  }
}

extension Form.Datum {
  static let count = Self(Phrase("stands", fr: "stands", ar: "عدد الأروقة"))
  static let direction = Self(Phrase("direction", fr: "direction", ar: "الاتجاه"))
  static let aisleEvery = Self(Phrase("aisle after", fr: "allée après", ar: "ممر بعد"))
  static let aisleWidth = Self(Phrase("aisle width", fr: "largeur d’allée", ar: "عرض الممر"))
  static let lines = Self(Phrase("lines", fr: "lignes", ar: "الخطوط"))
  static let walk = Self(Phrase("numbers go", fr: "numérotation", ar: "الترقيم"))
}

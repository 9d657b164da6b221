// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// A stand's data.
struct StandForm: FormSubject {
  /// The stand as it was.
  let original: Stand

  func title(of form: Form, in view: DialogueView) -> DisplayText {
    let label = original.label
    return view.text(Phrase("Stand \(label)", fr: "Stand \(label)", ar: "الرواق \(label)"))
  }

  func fields(in view: DialogueView) -> [Form.Field] {
    let plan = view.plan
    let module = plan.hall.module
    var fields: [Form.Field] = [
      .text(.number, original.number),
      .number(.power, original.powerKilowatts, FormWords.kilowatts, showsZero: true),
      .yesNo(.water, original.hasWater), .text(.hold, original.hold),
      .yesNo(.locked, original.isLocked), .yesNo(.shared, original.isShared),
    ]
    if let part = original.parts.first, original.parts.count == 1 {
      fields += Form.Field.place(part, module)
    } else {
      let area = Figures.exactArea(module.squareMetres(original.cellCount), view.language)
      fields.append(.fixed(.parts, "\(original.parts.count) · \(area)"))
    }
    let people = (plan.placements[original.id] ?? []).map { view.name(of: $0) }
    fields.append(.fixed(.occupants, people.isEmpty ? "–" : people.joined(separator: " · ")))
    let mounted = plan.hall.sortedFeatures.filter { $0.mountedOn == original.id }.map(\.id.text)
    if !mounted.isEmpty { fields.append(.fixed(.fixtures, mounted.joined(separator: " · "))) }
    return fields
  }

  func review(_ form: Form, in view: DialogueView, _ notes: inout [Form.Note]) throws {
    let changed = try stand(form, in: view.plan)
    notes = Form.Note.all(on: changed.parts, of: try view.engine.rewrite(changed), in: view)
  }

  func finish(_ form: Form, in view: DialogueView) throws -> Outcome {
    let gesture = try view.engine.rewrite(try stand(form, in: view.plan))
    let number = form.text(.number)
    return outcome(
      of: gesture,
      saying:
        "\(FormWords.changed, view.language) \(number.isEmpty ? original.id.text : number)",
      in: view)
  }

  func datum(of error: any Error, in form: Form, _ view: DialogueView) -> Form.Datum? {
    switch error as? GestureRefusal {
    case .wrongPower: .power
    case .wrongText: .number
    case let refusal: form.datum(ofPlaceIn: refusal)
    }
  }

  /// The stand that the fields describe.
  private func stand(_ form: Form, in plan: Plan) throws(Form.Fault) -> Stand {
    var stand = original
    stand.number = form.text(.number)
    stand.powerKilowatts = try form.number(.power)
    stand.hasWater = form.isOn(.water)
    stand.hold = form.text(.hold)
    stand.isLocked = form.isOn(.locked)
    stand.isShared = form.isOn(.shared)
    if form.field(.width) != nil { stand.parts = [try form.place(plan.hall.module)] }
    return stand
  }
}

extension Form.Datum {
  static let hold = Self(
    Phrase("on hold for", fr: "réservé pour", ar: "محجوز لـ"),
    help: Phrase("empty: not on hold", fr: "vide : non réservé", ar: "فارغ: غير محجوز"))
  static let locked = Self(Phrase("locked", fr: "verrouillé", ar: "مثبَّت"))
  static let shared = Self(Phrase("shared", fr: "partagé", ar: "مشترك"))
  static let parts = Self(Phrase("rectangles", fr: "rectangles", ar: "المستطيلات"))
  static let occupants = Self(Phrase("cooperative", fr: "coopérative", ar: "التعاونية"))
  static let fixtures = Self(Phrase("mounted here", fr: "fixé ici", ar: "مثبَّت هنا"))
}

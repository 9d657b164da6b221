// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// A feature's data: what its kind has, and its names.
struct FeatureForm: FormSubject {
  /// The feature as it was.
  let original: Feature

  func title(of form: Form, in view: DialogueView) -> DisplayText {
    view.text("\(EditModeWords.name(of: original.kind), view.language) · \(original.id.text)")
  }

  func fields(in view: DialogueView) -> [Form.Field] {
    let plan = view.plan
    let kinds = Feature.Kind.allCases.filter { $0.form == original.kind.form }.map {
      Form.Word(value: $0.rawValue, title: EditModeWords.name(of: $0))
    }
    let fields =
      Form.Field.names(original.names) + [.choice(.kind, kinds, original.kind.rawValue)]
    switch original.place {
    case .area(let area):
      return fields + Form.Field.place(area, plan.hall.module) + [.whole(.seats, original.seats)]
    case .point(let point): return fields + self.fields(of: point, in: plan)
    case .door(let door): return fields + self.fields(of: door, in: plan.hall)
    }
  }

  private func fields(of point: GridPoint, in plan: Plan) -> [Form.Field] {
    let module = plan.hall.module
    return [
      .position(.x, module.metres(point.x)), .position(.y, module.metres(point.y)),
      .number(.power, original.powerKilowatts, FormWords.kilowatts, showsZero: true),
      .text(
        .mountedOn, original.mountedOn.map { plan.stands[$0]?.label ?? $0.text } ?? "",
        known: StandOrder.rows.sorted(Array(plan.stands.values)).map { Form.Word($0.label) }),
    ]
  }

  private func fields(of door: Feature.Door, in hall: Hall) -> [Form.Field] {
    let fields: [Form.Field] = [
      .choice(.side, Form.Word.sides([.north, .east, .south, .west]), door.side.rawValue),
      .metres(.offset, hall.module.metres(door.offset)),
      .metres(.width, hall.module.metres(door.width)),
    ]
    let voids = hall.sortedFeatures.filter { $0.kind == .void }.map { Form.Word($0.id.text) }
    if voids.isEmpty, door.void == nil { return fields }
    let edge = Form.Word(value: "", title: FormWords.hallEdge)
    return fields + [.choice(.host, [edge] + voids, door.void?.text ?? "")]
  }

  func review(_ form: Form, in view: DialogueView, _ notes: inout [Form.Note]) throws {
    let changed = try feature(form, in: view.plan)
    let gesture = try view.engine.rewrite(changed)
    notes = Form.Note.all(on: [changed.area].compactMap(\.self), of: gesture, in: view)
  }

  func finish(_ form: Form, in view: DialogueView) throws -> Outcome {
    let changed = try feature(form, in: view.plan)
    let name = changed.names.preferred(in: view.language) ?? changed.id.text
    return outcome(
      of: try view.engine.rewrite(changed), saying: "\(FormWords.changed, view.language) \(name)",
      in: view)
  }

  func datum(of error: any Error, in form: Form, _ view: DialogueView) -> Form.Datum? {
    switch error as? GestureRefusal {
    case .wrongPower: .power
    case .wrongPlace, .plan(.featureInRule), .plan(.inUse): .kind
    case .plan(.noSuchFeature): .host
    case .plan(.noSuchStand): .mountedOn
    case let refusal: form.datum(ofPlaceIn: refusal)
    }
  }

  /// The feature that the fields describe.
  private func feature(_ form: Form, in plan: Plan) throws(Form.Fault) -> Feature {
    let module = plan.hall.module
    var feature = original
    feature.names = form.names(over: original.names)
    feature.kind = Feature.Kind(rawValue: form.text(.kind)) ?? original.kind
    switch original.place {
    case .area:
      feature.place = .area(try form.place(module))
      feature.seats = try form.whole(.seats)
    case .point:
      feature.place = .point(
        GridPoint(x: try form.position(.x, module), y: try form.position(.y, module)))
      feature.powerKilowatts = try form.number(.power)
      feature.mountedOn = try host(named: form.text(.mountedOn), in: plan)
    case .door(var door):
      door.side = Side(rawValue: form.text(.side)) ?? door.side
      door.offset = try form.cells(.offset, module, from: 0)
      door.width = try form.cells(.width, module)
      if form.field(.host) != nil { door.void = Feature.ID(form.text(.host)) }
      feature.place = .door(door)
    }
    return feature
  }

  /// The stand that a point is mounted on; nil where the field is empty.
  private func host(named text: String, in plan: Plan) throws(Form.Fault) -> Stand.ID? {
    if text.isEmpty { return nil }
    if let old = original.mountedOn, plan.stands[old]?.label == text { return old }
    guard let stand = plan.stand(named: text) else {
      throw Form.Fault(
        datum: .mountedOn,
        reason: Phrase(
          "there is no stand of that number", fr: "aucun stand ne porte ce numéro",
          ar: "لا رواق بهذا الرقم"))
    }
    return stand.id
  }
}

extension Feature {
  /// How many people it seats, where the file says.
  fileprivate var seats: Int? {
    get { if case .integer(let seats)? = source["seats"] { seats } else { nil } }
    set {
      if newValue == seats { return }
      source["seats"] = newValue.map(PropertyValue.integer)
    }
  }
}

extension Form.Datum {
  static let kind = Self(Phrase("type", fr: "type", ar: "النوع"))
  static let side = Self(Phrase("side", fr: "côté", ar: "الجهة"))
  static let offset = Self(
    Phrase("from its start", fr: "depuis son début", ar: "من بداية الجهة"),
    help: Phrase(
      "from the west or north end of the side", fr: "depuis le bout ouest ou nord du côté",
      ar: "من الطرف الغربي أو الشمالي للجهة"))
  static let host = Self(Phrase("door of", fr: "porte de", ar: "باب"))
  static let seats = Self(Phrase("seats", fr: "places", ar: "المقاعد"))
  static let mountedOn = Self(
    Phrase("mounted on stand", fr: "fixé au stand", ar: "مثبَّت على الرواق"))
}

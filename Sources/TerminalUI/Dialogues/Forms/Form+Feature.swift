// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A feature's data: what its kind has, and its names.
extension Form {
  /// Where a door lies that is on no void.
  private static let hallEdge = Word(
    value: "", title: FormWords.hallEdge)

  /// Opens the form on a feature.
  init(_ feature: Feature, in plan: Plan) {
    let module = plan.hall.module
    var fields = Field.names(feature.names)
    let kinds = Feature.Kind.allCases.filter { $0.form == feature.kind.form }
    fields.append(
      .choice(
        .kind, kinds.map { Word(value: $0.rawValue, title: ShapingWords.name(of: $0)) },
        feature.kind.rawValue))
    switch feature.place {
    case .area(let area): fields += Field.place(area, module)
    case .point(let point):
      fields += [
        .position(.x, module.metres(point.x)), .position(.y, module.metres(point.y)),
        .number(.power, feature.powerKilowatts, FormWords.kilowatts, showsZero: true),
        .text(
          .mountedOn, feature.mountedOn.map { plan.stands[$0]?.label ?? $0.text } ?? "",
          known: StandOrder.rows.sorted(Array(plan.stands.values)).map { Word($0.label) }),
      ]
    case .door(let door):
      let sides = [Side.north, .east, .south, .west].map {
        Word(value: $0.rawValue, title: ShapingFormWords.word($0.rawValue))
      }
      let voids = plan.hall.sortedFeatures.filter { $0.kind == .void }.map {
        Word(value: $0.id.text, title: Phrase($0.id.text, fr: $0.id.text, ar: $0.id.text))
      }
      fields += [
        .choice(.side, sides, door.side.rawValue),
        .metres(.offset, module.metres(door.offset)), .metres(.width, module.metres(door.width)),
      ]
      if !voids.isEmpty || door.void != nil {
        fields.append(.choice(.host, [Self.hallEdge] + voids, door.void?.text ?? ""))
      }
    }
    if feature.kind.form == .area { fields.append(.whole(.seats, feature.seats)) }
    self.init(.feature(feature), fields)
  }

  /// The feature that the fields describe.
  ///
  /// - Throws: `Fault` for the first field that does not hold what it should.
  func feature(_ original: Feature, in plan: Plan) throws(Fault) -> Feature {
    let module = plan.hall.module
    var feature = original
    feature.names = names(over: original.names)
    feature.kind = Feature.Kind(rawValue: word(.kind)) ?? original.kind
    switch original.place {
    case .area:
      feature.place = .area(try place(module))
      feature.seats = try whole(.seats)
    case .point:
      feature.place = .point(
        GridPoint(x: try position(.x, module), y: try position(.y, module)))
      feature.powerKilowatts = try number(.power)
      feature.mountedOn = try host(original.mountedOn, in: plan)
    case .door(let door):
      var moved = door
      moved.side = Side(rawValue: word(.side)) ?? door.side
      moved.offset = try cells(.offset, module, from: 0)
      moved.width = try cells(.width, module)
      if field(.host) != nil { moved.void = Feature.ID(word(.host)) }
      feature.place = .door(moved)
    }
    return feature
  }

  /// The stand that a point is mounted on; nil where the field is empty.
  private func host(_ old: Stand.ID?, in plan: Plan) throws(Fault) -> Stand.ID? {
    let text = text(.mountedOn)
    if text.isEmpty { return nil }
    if let old, plan.stands[old]?.label == text { return old }
    guard let stand = plan.stand(named: text) else {
      throw Fault(datum: .mountedOn, reason: SheetWords.noSuchStand)
    }
    return stand.id
  }
}

extension Feature {
  /// How many people it seats, where the file says.
  var seats: Int? {
    get { if case .integer(let seats)? = source["seats"] { seats } else { nil } }
    set {
      if newValue == seats { return }
      source["seats"] = newValue.map(PropertyValue.integer)
    }
  }
}

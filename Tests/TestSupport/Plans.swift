// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Rule {
  /// A rule of a kind, whose id is the kind unless given.
  package static func of(
    _ kind: String, id: Rule.ID? = nil, _ parameters: PropertyDictionary = [:]
  ) -> Rule {
    Rule(id: id ?? Rule.ID(stringLiteral: kind), kind: kind, parameters: parameters)
  }
}

extension Cooperative {
  /// A confirmed cooperative, changed as a test wants it.
  package static func named(
    _ id: Cooperative.ID, _ change: (inout Cooperative) -> Void = { _ in }
  ) -> Cooperative {
    var cooperative = Cooperative(id: id)
    change(&cooperative)
    return cooperative
  }
}

extension TextHall {
  /// A plan in this hall; `seats` names the cooperatives on each stand.
  ///
  /// Cooperatives that only `seats` names are made up, without needs.
  package func plan(
    rules: [Rule] = [], cooperatives: [Cooperative] = [],
    seats: [Stand.ID: [Cooperative.ID]] = [:], features: [Feature] = [],
    stands extra: [Stand] = [], changing change: (inout Stand) -> Void = { _ in }
  ) -> Plan {
    var hall = hall
    for feature in features { hall.features[feature.id] = feature }
    var changed = stands + extra
    for index in changed.indices { change(&changed[index]) }
    var known = Dictionary(uniqueKeysWithValues: cooperatives.map { ($0.id, $0) })
    for id in seats.values.joined() where known[id] == nil { known[id] = Cooperative(id: id) }
    return Plan(
      hall: hall, stands: changed, cooperatives: Array(known.values), placements: seats,
      rules: rules)
  }
}

extension Feature {
  /// An area feature, in cells.
  package static func area(
    _ id: Feature.ID, _ kind: Feature.Kind, x: Int, y: Int, width: Int, depth: Int
  ) -> Feature {
    Feature(id: id, kind: kind, place: .area(.init(x: x, y: y, width: width, depth: depth)))
  }

  /// A point feature, in cells.
  package static func point(
    _ id: Feature.ID, _ kind: Feature.Kind, x: Int, y: Int, mountedOn: Stand.ID? = nil
  ) -> Feature {
    Feature(id: id, kind: kind, place: .point(.init(x: x, y: y)), mountedOn: mountedOn)
  }
}

extension Stand {
  /// A stand of one rectangle, in cells.
  package static func at(_ id: Stand.ID, x: Int, y: Int, width: Int, depth: Int) -> Stand {
    Stand(
      id: id, number: id.text, parts: [GridRectangle(x: x, y: y, width: width, depth: depth)])
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

@testable import HallFilling

/// A hall with a door of 3 m in the middle of each wall, and rules about stands.
///
/// - Parameters:
///   - blindDepth: How deep blind aisles may be, in metres; nil for no such rule.
///   - share: How much of the hall stands may take; nil for no such rule.
func fairHall(
  width: Double, depth: Double, blindDepth: Double? = nil, share: Double? = nil,
  features: [Feature] = [], doors: [Side] = Side.allCases
) -> Plan {
  let (columns, rows) = (Int(width * 2), Int(depth * 2))
  var hall = Hall(width: columns, depth: rows)
  for feature in features + doors.map({ door($0, columns, rows) }) {
    hall.features[feature.id] = feature
  }
  var rules = [
    rule("minimumAisleWidth"), rule("exitClear"), rule("standOpen"), rule("noOverlap"),
    rule("insideHall"), rule("fireGearClear"), rule("exitReach"), rule("numbersUnique"),
  ]
  if let blindDepth { rules.append(rule("deadEnd", ["metres": .real(blindDepth)])) }
  if let share { rules.append(rule("netRatio", ["max": .real(share)])) }
  return Plan(hall: hall, rules: rules.compactMap { $0 })
}

private func door(_ side: Side, _ columns: Int, _ rows: Int) -> Feature {
  let length = side == .north || side == .south ? columns : rows
  let kind: Feature.Kind = side == .south ? .entrance : .exit
  return feature(
    "door-\(side.rawValue)", kind, .door(.init(side: side, offset: length / 2 - 3, width: 6)))
}

/// A feature of a hall.
func feature(_ id: String, _ kind: Feature.Kind, _ place: Feature.Place) -> Feature {
  guard let id = Feature.ID(id) else { preconditionFailure("no id: \(id)") }
  return Feature(id: id, kind: kind, place: place)
}

private func rule(_ kind: String, _ parameters: PropertyDictionary = [:]) -> Rule? {
  Rule.ID(kind).map { Rule(id: $0, kind: kind, parameters: parameters) }
}

/// The hall of the fair as its plan file describes it: 40 × 30 m, four doors, workshops of 12 × 6 m.
func villageHall(workshops: Bool = true, blindDepth: Double? = nil, share: Double? = nil) -> Plan {
  var features = [
    feature("entrance-north", .entrance, .door(.init(side: .north, offset: 38, width: 4))),
    feature("entrance-south", .entrance, .door(.init(side: .south, offset: 34, width: 10))),
    feature("exit-east", .exit, .door(.init(side: .east, offset: 24, width: 6))),
    feature("exit-west", .exit, .door(.init(side: .west, offset: 24, width: 6))),
  ]
  if workshops {
    features.append(
      feature(
        "workshops", .workshopArea, .area(GridRectangle(x: 0, y: 48, width: 24, depth: 12))))
  }
  return fairHall(
    width: 40, depth: 30, blindDepth: blindDepth, share: share, features: features, doors: [])
}

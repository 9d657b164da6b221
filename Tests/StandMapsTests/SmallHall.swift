// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

@testable import StandMaps

/// A small hall to paint, with lengths in metres and a module of half a metre.
struct SmallHall {
  var width: Double
  var depth: Double
  var features: [Feature] = []
  var stands: [Stand] = []
  var cooperatives: [Cooperative] = []
  var placements: [Stand.ID: [Cooperative.ID]] = [:]
  var categories: [ExactText: Category] = [:]
  var module = Module.standard

  init(_ width: Double, _ depth: Double) {
    self.width = width
    self.depth = depth
  }

  static func cells(_ metres: Double) -> Int { Int((metres * 2).rounded()) }

  static func area(_ x: Double, _ y: Double, _ width: Double, _ depth: Double) -> GridRectangle {
    GridRectangle(x: cells(x), y: cells(y), width: cells(width), depth: cells(depth))
  }

  mutating func stand(
    _ id: String, _ number: String, _ parts: GridRectangle..., hold: String = "",
    locked: Bool = false
  ) {
    guard let id = Stand.ID(id) else { return }
    stands.append(Stand(id: id, number: number, parts: parts, hold: hold, isLocked: locked))
  }

  mutating func feature(
    _ id: String, _ kind: Feature.Kind, _ place: Feature.Place, name: String = ""
  ) {
    guard let id = Feature.ID(id) else { return }
    features.append(Feature(id: id, kind: kind, place: place, names: Names([("en", name)])))
  }

  mutating func door(
    _ id: String, _ kind: Feature.Kind, _ side: Side, _ offset: Double, _ width: Double,
    void: String? = nil
  ) {
    let door = Feature.Door(
      side: side, offset: Self.cells(offset), width: Self.cells(width),
      void: void.flatMap(Feature.ID.init))
    feature(id, kind, .door(door))
  }

  mutating func seat(_ cooperative: String, category: String, on stand: String) {
    guard let id = Cooperative.ID(cooperative), let stand = Stand.ID(stand) else { return }
    var new = Cooperative(id: id, names: Names([("en", "Coop \(cooperative)")]))
    new.category = category
    new.province = "Berkane"
    cooperatives.append(new)
    placements[stand, default: []].append(id)
  }

  var plan: Plan {
    Plan(
      hall: Hall(
        module: module, width: Self.cells(width), depth: Self.cells(depth),
        features: Dictionary(uniqueKeysWithValues: features.map { ($0.id, $0) })),
      stands: stands, cooperatives: cooperatives, placements: placements, categories: categories)
  }

  var painter: MapPainter {
    let plan = plan
    return MapPainter(plan: plan, floor: Floor(plan))
  }

  /// The whole map as lines.
  func picture(_ options: MapOptions = MapOptions(bidi: .off)) -> String {
    painter.frame(options).lines.joined(separator: "\n")
  }
}

extension MapPainter {
  /// The whole map.
  func frame(_ options: MapOptions) -> Frame {
    let size = size(options.scale)
    var frame = Frame(columns: size.columns, rows: size.rows)
    paint(on: &frame, x: 0, y: 0, width: size.columns, height: size.rows, options: options)
    return frame
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TestSupport

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

extension SmallHall {
  private static let hostile = [
    "plain", "تعاونية", "عسل", "\u{202E}evil", "\u{1B}[31m", "a\tb", "x\ny", "\u{0}", "日本語",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{200F}", "\u{2028}", "𝕏𝕐", "👩‍🌾", "\u{FEFF}",
    "ⵜⴰⵎⵎⵏⵜ", "\u{9B}2J", "ש", " ", "", "word word", "\u{E0041}", "12", "\u{0C}", "\u{0B}",
    "\u{85}",
  ]

  /// A hall of random stands, features and cooperatives with names that nobody would wish for.
  static func random(seed: UInt64) -> SmallHall {
    var random = SplitMix64(seed: seed)
    var hall = SmallHall(
      Double(Int.random(in: 4...60, using: &random)), Double(Int.random(in: 3...40, using: &random))
    )
    func text() -> String {
      (0..<Int.random(in: 0...6, using: &random))
        .map { _ in hostile.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    func area() -> GridRectangle {
      SmallHall.area(
        Double(Int.random(in: -4...(Int(hall.width) * 2), using: &random)) / 2,
        Double(Int.random(in: -4...(Int(hall.depth) * 2), using: &random)) / 2,
        Double(Int.random(in: 1...16, using: &random)) / 2,
        Double(Int.random(in: 1...16, using: &random)) / 2)
    }
    for index in 0..<Int.random(in: 0...30, using: &random) {
      let first = area()
      let second = GridRectangle(x: first.maxX, y: first.y, width: 3, depth: 2)
      hall.stand(
        "s\(index)", text(), first, second, hold: Bool.random(using: &random) ? text() : "",
        locked: Bool.random(using: &random))
    }
    for index in 0..<Int.random(in: 0...12, using: &random) {
      let kind = Feature.Kind.allCases.randomElement(using: &random) ?? .wall
      switch kind.form {
      case .door:
        let side = Side.allCases.randomElement(using: &random) ?? .north
        hall.door("f\(index)", kind, side, Double(Int.random(in: -2...20, using: &random)), 2)
      case .area: hall.feature("f\(index)", kind, .area(area()), name: text())
      case .point:
        let place = area()
        hall.feature("f\(index)", kind, .point(GridPoint(x: place.x, y: place.y)))
      }
    }
    for index in 0..<Int.random(in: 0...40, using: &random) {
      guard let id = Cooperative.ID("c\(index)") else { continue }
      var cooperative = Cooperative(
        id: id,
        names: Names([("en", text()), ("ar", text()), ("fr", text())]))
      cooperative.category = text()
      cooperative.province = text()
      cooperative.wishedArea = Double(Int.random(in: 0...30, using: &random)) / 4
      cooperative.status = Bool.random(using: &random) ? .confirmed : .waiting
      hall.cooperatives.append(cooperative)
      if cooperative.status == .confirmed, let stand = hall.stands.randomElement(using: &random) {
        hall.placements[stand.id, default: []].append(cooperative.id)
      }
    }
    return hall
  }
}

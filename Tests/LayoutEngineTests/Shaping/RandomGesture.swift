// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport

/// Gestures as hands make them, by chance; some are refused, some carry absurd numbers.
enum RandomGesture {
  static func gesture(
    of plan: Plan, _ random: inout SplitMix64
  ) throws(ShapingRefusal) -> Gesture {
    let shaping = Shaping(plan)
    let ids = plan.stands.keys.sorted()
    let features = plan.hall.features.keys.sorted()
    let some = Selection(
      stands: Set(ids.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }),
      features: Set(features.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }))
    let stand = ids.randomElement(using: &random) ?? "none"
    let feature = features.randomElement(using: &random) ?? "none"
    let (dx, dy) = (distance(&random), distance(&random))
    let edges = Edges(rawValue: UInt8.random(in: 0...15, using: &random))
    switch Int.random(in: 0..<17, using: &random) {
    case 0: return try shaping.draw(rectangle(&random))
    case 1: return try shaping.duplicate(some, dx: dx, dy: dy)
    case 2: return try shaping.move(some, dx: dx, dy: dy)
    case 3: return try shaping.rotate(some)
    case 4: return try shaping.resize(stand, edges, dx: dx, dy: dy)
    case 5: return try shaping.resize(feature: feature, edges, dx: dx, dy: dy)
    case 6: return try shaping.delete(some)
    case 7: return try shaping.merge(some.stands, into: some.stands.min() ?? stand)
    case 8: return try shaping.merge(touching(stand, in: plan), into: stand)
    case 9: return try shaping.split(stand)
    case 10: return try shaping.split(stand, along: line(through: stand, of: plan, &random))
    case 11: return try shaping.row(row(&random))
    case 12: return try shaping.renumber(some.stands, numbering(&random), order: order(&random))
    case 13:
      return try shaping.renumber(
        stand, as: ["", "B13", "ممر ١"].randomElement(using: &random) ?? "")
    case 14: return try shaping.add(.restArea, at: .area(rectangle(&random)))
    case 15: return try shaping.add(.power, at: .point(GridPoint(x: dx, y: dy)))
    default:
      return try shaping.add(
        .exit,
        at: .door(try shaping.door(from: GridPoint(x: dx, y: dy), to: GridPoint(x: dy, y: dx))))
    }
  }

  private static func touching(_ stand: Stand.ID, in plan: Plan) -> Set<Stand.ID> {
    let parts = plan.stands[stand]?.parts ?? []
    let near = plan.stands.values.filter { other in
      other.parts.contains { part in parts.contains(where: part.adjoins) }
    }
    return Set(near.map(\.id)).union([stand])
  }

  static func distance(_ random: inout SplitMix64) -> Int {
    if Int.random(in: 0..<40, using: &random) == 0 {
      return [.min, .max, .min + 1, 1 << 40, 1_000_000, -3_000_000].randomElement(using: &random)
        ?? 0
    }
    return Int.random(in: -4...8, using: &random)
  }

  static func rectangle(_ random: inout SplitMix64) -> GridRectangle {
    GridRectangle(
      x: distance(&random), y: distance(&random), width: distance(&random),
      depth: distance(&random))
  }

  static func order(_ random: inout SplitMix64) -> StandOrder {
    StandOrder.allCases.randomElement(using: &random) ?? .rows
  }

  static func numbering(_ random: inout SplitMix64) -> Numbering {
    Numbering(
      prefix: ["", "A", "رواق "].randomElement(using: &random) ?? "",
      start: Int.random(in: 0...30, using: &random),
      step: [1, 2, -1, 0, .max].randomElement(using: &random) ?? 1,
      digits: Int.random(in: -1...12, using: &random), skips: [4, 13],
      avoidsTaken: Bool.random(using: &random))
  }

  static func row(_ random: inout SplitMix64) -> RowOfStands {
    var row = RowOfStands(
      origin: GridPoint(x: distance(&random), y: distance(&random)),
      width: distance(&random), depth: distance(&random),
      count: Int.random(in: 0...9, using: &random),
      direction: Side.allCases.randomElement(using: &random) ?? .east,
      numbering: numbering(&random))
    row.aisleEvery = Int.random(in: 0...4, using: &random)
    row.aisle = Int.random(in: 0...6, using: &random)
    row.isDouble = Bool.random(using: &random)
    row.walk = RowOfStands.Walk.allCases.randomElement(using: &random) ?? .lines
    return row
  }

  private static func line(
    through stand: Stand.ID, of plan: Plan, _ random: inout SplitMix64
  ) -> CutLine {
    let bounds = plan.stands[stand]?.bounds ?? GridRectangle(x: 0, y: 0, width: 1, depth: 1)
    return Bool.random(using: &random)
      ? .column(x: Int.random(in: bounds.x...bounds.maxX, using: &random))
      : .row(y: Int.random(in: bounds.y...bounds.maxY, using: &random))
  }
}

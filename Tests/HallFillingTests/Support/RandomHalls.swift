// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

@testable import HallFilling

/// A hall by chance: 24 to 42 m wide and 18 to 30 m deep, with columns in rows, but none before a door, and
/// sometimes a void.
func randomHall(seed: UInt64) -> Plan {
  var chance = SmallChance(seed: seed)
  let width = Int.random(in: 24...42, using: &chance)
  let depth = Int.random(in: 18...30, using: &chance)
  var features: [Feature] = []
  // The doors are 3 m wide, in the middle of each wall, and 3 m of floor before them stay clear.
  let doorways = [
    GridRectangle(x: width - 9, y: 0, width: 18, depth: 6),
    GridRectangle(x: width - 9, y: 2 * depth - 6, width: 18, depth: 6),
    GridRectangle(x: 0, y: depth - 9, width: 6, depth: 18),
    GridRectangle(x: 2 * width - 6, y: depth - 9, width: 6, depth: 18),
  ]
  let step = Int.random(in: 12...20, using: &chance)
  let (first, second) = (
    Int.random(in: 3...12, using: &chance), Int.random(in: 3...12, using: &chance)
  )
  for x in stride(from: first, to: 2 * width - 2, by: step) {
    for y in stride(from: second, to: 2 * depth - 2, by: step) {
      let column = GridRectangle(x: x, y: y, width: 1, depth: 1)
      if doorways.contains(where: column.overlaps) { continue }
      features.append(feature("column-\(x)-\(y)", .column, .area(column)))
    }
  }
  if Bool.random(using: &chance) {
    let size = Int.random(in: 6...14, using: &chance)
    features.append(
      feature("void", .void, .area(GridRectangle(x: 0, y: 0, width: size, depth: size))))
  }
  return fairHall(
    width: Double(width), depth: Double(depth), blindDepth: 6.1, share: 0.5, features: features)
}

/// How many stands of 3 × 3 m `NewHall` lays into such a hall, where only those count that break no rule
/// there and half of the hall stays free.
func soundRows(of plan: Plan) -> Int {
  let hall = plan.hall
  let module = hall.module
  var new = NewHall(width: module.metres(hall.width), depth: module.metres(hall.depth))
  guard let room = try? new.room().stands, room > 0 else { return 0 }
  new.stands = room
  guard let rows = try? new.plan() else { return 0 }
  var stands = rows.sortedStands
  while true {
    let report = Checker(plan.bare(with: stands)).report
    let wrong = Set(report.violations.filter { $0.severity == .error }.flatMap(\.stands))
    if wrong.isEmpty { break }
    stands.removeAll { wrong.contains($0.id) }
  }
  let most = GeometryRules(plan).mostStandCells(in: hall) ?? .max
  return min(stands.count, most / 36)
}

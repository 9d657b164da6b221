// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// The floor that is to be filled: where stands may stand, where people may walk, and what counts.
struct FillingGround {
  /// The hall with the rules that look at stands alone, and the stands that stay.
  let plan: Plan
  let rules: GeometryRules
  /// The stands that stay.
  let kept: [Stand]
  /// The least width of an aisle, in cells.
  let aisle: Int
  /// The most stand cells that may come; nil for any number.
  let mostCells: Int?
  /// The cells inside each door that people get to while no new stand is there.
  let doors: [GridRectangle]
  /// The floor with the stands that stay alone.
  let floor: Floor
  private let blocked: CellSums
  private let standless: CellSums
  /// The cells from which a door is near enough.
  private let near: CellSums

  var hall: Hall { plan.hall }

  /// Surveys a plan under an ask, without the rules of some kinds.
  ///
  /// - Complexity: O(cells).
  init(_ plan: Plan, _ ask: FillingAsk, without kinds: Set<String> = []) {
    let module = plan.hall.module
    var rules = kinds.reduce(GeometryRules(plan)) { $0.without($1) }
    if let aisle = ask.aisle { rules.aisle.metres = max(aisle, rules.aisle.metres) }
    if ask.style == .loop { rules.blindDepth = 0 }
    self.rules = rules
    kept = ask.keepsStands ? plan.stands.values.sorted { $0.id < $1.id } : []
    self.plan = rules.written(into: plan.bare(with: kept))
    aisle = max(1, module.cellsCovering(rules.aisle.metres))
    let keptCells = kept.reduce(0) { $0 + $1.cellCount }
    mostCells = rules.mostStandCells(in: plan.hall).map { max(0, $0 - keptCells) }
    let floor = Floor(hall: plan.hall, stands: kept, aisleRule: rules.aisle)
    self.floor = floor
    doors = plan.hall.sortedFeatures.compactMap { feature in
      floor.doorCells[feature.id]?.isEmpty == false
        ? plan.hall.innerStrip(ofDoor: feature) : nil
    }
    let (width, depth) = (floor.width, floor.depth)
    let busy = (0..<(width * depth)).map { !floor.isFree($0) }
    blocked = CellSums(width: width, depth: depth, marks: busy)
    var closed = busy
    Self.clear(&closed, plan.hall, rules)
    standless = CellSums(width: width, depth: depth, marks: closed)
    let reach = rules.reach.map(module.cellsWithin) ?? .max
    near = CellSums(
      width: width, depth: depth,
      marks: (0..<(width * depth)).map { cell in
        let steps = floor.exitDistance.steps[cell]
        return steps >= 0 && Int(steps) <= reach
      })
  }

  /// Marks the cells that are too near to doors and extinguishers.
  private static func clear(_ closed: inout [Bool], _ hall: Hall, _ rules: GeometryRules) {
    for feature in hall.features.values {
      let asked = feature.door != nil ? rules.doorGap : rules.gearGap
      guard let metres = asked, feature.door != nil || feature.kind == .extinguisher,
        let extent = hall.segment(ofDoor: feature) ?? feature.cell
      else { continue }
      let around = extent.grown(by: hall.module.cellsCovering(metres))
      guard let area = hall.bounds.intersection(around) else { continue }
      for y in area.y..<area.maxY {
        for x in area.x..<area.maxX {
          let cell = GridRectangle(x: x, y: y, width: 1, depth: 1)
          if Gap(cell, extent).isLess(than: metres, hall.module) {
            closed[y * hall.width + x] = true
          }
        }
      }
    }
  }

  /// Whether nothing takes the floor of a rectangle, and all of it is hall.
  func isClear(_ area: GridRectangle) -> Bool {
    hall.bounds.contains(area) && blocked.count(in: area) == 0
  }

  /// Whether a stand may stand on a rectangle, if an aisle comes beside it.
  func mayStand(_ area: GridRectangle) -> Bool {
    hall.bounds.contains(area) && standless.count(in: area) == 0
      && Side.allCases.contains { near.count(in: area.strip(beside: $0)) > 0 }
  }

  /// How many cells are free of all that stays.
  var freeCells: Int { hall.bounds.cellCount - blocked.count(in: hall.bounds) }
}

extension Feature {
  /// The cell of a point.
  fileprivate var cell: GridRectangle? {
    if case .point(let point) = place {
      GridRectangle(x: point.x, y: point.y, width: 1, depth: 1)
    } else {
      nil
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The ground of a new hall: its doors and extinguishers, and what stands have to keep to.
struct NewGrounds {
  /// The hall with doors and extinguishers.
  private(set) var hall: Hall
  /// A stand's cells along its aisle.
  let standWidth: Int
  /// A stand's cells from its aisle to its back.
  let standDepth: Int
  /// The aisle rule of the plan.
  let aisleRule: AisleRule
  /// The least width of an aisle, in cells.
  let aisle: Int
  /// The least distance of stands from the walls, in cells: an aisle, and room for what `exitClear`
  /// and `fireGearClear` ask for.
  let margin: Int

  init(
    _ bare: Hall, entrance: Side, standWidth: Int, standDepth: Int, aisle: Double
  ) {
    let module = bare.module
    hall = bare
    self.standWidth = standWidth
    self.standDepth = standDepth
    aisleRule = AisleRule(
      metres: aisle,
      frontage: min(1, module.metres(standWidth), module.metres(standDepth)))
    self.aisle = max(1, module.cellsCovering(aisle))
    margin = max(
      self.aisle, module.cellsCovering(UsualRules.doorClearance),
      module.cellsCovering(UsualRules.fireGearClearance) + 1)
    for door in NewDoors(bare, entrance: entrance).doors() { hall.features[door.id] = door }
    hangExtinguishers()
  }

  /// How many stands take half the floor, which the trade's rule of thumb allows.
  var standsOnHalfTheFloor: Int {
    max(1, hall.width * hall.depth / (2 * standWidth * standDepth))
  }

  /// Hangs one extinguisher for each 200 m² or part along the walls, evenly, but in no doorway.
  private mutating func hangExtinguishers() {
    let area = hall.module.squareMetres(hall.width * hall.depth)
    let count = Limit.wholeCovering(area / UsualRules.extinguisherArea)
    let wall = WallCells(hall)
    guard wall.count > 0, count > 0 else { return }
    let doorways = hall.features.values.compactMap(hall.innerStrip(ofDoor:))
    let digits = "\(count)".utf8.count
    var name = NumberedName(prefix: "extinguisher-", value: 0, digits: digits)
    var taken: Set<GridPoint> = []
    for number in 0..<min(count, wall.count) {
      let start = (2 * number + 1) * wall.count / (2 * count)
      let spot = (0..<wall.count).lazy.map { wall[(start + $0) % wall.count] }
        .first { point in
          !taken.contains(point) && !doorways.contains { $0.contains(point) }
        }
      name = name.next ?? name
      guard let spot, let id = Feature.ID(name.text) else { return }
      taken.insert(spot)
      hall.features[id] = Feature(id: id, kind: .extinguisher, place: .point(spot))
    }
  }
}

/// The cells along a hall's walls, clockwise from the north-west corner.
private struct WallCells {
  private let width: Int
  private let depth: Int

  init(_ hall: Hall) {
    width = hall.width
    depth = hall.depth
  }

  /// How many there are; none in a hall that is all corner.
  var count: Int { width > 1 && depth > 1 ? 2 * (width + depth) - 4 : 0 }

  subscript(number: Int) -> GridPoint {
    if number < width { return GridPoint(x: number, y: 0) }
    if number < width + depth - 1 { return GridPoint(x: width - 1, y: number - width + 1) }
    if number < 2 * width + depth - 2 {
      return GridPoint(x: 2 * width + depth - 3 - number, y: depth - 1)
    }
    return GridPoint(x: 0, y: 2 * (width + depth) - 4 - number)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// The ground of a new hall: its doors, and what stands have to keep to.
struct NewGrounds {
  /// The hall with doors, without extinguishers.
  private(set) var hall: Hall
  /// A stand's cells along its aisle.
  let standWidth: Int
  /// A stand's cells from its aisle to its back.
  let standDepth: Int
  /// What has to stay clear.
  let clearances: NewClearances
  /// The segments of the edge where the doors are.
  let doors: [GridRectangle]
  /// The aisle rule of the plan.
  let aisleRule: AisleRule
  /// The least width of an aisle, in cells.
  let aisle: Int
  /// The least distance of stands from the walls, in cells: an aisle, and room for what `exitClear`
  /// and `fireGearClear` ask for.
  let margin: Int

  init(
    _ bare: Hall, entrance: Side, standWidth: Int, standDepth: Int, aisle: Double,
    clearances: NewClearances
  ) {
    let module = bare.module
    hall = bare
    self.clearances = clearances
    self.standWidth = standWidth
    self.standDepth = standDepth
    aisleRule = AisleRule(
      metres: aisle,
      frontage: min(1, module.metres(standWidth), module.metres(standDepth)))
    self.aisle = max(1, module.cellsCovering(aisle))
    margin = max(
      self.aisle, module.cellsCovering(clearances.doors),
      module.cellsCovering(clearances.gear) + (clearances.gear > 0 ? 1 : 0))
    // As `netRatio` counts: a little more than the share, for binary rounding.
    let cells = clearances.share * Double(bare.width * bare.depth)
    standsInShare = Int((cells + max(1, cells) * 1e-9) / Double(standWidth * standDepth))
    for door in NewDoors(bare, entrance: entrance).doors() { hall.features[door.id] = door }
    doors = hall.features.values.compactMap(hall.segment(ofDoor:))
  }

  /// How many stands take as much of the floor as `netRatio` allows.
  let standsInShare: Int
}

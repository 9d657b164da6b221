// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// A gesture under way: what the hand does as the cursor moves, until Enter or Esc.
enum Hand: Hashable, Sendable {
  /// Where a stand is cut.
  enum Cut: Hashable, Sendable {
    /// Into the rectangles that it is made of.
    case parts
    /// From north to south, at the cursor.
    case column
    /// From west to east, at the cursor.
    case row
  }

  /// Draws a stand from a cell to the cursor.
  case draw(from: GridPoint)
  /// Draws a feature from a cell to the cursor, or puts a point there.
  case add(Feature.Kind, from: GridPoint)
  /// Moves what was picked up at a cell.
  case move(Selection, from: GridPoint)
  /// Moves copies of what was picked up at a cell.
  case copy(Selection, from: GridPoint)
  /// Moves edges of the one thing that is selected.
  case resize(Selection, Edges, from: GridPoint)
  /// Merges stands into one of them.
  case merge([Stand.ID], survivor: Int)
  /// Cuts a stand at the cursor.
  case split(Stand.ID, Cut)
  /// Selects what a box reaches, from a cell to the cursor.
  case box(from: GridPoint)

  /// The gesture that this amounts to with the cursor at a cell; nil for a box, which only selects.
  func gesture(
    to cursor: GridPoint, in shaping: Shaping
  ) throws(ShapingRefusal) -> Gesture? {
    switch self {
    case .draw(let start):
      let floor = try Shaping.rectangle(from: start, to: cursor)
      let offer = shaping.usualOffer(near: floor)
      return try shaping.draw(
        floor, powerKilowatts: offer.powerKilowatts, hasWater: offer.hasWater, from: start)
    case .add(let kind, let start):
      switch kind.form {
      case .door: return try shaping.add(kind, at: .door(try shaping.door(from: start, to: cursor)))
      case .area:
        return try shaping.add(kind, at: .area(try Shaping.rectangle(from: start, to: cursor)))
      case .point:
        let power = kind == .power ? shaping.usualPointPower : 0
        return try shaping.add(kind, at: .point(cursor), powerKilowatts: power)
      }
    case .move(let selection, let start):
      return try shaping.move(selection, dx: cursor.x - start.x, dy: cursor.y - start.y)
    case .copy(let selection, let start):
      return try shaping.duplicate(selection, dx: cursor.x - start.x, dy: cursor.y - start.y)
    case .resize(let selection, let edges, let start):
      let dx = cursor.x - start.x
      let dy = cursor.y - start.y
      if let stand = selection.stands.first {
        return try shaping.resize(stand, edges, dx: dx, dy: dy)
      }
      guard let feature = selection.features.first else { throw .nothingSelected }
      return try shaping.resize(feature: feature, edges, dx: dx, dy: dy)
    case .merge(let stands, let survivor):
      guard stands.indices.contains(survivor) else { throw .onlyOne }
      return try shaping.merge(Set(stands), into: stands[survivor])
    case .split(let stand, .parts): return try shaping.split(stand)
    case .split(let stand, .column):
      return try shaping.split(stand, along: .column(x: cursor.x))
    case .split(let stand, .row): return try shaping.split(stand, along: .row(y: cursor.y))
    case .box: return nil
    }
  }

  /// What must not draw the shape when it is snapped: what is in the hand itself.
  var held: Selection {
    switch self {
    case .move(let selection, _), .resize(let selection, _, _): selection
    default: Selection()
    }
  }
}

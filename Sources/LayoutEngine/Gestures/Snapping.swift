// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A line that an edge of a shape is drawn to, and why.
package struct SnapLine: Hashable, Sendable {
  /// Which way the line runs.
  package enum Position: Hashable, Sendable {
    /// From north to south, west of a column of cells.
    case column(x: Int)
    /// From west to east, north of a row of cells.
    case row(y: Int)
  }

  /// Why a line draws; of equally near ones the first counts.
  package enum Reason: Int, CaseIterable, Hashable, Comparable, Sendable {
    /// The edges would touch.
    case touch
    /// The aisle between them would be just wide enough.
    case aisle
    /// The edges would lie in one line.
    case alignment

    /// Orders the stronger first.
    package static func < (left: Reason, right: Reason) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where the line is.
  package let position: Position
  /// Why it draws.
  package let reason: Reason
  /// What it belongs to.
  package let neighbour: FreeFloor.Neighbour
  /// How far the edge is from it, in cells; positive towards the east or south.
  package let distance: Int
}

/// How far a shape is drawn to lines near it.
package struct Snap: Hashable, Sendable {
  /// Cells to add towards the east.
  package let dx: Int
  /// Cells to add towards the south.
  package let dy: Int
  /// The lines it is drawn to, one for each direction at most, to show them.
  package let lines: [SnapLine]
}

extension Gestures {
  /// Draws a shape to the edges of neighbours and of the hall, and to the least aisle from them.
  ///
  /// - Parameters:
  ///   - shape: Where the hand has put the whole shape, in cells.
  ///   - edges: The edges that move: all for a drag, one or two for a resize.
  ///   - reach: How far a line draws, in cells.
  ///   - besides: What does not draw, such as what is dragged itself.
  /// - Returns: How far to move those edges; nothing where no line is near.
  /// - Complexity: O(stands + features).
  package func snap(
    _ shape: GridRectangle, moving edges: Edges = .all, within reach: Int,
    besides: Selection = Selection()
  ) -> Snap {
    let lines = snapLines(near: shape, moving: edges, within: reach, besides: besides)
    let column = lines.first { if case .column = $0.position { true } else { false } }
    let row = lines.first { if case .row = $0.position { true } else { false } }
    return Snap(
      dx: column?.distance ?? 0, dy: row?.distance ?? 0, lines: [column, row].compactMap { $0 })
  }

  /// All lines near a shape's moving edges: the nearest first, then by reason, place and owner.
  package func snapLines(
    near shape: GridRectangle, moving edges: Edges = .all, within reach: Int,
    besides: Selection = Selection()
  ) -> [SnapLine] {
    guard shape.isWithinBounds, reach >= 0 else { return [] }
    let reach = min(reach, GridRectangle.bound)
    let ruler = Ruler(self, besides: besides)
    var finder = SnapFinder(shape: shape, edges: edges, reach: reach)
    finder.look(at: plan.hall.bounds, aisle: ruler.aisle)
    ruler.forEachObstacle(in: shape.grown(by: ruler.aisle + reach)) {
      finder.look(at: $0, aisle: ruler.aisle)
    }
    return finder.found.sorted {
      $0.order == $1.order ? $0.line.neighbour < $1.line.neighbour : $0.order < $1.order
    }.map(\.line)
  }
}

/// Collects the lines that draw the edges of a shape.
private struct SnapFinder {
  struct Found {
    let line: SnapLine

    var order: (Int, Int, Int, Int) {
      switch line.position {
      case .column(let x): (abs(line.distance), line.reason.rawValue, 0, x)
      case .row(let y): (abs(line.distance), line.reason.rawValue, 1, y)
      }
    }
  }

  let shape: GridRectangle
  let edges: Edges
  let reach: Int
  var found: [Found] = []

  init(shape: GridRectangle, edges: Edges, reach: Int) {
    self.shape = shape
    self.edges = edges
    self.reach = reach
  }

  /// Looks at the hall's walls, from inside.
  mutating func look(at hall: GridRectangle, aisle: Int) {
    enter(.west, hall.x, .touch, .hallEdge)
    enter(.west, hall.x + aisle, .aisle, .hallEdge)
    enter(.east, hall.maxX, .touch, .hallEdge)
    enter(.east, hall.maxX - aisle, .aisle, .hallEdge)
    enter(.north, hall.y, .touch, .hallEdge)
    enter(.north, hall.y + aisle, .aisle, .hallEdge)
    enter(.south, hall.maxY, .touch, .hallEdge)
    enter(.south, hall.maxY - aisle, .aisle, .hallEdge)
  }

  /// Looks at something that takes floor, from outside.
  mutating func look(at obstacle: Ruler.Obstacle, aisle: Int) {
    let area = obstacle.area
    let near = shape.grown(by: reach)
    if near.y <= area.maxY && area.y <= near.maxY {
      enter(.west, area.maxX, .touch, obstacle.neighbour)
      enter(.west, area.maxX + aisle, .aisle, obstacle.neighbour)
      enter(.east, area.x, .touch, obstacle.neighbour)
      enter(.east, area.x - aisle, .aisle, obstacle.neighbour)
    }
    if near.x <= area.maxX && area.x <= near.maxX {
      enter(.north, area.maxY, .touch, obstacle.neighbour)
      enter(.north, area.maxY + aisle, .aisle, obstacle.neighbour)
      enter(.south, area.y, .touch, obstacle.neighbour)
      enter(.south, area.y - aisle, .aisle, obstacle.neighbour)
    }
    enter(.west, area.x, .alignment, obstacle.neighbour)
    enter(.east, area.maxX, .alignment, obstacle.neighbour)
    enter(.north, area.y, .alignment, obstacle.neighbour)
    enter(.south, area.maxY, .alignment, obstacle.neighbour)
  }

  private mutating func enter(
    _ side: Side, _ place: Int, _ reason: SnapLine.Reason, _ neighbour: FreeFloor.Neighbour
  ) {
    let (edge, own, far): (Edges, Int, Int) =
      switch side {
      case .north: (.north, shape.y, shape.maxY)
      case .south: (.south, shape.maxY, shape.y)
      case .west: (.west, shape.x, shape.maxX)
      case .east: (.east, shape.maxX, shape.x)
      }
    guard edges.contains(edge), abs(place - own) <= reach else { return }
    // A moving edge must not reach the one across, unless that moves with it.
    let isLeading = side == .north || side == .west
    let opposite: Edges = side.isAcross ? [.north, .south] : [.east, .west]
    guard edges.isSuperset(of: opposite) || (isLeading ? place < far : place > far) else { return }
    found.append(
      Found(
        line: SnapLine(
          position: side.isAcross ? .row(y: place) : .column(x: place), reason: reason,
          neighbour: neighbour, distance: place - own)))
  }
}

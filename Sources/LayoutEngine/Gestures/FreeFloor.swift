// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// How much free floor a shape has on one side, straight out to the first thing there.
package struct FreeFloor: Hashable, Sendable {
  /// What bounds the floor.
  package enum Neighbour: Hashable, Comparable, Sendable {
    /// Another stand.
    case stand(Stand.ID)
    /// A feature that blocks.
    case feature(Feature.ID)
    /// The hall's own wall.
    case hallEdge
  }

  /// What the floor is good for.
  package enum Use: Hashable, Sendable {
    /// None is left: they touch or overlap.
    case none
    /// A gap for service, no wider than the plan allows.
    case service
    /// Too wide for service and too narrow for an aisle.
    case tooNarrow
    /// Wide enough for an aisle.
    case aisle
  }

  /// The floor's width in cells.
  package let cells: Int
  /// The floor's width in metres.
  package let metres: Double
  /// What comes first; of equally near ones a stand, then a feature, by id.
  package let neighbour: Neighbour
  /// What the floor is good for.
  package let use: Use
}

/// The measures of a shape while it is drawn, dragged or stretched.
public struct ShapeMeasures: Hashable, Sendable {
  /// The whole shape's extent.
  package let bounds: GridRectangle
  /// From west to east, in metres.
  package let width: Double
  /// From north to south, in metres.
  package let depth: Double
  /// The floor it covers, in m².
  package let area: Double
  /// The free floor north of it.
  package let north: FreeFloor
  /// The free floor east of it.
  package let east: FreeFloor
  /// The free floor south of it.
  package let south: FreeFloor
  /// The free floor west of it.
  package let west: FreeFloor

  /// The free floor on a side.
  package subscript(side: Side) -> FreeFloor {
    switch side {
    case .north: north
    case .east: east
    case .south: south
    case .west: west
    }
  }

  /// Whether an aisle remains on one side at least.
  package var hasAisle: Bool { Side.allCases.contains { self[$0].use == .aisle } }
}

extension Gestures {
  /// Measures what a gesture would leave, as one shape; nil where it leaves no stand and no area.
  ///
  /// - Complexity: O(parts × (stands + features)).
  public func measures(of gesture: Gesture) -> ShapeMeasures? {
    if let quick = quickMeasures(of: gesture) { return quick }
    var after = plan
    guard (try? after.apply(gesture.edit, stamp: nil)) != nil else { return nil }
    return Gestures(after).measures(of: gesture.selection)
  }

  /// Measures what a gesture would leave without carrying it out; nil where that has to be done, as
  /// it has where it does more than write and remove stands and features.
  private func quickMeasures(of gesture: Gesture) -> ShapeMeasures? {
    var stands: [Stand.ID: Stand] = [:]
    var features: [Feature.ID: Feature] = [:]
    var besides = gesture.selection
    var edits = [gesture.edit]
    while let edit = edits.popLast() {
      switch edit {
      case .all(let steps): edits += steps.reversed()
      case .writeStand(let stand):
        stands[stand.id] = stand
        besides.stands.insert(stand.id)
      case .writeFeature(let feature):
        features[feature.id] = feature
        besides.features.insert(feature.id)
      case .removeStand(let id): besides.stands.insert(id)
      case .removeFeature(let id): besides.features.insert(id)
      default: return nil
      }
    }
    let selection = gesture.selection
    let shape =
      selection.stands.sorted().compactMap { stands[$0] ?? plan.stands[$0] }.flatMap(\.parts)
      + selection.features.sorted().compactMap { (features[$0] ?? plan.hall.features[$0])?.area }
    // What is written beside the shape is in its way where it will be.
    var added: [Ruler.Obstacle] = []
    for stand in stands.values where !selection.stands.contains(stand.id) {
      added += stand.parts.map { Ruler.Obstacle(neighbour: .stand(stand.id), area: $0) }
    }
    for feature in features.values
    where feature.kind.isBlocking && !selection.features.contains(feature.id) {
      guard let area = feature.area else { continue }
      added.append(Ruler.Obstacle(neighbour: .feature(feature.id), area: area))
    }
    return measures(of: shape, ruler: Ruler(self, besides: besides, adding: added))
  }

  /// Measures what is selected, as one shape; nil without stands and areas.
  package func measures(of selection: Selection) -> ShapeMeasures? {
    let stands = selection.stands.sorted().compactMap { plan.stands[$0] }
    let areas = selection.features.sorted().compactMap { plan.hall.features[$0]?.area }
    return measures(of: stands.flatMap(\.parts) + areas, besides: selection)
  }

  /// Measures rectangles as one shape; nil where there is none.
  ///
  /// The free floor on a side is the shortest straight way out of it to another stand, a feature
  /// that blocks, or the hall's edge.
  ///
  /// - Parameter besides: What is not in the way, such as what is dragged itself.
  package func measures(
    of parts: [GridRectangle], besides: Selection = Selection()
  ) -> ShapeMeasures? {
    measures(of: parts, ruler: Ruler(self, besides: besides))
  }

  private func measures(of parts: [GridRectangle], ruler: Ruler) -> ShapeMeasures? {
    guard let id = Stand.ID("shape"), !parts.isEmpty, parts.allSatisfy(\.isWithinBounds) else {
      return nil
    }
    let shape = Stand(id: id, number: "", parts: parts)
    let bounds = shape.bounds
    let module = plan.hall.module
    return ShapeMeasures(
      bounds: bounds, width: module.metres(bounds.width), depth: module.metres(bounds.depth),
      area: module.squareMetres(shape.cellCount), north: ruler.freeFloor(.north, of: parts),
      east: ruler.freeFloor(.east, of: parts), south: ruler.freeFloor(.south, of: parts),
      west: ruler.freeFloor(.west, of: parts))
  }
}

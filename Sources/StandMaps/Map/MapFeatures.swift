// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A feature that takes or names floor, with its rectangle.
struct MapArea: Sendable {
  let feature: Feature
  let cells: GridRectangle
}

/// A door, with the line it lies on.
struct MapOpening: Sendable {
  let kind: Feature.Kind
  /// A rectangle of cells without width or without depth.
  let segment: GridRectangle
  /// Which side of the line is outside the hall.
  let outside: Side
  /// Whether it lies on a void's side instead of the hall's edge.
  let isOnVoid: Bool
}

/// A point feature with its cell.
struct MapPoint: Sendable {
  let kind: Feature.Kind
  let cell: GridPoint
}

extension Hall {
  /// The area features of some kinds, by id.
  func mapAreas(where isWanted: (Feature.Kind) -> Bool) -> [MapArea] {
    sortedFeatures.compactMap { feature in
      guard isWanted(feature.kind), let cells = feature.area else { return nil }
      return MapArea(feature: feature, cells: cells)
    }
  }

  /// The doors whose wall exists, by id.
  var mapOpenings: [MapOpening] {
    sortedFeatures.compactMap { feature in
      guard let door = feature.door, let segment = segment(ofDoor: feature) else { return nil }
      return MapOpening(
        kind: feature.kind, segment: segment,
        outside: door.void == nil ? door.side : door.side.opposite, isOnVoid: door.void != nil)
    }
  }

  /// The points, by id.
  var mapPoints: [MapPoint] {
    sortedFeatures.compactMap { feature in
      guard case .point(let cell) = feature.place else { return nil }
      return MapPoint(kind: feature.kind, cell: cell)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Features as they count for gaps, each with its rectangle: a door's is its segment of the edge.
struct FeatureExtents: Sendable {
  /// No features.
  static let none = FeatureExtents(features: [], rectangles: [])

  /// The features that have an extent.
  let features: [Feature]
  /// The extent of each.
  let rectangles: [GridRectangle]
  private let index: RectangleIndex

  private init(features: [Feature], rectangles: [GridRectangle]) {
    self.features = features
    self.rectangles = rectangles
    index = RectangleIndex(rectangles.map { [$0] })
  }

  /// Takes those of some features that have an extent, in their order.
  init(_ features: [Feature], in hall: Hall) {
    let found = features.compactMap { feature in
      hall.extent(of: feature).map { (feature: feature, extent: $0) }
    }
    self.init(features: found.map(\.feature), rectangles: found.map(\.extent))
  }

  /// The numbers of those that may be nearer than a limit in metres to a footprint, in order.
  func near(_ footprint: [GridRectangle], _ metres: Double, _ module: Module) -> [Int] {
    index.candidates(near: footprint, within: module.cellsCovering(metres))
  }
}

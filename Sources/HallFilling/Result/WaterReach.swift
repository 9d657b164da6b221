// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Where water is near.
struct WaterReach {
  /// So near a water point has to be, in metres.
  private static let gap = 3.0

  private let module: Module
  private let points: [Feature]

  /// The water points of a hall.
  init(_ hall: Hall) {
    module = hall.module
    points = hall.sortedFeatures.filter { $0.kind == .water }
  }

  /// Whether the hall has water points at all.
  var hasPoints: Bool { !points.isEmpty }

  /// Whether a point is near enough to a stand.
  func reaches(_ area: GridRectangle) -> Bool {
    points.contains { point in
      point.gap(to: area).map { $0.metres(module) <= Self.gap + Module.tolerance } ?? false
    }
  }
}

extension Feature {
  /// How far a stand is from this point.
  func gap(to area: GridRectangle) -> Gap? {
    guard case .point(let place) = place else { return nil }
    return Gap(GridRectangle(x: place.x, y: place.y, width: 1, depth: 1), area)
  }
}

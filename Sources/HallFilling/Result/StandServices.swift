// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What new stands offer: power from the nearest point, shared evenly among those that it is nearest to, and
/// water where a point is near.
struct StandServices {
  /// So near a water point has to be, in metres.
  private static let waterGap = 3.0
  /// Power is given out in such steps, in kilowatts.
  private static let step = 0.5

  private let hall: Hall
  private let power: [Feature]
  private let water: [Feature]
  /// What each stand gets where the hall has no power points.
  private let usual: Double
  /// How many stands each power point serves.
  private var served: [Feature.ID: Int] = [:]

  /// Shares the points of a plan's hall out among stands.
  init(_ plan: Plan, among areas: [GridRectangle]) {
    hall = plan.hall
    power = hall.sortedFeatures.filter { $0.kind == .power }
    water = hall.sortedFeatures.filter { $0.kind == .water }
    let offers = plan.stands.values.map(\.powerKilowatts).sorted()
    usual = offers.isEmpty ? 3 : offers[offers.count / 2]
    for area in areas {
      if let point = nearest(power, to: area) { served[point.id, default: 0] += 1 }
    }
  }

  /// What a stand gets, in kilowatts.
  func kilowatts(_ area: GridRectangle) -> Double {
    guard let point = nearest(power, to: area) else { return usual }
    let part = point.powerKilowatts / Double(max(1, served[point.id] ?? 1))
    return (part / Self.step + 1e-9).rounded(.down) * Self.step
  }

  /// Whether a stand has water.
  func hasWater(_ area: GridRectangle) -> Bool {
    guard let point = nearest(water, to: area), let gap = Self.gap(point, area) else {
      return false
    }
    return gap.metres(hall.module) <= Self.waterGap + Module.tolerance
  }

  private func nearest(_ points: [Feature], to area: GridRectangle) -> Feature? {
    points.min { left, right in
      (Self.gap(left, area)?.squared ?? .max, left.id) < (
        Self.gap(right, area)?.squared ?? .max, right.id
      )
    }
  }

  private static func gap(_ point: Feature, _ area: GridRectangle) -> Gap? {
    guard case .point(let place) = point.place else { return nil }
    return Gap(GridRectangle(x: place.x, y: place.y, width: 1, depth: 1), area)
  }
}

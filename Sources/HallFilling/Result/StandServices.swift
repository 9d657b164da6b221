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
  /// What each stand gets, in the order of the stands.
  private var shares: [Double?]

  /// Shares the points of a plan's hall out among stands.
  ///
  /// - Parameter needs: What those who have a stand need there, in kilowatts, by the stand's place; as far as
  ///   the point has it, they get that first.
  init(_ plan: Plan, among areas: [GridRectangle], needs: [Int: Double]) {
    hall = plan.hall
    power = hall.sortedFeatures.filter { $0.kind == .power }
    water = hall.sortedFeatures.filter { $0.kind == .water }
    let offers = plan.stands.values.map(\.powerKilowatts).sorted()
    usual = offers.isEmpty ? 3 : offers[offers.count / 2]
    shares = [Double?](repeating: nil, count: areas.count)
    var served: [Feature.ID: [Int]] = [:]
    for place in areas.indices {
      if let point = nearest(power, to: areas[place]) {
        served[point.id, default: []].append(place)
      }
    }
    for point in power {
      // Who needs most goes first; what is left is shared evenly among those that are left.
      var left = point.powerKilowatts
      let places = (served[point.id] ?? []).sorted { (needs[$0] ?? 0, $1) > (needs[$1] ?? 0, $0) }
      for (number, place) in places.enumerated() {
        let even = Self.stepped(left / Double(places.count - number))
        let share = min(max(even, needs[place] ?? 0), left)
        shares[place] = share
        left -= share
      }
    }
  }

  private static func stepped(_ kilowatts: Double) -> Double {
    (kilowatts / step + 1e-9).rounded(.down) * step
  }

  /// What a stand gets, in kilowatts.
  func kilowatts(ofStand place: Int) -> Double { shares[place] ?? usual }

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

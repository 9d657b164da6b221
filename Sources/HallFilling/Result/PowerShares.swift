// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The power that new stands offer.
///
/// Who has a stand gets what is needed there from the nearest point that has it left, those first who need
/// most. What points have left is shared evenly among the stands that each is nearest to.
struct PowerShares {
  /// Power is given out in such steps, in kilowatts.
  private static let step = 0.5

  /// What each stand gets, in kilowatts, in the order of the stands; nil where the hall has no power points.
  let kilowatts: [Double]?

  /// Shares the points of a hall out among stands.
  ///
  /// - Parameters:
  ///   - kept: Stands that stay, and go on offering what they do.
  ///   - needs: What is needed at stands, in kilowatts, by the stand's place.
  /// - Complexity: O(stands · points · log points).
  init(_ hall: Hall, among areas: [GridRectangle], beside kept: [Stand], needs: [Int: Double]) {
    let points = hall.sortedFeatures.filter { $0.kind == .power }
    guard !points.isEmpty else {
      kilowatts = nil
      return
    }
    func nearest(to area: GridRectangle) -> [Int] {
      let gaps = points.map { $0.gap(to: area)?.squared ?? .max }
      return points.indices.sorted { (gaps[$0], $0) < (gaps[$1], $1) }
    }
    let near = areas.map(nearest)
    var left = points.map { max(0, $0.powerKilowatts) }
    for stand in kept.sorted(by: { $0.id < $1.id }) {
      var offer = stand.powerKilowatts
      for point in nearest(to: stand.bounds) where offer > 0 {
        let part = min(offer, left[point])
        left[point] -= part
        offer -= part
      }
    }
    var shares = [Double](repeating: 0, count: areas.count)
    // What is needed comes first.
    var sources: [Int: Int] = [:]
    for (place, need) in needs.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
    where need > 0 {
      let source = near[place].first { left[$0] >= need - Module.tolerance }
      let fullest = source ?? near[place].max { left[$0] < left[$1] } ?? 0
      shares[place] = min(need, left[fullest])
      left[fullest] -= shares[place]
      sources[place] = fullest
    }
    // Stands that have more than an even part already leave the rest to the others.
    let own = Dictionary(grouping: areas.indices) { sources[$0] ?? near[$0][0] }
    for (point, places) in own {
      var rest = places.sorted { (shares[$1], $0) < (shares[$0], $1) }[...]
      var pool = left[point] + places.reduce(0) { $0 + shares[$1] }
      while let place = rest.popFirst() {
        let even = (pool / Double(rest.count + 1) / Self.step + 1e-9).rounded(.down) * Self.step
        shares[place] = max(even, shares[place])
        pool -= shares[place]
      }
    }
    kilowatts = shares
  }
}

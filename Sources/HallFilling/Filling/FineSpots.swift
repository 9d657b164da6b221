// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Where one stand more might stand on the fine module beside those that are there.
struct FineSpots {
  /// The places, those first that take least of the aisles, of these those that touch most.
  let all: [GridRectangle]

  /// Looks for places that lean on something on one side at least.
  ///
  /// - Complexity: O(cells).
  init(_ ground: FillingGround, _ stands: [GridRectangle], _ size: (width: Int, depth: Int)) {
    let hall = ground.hall
    let named = stands.enumerated().compactMap { place, area in
      Stand.ID("s\(place)").map { Stand(id: $0, number: "", parts: [area]) }
    }
    let floor = Floor(
      hall: hall, stands: ground.kept + named, aisleRule: ground.rules.aisle)
    let cells = hall.bounds.cellCount
    let taken = CellSums(
      width: hall.width, depth: hall.depth, marks: (0..<cells).map { !floor.isFree($0) })
    let aisles = CellSums(
      width: hall.width, depth: hall.depth, marks: (0..<cells).map(floor.isAisle))
    var spots: [(area: GridRectangle, lost: Int, touched: Int)] = []
    for (width, depth) in Set([[size.width, size.depth], [size.depth, size.width]])
      .sorted(by: { $0[0] < $1[0] }).map({ ($0[0], $0[1]) })
    {
      for y in 0...max(0, hall.depth - depth) {
        for x in 0...max(0, hall.width - width) {
          let area = GridRectangle(x: x, y: y, width: width, depth: depth)
          guard taken.count(in: area) == 0, ground.mayStand(area) else { continue }
          var touched = 0
          var isOpen = false
          for side in Side.allCases {
            let strip = area.strip(beside: side)
            let inside = hall.bounds.intersection(strip)?.cellCount ?? 0
            touched += strip.cellCount - inside + taken.count(in: strip)
            if aisles.count(in: strip) > 0 { isOpen = true }
          }
          if isOpen && touched >= min(width, depth) {
            spots.append((area, aisles.count(in: area), touched))
          }
        }
      }
    }
    spots.sort {
      ($0.lost, -$0.touched, $0.area.y, $0.area.x) < ($1.lost, -$1.touched, $1.area.y, $1.area.x)
    }
    all = spots.map(\.area)
  }
}

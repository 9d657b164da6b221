// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The stands by bands of 16 rows of cells, so that a window finds its own without looking at all.
struct StandBands: Sendable {
  private static let depth = 16
  private let bands: [[Int]]
  private let first: [Int]

  /// Enters the stands of a floor by number.
  ///
  /// - Complexity: O(stands × bands of a stand).
  init(_ floor: Floor) {
    let count = max(1, floor.depth / Self.depth + 1)
    var bands = [[Int]](repeating: [], count: count)
    first = floor.footprints.enumerated().map { number, pieces in
      let north = Self.band(pieces.map(\.y).min() ?? 0, count)
      let south = Self.band(pieces.map(\.maxY).max() ?? 0, count)
      for band in north...max(north, south) { bands[band].append(number) }
      return north
    }
    self.bands = bands
  }

  /// The stands that may touch a range of rows of cells, each once, by number.
  func stands(from north: Int, to south: Int) -> [Int] {
    let low = Self.band(north, bands.count)
    let high = max(low, Self.band(south, bands.count))
    var found: [Int] = []
    for band in low...high {
      for number in bands[band] where band == low || first[number] == band {
        found.append(number)
      }
    }
    return found.sorted()
  }

  private static func band(_ row: Int, _ count: Int) -> Int {
    min(max(row / depth, 0), count - 1)
  }
}

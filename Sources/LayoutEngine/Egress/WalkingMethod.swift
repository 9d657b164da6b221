// SPDX-License-Identifier: Apache-2.0

/// How fast people walk and how many pass a door: the simplified method of the International Maritime
/// Organization for passenger ships (MSC.1/Circ.1533, tables 1.1 and 1.2 of the simplified method), whose
/// figures are those of the handbook of the Society of Fire Protection Engineers.
///
/// | density, persons a m² | specific flow, persons/(m s) | speed, m/s |
/// |---|---|---|
/// | 0 | 0 | 1.2 |
/// | 0.5 | 0.65 | 1.2 |
/// | 1.9 | 1.3 | 0.67 |
/// | 3.2 | 0.65 | 0.20 |
/// | 3.5 and more | 0.32 | 0.10 |
///
/// Between two lines values lie on the straight line from one to the other. The specific flow is density
/// times speed; its most, 1.3, is what a door passes while people wait before it.
enum WalkingMethod {
  /// The most persons who pass a metre of a door's clear width in a second.
  static let doorFlow = 1.3

  private static let speeds: [(density: Double, speed: Double)] = [
    (0, 1.2), (0.5, 1.2), (1.9, 0.67), (3.2, 0.20), (3.5, 0.10),
  ]

  /// How fast people walk on level floor, in m/s, where there are so many a m².
  static func speed(density: Double) -> Double {
    for (low, high) in zip(speeds, speeds.dropFirst()) where density < high.density {
      let part = max(0, density - low.density) / (high.density - low.density)
      return low.speed + part * (high.speed - low.speed)
    }
    return 0.10
  }
}

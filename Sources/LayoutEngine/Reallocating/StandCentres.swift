// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How far the centres of stands are apart.
struct StandCentres {
  private let centres: [Stand.ID: (x: Double, y: Double)]
  private let module: Module

  /// The centre of a stand is that of its cells.
  init(_ plan: Plan) {
    module = plan.hall.module
    centres = plan.stands.mapValues { stand in
      var (cells, x, y) = (0.0, 0.0, 0.0)
      for part in stand.footprint {
        let count = Double(part.cellCount)
        cells += count
        x += count * (Double(part.x) + Double(part.width) / 2)
        y += count * (Double(part.y) + Double(part.depth) / 2)
      }
      return cells > 0 ? (x / cells, y / cells) : (0, 0)
    }
  }

  /// The centre of a stand, in metres; the corner of the hall for one that is unknown.
  func centre(_ stand: Stand.ID) -> (x: Double, y: Double) {
    let centre = centres[stand] ?? (0, 0)
    return (centre.x * module.metres, centre.y * module.metres)
  }

  /// The metres between two centres, as the crow flies.
  static func metres(_ one: (x: Double, y: Double), _ other: (x: Double, y: Double)) -> Double {
    let (dx, dy) = (other.x - one.x, other.y - one.y)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// A sum of such distances, to a micrometre, so that the order of adding does not show.
  static func rounded(_ metres: Double) -> Double { (metres * 1e6).rounded() / 1e6 }
}

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

  /// The metres between two centres, as the crow flies.
  func metres(_ one: Stand.ID, _ other: Stand.ID) -> Double {
    guard let start = centres[one], let end = centres[other] else { return 0 }
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    return (dx * dx + dy * dy).squareRoot() * module.metres
  }

  /// A sum of such distances, to a micrometre, so that the order of adding does not show.
  static func rounded(_ metres: Double) -> Double { (metres * 1e6).rounded() / 1e6 }
}

// SPDX-License-Identifier: Apache-2.0

import Benchmark
import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps

/// Painting a screen of 120 × 40 of each hall: its stands, every overlay, and a legend.
///
/// A window costs about the same in a hall of any size; a legend is counted once for a plan.
func measureMaps() {
  for hall in Halls.all {
    for colouring in MapColouring.allCases {
      Benchmark("paint \(colouring), \(hall.name)") { benchmark, painter in
        let options = MapOptions(colouring: colouring)
        for _ in benchmark.scaledIterations {
          var frame = Frame(columns: 120, rows: 40)
          painter.paint(on: &frame, x: 0, y: 0, width: 120, height: 40, options: options)
          blackHole(frame)
        }
      } setup: {
        try painter(of: hall.plan())
      }
    }
    Benchmark("legend, \(hall.name)") { benchmark, painter in
      for _ in benchmark.scaledIterations { blackHole(painter.legend(MapOptions())) }
    } setup: {
      try painter(of: hall.plan())
    }
    Benchmark("prepare the map, \(hall.name)") { benchmark, checker in
      for _ in benchmark.scaledIterations {
        blackHole(
          MapPainter(plan: checker.plan, floor: checker.floor, findings: checker.findings))
      }
    } setup: {
      Checker(try existing(hall.plan()))
    }
  }
}

@Sendable private func painter(of plan: Plan?) throws -> MapPainter {
  let checker = Checker(try existing(plan))
  return MapPainter(plan: checker.plan, floor: checker.floor, findings: checker.findings)
}

/// A stand in hand: what each key of a gesture works out.
func measureGestures() {
  for hall in Halls.all {
    Benchmark("move a stand in hand, \(hall.name)") { benchmark, gestures in
      let selection = Selection(stands: Set(gestures.plan.stands.keys.sorted().prefix(1)))
      for step in benchmark.scaledIterations {
        let gesture = try gestures.move(selection, dx: 1 + step % 20, dy: step % 7)
        blackHole(gestures.measures(of: gesture))
      }
    } setup: {
      Gestures(try existing(hall.plan()))
    }
    Benchmark("draw a stand, \(hall.name)") { benchmark, gestures in
      for step in benchmark.scaledIterations {
        let area = GridRectangle(x: step % 50, y: step % 20, width: 6, depth: 6)
        blackHole(gestures.measures(of: try gestures.draw(area)))
      }
    } setup: {
      Gestures(try existing(hall.plan()))
    }
  }
}

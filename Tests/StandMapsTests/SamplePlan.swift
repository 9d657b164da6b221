// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles

@testable import StandMaps

/// The plans that come with the project.
enum SamplePlan {
  /// Reads a plan of `layouts`.
  static func read(_ name: String = "solidarity-village") throws -> Plan {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "layouts/\(name).json")
    return try PlanReader.read(Array(Data(contentsOf: file)))
  }

  /// A painter of a plan of `layouts`.
  static func painter(_ name: String = "solidarity-village") throws -> MapPainter {
    let plan = try read(name)
    return MapPainter(plan: plan, floor: Floor(plan))
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles

/// The halls that are measured, by how many stands they have.
enum Halls {
  /// The file of the sample village.
  static let sampleFile: [UInt8] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try? Data(contentsOf: root.appending(path: "layouts/solidarity-village.json"))
    return Array(data ?? Data())
  }()

  /// The sample village: 56 stands on 40 × 30 m.
  static let sample: Plan? = try? PlanReader.read(sampleFile)

  static let stands500 = GeneratedHall(stands: 500, width: 140, depth: 110).plan
  static let stands4000 = GeneratedHall(stands: 4000, width: 400, depth: 300).plan
  static let stands20000 = GeneratedHall(stands: 20000, width: 900, depth: 660).plan

  /// All of them, with their names.
  static var all: [(name: String, plan: @Sendable () -> Plan?)] {
    [
      ("sample, 56 stands", { sample }), ("500 stands", { stands500 }),
      ("4,000 stands", { stands4000 }), ("20,000 stands", { stands20000 }),
    ]
  }

  /// Halls with rules that pick as many of a hundred as the sample's: see `GeneratedHall.Picking`.
  static let dense56 = GeneratedHall(stands: 56, width: 46, depth: 40, .dense).plan
  static let dense500 = GeneratedHall(stands: 500, width: 140, depth: 110, .dense).plan
  static let dense4000 = GeneratedHall(stands: 4000, width: 400, depth: 300, .dense).plan
  static let dense20000 = GeneratedHall(stands: 20000, width: 900, depth: 660, .dense).plan

  /// All of these, with their names.
  static var dense: [(name: String, plan: @Sendable () -> Plan?)] {
    [
      ("dense rules, 56 stands", { dense56 }), ("dense rules, 500 stands", { dense500 }),
      ("dense rules, 4,000 stands", { dense4000 }), ("dense rules, 20,000 stands", { dense20000 }),
    ]
  }
}

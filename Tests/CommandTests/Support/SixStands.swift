// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

/// Six stands of 9 m² in a row along one aisle, with cooperatives that wait.
enum SixStands {
  static let rules = ["areaFits", "areaWish", "noOverlap", "oneEach", "placed", "standOpen"]

  /// The plan, with some of the stands `s1` to `s6` taken by `c1` to `c6`.
  static func plan(
    taken: [Int], waiting: [Cooperative], status: Plan.Status = .draft
  ) throws -> Plan {
    var hall = Hall(width: 60, depth: 24)
    if let id = Feature.ID("e") {
      hall.features[id] = Feature(
        id: id, kind: .exit, place: .door(.init(side: .south, offset: 6, width: 12)))
    }
    let stands = (1...6).compactMap { number in
      Stand.ID("s\(number)").map {
        Stand(
          id: $0, number: "A\(number)",
          parts: [GridRectangle(x: 6 * number, y: 0, width: 6, depth: 6)])
      }
    }
    let confirmed = taken.compactMap { Cooperative.ID("c\($0)") }.map { id in
      var cooperative = Cooperative(id: id)
      (cooperative.minArea, cooperative.wishedArea) = (9, 9)
      return cooperative
    }
    let seats = taken.compactMap { number in
      Stand.ID("s\(number)").flatMap { stand in
        Cooperative.ID("c\(number)").map { (stand, [$0]) }
      }
    }
    let plan = Plan(
      hall: hall, stands: stands, cooperatives: confirmed + waiting,
      placements: Dictionary(uniqueKeysWithValues: seats),
      rules: rules.compactMap { kind in
        Rule.ID(kind).map { Rule(id: $0, kind: kind, parameters: [:]) }
      })
    return try plan.applying(.setStatus(status), stamp: nil)
  }

  /// One that waits and asks for an area, in m².
  static func waiting(_ id: String, _ priority: Int, area: Double) throws -> Cooperative {
    var cooperative = Cooperative(id: try #require(Cooperative.ID(id)))
    cooperative.names = Names([("en", "Waiting \(priority)")])
    (cooperative.minArea, cooperative.wishedArea) = (area, area)
    (cooperative.status, cooperative.priority) = (.waiting, priority)
    return cooperative
  }

  /// Who sits on a stand, by their ids.
  static func guests(of stand: String, in plan: Plan) -> [String] {
    (Stand.ID(stand).flatMap { plan.placements[$0] } ?? []).map(\.text)
  }

  /// A folder with the plan as `plan.json`.
  static func folder(_ plan: Plan) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(PlanWriter.bytes(of: plan), to: "plan.json")
    return folder
  }
}

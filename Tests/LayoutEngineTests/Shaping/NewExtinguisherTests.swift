// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport
import Testing

@Suite("The extinguishers of a new hall")
struct NewExtinguisherTests {
  private func plans() throws -> [(hall: NewHall, plan: Plan)] {
    var plans: [(hall: NewHall, plan: Plan)] = []
    var random = SplitMix64(seed: 20171201)
    let sizes = [(40.0, 30.0), (25, 16), (20, 15), (30, 12), (60, 40), (12, 12)]
    for (width, depth) in sizes {
      for aisle in [2.0, 3] {
        var hall = NewHall(width: width, depth: depth)
        hall.aisle = aisle
        hall.entrance = Side.allCases.randomElement(using: &random) ?? .south
        hall.stands = try hall.room().stands
        if hall.stands ?? 0 > 0 { plans.append((hall, try hall.plan())) }
      }
    }
    return plans
  }

  @Test("None is in a door's clearance, in front of a stand, or near one that it is not mounted on")
  func inNobodysWay() throws {
    let plans = try plans()
    #expect(plans.count > 8)
    for (hall, plan) in plans {
      let floor = Checker(plan).floor
      let doors = plan.hall.features.values.compactMap(plan.hall.segment(ofDoor:))
      for extinguisher in plan.hall.features.values where extinguisher.kind == .extinguisher {
        guard case .point(let point) = extinguisher.place else {
          Issue.record("\(extinguisher.id) is no point")
          continue
        }
        let cell = GridRectangle(x: point.x, y: point.y, width: 1, depth: 1)
        #expect(!doors.contains { Gap($0, cell).isLess(than: 3, plan.hall.module) }, "\(hall)")
        #expect(!floor.fronts.contains { $0.contains(point.y * plan.hall.width + point.x) })
        for stand in plan.stands.values where stand.id != extinguisher.mountedOn {
          let gap = try #require(Gap(stand.parts, cell))
          #expect(!gap.isLess(than: 1.5, plan.hall.module), "\(hall) \(stand.id)")
        }
        let isAtWall =
          point.x == 0 || point.y == 0 || point.x == plan.hall.width - 1
          || point.y == plan.hall.depth - 1
        let host = extinguisher.mountedOn.flatMap { plan.stands[$0] }
        #expect(isAtWall || host?.parts.contains { $0.contains(point) } == true)
      }
    }
  }

  @Test("There are enough, each at a place of its own")
  func enough() throws {
    for (_, plan) in try plans() {
      let points = plan.hall.features.values.filter { $0.kind == .extinguisher }.map(\.place)
      let area = plan.hall.module.squareMetres(plan.hall.width * plan.hall.depth)
      #expect(points.count == Int((area / 200).rounded(.up)))
      #expect(Set(points).count == points.count)
    }
  }
}

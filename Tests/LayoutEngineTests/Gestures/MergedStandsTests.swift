// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import TestSupport
import Testing

@Suite("Splitting what was merged")
struct MergedStandsTests {
  private let hall = TextHall(
    """
    +==--------+
    |..........|
    |.AABBDD...|
    |.AABBDD...|
    |.CC.......|
    |..........|
    +----------+
    """)

  private func plan() -> Plan {
    hall.plan { stand in
      stand.number = ["A": "108", "B": "109", "C": "110", "D": "7"][stand.id] ?? ""
    }
  }

  private func merging(_ ids: Set<Stand.ID>, in plan: Plan) throws -> Plan {
    try plan.applying(try Gestures(plan).merge(ids, into: "A").edit, stamp: nil)
  }

  private func splitting(_ plan: Plan) throws -> Plan {
    try plan.applying(try Gestures(plan).split("A").edit, stamp: nil)
  }

  @Test("Two merged and split again are what they were: ids, numbers and floor")
  func back() throws {
    let before = plan()
    let after = try splitting(try merging(["A", "B"], in: before))
    #expect(after.stands.mapValues(\.number) == before.stands.mapValues(\.number))
    #expect(after.stands.mapValues(\.parts) == before.stands.mapValues(\.parts))
    #expect(after.stands["A"]?.source["mergedFrom"] == nil)
  }

  @Test("Three are, too, also where they were merged one after the other")
  func three() throws {
    let before = plan()
    for merged in [
      try merging(["A", "B", "C"], in: before),
      try merging(["A", "C"], in: try merging(["A", "B"], in: before)),
    ] {
      let after = try splitting(merged)
      #expect(after.stands.mapValues(\.number) == before.stands.mapValues(\.number))
      #expect(after.stands.mapValues(\.parts) == before.stands.mapValues(\.parts))
    }
  }

  @Test("After saving and opening, and after the merged stand was moved")
  func saved() throws {
    var moved = try merging(["A", "B"], in: plan())
    var stand = try #require(moved.stands["A"])
    stand.parts = stand.parts.map {
      GridRectangle(x: $0.x, y: $0.y - 1, width: $0.width, depth: $0.depth)
    }
    moved = try moved.applying(.writeStand(stand), stamp: nil)
    let bytes = PlanWriter.bytes(of: moved)
    let opened = try PlanReader.read(bytes, vocabulary: RuleCatalogue())
    #expect(PlanWriter.bytes(of: opened) == bytes)
    let after = try splitting(opened)
    #expect(after.stands["B"]?.number == "109")
    #expect(after.stands["B"]?.parts == [GridRectangle(x: 3, y: 0, width: 2, depth: 2)])
  }

  @Test("A number that another stand has got meanwhile stays there")
  func taken() throws {
    var merged = try merging(["A", "B"], in: plan())
    var other = try #require(merged.stands["D"])
    other.number = "109"
    merged = try merged.applying(.writeStand(other), stamp: nil)
    let after = try splitting(merged)
    #expect(after.stands["B"]?.number == "111")
    #expect(after.stands["D"]?.number == "109")
  }

  @Test("A cut along a line gives the numbers back, too")
  func cut() throws {
    let merged = try merging(["A", "B"], in: plan())
    let gesture = try Gestures(merged).split("A", along: .column(x: 4))
    let after = try merged.applying(gesture.edit, stamp: nil)
    #expect(after.stands["A"]?.number == "108")
    #expect(after.stands["B"]?.number == "109")
  }
}

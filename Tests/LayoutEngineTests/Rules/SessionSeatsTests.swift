// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("sessionSeats")
struct SessionSeatsTests {
  /// An area of 11 m².
  private func plan(
    _ parameters: PropertyDictionary = [:], _ change: (inout Session) -> Void
  ) -> Plan {
    TextHall(
      """
      +====--------+
      |............|
      +------------+
      """
    ).plan(
      rules: [.of("sessionSeats", parameters)],
      features: [.area("ws", .workshopArea, x: 0, y: 0, width: 11, depth: 1)]
    ).with([.named("w1", in: "ws", 600...660, change)])
  }

  @Test("so many seats find room, and not one more", arguments: Session.Seating.allCases)
  func room(seating: Session.Seating) {
    let room = [Session.Seating.theatre: 11, .classroom: 7, .uShape: 5][seating] ?? 0
    for (seats, broken) in [(room, 0), (room + 1, 1)] {
      let plan = plan { ($0.seats, $0.seating) = (seats, seating) }
      #expect(plan.violations.count == broken)
      #expect(plan.violations.first.map(\.sessions) ?? ["w1"] == ["w1"])
      #expect(plan.violations.first?.limit ?? Double(room) == Double(room))
    }
  }

  @Test(
    "what a seat takes is the rule's; a tenth is not lost to binary fractions, and 0 is no limit")
  func parameters() {
    #expect(plan(["theatre": .real(0.1)]) { $0.seats = 110 }.violations.isEmpty)
    #expect(plan(["theatre": .real(0.1)]) { $0.seats = 111 }.violations.count == 1)
    #expect(plan(["theatre": .integer(0)]) { $0.seats = 1_000_000 }.violations.isEmpty)
  }

  @Test("a session without an area needs no room")
  func nowhere() {
    #expect(
      plan {
        $0.area = nil
        $0.seats = 1000
      }.violations.isEmpty)
  }

  @Test("says how many are expected, where, and how many find room")
  func sentence() {
    let plan = plan { $0.seats = 40 }
    #expect(
      plan.violations.first?.message(in: .english, of: plan)
        == "“w1” (2017-11-29 10:00–11:00) expects 40 seats; workshop area ws has room for 11 (rows of chairs)."
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("sessionClash")
struct SessionClashTests {
  private let hall = TextHall(
    """
    +====----+
    |........|
    |........|
    |........|
    +--------+
    """)

  private func plan(_ sessions: Session...) -> Plan {
    hall.plan(
      rules: [.of("sessionClash")],
      cooperatives: [.named("c1") { $0.names["en"] = "Honey" }, .named("c2")],
      features: [
        .area("ws", .workshopArea, x: 0, y: 0, width: 3, depth: 2),
        .area("stage", .stage, x: 5, y: 0, width: 3, depth: 2),
      ]
    ).with(sessions)
  }

  private func pairs(_ plan: Plan) -> [[Session.ID]] { plan.violations.map(\.sessions) }

  @Test("one that ends when the other begins does not clash; a minute more does")
  func touching() {
    #expect(pairs(plan(.named("a", in: "ws", 600...660), .named("b", in: "ws", 660...700))) == [])
    let plan = plan(.named("a", in: "ws", 600...661), .named("b", in: "ws", 660...700))
    #expect(pairs(plan) == [["a", "b"]])
    #expect(plan.violations.first?.measured == 1)
    #expect(plan.violations.first?.unit == .minutes)
  }

  @Test("neither areas, trainers nor participants that nobody has are shared")
  func nobody() {
    #expect(pairs(plan(.named("a", nil, 600...660), .named("b", nil, 600...660))) == [])
    #expect(
      pairs(plan(.named("a", in: "ws", 600...660), .named("b", in: "stage", 600...660))) == [])
    #expect(pairs(plan(.named("a", in: "ws"), .named("b", in: "ws", 600...660))) == [])
  }

  @Test("each pair is told once, with all that it shares")
  func sentence() {
    let plan = plan(
      .named("b", in: "ws", 630...700) {
        $0.participants = ["c1"]
        $0.trainer = "N "
        $0.names["en"] = "Selling"
      },
      .named("a", in: "ws", 600...660) {
        $0.participants = ["c1", "c2"]
        $0.trainer = "N"
      }, .named("c", in: "stage", 640...650) { $0.participants = ["c2"] })
    #expect(pairs(plan) == [["a", "b"], ["a", "c"]])
    let said = plan.violations.map { $0.message(in: .english, of: plan) }
    #expect(
      said.first
        == "“a” (2017-11-29 10:00–11:00) and “Selling” (2017-11-29 10:30–11:40) take place at one time for 30 min: both in workshop area ws; both led by N; both invite Honey."
    )
    #expect(plan.violations.allSatisfy { $0.cooperatives.isEmpty && $0.features.isEmpty })
  }

  @Test("a thousand at one time are compared pair by pair, and all counted")
  func many() {
    let plan = plan(.named("x", in: "ws", 0...1)).with(
      (0..<1000).map { .named(Session.ID(stringLiteral: "w\($0)"), in: "ws", 600...660) })
    #expect(Checker(plan).report.errors == 499_500)
  }
}

extension Session {
  fileprivate static func named(
    _ id: Session.ID, _ area: Feature.ID?, _ minutes: ClosedRange<Int>
  ) -> Session {
    named(id, in: area, minutes)
  }
}

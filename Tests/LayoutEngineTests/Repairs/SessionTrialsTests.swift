// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Repairs of the programme")
struct SessionTrialsTests {
  private let hall = TextHall(
    """
    +====--------+
    |............|
    |............|
    |............|
    +------------+
    """)

  private func plan(_ sessions: [Session], areas: Int = 1, opens: [TimeSpan?] = []) -> Plan {
    hall.plan(
      rules: [.of("sessionClash"), .of("sessionSeats"), .of("sessionHours")],
      cooperatives: [.named("c1")],
      features: (0..<areas).map { number in
        .area(
          .init(stringLiteral: "ws\(number)"), .workshopArea, x: number * 4, y: 0,
          width: 3 + number / 2, depth: 2)
      }
    ).with(sessions, opens: opens)
  }

  private func repaired(_ plan: Plan) -> [Session?] {
    let checker = Checker(plan)
    let all = RepairList(checker).repairs
    return checker.report.violations.map { violation in
      guard let repair = all[violation], case .reschedule(_, let new) = repair.change,
        let after = try? plan.applying(repair.edit, stamp: nil)
      else { return nil }
      let left = after.violations
      #expect(!left.contains { $0.isSameComplaint(as: violation) })
      #expect(Checker(after).quality == repair.quality)
      #expect(repair.quality < checker.quality)
      return new
    }
  }

  @Test("another area at the same time, where there is one")
  func elsewhere() {
    let sessions: [Session] = [
      .named("a", in: "ws0", 600...660), .named("b", in: "ws0", 630...690),
    ]
    let repair = repaired(plan(sessions, areas: 2)).first
    #expect(repair??.area == "ws1")
    #expect(repair??.span == .minutes(600, 660))
  }

  @Test("another time where there is none: the nearest that fits behind or before the others")
  func later() {
    let sessions: [Session] = [
      .named("a", in: "ws0", 600...660), .named("b", in: "ws0", 650...720),
      .named("c", in: "ws0", 730...800),
    ]
    let repair = repaired(plan(sessions, opens: [.minutes(540, 840)])).first
    // Ten minutes later it fits between both; a quarter of an hour earlier the other would.
    #expect(repair??.id == "b")
    #expect(repair??.span == .minutes(660, 730))
  }

  @Test("who is invited twice is helped by another time only")
  func invited() {
    let sessions: [Session] = [
      .named("a", in: "ws0", 600...660) { $0.participants = ["c1"] },
      .named("b", in: "ws1", 600...660) { $0.participants = ["c1"] },
    ]
    let repair = repaired(plan(sessions, areas: 3)).first
    #expect(repair??.id == "a" && repair??.area == "ws0")
    #expect(repair??.span == .minutes(660, 720))
  }

  @Test("a larger area, else denser seats, else fewer")
  func seats() {
    let large: [Session] = [.named("a", in: "ws0", 600...660) { $0.seats = 7 }]
    #expect(repaired(plan(large, areas: 3)).first??.area == "ws2")
    let tables: [Session] = [
      .named("a", in: "ws0", 600...660) {
        $0.seats = 5
        $0.seating = .uShape
      }
    ]
    #expect(repaired(plan(tables)).first??.seating == .theatre)
    #expect(repaired(plan(large)).first??.seats == 6)
  }

  @Test("into the opening times by the shortest way")
  func hours() {
    let sessions: [Session] = [.named("a", in: "ws0", 500...560)]
    let opens: [TimeSpan?] = [.minutes(540, 600), .minutes(840, 1080)]
    #expect(repaired(plan(sessions, opens: opens)).first??.span == .minutes(540, 600))
  }

  @Test("nothing where nothing helps")
  func none() {
    let sessions: [Session] = [.named("a", in: "ws0", 500...700)]
    #expect(repaired(plan(sessions, opens: [.minutes(540, 600)])) == [nil])
  }

  @Test("what is told of random programmes mends them", arguments: Seeds.first(40))
  func random(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let plan = RandomProgramme.plan(plan([], areas: 3), &random)
    _ = repaired(plan)
  }
}

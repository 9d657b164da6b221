// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Programmes by chance, so full that rules about them are broken.
package enum RandomProgramme {
  /// A plan with sessions, and mostly with opening times.
  package static func plan(_ plan: Plan, _ random: inout SplitMix64) -> Plan {
    let sessions = (0..<Int.random(in: 0...12, using: &random)).map { number in
      session(.init(stringLiteral: "w\(number)"), of: plan, &random)
    }
    let opens = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      TimeSpan.minutes(
        Int.random(in: 0...300, using: &random), Int.random(in: 100...800, using: &random))
    }
    return plan.with(sessions, opens: opens)
  }

  /// A session somewhere in the first hours of a day.
  package static func session(
    _ id: Session.ID, of plan: Plan, _ random: inout SplitMix64
  ) -> Session {
    .named(id) { session in
      let areas = plan.sessionAreas.map(\.id)
      session.area = Bool.random(using: &random) ? areas.randomElement(using: &random) : nil
      if Int.random(in: 0..<9, using: &random) > 0 {
        let from = Int.random(in: 0...24, using: &random) * 15
        session.span = .minutes(from, from + Int.random(in: 1...6, using: &random) * 15)
      }
      session.trainer =
        ["", " ", "N", " N", "\u{E9}", "e\u{301}"].randomElement(using: &random) ?? ""
      session.seats = Int.random(in: 0...12, using: &random)
      session.seating = Session.Seating.allCases.randomElement(using: &random) ?? .theatre
      session.participants = plan.sortedCooperatives.map(\.id).filter { _ in
        Int.random(in: 0..<6, using: &random) == 0
      }
    }
  }

  /// A session that comes, changes or goes.
  package static func edit(of plan: Plan, _ random: inout SplitMix64) -> Edit {
    let old = plan.sortedSessions.randomElement(using: &random)?.id
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return old.map { .removeSession($0) } ?? .writeSession(.named("w0"))
    case 1: return .writeSession(session("new", of: plan, &random))
    default: return .writeSession(session(old ?? "w1", of: plan, &random))
    }
  }
}

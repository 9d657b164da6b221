// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension TimeSpan {
  /// A span of 29 November 2017, in minutes after midnight in UTC; an empty one is a minute long.
  package static func minutes(_ from: Int, _ to: Int) -> TimeSpan? {
    TimeSpan(from: day + from * 60, to: day + max(to, from + 1) * 60)
  }

  /// Midnight of 29 November 2017, in seconds after the beginning of 1970.
  package static let day = 1_511_913_600
}

extension Session {
  /// A session in an area, in minutes after midnight in UTC, changed as a test wants it.
  package static func named(
    _ id: Session.ID, in area: Feature.ID? = nil, _ minutes: ClosedRange<Int>? = nil,
    _ change: (inout Session) -> Void = { _ in }
  ) -> Session {
    var session = Session(
      id: id, area: area,
      span: minutes.flatMap { TimeSpan.minutes($0.lowerBound, $0.upperBound) })
    change(&session)
    return session
  }
}

extension Plan {
  /// The plan with a programme, and when the fair is open.
  package func with(_ sessions: [Session], opens: [TimeSpan?] = []) -> Plan {
    var source: PropertyDictionary = ["timeZone": .text("Etc/UTC")]
    if !opens.isEmpty {
      source["opens"] = .array(
        opens.compactMap { $0 }.map {
          .dictionary(["from": .text($0.start), "to": .text($0.end)])
        })
    }
    return Plan(
      hall: hall, stands: sortedStands, cooperatives: sortedCooperatives, placements: placements,
      rules: sortedRules, sessions: sessions, source: source)
  }
}

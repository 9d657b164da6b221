// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanReports
import Wording

extension ExportedTable {
  /// The programme, as `import --what sessions` reads it back without a change: ids, names, times by
  /// the plan's clock.
  ///
  /// - Complexity: O(sessions log sessions).
  package init(sessionsOf plan: Plan, in language: Language) {
    let codes = Self.nameCodes(plan)
    let clock = plan.clock
    func time(_ seconds: Int, _ utc: String) -> String {
      let local = clock.local(utc)
      let text = local.hasSuffix(":00") ? String(local.dropLast(3)) : local
      // An hour that comes twice is told by the clock of Greenwich.
      let back = TypedTime.utc(text, by: clock, day: .midnight).flatMap(LocalClock.seconds(ofUTC:))
      return back == seconds ? text : utc
    }
    self.init(
      headings: Self.headings(codes, language),
      rows: plan.programme.map { session in
        [session.id.text] + codes.map { session.names[$0] ?? "" } + [
          session.area?.text ?? "", session.span.map { time($0.from, $0.start) } ?? "",
          session.span.map { time($0.to, $0.end) } ?? "", session.trainer,
          session.seats == 0 ? "" : "\(session.seats)", session.seating.term[language],
          session.participants.map(\.text).joined(separator: ", "), session.remark,
        ]
      })
  }

  /// The languages of the sessions' names: those that the program speaks, then any other.
  private static func nameCodes(_ plan: Plan) -> [String] {
    let usual = ["fr", "ar", "en"]
    let all = Set(plan.sessions.values.flatMap { $0.names.entries.map(\.language) })
    return usual + all.sorted().map(\.string).filter { !usual.contains($0) }
  }

  private static func headings(_ codes: [String], _ language: Language) -> [String] {
    let names = codes.map { code in
      ["fr", "ar", "en"].contains(code)
        ? HeadingWords.nameHeading(code, in: language) : "names.\(code)"
    }
    return [FileKeyWords.title(of: "id")[language]] + names
      + [
        SessionWords.area, SessionWords.start, SessionWords.end, SessionWords.trainer,
        SessionWords.seats, SessionWords.seating, SessionWords.participants, SessionWords.remark,
      ].map { $0[language] }
  }
}

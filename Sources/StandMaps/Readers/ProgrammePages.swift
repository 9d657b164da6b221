// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What goes on at the fair, for its visitors.
extension PlanFacts {
  /// The sessions, a list for each day; those without a time come last.
  ///
  /// - Complexity: O(sessions log sessions).
  var programmeLists: [PagePart] {
    let clock = plan.clock
    let speaker = Speaker(language: language, plan: plan)
    let sessions = plan.programme
    let day = { (session: Session) in session.span.map { clock.day(of: $0.from) } ?? "" }
    let byDay = Dictionary(grouping: sessions, by: day)
    return byDay.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }
      .flatMap { day in
        list(
          programmeTitle(day, clock, speaker),
          PageTable(
            columns: [
              .init(words.time), .init(words.session, isName: true),
              .init(words.place, isName: true), .init(words.trainer, isName: true),
            ],
            rows: (byDay[day] ?? []).map { session in
              [
                session.span.map(speaker.times) ?? "–", session.label(in: language),
                session.area.map(speaker.feature) ?? "", session.trainerName.string,
              ]
            }))
      }
  }

  /// `Programme: Wednesday 2017-11-29 · 10:00–18:00`, the times being those when the fair is open.
  private func programmeTitle(_ day: String, _ clock: LocalClock, _ speaker: Speaker) -> String {
    guard let midnight = clock.midnight(of: day) else { return words.programme }
    let name = WeekdayWords.name(of: midnight, by: clock)[language] + " " + Dates.day(day, language)
    let opens = plan.openingSpans.filter { clock.day(of: $0.from) == day }.map(speaker.times)
    return words.programme + language.colon + name
      + (opens.isEmpty ? "" : " · " + opens.joined(separator: language.comma))
  }
}

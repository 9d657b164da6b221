// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// One day of a programme as a grid: columns are areas, rows are times.
///
/// Sessions without a time have a page of their own, behind those of the days.
struct TimetableGrid {
  /// A session where the grid has it.
  struct Block: Hashable {
    let session: Session
    let column: Int
    /// Its first row, and the row of its end.
    let rows: Range<Int>
    /// Which of the sessions at one time in one column it is, from 0, and of how many.
    var lane = 0
    var lanes = 1
  }

  /// The plan, with what is in hand where it would be.
  let plan: Plan
  /// The days with sessions or opening times, in order, `2017-11-29`; empty for sessions without a
  /// time.
  let days: [String]
  /// The day shown.
  let day: String
  /// The areas; nil for sessions that have none.
  let areas: [Feature.ID?]
  /// When the first row begins, in seconds; 0 on the page of sessions without a time.
  let start: Int
  /// How many rows there are.
  let count: Int
  /// How long a row is, in seconds.
  let step: Int
  /// The sessions of the day.
  let blocks: [Block]

  /// Lays a day out.
  ///
  /// - Parameters:
  ///   - wanted: The day; nil for the first.
  ///   - minutes: How long a row is.
  /// - Complexity: O(sessions log sessions).
  init(_ plan: Plan, day wanted: String?, minutes: Int) {
    self.plan = plan
    step = minutes * 60
    let clock = plan.clock
    let programme = plan.programme
    var days = Set(programme.compactMap(\.span).map { clock.day(of: $0.from) })
    days.formUnion(plan.openingSpans.map { clock.day(of: $0.from) })
    if let wanted, !wanted.isEmpty { days.insert(wanted) }
    let hasUntimed = programme.contains { $0.span == nil }
    self.days = days.sorted() + (hasUntimed || wanted == "" || days.isEmpty ? [""] : [])
    let day = wanted ?? self.days.first ?? ""
    self.day = day
    let sessions = programme.filter { ($0.span.map { clock.day(of: $0.from) } ?? "") == day }
    areas = Self.areas(plan, sessions)
    let places = Dictionary(
      areas.enumerated().map { ($0.element, $0.offset) }
    ) { first, _ in first }
    if day.isEmpty {
      start = 0
      count = max(8, sessions.count * 2 + 1)
      blocks = sessions.enumerated().map { number, session in
        Block(
          session: session, column: places[session.area] ?? 0, rows: number * 2..<number * 2 + 2)
      }
      return
    }
    let frame = Self.frame(plan, day, sessions)
    start = frame.from - Self.remainder(frame.from - (clock.midnight(of: day) ?? 0), step)
    count = max(4, (frame.to - start + step - 1) / step)
    var blocks: [Block] = []
    for session in sessions {
      guard let span = session.span else { continue }
      let first = max(0, (span.from - start) / step)
      let last = max(first + 1, (span.to - start + step - 1) / step)
      blocks.append(
        Block(session: session, column: places[session.area] ?? 0, rows: first..<last))
    }
    self.blocks = Self.laned(blocks)
  }

  private static func remainder(_ value: Int, _ step: Int) -> Int {
    ((value % step) + step) % step
  }

  /// The areas for workshops and the stages, any other where a session is, and none where one has
  /// none.
  private static func areas(_ plan: Plan, _ sessions: [Session]) -> [Feature.ID?] {
    let used = Set(plan.sessions.values.compactMap(\.area))
    var areas: [Feature.ID?] = plan.sessionAreas.filter { $0.kind != .zone || used.contains($0.id) }
      .map(\.id)
    if areas.isEmpty || sessions.contains(where: { $0.area == nil }) { areas.append(nil) }
    return areas
  }

  /// From when until when a day is shown: while the fair is open, and all its sessions; at least from
  /// nine until six.
  private static func frame(
    _ plan: Plan, _ day: String, _ sessions: [Session]
  ) -> (from: Int, to: Int) {
    let clock = plan.clock
    let midnight = clock.midnight(of: day) ?? 0
    let opens = plan.openingSpans.filter { clock.day(of: $0.from) == day }
    let all = opens + sessions.compactMap(\.span)
    let from = all.map(\.from).min() ?? midnight + 9 * 3600
    let to = all.map(\.to).max() ?? midnight + 18 * 3600
    // A day has no more rows than a day has hours, and a night.
    let end = min(max(to, from + 3600), from + 36 * 3600)
    return (from, end)
  }

  /// Gives sessions that are in one column at one time a lane each.
  private static func laned(_ blocks: [Block]) -> [Block] {
    var laned = blocks
    for column in Set(blocks.map(\.column)) {
      let places = blocks.indices.filter { blocks[$0].column == column }
        .sorted { (blocks[$0].rows.lowerBound, $0) < (blocks[$1].rows.lowerBound, $1) }
      var group: [Int] = []
      var end = Int.min
      func close(_ group: [Int]) {
        let lanes = (group.map { laned[$0].lane }.max() ?? 0) + 1
        for place in group { laned[place].lanes = lanes }
      }
      for place in places {
        let rows = blocks[place].rows
        if rows.lowerBound >= end {
          close(group)
          group = []
        }
        let taken = Set(
          group.filter { blocks[$0].rows.overlaps(rows) }.map { laned[$0].lane })
        laned[place].lane = (0...group.count).first { !taken.contains($0) } ?? 0
        group.append(place)
        end = max(end, rows.upperBound)
      }
      close(group)
    }
    return laned
  }
}

extension TimetableGrid {
  /// The sessions at a place, by lane.
  func blocks(column: Int, row: Int) -> [Block] {
    blocks.filter { $0.column == column && $0.rows.contains(row) }.sorted { $0.lane < $1.lane }
  }

  /// Where a session is.
  func block(of session: Session.ID) -> Block? { blocks.first { $0.session.id == session } }

  /// When a row begins, in seconds; nil on the page of sessions without a time.
  func time(ofRow row: Int) -> Int? { day.isEmpty ? nil : start + row * step }

  /// The page before or behind this one.
  func day(after steps: Int) -> String {
    let here = days.firstIndex(of: day) ?? 0
    return days[max(0, min(here + steps, days.count - 1))]
  }
}

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Foundation
import LayoutEngine
import PlanFiles
import PlanReports
import TerminalDriver
import Testing
import Wording

@testable import TerminalUI

/// Seeded random keys, mouse events, pastes and sizes, in every mode and dialogue of the editor.
///
/// `QARYA_MONKEY=100000 swift test --filter TerminalUITests.MonkeyTests` makes it a long day: so
/// many events in all.
@Suite("A monkey at the desk")
struct MonkeyTests {
  private static let wanted =
    ProcessInfo.processInfo.environment["QARYA_MONKEY"].flatMap { Int($0) }

  /// A hall the monkey works in.
  enum Place: String, CaseIterable {
    case village, lShaped, empty, large

    func plan() throws -> Plan {
      switch self {
      case .village: return try Layouts.village()
      case .lShaped: return try Layouts.plan("l-shaped-hall")
      case .empty: return Plan(hall: Hall(width: 24, depth: 16))
      case .large:
        var hall = NewHall(width: 90, depth: 70)
        hall.stands = 240
        return try hall.plan()
      }
    }

    /// How many events it gets where nobody says; the large hall takes its time.
    var usualEvents: Int { self == .large ? 250 : 500 }
  }

  @Test(
    "breaks nothing: every plan can be kept and checked, every frame fits, undo leads back",
    arguments: Place.allCases, [1, 2] as [UInt64])
  func monkey(place: Place, seed: UInt64) throws {
    var monkey = Monkey(seed: seed << 8 | UInt64(Place.allCases.firstIndex(of: place) ?? 0))
    let events = Self.wanted.map { $0 / (2 * Place.allCases.count) } ?? place.usualEvents
    let first = try place.plan()
    var day = MonkeyDesk(first, language: monkey.language())
    var last: [InputEvent] = []
    var changes = 0
    for number in 0..<events {
      // A person who is done with a thing goes on to the next.
      if day.hasLeft || number % 500 == 499 {
        #expect(day.leadsBackAndForth(), "\(place) \(seed), event \(number)")
        let goesOn = day.hasLeft && monkey.roll(2) == 0
        let plan =
          goesOn
          ? try PlanReader.read(try #require(day.files["fair.json"]), vocabulary: RuleCatalogue())
          : first
        day = MonkeyDesk(plan, language: monkey.language())
      }
      let event = monkey.event(for: day.editor)
      last = last.suffix(11) + [event]
      let before = day.editor.session.revision
      var frame = day.send(event)
      let isAtWork = day.editor.editMode?.hand != nil
      if isAtWork || day.editor.session.revision != before { changes += 1 }
      if day.hasWork, monkey.roll(3) == 0 {
        frame = day.work(atMost: max(1, events / 400))
      }
      let complaint = try complaint(about: day, frame, thorough: number % 50 == 49)
      if let complaint {
        Issue.record("\(place) \(seed), event \(number): \(complaint), after \(last)")
        return
      }
    }
    #expect(day.leadsBackAndForth(), "\(place) \(seed), at the end")
    // It was not idle: what it undid or had in hand counts, or a few unlucky keys would decide.
    #expect(changes * 200 > events || events < 300, "\(place) \(seed): \(changes) changes")
    if Self.wanted != nil { print("\(place) \(seed): \(events) events, \(changes) changes") }
  }

  /// What is wrong after an event; nil if nothing is.
  private func complaint(
    about day: MonkeyDesk, _ frame: Frame, thorough: Bool
  ) throws -> String? {
    let editor = day.editor
    if frame.columns != editor.columns || frame.rows != editor.rows { return "another frame size" }
    if let cursor = frame.cursor,
      !(0..<frame.columns).contains(cursor.x) || !(0..<frame.rows).contains(cursor.y)
    {
      return "the cursor is at \(cursor)"
    }
    if let selected = editor.selected, editor.plan.stands[selected] == nil {
      return "\(selected) is under the cursor and not there"
    }
    if let mode = editor.editMode, editor.clamped(mode.cursor) != mode.cursor {
      return "the free cursor is at \(mode.cursor)"
    }
    guard thorough else { return nil }
    if EditorPainter.frame(of: editor) != frame { return "the frame kept something old" }
    let bytes = PlanWriter.bytes(of: editor.plan)
    let read = try PlanReader.read(bytes, vocabulary: RuleCatalogue())
    if PlanWriter.bytes(of: read) != bytes { return "the plan is not what its file says" }
    let fresh = Checker(editor.plan)
    if fresh.report.inReadingOrder(of: editor.plan) != editor.report {
      return "the checker followed to another report"
    }
    return nil
  }
}

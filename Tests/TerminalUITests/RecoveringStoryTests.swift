// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import TerminalDriver
import Testing
import Wording

@testable import TerminalUI

@Suite("After a crash, and undo beyond the session")
struct RecoveringStoryTests {
  private let stamp = Stamp(at: "2017-11-28T14:02:00Z", by: "Ali")

  /// The village, and what an interrupted session made of it.
  private func interrupted() throws -> (file: Plan, unsaved: Unsaved) {
    var file = try Layouts.village()
    file = try file.applying(.lock("s001", false), stamp: nil)
    var work = file
    let guest = try #require(file.placements["s001"]?.first)
    _ = try work.apply(.unplace(guest, toWaiting: false), stamp: stamp)
    _ = try work.apply(.hold("s001", "press"), stamp: stamp)
    return (file, Unsaved(plan: work, base: file, keptAt: "2017-11-28T14:05:00Z"))
  }

  @Test("A session that was moved counts as one, not as two other things")
  func session() throws {
    let file = try Layouts.village()
    var session = try #require(file.programme.first)
    let span = try #require(session.span)
    session.span = TimeSpan(from: span.from + 3600, to: span.to + 3600)
    let work = try file.applying(.writeSession(session), stamp: stamp)
    var hall = Rehearsal(file)
    hall.change { $0.offer(Unsaved(plan: work, base: file, keptAt: "2017-11-28T14:05:00Z")) }
    #expect(hall.screen.contains("1 session "))
    #expect(!hall.screen.contains("other:"))
  }

  @Test("The question says what was left unsaved, in words, and since when")
  func asks() throws {
    let (file, unsaved) = try interrupted()
    var hall = Rehearsal(file)
    hall.change { $0.offer(unsaved) }
    #expect(hall.screen.contains("1 stand differs · 1 placement"))
    let time = Dates.minute(stamp.at, by: file.clock, .english)
    #expect(hall.screen.contains("unsaved since \(time)"))
    #expect(!hall.screen.contains("compare"))
    var french = Rehearsal(file, columns: 60, rows: 20, language: .french)
    french.change { $0.offer(unsaved) }
    #expect(french.screen.contains("non enregistré depuis le"))
  }

  @Test("Changes without a line of history say when they were kept last")
  func withoutHistory() throws {
    let file = try Layouts.village()
    let work = try file.applying(.writeNames(Names([("en", "Other")])), stamp: nil)
    var hall = Rehearsal(file)
    hall.change {
      $0.offer(Unsaved(plan: work, base: file, keptAt: "2017-11-28T14:05:00Z"))
    }
    let time = Dates.minute("2017-11-28T14:05:00Z", by: file.clock, .english)
    #expect(hall.screen.contains("other: 1"))
    #expect(hall.screen.contains("last change: \(time)"))
  }

  @Test("What was taken up is one step: u goes back to the file, redo takes it up again")
  func undone() throws {
    let (file, unsaved) = try interrupted()
    var hall = Rehearsal(file)
    hall.change { $0.offer(unsaved) }
    try hall.press("r")
    #expect(hall.effects == [.resume])
    #expect(hall.plan == unsaved.plan)
    #expect(hall.editor.session.hasUnsavedChanges)
    #expect(hall.status.contains("unsaved changes restored (u: back to the file)"))
    try hall.press("u")
    #expect(PlanWriter.bytes(of: hall.plan) == PlanWriter.bytes(of: file))
    #expect(!hall.editor.session.hasUnsavedChanges)
    try hall.press("Ctrl-R")
    #expect(hall.plan == unsaved.plan)
  }

  @Test("Where the file was changed meanwhile the comparison is offered, and shows both")
  func compares() throws {
    var (file, unsaved) = try interrupted()
    // Somebody else has locked another stand since.
    file = try file.applying(.lock("s003", true), stamp: stamp)
    unsaved.isFileChanged = true
    var hall = Rehearsal(file)
    hall.change { $0.offer(unsaved) }
    #expect(hall.screen.contains("changed by someone else since"))
    // What the other did is no unsaved work.
    #expect(hall.screen.contains("1 stand differs · 1 placement"))
    try hall.press("c")
    #expect(hall.plan == unsaved.plan)
    #expect(hall.editor.variant?.sight.plan == file)
    #expect(hall.editor.focus == .comparison)
    #expect(hall.screen.contains("A03 unlocked"))
    try hall.press("Esc", "u")
    #expect(hall.plan == file)
  }

  @Test("Undo goes back over a save")
  func overSave() throws {
    let plan = try Layouts.village()
    var hall = Rehearsal(plan)
    try hall.press("x", "Ctrl-S")
    hall.answer(.saved(path: "fair.json"))
    #expect(!hall.editor.session.hasUnsavedChanges)
    try hall.press("u")
    #expect(hall.plan == plan)
    #expect(hall.editor.session.hasUnsavedChanges)
  }

  @Test("Nothing done since opening: u asks for what the history has, says so in it, and goes on")
  func overOpening() throws {
    let plan = try Layouts.village()
    let guest = try #require(plan.placements["s001"]?.first)
    var edited = try plan.applying(.unplace(guest, toWaiting: false), stamp: stamp)
    edited = try edited.applying(
      .hold("s001", "press"), stamp: Stamp(at: "2017-11-28T15:00:00Z", by: "Zineb"))
    var hall = Rehearsal(edited)
    try hall.press("u")
    #expect(hall.screen.contains("nothing was changed since the plan was opened"))
    #expect(hall.screen.contains("Zineb on hold A01 “press”"))
    try hall.press("n")
    #expect(hall.plan == edited)
    try hall.press("u", "u")
    #expect(hall.plan.stands["s001"]?.hold == "")
    #expect(hall.plan.history.last?.event == "released")
    #expect(hall.status.contains("undone ("))
    try hall.press("u", "u")
    #expect(hall.plan.placements == plan.placements)
    try hall.press("Ctrl-R", "Ctrl-R")
    #expect(hall.plan == edited)
    try hall.press("Ctrl-R")
    #expect(hall.status.contains("nothing to redo"))
  }

  @Test("What the history does not tell cannot be undone, and that is said")
  func untold() throws {
    let plan = try Layouts.village().applying(.writeNames(Names([("en", "Other")])), stamp: stamp)
    var hall = Rehearsal(plan)
    try hall.press("u")
    #expect(hall.status.contains("cannot be undone, the history does not say"))
    #expect(hall.status.contains("plan renamed"))
    #expect(hall.plan == plan)
    var reader = Rehearsal(plan, isReadOnly: true)
    try reader.press("u")
    #expect(reader.editor.dialogue == nil)
  }

  @Test("What is there no more is not forced, and the reason is said")
  func overtaken() throws {
    var plan = try Layouts.village()
    let guest = try #require(plan.placements["s001"]?.first)
    let other = try #require(plan.waitingList.first?.id)
    plan = try plan.applying(.unplace(guest, toWaiting: false), stamp: stamp)
    plan = try plan.applying(.place(other, on: "s001"), stamp: nil)
    var hall = Rehearsal(plan)
    try hall.press("u", "u")
    #expect(hall.plan == plan)
    #expect(hall.status.contains("cannot be undone any more: A01 is taken by"))
  }
}

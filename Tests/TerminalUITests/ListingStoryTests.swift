// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Testing
import Wording

@testable import TerminalUI

@Suite("Sorting and narrowing lists, key by key")
struct ListingStoryTests {
  private func roster(_ columns: Int = 120) throws -> Rehearsal {
    var hall = Rehearsal(try Layouts.village(), columns: columns)
    try hall.press("Tab", "Tab", "Tab")
    return hall
  }

  @Test("b goes round the orders, the title says which, the line stays on its cooperative")
  func sorts() throws {
    var hall = try roster()
    try hall.press("Down", "Down", "Down")
    let chosen = try #require(hall.editor.cooperativeUnderCursor)
    let usual = hall.editor.rosterLines.map(\.id)
    let titles = [
      "by name", "by category", "by province", "by stand", "by area", "by seniority",
    ]
    for title in titles {
      try hall.press("b")
      #expect(hall.screen.contains(title + " ↓"), "\(title)")
      #expect(hall.editor.cooperativeUnderCursor == chosen)
      #expect(Set(hall.editor.rosterLines.map(\.id)) == Set(usual))
    }
    try hall.press("b")
    #expect(hall.editor.rosterLines.map(\.id) == usual)
    #expect(hall.editor.cooperativeUnderCursor == chosen)
  }

  @Test("B turns the order round")
  func reverses() throws {
    var hall = try roster()
    try hall.press("b")
    let names = hall.editor.rosterLines.map { NaturalOrder(hall.editor.name(of: $0.id)) }
    #expect(names == names.sorted())
    let ids = hall.editor.rosterLines.map(\.id)
    try hall.press("B")
    #expect(hall.editor.rosterLines.map(\.id) == ids.reversed())
    #expect(hall.screen.contains("by name ↑"))
  }

  @Test("By area, those who lack most come first; who wishes for nothing comes last")
  func byArea() throws {
    var hall = try roster()
    try hall.press("b", "b", "b", "b", "b")
    let plan = hall.plan
    func lack(_ cooperative: Cooperative) -> Double? {
      guard cooperative.wishedArea > 0 else { return nil }
      return cooperative.wishedArea
        - RosterLines.area(of: cooperative.id, in: plan, hall.editor.lists)
    }
    let lacks = hall.editor.rosterLines.map(lack)
    let known = lacks.compactMap { $0 }
    #expect(known == known.sorted(by: >))
    #expect(Array(lacks.prefix(known.count)) == known)
    #expect(hall.screen.contains("0/9 m²"))
  }

  @Test("/ narrows the roster as one types, in any language; Esc shows all again")
  func filters() throws {
    var hall = try roster()
    try hall.press("/")
    hall.type("تافوغالت")
    #expect(hall.editor.rosterLines.count == 1)
    #expect(hall.screen.contains("(1/60)"))
    try hall.press("Enter")
    #expect(hall.screen.contains("(1/60)"))
    try hall.press("Esc")
    #expect(hall.editor.focus == .roster)
    #expect(hall.editor.rosterLines.count == 60)
    try hall.press("/")
    hall.type("HUÎLE")
    #expect(hall.editor.rosterLines.count < 60)
    try hall.press("Esc")
    #expect(hall.editor.rosterLines.count == 60)
    try hall.press("Esc")
    #expect(hall.editor.focus == .map)
  }

  @Test("v shows those to be placed, the waiting, the withdrawn, those with problems")
  func quickFilters() throws {
    var hall = try roster()
    try hall.press("Esc", "x", "Tab", "Tab", "Tab", "v")
    #expect(hall.editor.rosterLines.count == 1)
    #expect(hall.screen.contains("to place"))
    try hall.press("v")
    #expect(hall.editor.rosterLines.allSatisfy { $0.status == .waiting })
    try hall.press("v")
    #expect(hall.editor.rosterLines.isEmpty)
    #expect(hall.screen.contains("nobody (Esc: show all)"))
    try hall.press("v")
    #expect(hall.screen.contains("with problems"))
    #expect(!hall.editor.rosterLines.isEmpty)
    try hall.press("v")
    #expect(hall.editor.rosterLines.count == 60)
  }

  @Test("Commands of a narrowed list are about the line that is seen")
  func actsOnWhatIsSeen() throws {
    var hall = try roster()
    try hall.press("/")
    hall.type("tafoughalt")
    try hall.press("Enter")
    let id = try #require(hall.editor.cooperativeUnderCursor)
    try hall.press("Enter")
    #expect(hall.seated(hall.stand) == [id.text])
  }

  @Test("The waiting list is narrowed, and keeps its order of seniority")
  func waiting() throws {
    var hall = Rehearsal(try Layouts.village())
    let seniority = hall.plan.waitingList.map(\.id)
    try hall.press("Tab", "b")
    #expect(hall.editor.waitingLines.map(\.id) == seniority)
    try hall.press("Esc", "Tab", "/")
    hall.type("honey")
    #expect(hall.editor.waitingLines.count == 1)
    #expect(hall.screen.contains("WAITING LIST (1/4)"))
    try hall.press("Enter", "Enter")
    #expect(hall.status.contains("→") || hall.editor.choosing != nil || hall.editor.message != nil)
    try hall.press("Esc", "Tab", "Esc")
    #expect(hall.editor.waitingLines.map(\.id) == seniority)
  }

  @Test("Where one searches for a line that is left out, all lines come back")
  func searchShowsAll() throws {
    var hall = Rehearsal(try Layouts.village())
    let last = try #require(hall.plan.waitingList.last)
    try hall.press("Tab", "/")
    hall.type("dates")
    try hall.press("Enter", ":")
    hall.type("@" + last.id.text)
    try hall.press("Enter")
    #expect(hall.editor.cooperativeUnderCursor == last.id)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import HallFilling
import LayoutEngine
import Testing
import Wording

@testable import TerminalUI

@Suite("Filling the hall in the editor")
struct FillingStoryTests {
  /// A small hall without stands.
  private func plan() throws -> Plan {
    try NewHall(width: 21, depth: 15).emptyPlan()
  }

  /// What the search for the last request finds.
  private func answer(_ hall: inout Rehearsal) throws -> Int {
    let request = try #require(
      hall.effects.compactMap { effect -> FillingRequest? in
        if case .fill(.start(let request)) = effect { request } else { nil }
      }.last)
    let filling = try HallFiller(hall.plan, request.ask).run(isStopped: { false })
    let edit = try FillingEdit(filling, of: hall.plan, keeping: request.ask.keepsStands)
    hall.change { $0.show(.found(request, filling, edit)) }
    return filling.stands
  }

  private func opened() throws -> Rehearsal {
    var hall = Rehearsal(try plan())
    try hall.press(":")
    hall.type("fill the hall")
    try hall.press("Enter")
    return hall
  }

  @Test("The map shows what was found, Enter keeps it as one step, one undo takes it back")
  func keeps() throws {
    var hall = try opened()
    let before = hall.plan
    #expect(hall.screen.contains("searching"))
    let stands = try answer(&hall)
    #expect(stands > 5)
    #expect(hall.screen.contains("stands: \(stands)"))
    #expect(hall.plan == before)
    try hall.press("Enter")
    #expect(hall.plan.stands.count == stands)
    #expect(hall.status.contains("hall filled"))
    try hall.press("u")
    #expect(hall.plan.stands.isEmpty)
  }

  @Test("The slider goes to wider aisles and back, with the count of each")
  func slider() throws {
    var hall = try opened()
    let narrow = try answer(&hall)
    try hall.press("Right")
    let wide = try answer(&hall)
    #expect(wide <= narrow)
    #expect(hall.screen.contains("3 m: \(narrow)"))
    #expect(hall.screen.contains("[3.5 m: \(wide)]"))
    try hall.press("Left")
    #expect(hall.screen.contains("[3 m: \(narrow)]"))
    try hall.press("Enter")
    #expect(hall.plan.stands.count == narrow)
  }

  @Test("Esc while it searches stops it, and the best is kept")
  func stops() throws {
    var hall = try opened()
    try hall.press("Escape")
    #expect(hall.effects.contains(.fill(.finish)))
    let stands = try answer(&hall)
    #expect(hall.plan.stands.count == stands)
    #expect(hall.editor.dialogue == nil)
  }

  @Test("d leaves the plan as it was")
  func discards() throws {
    var hall = try opened()
    let before = hall.plan
    _ = try answer(&hall)
    try hall.press("d")
    #expect(hall.plan == before)
    #expect(hall.effects.contains(.fill(.drop)))
  }
}

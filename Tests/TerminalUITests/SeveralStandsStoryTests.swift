// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import TerminalUI

@Suite("Cooperatives on several stands, in the editor")
struct SeveralStandsStoryTests {
  /// The village, where c045 of A01 takes two stands and A02 beside it is empty.
  private func hall() throws -> Rehearsal {
    let village = try Layouts.village()
    var one = try #require(village.cooperatives["c045"])
    one.standLimit = 2
    return Rehearsal(
      try village.applying(
        .all([.writeCooperative(one), .unplace("c009", toWaiting: true)]), stamp: nil))
  }

  private func assign(_ hall: inout Rehearsal, _ text: String) throws {
    try hall.press("a")
    hall.type(text)
    try hall.press("Enter")
  }

  @Test("Assigning adds a stand, x takes off the one under the cursor, undo brings all back")
  func assigns() throws {
    var hall = try hall()
    try hall.press("Right")
    #expect(hall.stand == "A02")
    try assign(&hall, "c045")
    #expect(hall.seated("A01") == ["c045"])
    #expect(hall.seated("A02") == ["c045"])
    #expect(hall.screen.contains("stands A01 A02 · takes 2"))
    try hall.press("Left", "x")
    #expect(hall.seated("A01").isEmpty)
    #expect(hall.seated("A02") == ["c045"])
    #expect(hall.status.contains("keeps A02"))
    try hall.press("u", "u")
    #expect(hall.seated("A01") == ["c045"])
    #expect(hall.seated("A02").isEmpty)
  }

  @Test("On a taken stand it takes the place of who is there, who is to be placed again")
  func takesOver() throws {
    var hall = try hall()
    try hall.press("Right")
    try assign(&hall, "c017")
    #expect(hall.seated("A02") == ["c017"])
    try assign(&hall, "c045")
    #expect(hall.seated("A02") == ["c045"])
    #expect(hall.seated("A01") == ["c045"])
    #expect(hall.plan.cooperatives["c017"]?.status == .confirmed)
  }

  @Test("A move takes along the stand under the cursor, and leaves the other")
  func moves() throws {
    var hall = try hall()
    try hall.press("Right")
    try assign(&hall, "c045")
    let a03 = try #require(hall.plan.stand(named: "A03")?.id)
    try hall.press("Right", "x", "Left", "m")
    hall.change { $0.select(a03) }
    try hall.press("Enter")
    #expect(hall.seated("A01") == ["c045"])
    #expect(hall.seated("A02").isEmpty)
    #expect(hall.seated("A03") == ["c045"])
  }

  @Test("The form says how many stands it takes, and refuses none")
  func form() throws {
    var hall = try hall()
    try hall.press("c")
    #expect(hall.screen.contains("stands it takes"))
    try hall.go(to: .standLimit)
    hall.type("3")
    try hall.press("Ctrl-S")
    #expect(hall.plan.cooperatives["c045"]?.standLimit == 3)
  }
}

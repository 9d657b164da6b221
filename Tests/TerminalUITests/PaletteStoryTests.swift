// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import TerminalUI

@Suite("The palette, key by key")
struct PaletteStoryTests {
  private func subjects(_ hall: Rehearsal) -> [Palette.Subject] {
    guard let palette = hall.editor.dialogue as? Palette else { return [] }
    return palette.matches
  }

  @Test("A stand's number comes before all else and leads there")
  func stand() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press(":")
    hall.type("d04")
    try hall.press("Enter")
    #expect(hall.stand == "D04")
    #expect(hall.status.contains("D04"))
  }

  @Test("A cooperative leads to its stand, one that waits to its line of the list")
  func cooperative() throws {
    var hall = Rehearsal(try Layouts.village())
    let id = try #require(hall.seated("C05").first)
    try hall.press(":")
    hall.type(id)
    try hall.press("Enter")
    #expect(hall.stand == "C05")
    let waiting = try #require(hall.plan.waitingList.last)
    try hall.press(":")
    hall.type("@" + waiting.id.text)
    try hall.press("Enter")
    #expect(hall.editor.focus == .side)
    #expect(hall.editor.cooperativeUnderCursor == waiting.id)
    #expect(hall.status.contains("waiting"))
  }

  @Test("A sign before the query limits it to commands, stands or cooperatives")
  func limits() throws {
    var hall = Rehearsal(try Layouts.village())
    let counts = (hall.plan.stands.count, hall.plan.cooperatives.count)
    try hall.press(":")
    hall.type("#")
    #expect(subjects(hall).count == counts.0)
    try hall.press("Backspace")
    hall.type("@")
    #expect(subjects(hall).count == counts.1)
    try hall.press("Backspace")
    hall.type(">a")
    #expect(subjects(hall).first == .command(.assign))
    #expect(
      subjects(hall).allSatisfy { subject in
        if case .command = subject { true } else { false }
      })
  }

  @Test("What makes sense here comes first, and what was picked last before that")
  func order() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press(":")
    let here = subjects(hall)
    let draw = try #require(here.firstIndex(of: .command(.draw)))
    let quit = try #require(here.firstIndex(of: .command(.quit)))
    #expect(quit < draw)
    hall.type("numbers")
    try hall.press("Enter", ":")
    #expect(subjects(hall).first == .command(.numbers))
    hall.type("a02")
    try hall.press("Enter", ":")
    #expect(subjects(hall).prefix(2) == [.stand("s002"), .command(.numbers)])
    try hall.press("Esc", "e", ":")
    let editing = subjects(hall)
    let drawNow = try #require(editing.firstIndex(of: .command(.draw)))
    let withdraw = try #require(editing.firstIndex(of: .command(.withdraw)))
    #expect(drawNow < withdraw)
  }

  @Test("Letters in order are enough, and what matches is underlined")
  func letters() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press(":")
    hall.type(">svas")
    #expect(subjects(hall).first == .command(.saveAs))
    let row = try #require(hall.lines.firstIndex { $0.contains("> save as") })
    let line = hall.lines[row]
    let range = try #require(line.firstRange(of: "save as"))
    let start = line[..<range.lowerBound].unicodeScalars.count
    let underlined = (0..<7).filter {
      hall.frame[start + $0, row].style.attributes.contains(.underline)
    }
    #expect(underlined == [0, 2, 5, 6])
  }

  @Test("Nothing that matches is said, Esc leaves everything as it was")
  func nothing() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press(":")
    hall.type("qqqq")
    #expect(hall.screen.contains("nothing matches"))
    try hall.press("Enter", "Down", "Esc")
    #expect(hall.editor.dialogue == nil)
    #expect(hall.stand == "A01")
  }
}

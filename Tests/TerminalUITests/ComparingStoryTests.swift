// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import TestSupport
import Testing
import Wording

@testable import TerminalUI

@Suite("Comparing two plans, key by key")
struct ComparingStoryTests {
  /// Another variant of the village: A05 lies a metre further east, D05 is D55, F03 is gone, G01 is
  /// new, and who sits on B01 and C01 is exchanged.
  static func other() throws -> Plan {
    var plan = try Layouts.village()
    func stand(_ number: String) throws -> Stand { try #require(plan.stand(named: number)) }
    func seated(_ number: String) throws -> Cooperative.ID {
      try #require(plan.placements[try stand(number).id]?.first)
    }
    var moved = try stand("A05")
    moved.parts = moved.parts.map {
      GridRectangle(x: $0.x + 2, y: $0.y, width: $0.width, depth: $0.depth)
    }
    var renumbered = try stand("D05")
    renumbered.number = "D55"
    let new = Stand(
      id: "s900", number: "G01", parts: [GridRectangle(x: 38, y: 32, width: 6, depth: 6)])
    let gone = try stand("F03")
    let edits: [Edit] = [
      .swap(try seated("B01"), try seated("C01")), .unplace(try seated("F03"), toWaiting: false),
      .removeStand(gone.id), .writeStand(moved), .writeStand(renumbered), .writeStand(new),
    ]
    for edit in edits { _ = try plan.apply(edit, stamp: nil) }
    return plan
  }

  static func hall(
    columns: Int = 120, rows: Int = 40, language: Language = .english
  ) throws -> Rehearsal {
    var hall = Rehearsal(
      try Layouts.village(), columns: columns, rows: rows, language: language)
    hall.finish(.read(try other(), path: "b.json"))
    return hall
  }

  @Test("d asks for a file, offers the last one again, and says why one cannot be read")
  func asks() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("d")
    #expect(hall.status.contains("Compare with the file:"))
    try hall.press("Enter")
    #expect(hall.status.contains("Compare with the file:"))
    hall.type("b.json")
    try hall.press("Enter")
    #expect(hall.effects.last == .readVariant("b.json"))
    hall.finish(.failed(reason: FileError.missing(path: "b.json").phrase))
    #expect(hall.screen.contains("there is no file b.json"))
    #expect(hall.status.contains("Compare with the file: b.json"))
    #expect(hall.editor.variant == nil)
    hall.finish(.read(try Self.other(), path: "b.json"))
    try hall.press("d", "d")
    #expect(hall.status.contains("Compare with the file: b.json"))
  }

  @Test("The list says what differs, the map marks it, and both plans are judged")
  func shows() throws {
    let hall = try Self.hall()
    #expect(hall.status.contains("4 stands differ · 2 placements"))
    for line in [
      "→ stand A05 moved 1 m west", "# stand s035: number D55 → D05", "+ stand F03 added, 3 × 3 m",
      "− stand G01 removed",
    ] {
      #expect(hall.screen.contains(line), "\(line)")
    }
    for sign in ["→A05", "#D05", "+F03", "⇄B01", "⇄C01", "┆−G01"] {
      #expect(hall.screen.contains(sign), "\(sign)")
    }
    #expect(hall.lines[0].contains("this plan ⇄ b.json"))
    #expect(hall.lines.contains { $0.contains("b.json") && $0.contains("✖ 3") })
    #expect(hall.lines.contains { $0.contains("▸ this plan") && $0.contains("✖ 0") })
  }

  @Test("What does not differ is dimmed, what differs is not")
  func marksByStyle() throws {
    let hall = try Self.hall()
    func style(_ number: String) throws -> Style {
      for (y, line) in hall.lines.enumerated() {
        guard let range = line.firstRange(of: number) else { continue }
        let x = line[..<range.lowerBound].unicodeScalars.count
        return hall.frame[x, y].style
      }
      throw MissingText(text: number)
    }
    #expect(try style("A02~").attributes.contains(.dim))
    #expect(try !style("B01").attributes.contains(.dim))
  }

  @Test("n goes from difference to difference, N back, Enter to that of the line")
  func steps() throws {
    var hall = try Self.hall()
    try hall.press("n")
    #expect(hall.stand == "A05")
    #expect(hall.status.contains("1/7"))
    try hall.press("n", "n")
    #expect(hall.stand == "F03")
    try hall.press("n")
    #expect(hall.status.contains("stand G01 removed"))
    #expect(hall.stand == "F03")
    try hall.press("N")
    #expect(hall.stand == "F03")
    try hall.press("N")
    #expect(hall.stand == "D05")
    try hall.press("Tab", "Home", "Enter")
    #expect(hall.stand == "A05")
    #expect(hall.editor.focus == .map)
    try hall.press("3", "n")
    #expect(hall.status.contains("4/7"))
  }

  @Test("Space shows the other plan in the same place and size, and this one again")
  func flips() throws {
    var hall = try Self.hall()
    let scroll = hall.editor.scroll
    try hall.press("Tab", "Tab", "Tab", "Tab", "Space")
    #expect(hall.lines[0].contains("⇄ b.json"))
    #expect(!hall.lines[0].contains("this plan"))
    #expect(hall.screen.contains("│−G01 │"))
    #expect(hall.screen.contains("#D55"))
    #expect(hall.editor.scroll == scroll)
    #expect(hall.plan.stand(named: "G01") == nil)
    try hall.press("Space")
    #expect(hall.lines[0].contains("this plan"))
    #expect(hall.screen.contains("#D05"))
  }

  @Test("It follows edits, which bring this plan back; undoing them undoes the difference")
  func follows() throws {
    var hall = try Self.hall()
    try hall.press("Esc")
    #expect(hall.editor.variant == nil)
    hall.finish(.read(try Self.other(), path: "b.json"))
    let before = try #require(hall.editor.variant?.lines.count)
    try hall.press("n", "Space")
    #expect(hall.editor.variant?.showsOther == true)
    try hall.press("L")
    #expect(hall.editor.variant?.showsOther == false)
    #expect(hall.editor.variant?.lines.count ?? 0 > before)
    #expect(hall.screen.contains("stand A05 locked"))
    try hall.press("u")
    #expect(hall.editor.variant?.lines.count == before)
    hall.change {
      $0.settings.language = .french; $0.refreshVariant()
    }
    #expect(hall.screen.contains("stand A05 déplacé"))
  }

  @Test("The same plan is said to be the same")
  func same() throws {
    var hall = Rehearsal(try Layouts.village())
    hall.finish(.read(try Layouts.village(), path: "c.json"))
    #expect(hall.status.contains("the two plans are identical"))
    try hall.press("n", "Space", "Space", "d")
    #expect(hall.editor.variant == nil)
    try hall.press(":")
    hall.type("flip")
    try hall.press("Enter")
    #expect(hall.status.contains("nothing is compared (d: compare)"))
  }

  @Test("What is kept from frame to frame shows nothing stale while comparing", arguments: 0..<4)
  func keepsNothingStale(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let size = [(120, 40), (80, 24), (60, 20)][Int(seed % 3)]
    var hall = try Self.hall(columns: size.0, rows: size.1)
    var painter = EditorPainter()
    let keys = [
      "n", "N", "Space", "Space", "Up", "Down", "Left", "Right", "x", "u", "Ctrl-R", "L", ".", "z",
      "Z", "0", "o", "g", "O", "Tab", "Enter", "Esc", "3", "b", "v", "B", "y", "e", "m", "PageDown",
    ]
    for _ in 0..<150 {
      try hall.press(try #require(keys.randomElement(using: &random)))
      if hall.editor.variant == nil {
        hall.finish(.read(try Self.other(), path: "b.json"))
      }
      #expect(painter.paint(hall.editor) == hall.frame)
    }
  }

  @Test("A hall with another module is compared in metres")
  func otherModule() throws {
    let cells = GridRectangle(x: 2, y: 4, width: 6, depth: 6)
    let half = Hall(width: 40, depth: 40)
    var whole = Hall(width: 20, depth: 20)
    whole.module = try #require(Module(metres: 1))
    #expect(
      Editor.cells(of: cells, in: half, as: whole)
        == GridRectangle(x: 1, y: 2, width: 3, depth: 3))
  }
}

/// A text that was expected on a screen.
private struct MissingText: Error {
  let text: String
}

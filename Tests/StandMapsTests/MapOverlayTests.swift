// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Testing
import Wording

@testable import StandMaps

@Suite("Overlays on the floor")
struct MapOverlayTests {
  /// A hall with a blind aisle between two stands, 3 m wide.
  private var hall: SmallHall {
    var hall = SmallHall(20, 9)
    hall.door("w", .exit, .west, 3, 3)
    hall.stand("s1", "N", SmallHall.area(6, 0, 14, 3))
    hall.stand("s2", "S", SmallHall.area(6, 6, 14, 3))
    hall.feature("gear", .extinguisher, .point(GridPoint(x: 39, y: 8)))
    return hall
  }

  private func picture(_ colouring: MapColouring, rules: [Rule] = []) throws -> [String] {
    var plan = hall.plan
    for rule in rules { _ = try plan.apply(.writeRule(rule), stamp: nil) }
    let checker = Checker(plan)
    let painter = MapPainter(plan: plan, floor: checker.floor, findings: checker.findings)
    return painter.frame(MapOptions(bidi: .off, colouring: colouring)).lines
  }

  private func rule(_ kind: String, _ metres: Double) throws -> Rule {
    Rule(id: try #require(Rule.ID(kind)), kind: kind, parameters: ["metres": .real(metres)])
  }

  @Test("Aisles are dotted and carry their width")
  func aisles() throws {
    let lines = try picture(.aisles)
    #expect(lines[5] == "▌∙∙∙∙↕9∙∙∙∙∙∙∙∙∙∙∙∙∙∙∙∙∙∙↕3∙∙∙∙∙∙∙∙∙∙∙∙∙│")
    #expect(lines[2] == "│∙∙∙∙↔6∙∙∙∙∙│           free            │")
  }

  @Test("Where nobody gets across is marked, with how wide it is there, and the legend says so")
  func pinches() throws {
    var hall = SmallHall(12, 9)
    hall.door("w", .exit, .west, 0, 3)
    hall.stand("s1", "W", SmallHall.area(0, 3, 3, 6))
    hall.stand("s2", "N", SmallHall.area(3, 0, 9, 2))
    hall.stand("s3", "S", SmallHall.area(3, 5, 9, 4))
    let checker = Checker(hall.plan)
    let painter = MapPainter(plan: hall.plan, floor: checker.floor, findings: checker.findings)
    let options = MapOptions(bidi: .off, colouring: .aisles)
    let lines = painter.frame(options).lines
    #expect(lines.contains { $0.contains("1╳") || $0.contains("╳1") })
    #expect(painter.legend(options).map(\.name).contains("too narrow"))
    #expect(try !picture(.aisles).contains { $0.contains("╳") })
  }

  @Test("The floor carries the metres to the nearest door")
  func walks() throws {
    let lines = try picture(.exitDistance)
    #expect(lines[4] == "▌     3     6     9     12    15    18 ƒ│")
  }

  @Test("The floor carries the seconds until its people are out, a door its last and its queue")
  func emptying() throws {
    let lines = try picture(.egress)
    // 180 persons, a door of 3 m: 46.2 s and a step.
    let row = try #require(lines.first { $0.contains("/") })
    let door = try #require(row.firstMatch(of: #/▌ (\d+)/(\d+) /#))
    #expect((46...48).contains(Int(door.output.1) ?? 0))
    #expect((1..<180).contains(Int(door.output.2) ?? 0))
    let seconds = lines[6].matches(of: #/ (\d+) /#).compactMap { Int($0.output.1) }
    #expect(seconds == seconds.sorted() && lines.joined().contains(" s "))
    let checker = Checker(hall.plan)
    let painter = MapPainter(plan: hall.plan, floor: checker.floor, findings: checker.findings)
    #expect(painter.legend(MapOptions(bidi: .off, colouring: .egress)).count == 6)
  }

  @Test("Stands, floor and legend have one colour for the same distance")
  func oneColour() throws {
    let frame = hall.painter.frame(MapOptions(bidi: .off, colouring: .exitDistance))
    let legend = hall.painter.legend(MapOptions(bidi: .off, colouring: .exitDistance))
    // Six metres from the door on the floor, and the stand beside it.
    #expect(frame[10, 4].style.background == legend[0].style.background)
    let metres = try #require(hall.painter.floor.exitMetres(of: 0))
    let style = legend[MapPalette.walkLevel(metres)].style
    #expect(frame[14, 1].style == style)
  }

  @Test("Without colours the legend has none either")
  func plainLegend() throws {
    let legend = try SamplePlan.painter().legend(MapOptions(bidi: .off, colouring: .none))
    #expect(!legend.isEmpty)
    #expect(legend.allSatisfy { $0.style == .plain })
  }

  @Test("The two widths of aisles have two names", arguments: Language.allCases)
  func widths(language: Language) {
    let legend = hall.painter.legend(MapOptions(language: language, colouring: .aisles))
    #expect(Set(legend.map(\.name)).count == 2)
  }

  @Test("No border takes the first digit of a distance")
  func wholeFigures() throws {
    var hall = SmallHall(30, 12)
    hall.door("w", .exit, .west, 4, 3)
    // Its east border lies in a column that would carry a figure.
    hall.stand("s1", "N", SmallHall.area(9, 0, 6, 3))
    let checker = Checker(hall.plan)
    let painter = MapPainter(plan: hall.plan, floor: checker.floor, findings: checker.findings)
    let lines = painter.frame(MapOptions(bidi: .off, colouring: .exitDistance)).lines
    let row = Array(lines[2])
    #expect(row[30...32] == ["│", " ", " "])
    #expect(row[36].isNumber)
  }

  @Test("A dead end is filled and carries its depth")
  func deadEnds() throws {
    let lines = try picture(.deadEnds, rules: [rule("deadEnd", 6)])
    #expect(lines[4].hasPrefix("▌∙∙∙∙∙∙∙∙∙∙∙▒▒▒"))
    #expect(lines.joined().contains("▒14▒"))
  }

  @Test("Clearances of doors and of fire gear are hatched as far as the rules ask")
  func clearances() throws {
    let lines = try picture(
      .clearances, rules: [rule("exitClear", 3), rule("fireGearClear", 1.5)])
    #expect(lines[4] == "▌╱╱╱╱╱                              ╲╲╲ƒ│")
    #expect(lines[8] == "│╱╱╱╱       │           free            │")
    #expect(try !picture(.clearances).joined().contains("╱"))
  }

  @Test(
    "Without findings the overlays of rules are empty, and the map is drawn",
    arguments: MapColouring.allCases)
  func empty(colouring: MapColouring) {
    let frame = hall.painter.frame(MapOptions(bidi: .off, colouring: colouring))
    #expect(frame.lines.count == 10)
    #expect(!frame.lines.joined().contains("▒"))
  }

  @Test("A stand carries what three models agree on of passing it, and whether it is at an end")
  func exposure() throws {
    let plan = try SamplePlan.read()
    let checker = Checker(plan)
    let passing = try #require(checker.findings.workOutPassing())
    let painter = MapPainter(plan: plan, floor: checker.floor, findings: checker.findings)
    let options = MapOptions(bidi: .off, colouring: .exposure)
    let lines = painter.frame(options).lines.map(Array.init)
    var ends = 0
    for (number, stand) in checker.floor.stands.enumerated() {
      let agreed = try #require(passing.agreed[number])
      let inside = try #require(painter.place(of: stand.id, scale: .oneMetre)).inside
      // A small stand shows no more than its number.
      if inside.width < 5 || inside.height < 2 { continue }
      let end = passing.ends[number]
      let mark = end.map { $0 == .blind ? "!" : "T" } ?? ""
      let word = (agreed == 1 ? "" : Figures.number(agreed, decimals: 2, .english)) + mark
      let shown = (inside.y...inside.bottom).map { String(lines[$0][inside.x...inside.right]) }
      #expect(word.isEmpty || shown.contains { $0.contains(word) }, "\(stand.id) \(word) \(shown)")
      if end != nil { ends += 1 }
    }
    #expect(ends > 0)
    #expect(Set(passing.agreed.compactMap { $0 }.map { $0 < 1 }).count == 2)
    #expect(painter.legend(options).count == 5)
    #expect(painter.legend(options).contains { $0.name == "less" })
  }

  @Test("What an overlay shows stands in the legend")
  func legend() {
    let painter = hall.painter
    let count = { (colouring: MapColouring) in
      painter.legend(MapOptions(bidi: .off, colouring: colouring)).count
    }
    #expect(count(.exitDistance) == 5)
    #expect(count(.aisles) == 2)
    #expect(count(.deadEnds) == 1)
    #expect(count(.clearances) == 2)
  }

  @Test("The same window looks the same wherever it begins", arguments: MapColouring.allCases)
  func windows(colouring: MapColouring) throws {
    let plan = try SamplePlan.read()
    let checker = Checker(plan)
    let painter = MapPainter(plan: plan, floor: checker.floor, findings: checker.findings)
    let options = MapOptions(bidi: .off, colouring: colouring)
    let whole = painter.frame(options)
    var part = Frame(columns: 30, rows: 12)
    painter.paint(
      on: &part, x: 0, y: 0, width: 30, height: 12, scroll: ScreenPoint(x: 25, y: 9),
      options: options)
    let differing = (0..<12 * 30).filter { place in
      let (x, y) = (place % 30, place / 30)
      return part[x, y] != whole[x + 25, y + 9]
    }
    #expect(differing.isEmpty)
  }
}

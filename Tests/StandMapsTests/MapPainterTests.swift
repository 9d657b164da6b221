// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TestSupport
import Testing

@testable import StandMaps

@Suite("Painting maps")
struct MapPainterTests {
  private let ascii = MapOptions(bidi: .off, box: .ascii)

  private func id(_ text: String) throws -> Stand.ID { try #require(Stand.ID(text)) }

  private static var sharing: SmallHall {
    var hall = SmallHall(13, 9)
    hall.stand("s1", "A1", SmallHall.area(2, 2, 3, 3))
    hall.stand("s2", "A2", SmallHall.area(5, 2, 3, 3))
    hall.stand("s3", "A3", SmallHall.area(2, 5, 4, 3))
    hall.stand("s4", "A4", SmallHall.area(8, 0, 3, 3))
    hall.seat("c1", category: "honey", on: "s1")
    hall.seat("c2", category: "olive", on: "s3")
    return hall
  }

  @Test("Stands share their borders with each other and with the wall")
  func sharedBorders() {
    #expect(
      Self.sharing.picture() == """
        ┌───────────────┬─────┬───┐
        │               │ A4  │   │
        │   ┌─────┬─────┤free │   │
        │   │ A1  │ A2  ├─────┘   │
        │   │honey│free │         │
        │   ├─────┴─┬───┘         │
        │   │  A3   │             │
        │   │ olive │             │
        │   └───────┘             │
        └─────────────────────────┘
        """)
  }

  @Test("ASCII has the same picture")
  func asciiBorders() {
    #expect(
      Self.sharing.picture(ascii) == """
        +---------------+-----+---+
        |               | A4  |   |
        |   +-----+-----+free |   |
        |   | A1  | A2  +-----+   |
        |   |honey|free |         |
        |   +-----+-+---+         |
        |   |  A3   |             |
        |   | olive |             |
        |   +-------+             |
        +-------------------------+
        """)
  }

  @Test("A stand of several rectangles has one outline and no line inside")
  func lShape() {
    var hall = SmallHall(12, 8)
    hall.stand("s1", "L1", SmallHall.area(2, 1, 3, 3), SmallHall.area(2, 4, 6, 3))
    hall.stand("s2", "M2", SmallHall.area(5, 1, 3, 3))
    hall.stand("s3", "U3", SmallHall.area(8, 1, 1.5, 3), SmallHall.area(9.5, 1, 1.5, 3))
    #expect(
      hall.picture() == """
        ┌───────────────────────┐
        │   ┌─────┬─────┬─────┐ │
        │   │     │ M2  │ U3  │ │
        │   │     │free │free │ │
        │   │     └─────┼─────┘ │
        │   │    L1     │       │
        │   │   free    │       │
        │   └───────────┘       │
        └───────────────────────┘
        """)
  }

  private static var doors: SmallHall {
    var hall = SmallHall(12, 8)
    hall.door("n1", .entrance, .north, 2, 3)
    hall.door("n2", .exit, .north, 7, 2)
    hall.door("e1", .exit, .east, 1, 2)
    hall.door("e2", .entrance, .east, 5, 2)
    hall.door("s1", .exit, .south, 2, 2)
    hall.door("s2", .entrance, .south, 7, 4)
    hall.door("w1", .exit, .west, 2, 3)
    hall.door("w2", .entrance, .west, 6, 1.5)
    return hall
  }

  @Test("Doors open every wall, with the half block of an exit on the outer side")
  func doorsOnAllSides() {
    #expect(
      Self.doors.picture() == """
        ┌───═══════───▀▀▀▀▀─────┐
        │                       ▐
        ▌                       ▐
        ▌                       │
        ▌                       │
        │                       ║
        ║                       ║
        ║                       │
        └───▄▄▄▄▄─────═════════─┘
        """)
  }

  @Test("In ASCII exits point outwards")
  func doorsInAscii() {
    #expect(
      Self.doors.picture(ascii) == """
        +---=======---^^^^^-----+
        |                       >
        <                       >
        <                       |
        <                       |
        |                       =
        =                       =
        =                       |
        +---vvvvv-----=========-+
        """)
  }

  @Test("A hall with voids has its walls around them, and doors in those walls")
  func voids() {
    var hall = SmallHall(12, 8)
    hall.feature("v1", .void, .area(SmallHall.area(8, 0, 4, 3)))
    hall.feature("v2", .void, .area(SmallHall.area(0, 5, 3, 3)))
    hall.feature("shaft", .void, .area(SmallHall.area(5, 4, 1, 1)))
    hall.door("d1", .exit, .south, 1, 2, void: "v1")
    hall.door("d2", .entrance, .west, 0.5, 1.5, void: "v1")
    hall.door("d3", .exit, .north, 0.5, 1.5, void: "v2")
    hall.door("d4", .exit, .east, 1, 1, void: "v2")
    #expect(
      hall.picture() == """
        ┌───────────────┐░░░░░░░░
        │               ║░░░░░░░░
        │               │░░░░░░░░
        │               └─▀▀▀▀▀─┐
        │         ┌─┐           │
        └▄▄▄▄─┐   └─┘           │
        ░░░░░░▌                 │
        ░░░░░░│                 │
        ░░░░░░└─────────────────┘
        """)
  }

  private static var furnished: SmallHall {
    var hall = SmallHall(16, 9)
    hall.feature("stage", .stage, .area(SmallHall.area(10, 0, 6, 4)), name: "The big stage")
    hall.feature("info", .infoDesk, .area(SmallHall.area(1, 7, 2, 2)), name: "Information")
    hall.feature("rest", .restArea, .area(SmallHall.area(11, 6, 3, 2)), name: "Restauration")
    hall.feature("col", .column, .area(SmallHall.area(8, 2, 0.5, 0.5)))
    hall.feature("w1", .wall, .area(SmallHall.area(5, 4, 0.5, 3)))
    hall.feature("w2", .wall, .area(SmallHall.area(5, 4, 3, 0.5)))
    hall.feature("p", .power, .point(GridPoint(x: 0, y: 4)))
    hall.feature("q", .water, .point(GridPoint(x: 4, y: 4)))
    hall.feature("r", .extinguisher, .point(GridPoint(x: 31, y: 17)))
    hall.feature("zone", .zone, .area(SmallHall.area(2, 1, 6, 2)), name: "Crafts")
    return hall
  }

  @Test("Areas carry their names, walls and columns are solid, points keep off the walls")
  func features() {
    #expect(
      Self.furnished.picture() == """
        ┌───────────────────┬───────────┐
        │                   │  The big  │
        │✚  ≈           ▣   │   stage   │
        │                   │           │
        │         ██████    └───────────┤
        │         █                     │
        │         █           ┌─────┐   │
        │ ┌───┐               │Rest…│   │
        │ │ i │               └─────┘  ƒ│
        └─┴───┴─────────────────────────┘
        """)
    var options = ascii
    options.showsZones = true
    options.showsGrid = true
    #expect(
      Self.furnished.picture(options) == """
        +-------------------+-----------+
        |                   |  The big  |
        |P  W  Crafts   #   |   stage   |
        |                   |           |
        |   .   . ######.   +-----------+
        |         #                     |
        |   .   . # .   .   . +-----+   |
        | +---+               |Resta|   |
        | | i | .   .   .   . +-----+  F|
        +-+---+-------------------------+
        """)
  }

  private static func signs() throws -> (hall: SmallHall, options: MapOptions) {
    var hall = SmallHall(14, 8)
    let numbers = ["A1", "A2", "A3", "A4", "Hall-7"]
    for (index, number) in numbers.enumerated() {
      hall.stand(
        "s\(index)", number, SmallHall.area(Double(index) * 2.5, 1, 2.5, 2.5),
        hold: index == 1 ? "the press" : "", locked: index == 3)
    }
    hall.seat("c0", category: "honey", on: "s0")
    hall.seat("c2", category: "couscous", on: "s2")
    hall.seat("c3", category: "dates", on: "s3")
    hall.stand("t1", "T1", SmallHall.area(1, 5, 1, 1))
    hall.stand("t2", "T2", SmallHall.area(2, 5, 1.5, 1.5))
    hall.stand("t3", "T3", SmallHall.area(4, 5, 2, 2))
    hall.stand("t4", "T4", SmallHall.area(7, 5, 6, 2))
    for index in 1...4 { hall.seat("d\(index)", category: "honey", on: "t\(index)") }
    var options = MapOptions(bidi: .off)
    func stand(_ text: String) throws -> Stand.ID { try #require(Stand.ID(text)) }
    options.severities = [
      try stand("s0"): .error, try stand("s1"): .warning, try stand("s4"): .wish,
      try stand("t3"): .error,
    ]
    options.previewed = [try stand("s2")]
    return (hall, options)
  }

  @Test("Numbers, words and signs give way in good order as a stand grows smaller")
  func signsAtOneMetre() throws {
    var (hall, options) = try Self.signs()
    #expect(
      hall.picture(options) == """
        ┌───────────────────────────┐
        ├────┬────┬────┬────┬───~┐  │
        │ A1✖│ A2!│»A3 │•A4 │Hal…│  │
        │hone│⌂the│cous│date│free│  │
        ├────┴────┴────┴────┴────┘  │
        │ ┌─┬──┐┌───┐ ┌───────────┐ │
        │ └▲┤T2││T3✖│ │ T4 honey  │ │
        │   └──┘└───┘ └───────────┘ │
        └───────────────────────────┘
        """)
    options.box = .ascii
    #expect(
      hall.picture(options) == """
        +---------------------------+
        +----+----+----+----+---~+  |
        | A1X| A2!|>A3 |*A4 |Hall|  |
        |hone|&the|cous|date|free|  |
        +----+----+----+----+----+  |
        | +-+--++---+ +-----------+ |
        | +c+T2||T3X| | T4 honey  | |
        |   +--++---+ +-----------+ |
        +---------------------------+
        """)
  }

  @Test("At two metres a row a sign remains, at half a metre there is room for names")
  func otherScales() throws {
    var (hall, options) = try Self.signs()
    options.scale = .twoMetres
    #expect(
      hall.picture(options) == """
        ┌─────────────┐
        ├──┬─┬──┬─┬──┐│
        ├─✖┴!┴─■┴●┴─~┘│
        │─▲▲┬─┐┌─────┐│
        └───┴✖┴┴──▲──┴┘
        """)
    options.scale = .halfMetre
    let lines = hall.picture(options).split(separator: "\n").prefix(6)
    #expect(
      lines.joined(separator: "\n") == """
        ┌───────────────────────────────────────────────────────┐
        │                                                       │
        ├─────────┬─────────┬─────────┬─────────┬─────────┐     │
        │   A1   ✖│   A2   !│»  A3    │•  A4    │ Hall-7 ~│     │
        │  honey  │⌂the pres│couscous │  dates  │  free   │     │
        │ Coop c0 │         │ Coop c2 │ Coop c3 │         │     │
        """)
  }

  @Test("Without numbers a sign takes their place")
  func withoutNumbers() throws {
    var options = MapOptions(bidi: .off)
    options.showsNumbers = false
    #expect(Self.sharing.picture(options).contains("│  ■  │     ├─────┘"))
  }

  @Test("The selection is in reverse video, the target underlined, the borders are not")
  func selection() throws {
    let first = try id("s1")
    let target = try id("s2")
    let frame = Self.sharing.painter.frame(
      MapOptions(bidi: .off, selected: [first], target: target))
    #expect(frame[5, 3].style.attributes.contains(.reverse))
    #expect(frame[9, 4].style.attributes.contains(.reverse))
    #expect(!frame[4, 3].style.attributes.contains(.reverse))
    #expect(frame[11, 3].style.attributes.contains(.underline))
    #expect(!frame[10, 3].style.attributes.contains(.underline))
  }

  @Test("The selection looks the same whatever it covers", arguments: MapColouring.allCases)
  func selectionCovers(colouring: MapColouring) throws {
    for number in ["s1", "s2", "s4"] {
      let stand = try id(number)
      let place = try #require(Self.sharing.painter.place(of: stand, scale: .oneMetre)).inside
      let frame = Self.sharing.painter.frame(
        MapOptions(bidi: .off, colouring: colouring, selected: [stand]))
      for y in place.y...place.bottom {
        for x in place.x...place.right {
          #expect(frame[x, y].style == MapPalette.selection, "\(number) \(x) \(y)")
        }
      }
    }
  }

  @Test("A selected stand of several pieces has no gap between them")
  func selectedSeams() throws {
    var hall = SmallHall(8, 5)
    hall.stand("s1", "A1", SmallHall.area(1, 1, 3, 3), SmallHall.area(4, 1, 3, 3))
    let frame = hall.painter.frame(MapOptions(bidi: .off, selected: [try id("s1")]))
    for x in 3...13 { #expect(frame[x, 2].style.attributes.contains(.reverse)) }
    #expect(!frame[14, 2].style.attributes.contains(.reverse))
  }

  @Test("Colours tell categories apart, and what is not sought is dimmed")
  func colours() throws {
    let honey = Self.sharing.painter.frame(MapOptions(bidi: .off))
    #expect(honey[5, 3].style.background == MapPalette.standard.style(0).background)
    #expect(honey[5, 6].style.background == MapPalette.standard.style(1).background)
    #expect(honey[12, 3].style.background == .standard)
    let sought = Self.sharing.painter.frame(
      MapOptions(bidi: .off, highlighted: [try id("s3")]))
    #expect(sought[5, 3].style.background == .standard)
    #expect(sought[5, 3].style.attributes.contains(.dim))
    #expect(sought[5, 6].style.background == MapPalette.standard.style(1).background)
    let plain = Self.sharing.painter.frame(MapOptions(bidi: .off, colouring: .none))
    #expect(plain.cells.allSatisfy { $0.style.background == .standard })
  }

  @Test("Other colourings write what they colour by", arguments: MapColouring.allCases)
  func colourings(_ colouring: MapColouring) throws {
    let painter = try SamplePlan.painter()
    let lines = painter.frame(MapOptions(bidi: .off, colouring: colouring)).lines
    let word =
      switch colouring {
      case .none, .category, .problems, .aisles, .deadEnds, .clearances: "honey"
      case .province: "Guerc"
      case .services: "1.5kW"
      case .exitDistance: " m"
      // Nobody reckoned it.
      case .egress, .exposure: "│     │"
      }
    #expect(lines[1].contains("│ A02 │"))
    #expect(lines[2].contains(word))
  }

  @Test("Where words are keyed, nothing on the map runs from right to left")
  func keys() {
    var hall = Self.sharing
    hall.categories = [
      "honey": Category(names: Names([("ar", "عسل")])),
      "olive": Category(names: Names([("ar", "زيتون")])),
    ]
    hall.feature("stage", .stage, .area(SmallHall.area(0, 7, 2, 2)), name: "المنصة")
    let options = MapOptions(language: .arabic, bidi: .off, usesKeys: true)
    #expect(!hall.picture(options).hasRightToLeftLetters)
    #expect(hall.picture(options).contains("│  a  │     │"))
    #expect(hall.picture(options).contains("(1)"))
    #expect(hall.picture(MapOptions(language: .arabic, bidi: .off)).contains("عسل"))
  }

  @Test("Every window shows exactly its part of the map", arguments: 0..<40)
  func windows(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let painter = SmallHall.random(seed: UInt64(seed)).painter
    for scale in MapScale.allCases {
      let options = MapOptions(
        bidi: .off, scale: scale, showsGrid: true, showsAisles: true, showsZones: true)
      let whole = painter.frame(options)
      let size = painter.size(scale)
      for _ in 0..<6 {
        let x = Int.random(in: 0..<size.columns, using: &random)
        let y = Int.random(in: 0..<size.rows, using: &random)
        let width = Int.random(in: 1...30, using: &random)
        let height = Int.random(in: 1...12, using: &random)
        var frame = Frame(columns: width + 3, rows: height + 2)
        painter.paint(
          on: &frame, x: 2, y: 1, width: width, height: height, scroll: ScreenPoint(x: x, y: y),
          options: options)
        for row in 0..<height where y + row < size.rows {
          for column in 0..<width where x + column < size.columns {
            let cell = whole[x + column, y + row]
            let shown = frame[column + 2, row + 1]
            // Half of a wide glyph at the window's edge shows as a space.
            let isCut =
              cell.glyph.isContinuation && column == 0
              || cell.glyph.width == 2 && column == width - 1
            #expect(shown.glyph == (isCut ? .blank : cell.glyph), "\(x + column), \(y + row)")
          }
        }
        #expect(frame[1, 1] == ScreenCell() && frame[width + 2, 1] == ScreenCell())
      }
    }
  }

  @Test("A place inside a stand finds it, and a border finds one of those that share it")
  func hitting() throws {
    let painter = Self.sharing.painter
    #expect(painter.stand(at: ScreenPoint(x: 6, y: 3), scale: .oneMetre) == (try id("s1")))
    #expect(painter.stand(at: ScreenPoint(x: 6, y: 6), scale: .oneMetre) == (try id("s3")))
    #expect(painter.stand(at: ScreenPoint(x: 10, y: 3), scale: .oneMetre) != nil)
    #expect(painter.stand(at: ScreenPoint(x: 1, y: 8), scale: .oneMetre) == nil)
    #expect(
      painter.place(of: try id("s3"), scale: .oneMetre)
        == MapRectangle(x: 4, y: 5, width: 9, height: 4))
    #expect(painter.place(of: try id("nobody"), scale: .oneMetre) == nil)
    for stand in painter.floor.stands {
      for scale in [MapScale.oneMetre, .halfMetre] {
        let place = try #require(painter.place(of: stand.id, scale: scale))
        let middle = ScreenPoint(x: place.x + place.width / 2, y: place.y + place.height / 2)
        #expect(painter.stand(at: middle, scale: scale) == stand.id)
      }
    }
  }

  @Test("Numbers of any size draw nothing and do no harm")
  func extremes() {
    let painter = Self.sharing.painter
    var frame = Frame(columns: 20, rows: 8)
    for value in [Int.min, -5, 0, 3, Int.max] {
      painter.paint(
        on: &frame, x: value, y: value, width: value,
        height: value, scroll: ScreenPoint(x: value, y: value), options: MapOptions())
    }
    #expect(painter.stand(at: ScreenPoint(x: .max, y: .min), scale: .oneMetre) == nil)
  }
}

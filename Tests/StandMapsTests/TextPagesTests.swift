// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Testing
import Wording

@testable import StandMaps

@Suite("Printing plans")
struct TextPagesTests {
  private func pages(_ plan: Plan, _ options: PrintOptions) throws -> TextPages {
    try TextPages(plan: plan, floor: Floor(plan), options: options)
  }

  private static let papers: [Paper] = [
    .a4, .a3, .custom(columns: 40, rows: 16), .custom(columns: 57, rows: 23),
    .custom(columns: 200, rows: 30),
  ]

  @Test("The pages of a small hall read like this")
  func small() throws {
    var hall = SmallHall(8, 6)
    hall.stand("s1", "A1", SmallHall.area(0, 0, 3, 3))
    hall.stand("s2", "A2", SmallHall.area(3, 0, 3, 3))
    hall.stand("s3", "A10", SmallHall.area(6, 4, 1, 1), hold: "press")
    hall.seat("c1", category: "honey", on: "s2")
    hall.door("d", .exit, .south, 1, 3)
    var waiting = Cooperative(id: "c9", names: Names([("en", "Late")]))
    waiting.status = .waiting
    waiting.wishedArea = 7.5
    hall.cooperatives.append(waiting)
    let printed = try pages(hall.plan, PrintOptions(date: "28 November 2017"))
    #expect(
      printed.text == """
        Plan · draft · 28 November 2017 · page 1 of 2
        Stand map
        ┌─────┬─────┬───┐
        │ A1  │ A2  │   │
        │free │honey│   │
        ├─────┴─────┘   │
        │           ┌─┐ │
        │           └⌂┘ │
        └─▄▄▄▄▄▄▄───────┘

        ├─────────┼─────────┤ 10 m   ↑ N
        ▄ exit · ⌂ on hold
        honey (1)
        \u{0C}Plan · draft · 28 November 2017 · page 2 of 2
        Stands by number
        No.  area  type  id  coop  category  province  name
        A1   9 m²  S     s1                            free
        A2   9 m²  S     s2  c1    honey     Berkane   Coop c1
        A10  1 m²  W     s3                            on hold: press

        Cooperatives by name
        No.  area  coop  category  province  name
        A2   9 m²  c1    honey     Berkane   Coop c1

        Waiting list
        No.  coop  wants   name
        1    c9    7.5 m²  Late

        Held and free stands
        No.  area  type  id  on hold for
        A1   9 m²  S     s1  free
        A10  1 m²  W     s3  press

        """)
  }

  @Test("No line is wider than the paper, no page longer, whatever the names", arguments: 0..<30)
  func bounds(_ seed: Int) throws {
    let plan = SmallHall.random(seed: UInt64(seed)).plan
    for paper in Self.papers {
      for language in Language.allCases {
        let printed = try pages(
          plan,
          PrintOptions(
            language: language, paper: paper, box: seed % 2 == 0 ? .ascii : .unicode,
            scale: MapScale.allCases[seed % 3], date: "\u{202E}today\n",
            problems: [
              PrintedProblem(
                severity: .wish,
                message: plan.sortedCooperatives.map { $0.names.preferred(in: language) ?? "" }
                  .joined())
            ]))
        #expect(printed.pages.allSatisfy { $0.count <= printed.rows })
        for line in printed.pages.joined() {
          #expect(DisplayText(line, bidi: .off).width <= printed.columns, "\(line)")
        }
      }
    }
  }

  @Test("Nothing but line and form feeds controls the printer", arguments: 0..<30)
  func controls(_ seed: Int) throws {
    let plan = SmallHall.random(seed: UInt64(seed)).plan
    for language in Language.allCases {
      let text = try pages(plan, PrintOptions(language: language)).text
      for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\u{0C}" {
        let category = scalar.properties.generalCategory
        #expect(
          category != .control && category != .lineSeparator && category != .paragraphSeparator)
        #expect(!scalar.properties.isBidiControl)
      }
    }
  }

  @Test("Every page says which one it is of how many", arguments: papers)
  func numbering(_ paper: Paper) throws {
    let plan = try SamplePlan.read()
    for language in Language.allCases {
      let printed = try pages(plan, PrintOptions(language: language, paper: paper))
      let words = PrintWords(language)
      for (index, page) in printed.pages.enumerated() {
        #expect(page[0].hasSuffix(words.page(index + 1, of: printed.pages.count)))
      }
      #expect(printed.text.split(separator: "\u{0C}").count == printed.pages.count)
    }
  }

  @Test("Every placed cooperative is in both lists with its stand", arguments: Language.allCases)
  func complete(_ language: Language) throws {
    let plan = try SamplePlan.read("village-withdrawals")
    let printed = try pages(plan, PrintOptions(language: language))
    let words = PrintWords(language)
    for title in [words.byNumber, words.byName] {
      let lines = printed.pages.filter { $0[1] == title }.joined()
      for (stand, seated) in plan.placements {
        for cooperative in seated {
          let number = try #require(plan.stands[stand]).number
          let name = try #require(plan.cooperatives[cooperative]?.names.preferred(in: language))
          #expect(
            lines.contains {
              $0.hasPrefix(number + " ") && $0.contains(" \(cooperative.text) ")
                && $0.contains(name)
            })
        }
      }
    }
    let waiting = printed.pages.first { $0[1] == words.waiting } ?? []
    for cooperative in plan.waitingList {
      #expect(waiting.contains { $0.contains(" \(cooperative.id.text) ") })
    }
  }

  @Test("The list by name is in order, Arabic and Latin alike", arguments: Language.allCases)
  func order(_ language: Language) throws {
    let plan = try SamplePlan.read()
    let floor = Floor(plan)
    let tables = PlanTables(
      plan: plan, floor: floor, painter: MapPainter(plan: plan, floor: floor), language: language,
      words: PrintWords(language), isWide: true)
    let names = tables.byName.rows.map { folded($0.name) }
    #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let numbers = tables.byNumber.rows.map { $0.cells[0] }
    #expect(numbers == numbers.sorted())
  }

  @Test("In lists a right-to-left letter never comes before the first left-to-right one")
  func direction() throws {
    let plan = try SamplePlan.read("l-shaped-hall")
    let words = PrintWords(.arabic)
    let printed = try pages(plan, PrintOptions(language: .arabic))
    for page in printed.pages where page[1] != words.map {
      for line in page.dropFirst(2) where line.contains(" m²") && line.hasRightToLeftLetters {
        let start = try #require(line.unicodeScalars.first { $0.properties.isAlphabetic })
        #expect(!String(start).hasRightToLeftLetters, "\(line)")
      }
    }
  }

  @Test("A map that fits only across is printed across, a small one upright")
  func orientation() throws {
    let plan = try SamplePlan.read()
    #expect(try pages(plan, PrintOptions()).isLandscape)
    #expect(try pages(plan, PrintOptions()).columns == 132)
    #expect(try !pages(plan, PrintOptions(scale: .twoMetres)).isLandscape)
    #expect(try pages(plan, PrintOptions(isLandscape: true, scale: .twoMetres)).isLandscape)
    #expect(try pages(plan, PrintOptions(isLandscape: false)).columns == 80)
  }

  @Test("Sheets put side by side give the whole map", arguments: papers)
  func sheets(_ paper: Paper) throws {
    let plan = try SamplePlan.read()
    let options = PrintOptions(paper: paper, isLandscape: false, scale: .halfMetre)
    let printed = try pages(plan, options)
    let painter = MapPainter(plan: plan, floor: Floor(plan))
    let whole = painter.frame(options.map(of: painter))
    let size = paper.page(isLandscape: false)
    let sheets = MapSheets(
      columns: whole.columns, rows: whole.rows, roomColumns: size.columns, roomRows: size.bodyRows)
    var covered = Array(repeating: 0, count: whole.columns * whole.rows)
    for (index, sheet) in sheets.sheets.enumerated() {
      let page = printed.pages[index]
      if sheets.sheets.count > 1 { #expect(page[1].contains("sheet \(sheet.number) of ")) }
      for y in sheet.window.y...sheet.window.bottom {
        var line = Array(page[2 + y - sheet.window.y].unicodeScalars)
        line += Array(repeating: " ", count: sheet.window.width - line.count)
        for x in sheet.window.x...sheet.window.right {
          covered[y * whole.columns + x] += 1
          #expect(line[x - sheet.window.x] == whole[x, y].glyph.base)
        }
      }
    }
    #expect(covered.allSatisfy { $0 == 1 })
  }

  @Test("On small paper date, page and the sheet's place stay whole, and lie within the hall")
  func smallPaper() throws {
    let plan = try SamplePlan.read()
    let printed = try pages(
      plan, PrintOptions(paper: .custom(columns: 60, rows: 30), date: "2017-11-28"))
    let count = printed.pages.count
    #expect(printed.pages[0][0].hasSuffix(" · draft · 2017-11-28 · page 1 of \(count)"))
    #expect(printed.pages[3][1] == "Stand map · sheet 4 of 4 · x 20–40 m · y 15–30 m")
    let narrow = try pages(
      plan, PrintOptions(paper: .custom(columns: 40, rows: 30), date: "2017-11-28"))
    #expect(narrow.pages[0][0].contains(" · 2017-11-28 · page 1 of "))
    #expect(narrow.pages[1][1].hasPrefix("sheet 2 of "))
  }

  @Test("Letters are there for all categories or for none, in their order")
  func letters() throws {
    let plan = try SamplePlan.read()
    let floor = Floor(plan)
    let painter = MapPainter(plan: plan, floor: floor)
    func legend(_ options: PrintOptions) -> [String] {
      let page = PageLine(columns: 80, box: .unicode)
      return PageLegend(
        painter: painter, options: options, page: page, words: PrintWords(options.language)
      ).lines.map(\.drawn)
    }
    let words = PrintOptions(language: .english)
    #expect(!words.map(of: painter).showsLetters)
    #expect(legend(words).contains { $0.hasPrefix("advice (") })
    for options in [PrintOptions(scale: .twoMetres), PrintOptions(language: .arabic)] {
      #expect(options.map(of: painter).showsLetters)
      let lines = legend(options).filter { $0.contains("(") }.joined(separator: "   ")
      // `a almond (3)`: a letter that stands alone before a word.
      let words = lines.split(separator: " ")
      let letters = zip(words, words.dropFirst()).filter { $0.0.count == 1 && $0.1.count > 1 }
        .map { String($0.0) }.filter { ("a"..."z").contains($0) }
      #expect(letters.count > 10)
      #expect(letters == letters.sorted())
    }
  }

  @Test("Who waits has the same number as on the screen, or else the place in the list")
  func waitingNumbers() throws {
    var hall = SmallHall(8, 5)
    hall.stand("s1", "A1", SmallHall.area(1, 1, 3, 3))
    var plan = hall.plan
    for (id, priority) in [("c2", 2), ("c4", 4), ("c9", nil)] as [(String, Int?)] {
      var cooperative = Cooperative(id: try #require(Cooperative.ID(id)))
      cooperative.status = .waiting
      cooperative.priority = priority
      _ = try plan.apply(.writeCooperative(cooperative), stamp: nil)
    }
    let floor = Floor(plan)
    let tables = PlanTables(
      plan: plan, floor: floor, painter: MapPainter(plan: plan, floor: floor), language: .english,
      words: PrintWords(.english), isWide: true)
    #expect(tables.waiting.rows.map { $0.cells[0] } == ["2", "4", "3"])
  }

  @Test("A plan with ASCII names is printed in ASCII when asked")
  func ascii() throws {
    var hall = SmallHall(90, 50)
    hall.stand("s1", "A1", SmallHall.area(0, 0, 3, 3), hold: "press", locked: true)
    hall.stand("s2", "A2", SmallHall.area(3, 0, 1, 1))
    hall.seat("c1", category: "a category with a long name", on: "s2")
    for (index, kind) in Feature.Kind.allCases.enumerated() {
      let place = Double(index) * 5
      switch kind.form {
      case .door: hall.door("f\(index)", kind, .west, place, 2)
      case .area:
        hall.feature(
          "f\(index)", kind, .area(SmallHall.area(place, 9, 3, 2)), name: "A long name")
      case .point: hall.feature("f\(index)", kind, .point(GridPoint(x: 9, y: index * 3)))
      }
    }
    let severities: [Stand.ID: Severity] = ["s2": .error]
    let printed = try pages(
      hall.plan,
      PrintOptions(
        box: .ascii, date: "28 November 2017", severities: severities,
        problems: [PrintedProblem(severity: .error, message: "exitClear A2: too near")]))
    #expect(printed.pages.count > 3)
    #expect(printed.text.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test("Paper that is too small or too large is refused with the sizes that are not")
  func refusal() throws {
    let plan = try SamplePlan.read()
    for (columns, rows) in [(39, 66), (80, 15), (0, 0), (-5, 66), (1901, 66), (80, Int.max)] {
      #expect(throws: PrintRefusal.paperSize(columns: columns, rows: rows)) {
        try pages(plan, PrintOptions(paper: .custom(columns: columns, rows: rows)))
      }
    }
    #expect(
      PrintRefusal.paperSize(columns: 10, rows: 10).description
        == "paper of 10x10 characters: a page needs 40x16 to 1900x1900")
  }

  @Test("An empty hall prints its map alone")
  func empty() throws {
    let printed = try pages(SmallHall(4, 3).plan, PrintOptions())
    #expect(printed.pages.count == 1)
  }
}

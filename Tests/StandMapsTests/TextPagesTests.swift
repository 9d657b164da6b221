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

  /// Signs that say in which direction text runs, and nothing else.
  private static let marks: Set<Unicode.Scalar> = ["\u{200F}", "\u{2068}", "\u{2069}"]

  private static func width(_ line: String) -> Int {
    let shown = line.unicodeScalars.filter { !marks.contains($0) }
    return DisplayText(String(String.UnicodeScalarView(shown)), bidi: .off).width
  }

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
    let stamp = PageStamp(
      changed: "2017-11-27 18:40", printed: "2017-11-28 09:00", control: "48170")
    let printed = try pages(hall.plan, PrintOptions(scale: .oneMetre, stamp: stamp))
    #expect(
      printed.text == """
        Plan · draft · page 1 of 2
        control number 48170 · changed 2017-11-27 18:40 · printed 2017-11-28 09:00
        Stand map · 1 row = 1 m
        ┌─────┬─────┬───┐
        │ A1  │ A2  │   │
        │free │honey│   │
        ├─────┴─────┘   │
        │           ┌─┐ │
        │           └⌂┘ │
        └─▄▄▄▄▄▄▄───────┘

        ┬  ├─────────┼─────────┤ 10 m   ↑ N
        │
        ┴ 2 m
        ▄ exit · ⌂ on hold
        honey (1)
        Stands whose number finds no room on the map, with x × y in metres:
        A10 (6 × 4)
        \u{0C}Plan · draft · page 2 of 2
        control number 48170 · changed 2017-11-27 18:40 · printed 2017-11-28 09:00
        Stands by number
        No.  area  m × m  type     open  category  province  name
        A1   9 m²  3 × 3  in line  S                         free
        A2   9 m²  3 × 3  in line  S     honey     Berkane   Coop c1
        A10  1 m²  1 × 1  in line  W                         on hold: press

        Cooperatives by name
        name     No.  category
        Coop c1  A2   honey

        Waiting list
        rank  wants   name
        1     7.5 m²  Late

        Held and free stands
        No.  area  m × m  type     open  on hold for
        A1   9 m²  3 × 3  in line  S     free
        A10  1 m²  1 × 1  in line  W     press

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
            scale: [nil, .twoMetres, .oneMetre, .halfMetre][seed % 4],
            stamp: PageStamp(printed: "\u{202E}today\n", control: "00042", isSaved: false),
            problems: [
              PrintedProblem(
                severity: .wish,
                message: plan.sortedCooperatives.map { $0.names.preferred(in: language) ?? "" }
                  .joined())
            ]))
        #expect(printed.pages.allSatisfy { $0.count <= printed.rows })
        for line in printed.pages.joined() {
          #expect(Self.width(line) <= printed.columns, "\(line)")
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
        #expect(!scalar.properties.isBidiControl || Self.marks.contains(scalar))
      }
    }
  }

  @Test("Every page says which one it is of how many, and the control number", arguments: papers)
  func numbering(_ paper: Paper) throws {
    let plan = try SamplePlan.read()
    for language in Language.allCases {
      let printed = try pages(
        plan, PrintOptions(language: language, paper: paper, stamp: PageStamp(control: "12345")))
      let words = PrintWords(language)
      for (index, page) in printed.pages.enumerated() {
        let head = page.prefix(4).joined()
        #expect(head.contains(words.page(index + 1, of: printed.pages.count)))
        #expect(head.contains("12345"))
      }
      #expect(printed.text.split(separator: "\u{0C}").count == printed.pages.count)
    }
  }

  @Test("Every placed cooperative is in both lists with its stand", arguments: Language.allCases)
  func complete(_ language: Language) throws {
    let plan = try SamplePlan.read("village-withdrawals")
    let facts = Self.facts(plan, language)
    for (stand, seated) in plan.placements {
      for cooperative in seated {
        let number = try #require(plan.stands[stand]).number
        let name = try #require(plan.cooperatives[cooperative]?.names.preferred(in: language))
        for table in [facts.byNumber, facts.byName] {
          #expect(table.rows.contains { $0.contains(number) && $0.contains(name) })
        }
      }
    }
    let waiting = facts.waiting.rows.joined()
    for cooperative in plan.waitingList {
      #expect(waiting.contains(try #require(cooperative.names.preferred(in: language))))
    }
  }

  private static func facts(_ plan: Plan, _ language: Language) -> PlanFacts {
    PlanFacts(
      plan: plan, floor: Floor(plan), checker: nil, options: PrintOptions(language: language))
  }

  @Test("What visitors see holds no ids, holds, locks or waiting lists")
  func visitors() throws {
    var hall = SmallHall(12, 6)
    hall.stand("s1", "A1", SmallHall.area(0, 0, 3, 3), hold: "secret", locked: true)
    hall.stand("s2", "A2", SmallHall.area(3, 0, 3, 3))
    hall.seat("c1", category: "honey", on: "s2")
    hall.door("d", .exit, .south, 1, 3)
    for language in Language.allCases {
      let text = try pages(hall.plan, PrintOptions(language: language, reader: .visitors)).text
      #expect(text.contains("A1") && text.contains("Coop c1"))
      for word in ["secret", "s1", "s2", "⌂", "•", Terms.free[language]] {
        #expect(!text.contains(word), "\(word)")
      }
    }
  }

  @Test("Each reader gets pages in each language, on every paper", arguments: PageReader.allCases)
  func readers(_ reader: PageReader) throws {
    let plan = try SamplePlan.read("l-shaped-hall")
    for paper in Self.papers {
      for language in Language.allCases {
        let printed = try pages(
          plan, PrintOptions(language: language, reader: reader, paper: paper))
        #expect(printed.pages.allSatisfy { $0.count <= printed.rows })
        for line in printed.pages.joined() { #expect(Self.width(line) <= printed.columns) }
        // Lists of people have nobody on a free stand.
        let isOfPeople = [.checkIn, .waiting, .rehearsal].contains(reader)
        for stand in plan.stands.values
        where reader != .waiting && (!isOfPeople || plan.placements[stand.id] != nil) {
          #expect(printed.text.contains(stand.label), "\(stand.label)")
        }
      }
    }
  }

  @Test("The list by name is in order, Arabic and Latin alike", arguments: Language.allCases)
  func order(_ language: Language) throws {
    let facts = Self.facts(try SamplePlan.read(), language)
    let names = facts.byName.rows.map { folded($0[0]) }
    #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let numbers = facts.byNumber.rows.map { $0[0] }
    #expect(numbers == numbers.sorted())
  }

  @Test("In Arabic, lines but those of the map begin with a right-to-left mark")
  func direction() throws {
    let plan = try SamplePlan.read("l-shaped-hall")
    let printed = try pages(plan, PrintOptions(language: .arabic))
    for page in printed.pages.dropFirst() {
      for line in page where !line.isEmpty { #expect(line.unicodeScalars.first == "\u{200F}") }
    }
    let map = printed.pages[0].filter { $0.contains("│") }
    #expect(map.contains { $0.contains("\u{2068}") })
    #expect(map.allSatisfy { $0.unicodeScalars.first != "\u{200F}" })
  }

  @Test("A map that fits only across is printed across, a small one upright")
  func orientation() throws {
    let plan = try SamplePlan.read()
    #expect(try pages(plan, PrintOptions(scale: .oneMetre)).isLandscape)
    #expect(try pages(plan, PrintOptions(scale: .oneMetre)).columns == 132)
    #expect(try !pages(plan, PrintOptions(scale: .twoMetres)).isLandscape)
    #expect(try pages(plan, PrintOptions(isLandscape: true, scale: .twoMetres)).isLandscape)
    #expect(try pages(plan, PrintOptions(isLandscape: false)).columns == 80)
  }

  @Test("Every number is whole on some sheet, and no sheet cuts one", arguments: papers)
  func sheets(_ paper: Paper) throws {
    let plan = try SamplePlan.read()
    for scale in [MapScale.halfMetre, .quarterMetre] {
      let printed = try pages(
        plan, PrintOptions(paper: paper, isLandscape: false, scale: scale))
      let maps = printed.pages.filter { page in
        page.contains { $0.hasPrefix("Stand map") || $0.hasPrefix("sheet ") }
      }
      let words = Set(
        maps.joined().flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map(String.init))
      let numbers = Set(plan.stands.values.map(\.label))
      #expect(numbers.isSubset(of: words))
      // Whatever looks like a number of this plan is one.
      for word in words where word.contains(/^[A-F]\d*$/) {
        #expect(numbers.contains(word) || word.count == 1, "\(word)")
      }
    }
  }

  @Test("A hall that is long and thin is on one page, in strips cut between stands")
  func strips() throws {
    var hall = SmallHall(75, 9)
    for stand in 0..<24 {
      hall.stand("s\(stand)", "\(100 + stand)", SmallHall.area(Double(stand) * 3, 0, 3, 3))
    }
    hall.door("d", .exit, .south, 1, 3)
    let printed = try pages(hall.plan, PrintOptions())
    #expect(printed.pages[0].contains { $0.hasPrefix("Stand map · 1 row = 1 m · strips 1–2 of 2") })
    for stand in 100..<124 { #expect(printed.pages[0].contains { $0.contains(" \(stand) ") }) }
    #expect(!printed.pages[0].contains { $0.contains(/\b1\b|\b12\b/) && $0.contains("│ 1") })
  }

  @Test("The scale grows until long numbers are whole")
  func longNumbers() throws {
    var hall = SmallHall(24, 10)
    for stand in 1...6 {
      hall.stand("s\(stand)", "FDA50\(stand)", SmallHall.area(Double(stand) * 2, 0, 2, 2))
    }
    hall.door("d", .exit, .south, 1, 3)
    for paper in Self.papers {
      let text = try pages(hall.plan, PrintOptions(paper: paper)).pages
        .prefix { page in !page.contains { $0.hasPrefix("Stands by number") } }.joined()
        .joined(separator: "\n")
      for stand in 1...6 { #expect(text.contains("FDA50\(stand)")) }
    }
  }

  @Test("On small paper the page and the sheet's place stay whole, and lie within the hall")
  func smallPaper() throws {
    let plan = try SamplePlan.read()
    let stamp = PageStamp(printed: "2017-11-28")
    let printed = try pages(
      plan,
      PrintOptions(paper: .custom(columns: 60, rows: 30), scale: .oneMetre, stamp: stamp))
    let count = printed.pages.count
    #expect(printed.pages[0][0].hasSuffix(" · draft · page 1 of \(count)"))
    #expect(printed.pages[0][1] == "printed 2017-11-28")
    #expect(printed.pages[3][2].contains("sheet 4 of 4"))
    let narrow = try pages(
      plan, PrintOptions(paper: .custom(columns: 40, rows: 30), stamp: stamp))
    #expect(narrow.pages[0].prefix(3).joined().contains("page 1 of "))
  }

  @Test("Letters are there for all categories or for none")
  func letters() throws {
    let painter = try SamplePlan.painter()
    let paper = PaperMap(painter.plan)
    let options = PrintOptions(language: .english)
    #expect(!options.map(of: painter, scale: .oneMetre, on: paper).showsLetters)
    let small = options.map(of: painter, scale: .twoMetres, on: paper)
    #expect(small.showsLetters)
    let legend = PageLegend(
      painter: painter, map: small, paper: paper, page: PageLine(columns: 80, box: .unicode),
      words: PrintWords(.english))
    #expect(legend.lines.contains { $0.contains("● honey (12)") })
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
    let tables = Self.facts(plan, .english)
    #expect(tables.waiting.rows.map { $0[0] } == ["2", "4", "3"])
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
        box: .ascii, stamp: PageStamp(printed: "28 November 2017"), severities: severities,
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

// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Foundation
import LayoutEngine
import PlanFiles
import TerminalDriver
import TestSupport
import Testing
import Wording

@testable import TerminalUI

@Suite("What takes long in a large plan goes on beside the screen")
struct LargePlansTests {
  /// Rows of 40 stands, four of five taken, honey apart; cooperatives who wait, and one who withdrew.
  static let plan: Plan = {
    var hall = Hall(module: .standard, width: 260, depth: 140)
    hall.features["door"] = Feature(
      id: "door", kind: .exit, place: .door(.init(side: .north, offset: 100, width: 8)))
    let stands = (0..<360).map { number in
      Stand(
        id: .init(stringLiteral: "s\(number)"), number: "N\(number)",
        parts: [
          GridRectangle(x: 8 + 6 * (number % 40), y: 8 + 14 * (number / 40), width: 6, depth: 6)
        ])
    }
    let (categories, provinces) = (["honey", "olive", "dates"], ["Figuig", "Berkane"])
    var seats: [Stand.ID: [Cooperative.ID]] = [:]
    let cooperatives = (0..<340).map { number in
      let id = Cooperative.ID(stringLiteral: "c\(number)")
      if number < 300 { seats[.init(stringLiteral: "s\(number * 7 % 360)")] = [id] }
      return Cooperative.named(id) {
        $0.names = Names([("en", number % 2 == 0 ? "Atlas \(number)" : "Coopérative Rif")])
        $0.category = categories[number % 3]
        $0.province = provinces[number % 2]
        $0.person = number % 5 == 0 ? "Amina" : ""
        $0.status = number < 310 ? .confirmed : number < 339 ? .waiting : .withdrawn
        $0.priority = (310..<339).contains(number) ? number - 309 : nil
      }
    }
    let honey: PropertyValue = .dictionary(["category": .text("honey")])
    return Plan(
      hall: hall, stands: stands, cooperatives: cooperatives, placements: seats,
      rules: [
        .of("placed"), .of("keepApart", ["a": honey, "b": honey, "metres": .integer(7)]),
      ])
  }()

  private func opened(aside: Bool = true) -> Rehearsal {
    Rehearsal(Self.plan, checksAside: aside)
  }

  /// Everybody gets a telephone number.
  private var large: Edit {
    .all(
      Self.plan.cooperatives.values.sorted { $0.id < $1.id }.map { cooperative in
        var other = cooperative
        other.phone = "0600"
        return .writeCooperative(other)
      })
  }

  private func stops(_ hall: inout Rehearsal, _ key: Key) -> Bool {
    var has = false
    hall.change { has = $0.stopsLarge(.key(key)) }
    return has
  }

  // MARK: Lists and pages

  @Test("What each choice would do is shown when it is known, as it is at once in a small plan")
  func choices() throws {
    var (hall, other) = (opened(), opened(aside: false))
    try hall.press("a")
    try other.press("a")
    #expect(hall.screen != other.screen)
    let work = try #require(hall.editor.dialogueWork)
    hall.change { $0.takeWork(work()) }
    #expect(hall.screen == other.screen)
    #expect(hall.editor.dialogueWork == nil)
    // What comes into sight next is looked at next.
    hall.type("amina")
    other.type("amina")
    let next = try #require(hall.editor.dialogueWork)
    hall.change { $0.takeWork(next()) }
    #expect(hall.screen == other.screen)
  }

  @Test("What was found for another stand, or for a plan that has changed, is not taken")
  func staleChoices() throws {
    var hall = opened()
    try hall.press("a")
    let work = try #require(hall.editor.dialogueWork)
    try hall.press("Esc", "Right", "a")
    let before = hall.screen
    hall.change { $0.takeWork(work()) }
    #expect(hall.screen == before)
    #expect(hall.editor.dialogueWork != nil)
    try hall.press("Esc", "Left", "L", "a")
    let screen = hall.screen
    hall.change { $0.takeWork(work()) }
    #expect(hall.screen == screen)
  }

  @Test(
    "A fix, and what a rule measured, are worked out beside the screen and shown as in a small plan",
    arguments: [["Tab", "Tab", "r"], ["R", "Enter"]])
  func awaited(keys: [String]) throws {
    var (hall, other) = (opened(), opened(aside: false))
    for key in keys {
      try hall.press(key)
      try other.press(key)
    }
    let map = hall.screen
    #expect(map != other.screen)
    #expect(hall.status.contains("…"))
    let work = try #require(hall.editor.dialogueWork)
    // What is typed ahead does nothing.
    try hall.press("Enter", "q", "F1")
    #expect(hall.screen == map)
    hall.change { $0.takeWork(work()) }
    #expect(hall.screen == other.screen)
    #expect(hall.editor.dialogueWork == nil)
  }

  @Test("Who does not want to wait for a fix leaves with Esc, and what is found then is not shown")
  func leavesFix() throws {
    var hall = opened()
    try hall.press("Tab", "Tab", "r")
    let work = try #require(hall.editor.dialogueWork)
    try hall.press("Esc")
    #expect(hall.editor.dialogue == nil)
    let screen = hall.screen
    hall.change { $0.takeWork(work()) }
    #expect(hall.screen == screen)
    // Another one waits for its own.
    try hall.press("r")
    hall.change { $0.takeWork(work()) }
    #expect(hall.editor.dialogue is Awaiting)
    #expect(hall.editor.dialogueWork != nil)
  }

  @Test("What is awaited waits for the check that goes on, so that nothing is checked twice")
  func waitsForCheck() throws {
    let together = Rule.of(
      "cluster", ["of": .dictionary(["province": .text("Figuig")]), "weight": .real(0.01)])
    let plan = try Self.plan.applying(.writeRule(together), stamp: nil)
    var hall = Rehearsal(plan, checksAside: true)
    try #require(hall.editor.document.checking == .underWay)
    try hall.press("Tab", "Tab", "r")
    #expect(hall.editor.dialogue is Awaiting)
    #expect(hall.editor.dialogueWork == nil)
    let due = try #require(hall.editor.document.dueCheck)
    hall.change { $0.take(due.settled) }
    let work = try #require(hall.editor.dialogueWork)
    hall.change { $0.takeWork(work()) }
    #expect(hall.editor.dialogue is RepairOffer)
  }

  @Test("Pages are laid out beside the screen, and only those that are asked for are shown")
  func pages() throws {
    var (hall, other) = (opened(), opened(aside: false))
    try hall.press("p")
    try other.press("p")
    #expect(hall.screen.contains("laying out the pages…"))
    let work = try #require(hall.editor.dialogueWork)
    // Another reader is asked for before they are there.
    try hall.press("w")
    hall.change { $0.takeWork(work()) }
    #expect(hall.screen.contains("laying out the pages…"))
    try hall.press("W")
    let same = try #require(hall.editor.dialogueWork)
    hall.change { $0.takeWork(same()) }
    #expect(hall.screen == other.screen)
    try hall.press("Esc")
    #expect(hall.editor.dialogue == nil)
  }

  // MARK: Changes

  @Test("A change of hundreds of things is carried out beside the screen, and taken back there")
  func largeChange() throws {
    var hall = opened()
    let changed = try Self.plan.applying(large, stamp: hall.editor.stamp)
    hall.change { $0.apply(large, saying: "all have telephones") }
    #expect(hall.plan == Self.plan)
    #expect(hall.status.contains("Esc: stop"))
    #expect(hall.editor.holdsBack(.key(.character("u"))))
    #expect(!hall.editor.holdsBack(.wake))
    var due = try #require(hall.editor.largeChange)
    hall.change { $0.take(due.carriedOut) }
    #expect(hall.plan.isWritten(as: changed))
    #expect(hall.editor.report.quality == Checker(changed).report.quality)
    #expect(hall.status.contains("all have telephones"))
    #expect(!hall.editor.holdsBack(.key(.character("u"))))
    for (key, plan) in [("u", Self.plan), ("Ctrl-R", changed), ("u", Self.plan)] {
      try hall.press(key)
      due = try #require(hall.editor.largeChange)
      hall.change { $0.take(due.carriedOut) }
      #expect(hall.plan.isWritten(as: plan))
    }
    #expect(hall.editor.document.control?.number == ControlNumber(of: Self.plan))
    #expect(!hall.editor.session.hasUnsavedChanges)
  }

  @Test(
    "Esc leaves the plan as it was, whatever comes later",
    arguments: [Language.english, .french, .arabic])
  func stopped(language: Language) throws {
    var hall = Rehearsal(Self.plan, language: language, checksAside: true)
    hall.change { $0.apply(large, saying: "") }
    let due = try #require(hall.editor.largeChange)
    #expect(!stops(&hall, .enter))
    #expect(stops(&hall, .escape))
    hall.change { $0.take(due.carriedOut) }
    #expect(hall.plan == Self.plan)
    #expect(hall.editor.message?.said == CheckingWords.leftAsIs[language])
    #expect(!stops(&hall, .escape))
  }

  @Test("What the plan does not take is refused when that is known")
  func refused() throws {
    var hall = opened()
    hall.change { $0.apply(.all([large, .lock("nowhere", true)]), saying: "") }
    let due = try #require(hall.editor.largeChange)
    hall.change { $0.take(due.carriedOut) }
    #expect(hall.plan == Self.plan)
    #expect(hall.editor.largeChange == nil)
    #expect(hall.editor.session.done.isEmpty)
  }

  @Test("What a number repeats is carried out step by step")
  func repeated() throws {
    var hall = opened()
    hall.change { $0.apply(large, saying: "") }
    let due = try #require(hall.editor.largeChange)
    hall.change { $0.take(due.carriedOut) }
    try hall.press("L", "3", "u")
    #expect(hall.editor.largeChange == nil)
    #expect(hall.plan.isWritten(as: Self.plan))
  }

  @Test("Keys that are typed meanwhile are taken after it")
  func heldBack() throws {
    let folder = try WorkingFolder()
    let file = folder.url.appending(path: "fair.json")
    try Data(PlanWriter.bytes(of: Self.plan)).write(to: file)
    var rows = "id\tphone\n"
    for number in 0..<340 { rows += "c\(number)\t0600\n" }
    let screen = WatchedScreen([
      ("300/360 stands", [.key(.tab), .key(.tab), .key(.tab), .paste(rows)]),
      ("340 changed", [.key(.enter), .key(.character("u")), .key(.ctrl("r"))]),
      ("redone", [.key(.ctrl("s"))]),
      ("saved: ", [.key(.character("q"))]),
    ])
    let desk = try EditorDesk(opening: file.path, isReadOnly: false)
    let end = EditorLoop(desk: desk, settings: EditorSettings(), on: screen).run()
    #expect(end == .left)
    let saved = try PlanReader.read(folder.bytes("fair.json"), vocabulary: RuleCatalogue())
    #expect(saved.cooperatives.values.allSatisfy { $0.phone == "0600" })
  }

  // MARK: Search

  @Test("What is found is what a search through all texts finds", arguments: 0..<40)
  func search(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let plan = Self.plan
    let lists = PlanLists(plan)
    let bits = [
      "n1", "honey", "rif", "figuig", "amina", "c33", "atlas 4", "free", "olive", "coop", "s7",
      "Æ", "berkane", "2", "a", "عسل",
    ]
    let query = (0..<Int.random(in: 1...3, using: &random))
      .compactMap { _ in bits.randomElement(using: &random) }.joined(separator: " ")
    let words = query.split(separator: " ").map { SearchKey(String($0)) }
    func texts(of id: Cooperative.ID) -> [String] {
      guard let one = plan.cooperatives[id] else { return [] }
      return one.names.entries.map(\.text.string) + [id.text, one.person, one.category]
        + [one.province] + Language.allCases.map { plan.provinceName(one.province, in: $0) }
    }
    func has(_ texts: [String]) -> Bool {
      words.allSatisfy { word in texts.contains { SearchKey($0).contains(word) } }
    }
    let stands = plan.stands.values.filter { stand in
      let seated = plan.placements[stand.id]
      return has(
        [stand.number, stand.id.text] + (seated ?? []).flatMap(texts)
          + (seated == nil ? Language.allCases.map { Words.free[$0] } : []))
    }
    let cooperatives = plan.cooperatives.keys.filter {
      lists.stands[$0] == nil && has(texts(of: $0))
    }
    let found = StandSearch(query, in: plan, lists: lists)
    #expect(found.standsFound == Set(stands.map(\.id)), "\(query)")
    let others = found.hits.compactMap { hit in
      if case .cooperative(let id) = hit { id } else { nil }
    }
    #expect(Set(others) == Set(cooperatives), "\(query)")
    #expect(others == lists.roster.map(\.id).filter(Set(others).contains), "\(query)")
    // The same by the roster's lines, which have numbers of stands too.
    let lines = LineSearch(words, in: plan, lists)
    for id in plan.cooperatives.keys {
      let seats = (lists.stands[id] ?? []).compactMap { plan.stands[$0]?.label }
      #expect(lines.has(id) == has(texts(of: id) + seats), "\(query) \(id)")
    }
  }

  @Test("What has been folded once follows the plan")
  func follows() throws {
    var plan = Self.plan
    let lists = PlanLists(plan)
    #expect(StandSearch("tafoughalt", in: plan, lists: lists).hits.isEmpty)
    var named = try #require(plan.cooperatives["c5"])
    named.names = Names([("en", "Tafoughalt")])
    _ = try plan.apply(.writeCooperative(named), stamp: nil)
    let next = PlanLists(plan, after: lists)
    #expect(StandSearch("tafoughalt", in: plan, lists: next).hits == [.stand("s35")])
    var thyme = Category()
    thyme.names = Names([("en", "Thyme")])
    _ = try plan.apply(.writeCategory(ExactText("honey"), thyme), stamp: nil)
    let last = PlanLists(plan, after: next)
    let honey = plan.cooperatives.values.filter { $0.category == "honey" }
    #expect(
      StandSearch("thyme", in: plan, lists: last).hits.count == honey.count)
    // An older plan that is looked at again is found as it was.
    #expect(StandSearch("thyme", in: Self.plan, lists: lists).hits.isEmpty)
  }
}

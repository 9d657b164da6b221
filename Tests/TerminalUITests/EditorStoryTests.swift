// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import TerminalDriver
import Testing
import Wording

@testable import TerminalUI

@Suite("The editor, key by key")
struct EditorStoryTests {
  @Test("Arrows and h j k l go to the next stand that way")
  func moves() throws {
    var hall = Rehearsal(try Layouts.village())
    #expect(hall.stand == "A01")
    try hall.press("Right", "l")
    #expect(hall.stand == "A03")
    try hall.press("Down")
    #expect(hall.stand == "B02")
    try hall.press("j", "Right", "k")
    #expect(hall.stand == "B03")
    try hall.press("End")
    #expect(hall.stand == "F06")
    try hall.press("Right")
    #expect(hall.status.contains("no stand that way"))
    try hall.press("Home")
    #expect(hall.stand == "A01")
  }

  @Test("Every stand can be reached with the arrows")
  func reachesEverything() throws {
    for name in ["solidarity-village", "l-shaped-hall"] {
      let hall = Rehearsal(try Layouts.plan(name))
      let floor = hall.editor.checker.floor
      var reached: Set<Int> = [0]
      var frontier = [0]
      while let here = frontier.popLast() {
        for side in Side.allCases {
          guard let next = StandNavigation.neighbour(of: here, towards: side, on: floor),
            reached.insert(next).inserted
          else { continue }
          frontier.append(next)
        }
      }
      #expect(reached.count == floor.stands.count, "\(name)")
    }
  }

  @Test("A cooperative is found by an Arabic and by a French word, without marks or accents")
  func finds() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("/")
    hall.type("نَسيج")
    let found = hall.stand
    #expect(found != "A01")
    try hall.press("Enter")
    #expect(hall.status.contains("1/"))
    try hall.press("n")
    #expect(hall.status.contains("2/"))
    #expect(hall.stand != found)
    try hall.press("N")
    #expect(hall.stand == found)
    try hall.press("/")
    hall.type("CAFE")
    try hall.press("Esc")
    #expect(hall.stand == found)
    try hall.press("/")
    hall.type("broderie")
    #expect(hall.seated(hall.stand).count == 1)
    #expect(hall.screen.contains("Broderie"))
  }

  @Test("A search that finds nothing says so and leaves the cursor where it was")
  func findsNothing() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("Right", "/")
    hall.type("zzz")
    #expect(hall.screen.contains("nothing matches"))
    try hall.press("Enter")
    #expect(hall.status.contains("not found"))
    #expect(hall.stand == "A02")
  }

  @Test("A search knows of what changed since it was begun")
  func searchesAnew() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("/")
    hall.type("miel")
    try hall.press("Enter")
    let first = hall.stand
    try hall.press("x", "n", "N")
    #expect(hall.stand != first)
    let count = try #require(hall.editor.search?.hits.count)
    for _ in 0..<count {
      try hall.press("n")
      #expect(hall.stand != first || hall.editor.focus != .map)
    }
  }

  @Test("A search finds those who wait, too")
  func findsTheWaiting() throws {
    var hall = Rehearsal(try Layouts.village())
    let waiting = try #require(hall.plan.waitingList.first)
    try hall.press("/")
    hall.type(waiting.id.text)
    try hall.press("Enter")
    #expect(hall.status.contains("waiting"))
    try hall.press("Enter")
    #expect(hall.status.contains("no stand is free   w withdraw   e edit stands"))
    // With a stand that is free, Enter asks on which one.
    try hall.press("Esc", "x", "Tab", "Enter")
    #expect(hall.status.contains("place on which stand?"))
    try hall.press("Down")
    #expect(hall.status.contains("taken by"))
    // No key is advised that does nothing here.
    try hall.press("Enter")
    #expect(hall.status.contains("is taken by"))
    #expect(!hall.status.contains("swap"))
  }

  @Test("Swapping two stands and undoing gives the same bytes")
  func swapsAndUndoes() throws {
    var hall = Rehearsal(try Layouts.village())
    let bytes = PlanWriter.bytes(of: hall.plan)
    let (one, two) = (hall.seated("A01"), hall.seated("B01"))
    try hall.press("s", "Right", "Down")
    #expect(hall.stand == "B01")
    #expect(hall.status.contains("swap with which stand?"))
    try hall.press("Enter")
    #expect(hall.seated("A01") == two)
    #expect(hall.seated("B01") == one)
    #expect(hall.editor.session.hasUnsavedChanges)
    try hall.press("u")
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
    #expect(!hall.editor.session.hasUnsavedChanges)
    try hall.press("Ctrl-R")
    #expect(hall.seated("A01") == two)
    try hall.press("Ctrl-Z")
    #expect(hall.seated("A01") == one)
  }

  @Test("A withdrawal that leaves its stand empty: the waiting can be assigned")
  func withdraws() throws {
    var hall = Rehearsal(try Layouts.village())
    let gone = try #require(hall.seated("A01").first)
    try hall.press("w")
    hall.type("panne du camion")
    try hall.press("Enter")
    hall.findProposals()
    try hall.chooseProposal(.leave)
    try hall.press("Enter")
    #expect(hall.seated("A01").isEmpty)
    let cooperative = try hall.plan.namedForTest(gone)
    #expect(cooperative.status == .withdrawn)
    #expect(cooperative.reason == "panne du camion")
    #expect(hall.status.contains("A01 is free"))
    try hall.press("a")
    #expect(hall.screen.contains("Assign stand A01"))
    let first = try #require(hall.plan.waitingList.first)
    #expect(hall.lines[4].contains(first.names["en"] ?? "–"))
    try hall.press("Enter")
    #expect(hall.seated("A01") == [first.id.text])
    #expect(try hall.plan.namedForTest(first.id.text).status == .confirmed)
    try hall.press("u", "u")
    #expect(hall.seated("A01") == [gone])
  }

  @Test("Assigning narrows by name in any language, and says what each choice would break")
  func assigns() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("x", "a")
    hall.type("guercif")
    #expect(hall.screen.contains("Guercif"))
    #expect(!hall.screen.contains("Figuig Dates"))
    #expect(hall.lines.contains { $0.contains("breaks no rule") || $0.contains("wish") })
    try hall.press("Esc")
    #expect(hall.seated("A01").isEmpty)
  }

  @Test("Taking off leaves a confirmed cooperative to place, and the plan in error")
  func takesOff() throws {
    var hall = Rehearsal(try Layouts.village())
    let id = try #require(hall.seated("A01").first)
    try hall.press("x")
    #expect(try hall.plan.namedForTest(id).status == .confirmed)
    #expect(hall.lines[0].contains("55/56 · 1 free · 1 to place"))
    #expect(hall.lines[0].contains("✖ 1"))
    try hall.press("u", "X")
    #expect(try hall.plan.namedForTest(id).status == .waiting)
    #expect(hall.lines[0].contains("55/56 stands · 1 free · 5 waiting"))
  }

  @Test("A hold, a lock and an approval can be set and lifted")
  func holdsLocksApproves() throws {
    var hall = Rehearsal(try Layouts.village())
    let before = hall.plan
    try hall.press("H")
    hall.type("presse")
    try hall.press("Enter", "L", "F")
    let stand = try #require(hall.plan.stand(named: "A01"))
    #expect(stand.hold == "presse")
    #expect(stand.isLocked)
    #expect(hall.plan.status == .approved)
    #expect(hall.lines[0].contains("[approved]"))
    try hall.press("x")
    #expect(hall.status.contains("locked"))
    try hall.press("F", "L", "H")
    #expect(hall.plan.stands == before.stands)
    #expect(hall.plan.status == .draft)
  }

  @Test("A waiting cooperative is placed from the list, on a stand chosen on the map")
  func placesFromTheList() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("x", "Tab", "Down", "Enter")
    #expect(hall.status.contains("place on which stand?"))
    #expect(hall.stand == "A01")
    let second = hall.plan.waitingList[1].id.text
    try hall.press("Enter")
    #expect(hall.seated("A01") == [second])
  }

  @Test("A taken stand is refused with the name of who is there, and nothing changes")
  func refusesTakenStands() throws {
    var hall = Rehearsal(try Layouts.village())
    let before = hall.plan
    try hall.press("m", "Right", "Enter")
    #expect(hall.status.contains("A02 is taken by"))
    #expect(hall.plan == before)
  }

  @Test("On a taken stand a seats somebody else: who has a stand swaps, who waits replaces")
  func seatsInstead() throws {
    var hall = Rehearsal(try Layouts.village())
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("a")
    #expect(hall.screen.contains("Assign stand A01 (instead of Oujda Embroidery)"))
    hall.type("zegzel")
    #expect(hall.screen.contains("A06"))
    try hall.press("Enter")
    #expect(hall.seated("A06") == ["c045"])
    try hall.press("u", "a")
    let waiting = try #require(hall.plan.waitingList.first)
    hall.type(waiting.id.text)
    #expect(hall.screen.contains("+1 to place"))
    try hall.press("Enter")
    #expect(hall.seated("A01") == [waiting.id.text])
    #expect(try hall.plan.namedForTest("c045").status == .confirmed)
    #expect(hall.plan.stands(of: "c045").isEmpty)
    try hall.press("u")
    #expect(hall.isAs(bytes))
    try hall.press("L", "a")
    #expect(hall.status.contains("A01 is locked"))
  }

  @Test("What is found in a name comes before what is found elsewhere")
  func ranksNames() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("a")
    hall.type("berk")
    guard let picker = hall.editor.dialogue as? Picker else {
      Issue.record("no list")
      return
    }
    // Berkane is a province, too.
    let names = picker.matches.map { picker.lines.item(at: $0, in: hall.editor.view).title }
    let first = names.prefix { $0.contains("Berk") }
    #expect(!first.isEmpty)
    #expect(!names.dropFirst(first.count).contains { $0.contains("Berk") })
    #expect(names.count > first.count)
  }

  @Test("Free stands are found by the word that is on them")
  func findsFreeStands() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("Right", "Right", "x", "Home", "/")
    hall.type("free")
    try hall.press("Enter")
    #expect(hall.stand == "A03")
    #expect(hall.status.contains("1/1"))
  }

  @Test("From a problem one goes to its stand")
  func goesToProblems() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("Tab", "Tab", "Down", "Down", "Enter")
    let violation = hall.editor.report.violations[2]
    let first = try #require(violation.stands.first)
    #expect(hall.editor.selected == first)
    #expect(hall.editor.focus == .map)
    #expect(!hall.status.isEmpty)
  }

  @Test("Quitting with unsaved changes asks, and can save first")
  func quits() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("x", "q")
    #expect(hall.screen.contains("There are unsaved changes"))
    try hall.press("Esc")
    #expect(hall.effects.isEmpty)
    try hall.press("q", "s")
    #expect(hall.effects == [.save(to: nil, evenIfChanged: false)])
    hall.answer(.saved(path: "fair.json"))
    #expect(hall.effects.last == .quit)
  }

  @Test("A save that fails keeps everything and does not quit")
  func failsToSave() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("x", "q", "s")
    hall.answer(
      .failed(reason: FileError.failed(path: "fair.json", action: .write, code: 28).phrase))
    #expect(hall.status.contains("No space left"))
    #expect(hall.editor.session.hasUnsavedChanges)
    #expect(!hall.effects.contains(.quit))
    try hall.press("u", "q")
    #expect(hall.effects.last == .quit)
  }

  @Test("A file that someone else changed is not overwritten unasked")
  func changedMeanwhile() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("x", "Ctrl-S")
    hall.answer(.changedMeanwhile(path: "fair.json"))
    #expect(hall.screen.contains("Someone else changed this file"))
    try hall.press("o")
    #expect(hall.effects.last == .save(to: "fair.json", evenIfChanged: true))
  }

  @Test("Pasted text goes into a field and never runs as commands")
  func pastes() throws {
    var hall = Rehearsal(try Layouts.village())
    let before = hall.plan
    hall.send(.paste("xxq\nddd"))
    #expect(hall.plan == before)
    #expect(hall.effects.isEmpty)
    try hall.press("w")
    hall.send(.paste("raison\tcollée\u{7}"))
    #expect(hall.status.contains("raison collée"))
  }

  @Test("A new cooperative is added with its names in three scripts")
  func addsACooperative() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("C")
    #expect(hall.screen.contains("New cooperative"))
    try hall.go(to: .arabicName)
    hall.type("تعاونية الأمل")
    try hall.press("Down", "Up", "Down")
    hall.type("Coopérative de l’espoir")
    try hall.press("Down", "Down", "Down", "PageDown")
    try hall.go(to: .minArea)
    hall.type("6,5")
    try hall.press("Ctrl-S")
    let added = try hall.plan.namedForTest("c061")
    #expect(added.names["ar"] == "تعاونية الأمل")
    #expect(added.names["fr"] == "Coopérative de l’espoir")
    #expect(!added.category.isEmpty)
    #expect(added.status == .waiting)
    #expect(added.minArea == 6.5)
    #expect(hall.plan.waitingList.last?.id == added.id)
  }

  @Test("A form with something wrong stays open and says what")
  func refusesAForm() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("C", "Ctrl-S")
    #expect(hall.screen.contains("give at least one name"))
    try hall.press("Esc")
    try hall.press("c")
    try hall.go(to: .minArea)
    hall.type("x")
    try hall.press("Ctrl-S")
    #expect(hall.screen.contains("a number"))
    try hall.press("Esc")
    #expect(hall.screen.contains("Close the form?"))
    try hall.press("Esc")
    #expect(hall.screen.contains("least area"))
    try hall.press("Esc", "l")
    #expect(hall.editor.dialogue == nil)
  }

  @Test("The palette runs any command by part of its name")
  func palette() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press(":")
    hall.type("langu")
    try hall.press("Enter")
    #expect(hall.editor.language == .french)
    #expect(hall.screen.contains("ATTENTE"))
  }

  @Test("Help lists every command of the binding table")
  func help() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("?")
    var shown = hall.screen
    for _ in 0..<20 {
      try hall.press("PageDown")
      shown += hall.screen
    }
    for binding in BindingTable.standard.bindings {
      let key = binding.keys.first ?? ":" + binding.command.rawValue
      #expect(shown.contains("  \(key) "), "\(binding.command)")
    }
  }

  @Test("A click selects a stand, a click on the hint bar runs it, the wheel scrolls")
  func mouse() throws {
    var hall = Rehearsal(try Layouts.village(), columns: 80, rows: 24)
    hall.send(.mouse(MouseEvent(.press(.left), at: ScreenPoint(x: 21, y: 2))))
    #expect(hall.stand == "A04")
    #expect(hall.editor.dialogue == nil)
    hall.send(.mouse(MouseEvent(.release(.left), at: ScreenPoint(x: 21, y: 2))))
    #expect(hall.editor.dialogue == nil)
    hall.click(x: 21, y: 2)
    #expect(hall.form != nil, "a second click is no Enter")
    try hall.press("Esc")
    hall.send(.mouse(MouseEvent(.wheel(.down), at: ScreenPoint(x: 21, y: 2))))
    #expect(hall.editor.scroll.y > 0)
    let hint = try #require(hall.lines.last)
    let place = try #require(hint.range(of: "find"))
    let column = hint.distance(from: hint.startIndex, to: place.lowerBound)
    hall.send(.mouse(MouseEvent(.press(.left), at: ScreenPoint(x: column, y: 23))))
    guard hall.editor.dialogue is Prompt else {
      Issue.record("the hint was not run")
      return
    }
  }
}

extension Plan {
  /// A cooperative that a test knows to be there.
  func namedForTest(_ text: String) throws -> Cooperative {
    try #require(Cooperative.ID(text).flatMap { cooperatives[$0] })
  }
}

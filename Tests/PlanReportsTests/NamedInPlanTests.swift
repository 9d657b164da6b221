// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanReports
import TestSupport
import Testing
import Wording

@Suite("What people call stands and cooperatives")
struct NamedInPlanTests {
  private let hall = TextHall(
    """
    +==--------+
    |..........|
    |.AABBCC...|
    |.AABBCC...|
    |..........|
    +----------+
    """)

  private func plan() -> Plan {
    hall.plan(
      cooperatives: [
        .named("c1") { $0.names = Names([("fr", "Miel de Tafoughalt"), ("ar", "عسل تافوغالت")]) },
        .named("c2") { $0.names = Names([("fr", "Miel d’Ahfir"), ("en", "Ahfir Honey")]) },
        .named("c3") { $0.names = Names([("en", "A1 Dates")]) },
      ], seats: ["A": ["c1"], "B": ["c2"]]
    ) { stand in
      stand.number = ["A": "a1", "B": "B2", "C": "B10"][stand.id] ?? ""
    }
  }

  @Test("A stand is its id, else its number, whatever its case")
  func stands() throws {
    let plan = plan()
    #expect(try plan.stand(called: "A").id == "A")
    #expect(try plan.stand(called: "A1").id == "A")
    #expect(try plan.stand(called: "b10").id == "C")
    #expect(try plan.stand(called: "B٢").id == "B")
  }

  @Test("A cooperative is its id, else the number of its stand, else the only one so called")
  func cooperatives() throws {
    let plan = plan()
    #expect(try plan.cooperative(called: "c2").id == "c2")
    #expect(try plan.cooperative(called: "b2").id == "c2")
    #expect(try plan.cooperative(called: "A1").id == "c1")
    #expect(try plan.cooperative(called: "tafoug").id == "c1")
    #expect(try plan.cooperative(called: "تافوغالت").id == "c1")
    #expect(try plan.cooperative(called: "AHFIR hon").id == "c2")
    #expect(try plan.cooperative(called: "miel d'ahfir").id == "c2")
    // Nobody is on B10, and nobody is called so.
    #expect(throws: NameRefusal.self) { try plan.cooperative(called: "B10") }
  }

  @Test("Of several that fit the refusal names them with their ids")
  func several() throws {
    let refusal = #expect(throws: NameRefusal.self) { try plan().cooperative(called: "miel") }
    #expect(
      refusal?.phrase[.english]
        == "miel fits 2 cooperatives, give an id: Miel de Tafoughalt (c1), Ahfir Honey (c2)")
    #expect(refusal?.phrase[.arabic].contains("عسل تافوغالت (c1)") == true)
  }

  @Test("Of none it names the nearest with their ids, the nearest first")
  func nearest() throws {
    let cooperative = #expect(throws: NameRefusal.self) {
      try plan().cooperative(called: "tafughalt")
    }
    #expect(
      cooperative?.phrase[.french].hasPrefix(
        "il n’y a pas de coopérative tafughalt\u{A0}; les plus proches\u{A0}: "
          + "Miel de Tafoughalt (c1), ") == true)
    let stand = #expect(throws: NameRefusal.self) { try plan().stand(called: "B11") }
    #expect(stand?.phrase[.english] == "there is no stand B11; nearest: B10 (C), a1 (A), B2 (B)")
  }

  @Test("Nothing is called by nothing", arguments: ["", " ", "\u{64B}"])
  func empty(text: String) {
    #expect(throws: NameRefusal.self) { try plan().stand(called: text) }
    #expect(throws: NameRefusal.self) { try plan().cooperative(called: text) }
    #expect(throws: NameRefusal.self) { try plan().cooperativeOrStand(called: text) }
  }
}

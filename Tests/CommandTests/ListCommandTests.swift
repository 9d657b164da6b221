// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya list and qarya show")
struct ListCommandTests {
  private let cooperative: [String: Kind] = [
    "id": .text, "name": .text, "category": .text, "province": .text, "status": .text,
    "stand": .text, "number": .text,
  ]
  private let stand: [String: Kind] = [
    "id": .text, "number": .text, "area": .real, "type": .text, "openSides": .array,
    "cooperatives": .array, "relations": .dictionary,
  ]

  @Test("Stands are listed by id with all keys of the shape")
  func stands() throws {
    let entries = try PlanCopy().qarya("list", "plan.json", "stands", "--json").entries()
    #expect(entries.count == 56)
    let ids = entries.compactMap { $0["id"]?.text }
    #expect(ids == ids.sorted())
    for entry in entries {
      try expect(.dictionary(entry), has: stand, optionally: ["exitMetres": .real])
      let relations = try #require(entry["relations"]?.dictionary)
      for other in relations.entries {
        #expect(["sideBySide", "backToBack", "facing"].contains(other.value.text))
      }
    }
    #expect(entries.first?["openSides"] == .array([.text("S")]))
    #expect(entries.first?["cooperatives"] == .array([.text("c045")]))
  }

  @Test("Lines are in the language asked for, data in the words of the file")
  func spokenLines() throws {
    let copy = try PlanCopy()
    let french = try copy.qarya("list", "plan.json", "cooperatives", "--language", "fr").lines
    #expect(french.contains { $0.contains("confirmée") && $0.contains("miel") })
    let arabic = try copy.qarya("list", "plan.json", "cooperatives", "--language", "ar").lines
    #expect(arabic.contains { $0.contains("مؤكدة") && $0.contains("بركان") })
    let stand = try copy.qarya("show", "plan.json", "A01", "--language", "fr").lines
    #expect(stand.contains("type de stand\u{A0}: en ligne"))
    #expect(stand.contains("verrouillé\u{A0}: non"))
    #expect(stand.contains { $0.hasSuffix("\u{A0}: côte à côte") })
    let data = try copy.qarya("show", "plan.json", "A01", "--json", "--language", "ar").text
    #expect(data.contains("\"type\": \"row\""))
    let english = try copy.qarya("list", "plan.json", "cooperatives", "--language", "en").lines
    #expect(english.contains { $0.contains("confirmed") && $0.contains("honey") })
  }

  @Test("Stands are what is listed when nothing is said")
  func usually() throws {
    let copy = try PlanCopy()
    let spoken = try copy.qarya("list", "plan.json", "stands")
    #expect(spoken.lines.count == 56)
    #expect(try copy.qarya("list", "plan.json").output == spoken.output)
  }

  @Test("Cooperatives are listed with all keys of the shape")
  func cooperatives() throws {
    let entries = try PlanCopy().qarya("list", "plan.json", "cooperatives", "--json").entries()
    #expect(entries.count == 60)
    for entry in entries {
      try expect(.dictionary(entry), has: cooperative, optionally: ["priority": .integer])
    }
    #expect(entries.first?["stand"] == .text("s051"))
    #expect(entries.first?["number"] == .text("F01"))
  }

  @Test("The waiting list comes in order of seniority")
  func waiting() throws {
    let copy = try PlanCopy()
    try copy.set(.integer(9), at: "cooperatives", "c057", "priority")
    let entries = try copy.qarya("list", "plan.json", "waiting", "--json").entries()
    #expect(entries.map { $0["id"]?.text } == ["c058", "c059", "c060", "c057"])
    for entry in entries { try expect(.dictionary(entry), has: cooperative) }
    #expect(entries.allSatisfy { $0["status"] == .text("waiting") && $0["stand"] == .text("") })
    let lines = try copy.qarya("list", "plan.json", "waiting").lines
    #expect(lines.map { $0.prefix(4) } == ["c058", "c059", "c060", "c057"])
  }

  @Test("Names come in the language asked for")
  func languages() throws {
    let copy = try PlanCopy()
    func firstName(_ language: String) throws -> String? {
      try copy.qarya("list", "plan.json", "cooperatives", "--json", "--language", language)
        .entries().first?["name"]?.text
    }
    #expect(try firstName("en") == "Tafoughalt Honey")
    #expect(try firstName("fr") == "Miel de Tafoughalt")
    #expect(try firstName("ar")?.contains("تافوغالت") == true)
  }

  @Test("A stand is shown by its id and by its number alike, with all that the file says of it")
  func showStand() throws {
    let copy = try PlanCopy()
    let byID = try copy.qarya("show", "plan.json", "s002", "--json")
    #expect(byID.status == 0)
    #expect(byID.output == (try copy.qarya("show", "plan.json", "A02", "--json").output))
    try expect(
      try byID.json(),
      has: stand.merging(
        ["parts": .array, "locked": .boolean, "hold": .text, "powerKilowatts": .real]) { $1 })
  }

  @Test("A cooperative is shown with all that the file says of it, unknown keys too")
  func showCooperative() throws {
    let copy = try PlanCopy()
    try copy.set(.text("+212 …"), at: "cooperatives", "c001", "telephone")
    let shown = try copy.qarya("show", "plan.json", "c001", "--json").json()
    try expect(shown, has: cooperative)
    let file = try #require(try copy.content()["cooperatives"]?.dictionary?["c001"]?.dictionary)
    for entry in file.entries { #expect(shown.dictionary?[entry.key] == entry.value) }
    #expect(try copy.qarya("show", "plan.json", "c001").text.contains("telephone: +212 …"))
  }
}

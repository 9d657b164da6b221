// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya withdraw, relocate, close, reinstate and notices")
struct WithdrawCommandTests {
  private let quality: [String: Kind] = [
    "unplaced": .integer, "errors": .integer, "warnings": .integer, "wishCost": .real,
  ]
  private let stamp = ["--at", "2017-11-29T18:00:00Z", "--by", "Ali"]

  private func run(_ copy: PlanCopy, _ arguments: [String]) throws -> ProgramResult {
    try Program.qarya.run(arguments, in: copy.folder)
  }

  private func expectShape(_ json: PropertyValue) throws -> [PropertyDictionary] {
    try expect(
      json,
      has: [
        "cooperative": .text, "cooperatives": .array, "freed": .text, "freedStands": .array,
        "before": .dictionary, "proposals": .array, "refusals": .array,
      ])
    try expect(json.dictionary?["before"], has: quality)
    let proposals = try #require(json.dictionary).array("proposals")
    for proposal in proposals {
      try expect(
        proposal,
        has: [
          "rank": .integer, "kind": .text, "moves": .array, "moved": .integer, "metres": .real,
          "after": .dictionary, "exact": .boolean, "breaks": .array, "mends": .array,
          "passedOver": .array,
        ], optionally: ["stand": .text, "into": .text, "area": .real])
      try expect(proposal.dictionary?["after"], has: quality)
      for move in try #require(proposal.dictionary).array("moves") {
        try expect(move, has: ["cooperative": .text, "from": .text, "to": .text])
      }
    }
    return proposals.compactMap(\.dictionary)
  }

  @Test("Its JSON has every key of the shape, and no plan is written")
  func shape() throws {
    let copy = try PlanCopy()
    let result = try copy.qarya("withdraw", "plan.json", "c012", "--max-moves", "1", "--json")
    #expect(result.status == 0, "\(result.errors)")
    let proposals = try expectShape(try result.json())
    #expect(proposals.first?["kind"] == .text("fill"))
    #expect(proposals.first?.array("moves").first?.dictionary?["from"] == .text(""))
    #expect(proposals.first?.array("moves").first?.dictionary?["to"] == .text("s034"))
    #expect(try result.json().dictionary?["freed"] == .text("s034"))
    #expect(proposals.contains { $0["kind"] == .text("rest") && $0["stand"] == .text("s034") })
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
    for command in [["relocate", "plan.json", "c012"], ["close", "plan.json", "s034"]] {
      let result = try run(copy, command + ["--max-moves", "1", "--json"])
      _ = try expectShape(try result.json())
    }
  }

  @Test("Of several who withdraw, freed is the stand of the one named first")
  func severalFreed() throws {
    let copy = try PlanCopy()
    #expect(try copy.qarya("unplace", "plan.json", "c003", "--in-place").status == 0)
    for (order, freed, all) in [
      (["c012", "c009"], "s034", ["s034", "s002"]), (["c009", "c012"], "s002", ["s002", "s034"]),
      (["c003", "c009"], "", ["s002"]),
    ] {
      let result = try run(
        copy, ["withdraw", "plan.json"] + order + ["--max-moves", "0", "--json"])
      let json = try #require(try result.json().dictionary)
      #expect(json["cooperative"] == .text(order[0]))
      #expect(json.texts("cooperatives") == order)
      #expect(json["freed"] == .text(freed))
      #expect(json.texts("freedStands") == all)
    }
  }

  @Test("64: who is named twice cannot withdraw twice")
  func namedTwice() throws {
    let result = try PlanCopy().qarya("withdraw", "plan.json", "c012", "c012")
    #expect(result.status == 64)
    #expect(result.errors.contains("c012 is named twice"))
  }

  @Test("Its lines say who moves where, in the language asked for")
  func lines() throws {
    let copy = try PlanCopy()
    let english = try copy.qarya("withdraw", "plan.json", "c012", "--max-moves", "0")
    #expect(english.lines.first?.hasPrefix("withdraws: Talsint Jujube Honey · free: D04") == true)
    #expect(english.text.contains("waiting list → "))
    #expect(english.lines.contains { $0.hasPrefix("     solved: Temsamane Honey") })
    #expect(
      english.text.contains(
        "“enlarge” not proposed: 4 cooperatives are waiting and only 1 stand is free"))
    let french = try copy.qarya(
      "withdraw", "plan.json", "c012", "--max-moves", "0", "--language", "fr")
    #expect(french.lines.first?.hasPrefix("se désiste : Miel de jujubier de Talsint") == true)
    #expect(french.lines.contains { $0.hasPrefix("     résolu\u{A0}: Miel de Temsamane") })
    #expect(english.isHarmless)
  }

  @Test("Carried out, a proposal marks the withdrawal with its reason and seats the next")
  func apply() throws {
    let copy = try PlanCopy()
    let result = try run(
      copy,
      ["withdraw", "plan.json", "c012", "--reason", "ill", "--apply", "1", "--in-place"] + stamp)
    #expect(result.status == 0, "\(result.errors)")
    let plan = try PlanReader.read(try copy.bytes())
    let id = try #require(Cooperative.ID("c012"))
    #expect(plan.cooperatives[id]?.status == .withdrawn)
    #expect(plan.cooperatives[id]?.reason == "ill")
    #expect(plan.cooperatives[id]?.withdrawnAt == "2017-11-29T18:00:00Z")
    #expect(plan.placements[try #require(Stand.ID("s034"))]?.map(\.text) == ["c057"])
    let entries = try copy.newHistory().compactMap(\.dictionary)
    #expect(entries.map { $0["event"]?.text } == ["withdrawn", "placed"])
    #expect(entries[0]["reason"] == .text("ill"))
    #expect(entries.allSatisfy { $0["by"] == .text("Ali") })
    #expect(try copy.qarya("withdraw", "plan.json", "c012").status == 1)
  }

  @Test("The same proposal, time and name give the same bytes; - is a filter")
  func repeatable() throws {
    let copy = try PlanCopy()
    let arguments = ["withdraw", "plan.json", "c012", "c013", "--max-moves", "1", "--apply", "2"]
    let first = try run(copy, arguments + ["-o", "-"] + stamp)
    #expect(first.status == 0, "\(first.errors)")
    #expect(try run(copy, arguments + ["-o", "a.json"] + stamp).status == 0)
    #expect(try copy.folder.bytes("a.json") == first.output)
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
  }

  @Test("The bytes are those of an editing session with the same edit and stamp")
  func session() throws {
    let copy = try PlanCopy()
    let leaving = try #require(Cooperative.ID("c012"))
    let seat = Seat(try #require(Cooperative.ID("c057")), on: try #require(Stand.ID("s034")))
    var session = EditingSession(try PlanReader.read(try copy.bytes()), isSaved: true)
    try session.apply(
      .all([.withdraw(leaving, reason: "ill", at: "2017-11-29T18:00:00Z"), .reseat([seat])]),
      stamp: Stamp(at: "2017-11-29T18:00:00Z", by: "Ali"))
    let command = ["withdraw", "plan.json", "c012", "--reason", "ill", "--max-moves", "0"]
    let result = try run(copy, command + ["--apply", "1", "--in-place"] + stamp)
    #expect(result.status == 0)
    #expect(try copy.bytes() == PlanWriter.bytes(of: session.plan))
    _ = session.undo()
    #expect(PlanWriter.bytes(of: session.plan) == (try Layouts.bytes(Layouts.village)))
  }

  @Test("64: an unknown id, a rank that is not there, a result with no place to go")
  func usage() throws {
    let copy = try PlanCopy()
    for arguments in [
      ["c999"], ["c012", "--apply", "99", "--in-place"], ["c012", "--apply", "0", "--in-place"],
      ["c012", "--apply", "1"], ["c012", "--in-place"], ["c012", "--max-moves", "99"],
      ["c012", "--apply", "1", "-o", "-", "--json"], [],
    ] {
      let result = try run(copy, ["withdraw", "plan.json", "--max-moves", "0"] + arguments)
      #expect(result.status == 64, "\(arguments): \(result.errors)")
      #expect(!result.errors.isEmpty)
    }
    #expect(try copy.qarya("close", "plan.json", "Z99").status == 64)
    #expect(try copy.qarya("relocate", "plan.json", "c999").status == 64)
    #expect(try copy.qarya("notices", "plan.json").status == 64)
    #expect(try copy.qarya("notices", "plan.json", "--since", "soon").status == 64)
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
  }

  @Test("1: what was refused, as a rest area in an approved plan")
  func approved() throws {
    let copy = try PlanCopy()
    #expect(try copy.qarya("approve", "plan.json", "--in-place").status == 0)
    let json = try copy.qarya("withdraw", "plan.json", "c012", "--max-moves", "0", "--json").json()
    let proposals = try expectShape(json)
    let rest = try #require(proposals.first { $0["kind"] == .text("rest") })
    #expect(rest["needsReopening"] == .boolean(true))
    guard case .integer(let rank)? = rest["rank"] else {
      Issue.record("no rank")
      return
    }
    let command = ["withdraw", "plan.json", "c012", "--max-moves", "0", "--in-place", "--apply"]
    let refused = try run(copy, command + ["\(rank)"])
    #expect(refused.status == 1)
    #expect(refused.errors.contains("approved"))
    #expect(try run(copy, command + ["1"]).status == 0)
    #expect(try copy.qarya("reinstate", "plan.json", "c001", "--in-place").status == 1)
  }

  @Test("A withdrawal taken back, and everyone concerned is told")
  func reinstateAndNotices() throws {
    let copy = try PlanCopy()
    try copy.folder.write(try copy.bytes(), to: "old.json")
    let apply = ["--max-moves", "0", "--apply", "1", "--in-place"] + stamp
    #expect(try run(copy, ["withdraw", "plan.json", "c012"] + apply).status == 0)
    let since = ["notices", "plan.json", "--since", "2017-11-29T18:00:00Z"]
    let entries = try run(copy, since + ["--json"]).entries()
    #expect(entries.map { $0["cooperative"]?.text } == ["c012", "c057"])
    #expect(entries.map { $0["kind"]?.text } == ["withdrawn", "seated"])
    #expect(entries.map { $0["from"]?.text } == ["s034", ""])
    #expect(entries.map { $0["to"]?.text } == ["", "s034"])
    let compared = try run(copy, ["notices", "plan.json", "--before", "old.json", "--json"])
    #expect(try compared.entries() == entries)
    #expect(try run(copy, since + ["--language", "en"]).lines.count == 2)
    let pages = try run(copy, since + ["--pages"]).text
    #expect(pages.split(separator: "\u{C}").count == 2)
    #expect(try run(copy, ["reinstate", "plan.json", "c012", "--in-place"] + stamp).status == 0)
    let cooperative = try #require(try copy.content()["cooperatives"]?.dictionary)["c012"]
    #expect(cooperative?.dictionary?["status"] == .text("waiting"))
    #expect(cooperative?.dictionary?["withdrawnAt"] == nil)
  }

  @Test("A closed stand gets a hold that says why, and takes nobody any more")
  func close() throws {
    let copy = try PlanCopy()
    let command = ["close", "plan.json", "s034", "--reason", "a leak", "--max-moves", "0"]
    let listed = try run(copy, command + ["--json"])
    #expect(try expectShape(try listed.json()).map { $0["kind"]?.text } == ["leave"])
    #expect(try run(copy, command + ["--in-place"]).status == 64)
    #expect(try run(copy, command + ["--apply", "1", "--in-place"] + stamp).status == 0)
    let plan = try PlanReader.read(try copy.bytes())
    let stand = try #require(Stand.ID("s034"))
    #expect(plan.stands[stand]?.hold == "a leak")
    #expect(plan.placements[stand] == nil)
    #expect(
      try copy.newHistory().compactMap { $0.dictionary?["event"]?.text } == [
        "held", "unplaced",
      ])
    // Nobody sits there now: closing it again needs no choice.
    #expect(try run(copy, command + ["--in-place"]).status == 0)
  }
}

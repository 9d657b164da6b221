// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya withdraw where stands can become one, and with --all")
struct MergingCommandTests {
  private let large: Cooperative
  private let small: Cooperative

  init() throws {
    large = try SixStands.waiting("w1", 1, area: 18)
    small = try SixStands.waiting("w2", 2, area: 9)
  }

  private func proposals(_ result: ProgramResult) throws -> [PropertyDictionary] {
    try #require(try result.json().dictionary).array("proposals").compactMap(\.dictionary)
  }

  @Test("Two that withdraw side by side make a stand for the one whom neither fits")
  func merge() throws {
    let plan = try SixStands.plan(taken: Array(1...6), waiting: [large, small])
    let folder = try SixStands.folder(plan)
    let result = try Program.qarya.run(["withdraw", "plan.json", "c2", "c3", "--json"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let merge = try #require(try proposals(result).first { $0["kind"] == .text("merge") })
    #expect(merge.texts("stands") == ["s2", "s3"])
    #expect(merge["area"] == .real(18))
    #expect(merge["moved"] == .integer(0))
    let move = merge.array("moves").first?.dictionary
    #expect(move?["cooperative"] == .text("w1"))
    #expect(move?["from"] == .text(""))
    #expect(move?["to"] == .text("s2"))
    guard case .integer(let rank)? = merge["rank"] else { return }
    let applied = try Program.qarya.run(
      ["withdraw", "plan.json", "c2", "c3", "--apply", "\(rank)", "-o", "x.json"], in: folder)
    #expect(applied.status == 0, "\(applied.errors)")
    #expect(applied.text.contains("A2 and A3 become one stand: 18 m² for Waiting 1"))
    let after = try PlanReader.read(try folder.bytes("x.json"))
    #expect(SixStands.guests(of: "s2", in: after) == ["w1"])
    #expect(after.stand(named: "s3") == nil)
    #expect(after.cooperatives[large.id]?.status == .confirmed)
    #expect(try Program.qarya.run(["check", "x.json"], in: folder).status == 0)
  }

  @Test("A stand that was free joins the freed one, which stays")
  func freeNeighbour() throws {
    let plan = try SixStands.plan(taken: [1, 2, 4, 5, 6], waiting: [large, small])
    let folder = try SixStands.folder(plan)
    let result = try Program.qarya.run(["withdraw", "plan.json", "c2", "--json"], in: folder)
    let merge = try #require(try proposals(result).first { $0["kind"] == .text("merge") })
    #expect(merge.texts("stands") == ["s2", "s3"])
  }

  @Test("In an approved plan it is refused until the approval is lifted, and nothing is written")
  func approved() throws {
    let plan = try SixStands.plan(taken: Array(1...6), waiting: [large], status: .approved)
    let folder = try SixStands.folder(plan)
    let before = try folder.bytes("plan.json")
    let result = try Program.qarya.run(["withdraw", "plan.json", "c2", "c3", "--json"], in: folder)
    let merge = try #require(try proposals(result).first { $0["kind"] == .text("merge") })
    #expect(merge["needsReopening"] == .boolean(true))
    guard case .integer(let rank)? = merge["rank"] else { return }
    let applied = try Program.qarya.run(
      ["withdraw", "plan.json", "c2", "c3", "--apply", "\(rank)", "--in-place"], in: folder)
    #expect(applied.status == 1)
    #expect(applied.errors.contains("approved"))
    #expect(try folder.bytes("plan.json") == before)
  }

  @Test("--all lists everyone who fits, whatever the policy; without it the JSON has no such key")
  func all() throws {
    let plan = try SixStands.plan(
      taken: Array(1...6),
      waiting: [
        small, try SixStands.waiting("w3", 3, area: 4), try SixStands.waiting("w4", 4, area: 9),
      ])
    let folder = try SixStands.folder(plan)
    func seated(_ more: [String]) throws -> [String] {
      let result = try Program.qarya.run(
        ["withdraw", "plan.json", "c2", "--max-moves", "0", "--json"] + more, in: folder)
      #expect(try result.json().dictionary?["all"] == (more.isEmpty ? nil : .boolean(true)))
      return try proposals(result).filter { $0["kind"] == .text("fill") }.compactMap {
        $0.array("moves").first?.dictionary?["cooperative"]?.text
      }
    }
    #expect(try seated([]) == ["w2"])
    #expect(try seated(["--all"]) == ["w2", "w3", "w4"])
    let applied = try Program.qarya.run(
      ["withdraw", "plan.json", "c2", "--max-moves", "0", "--all", "--apply", "3", "-o", "x.json"],
      in: folder)
    #expect(applied.status == 0, "\(applied.errors)")
    let after = try PlanReader.read(try folder.bytes("x.json"))
    #expect(SixStands.guests(of: "s2", in: after) == ["w4"])
    let text = try Program.qarya.run(["withdraw", "plan.json", "c2", "--all"], in: folder)
    #expect(text.text.contains("all ways to assign a stand"))
  }
}

@Suite("qarya arrange --waiting")
struct ArrangeWaitingCommandTests {
  @Test("A plan without errors stays one; who is left out is told with the rule and the stands")
  func noNewError() throws {
    let plan = try SixStands.plan(
      taken: [1, 4, 5, 6],
      waiting: [try SixStands.waiting("w1", 1, area: 18), try SixStands.waiting("w2", 2, area: 9)])
    let folder = try SixStands.folder(plan)
    let command = ["arrange", "plan.json", "--waiting", "--effort", "300"]
    let result = try Program.qarya.run(command + ["--json"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let json = try #require(try result.json().dictionary)
    #expect(json["after"]?.dictionary?["errors"] == .integer(0))
    let left = try #require(json.array("unplaced").first?.dictionary)
    #expect(json.array("unplaced").count == 1)
    #expect(left["cooperative"] == .text("w1"))
    let reason = try #require(left.array("reasons").first?.dictionary)
    #expect(reason["rule"] == .text("areaFits"))
    #expect(reason["stands"] == .integer(2))
    let written = try Program.qarya.run(command + ["-o", "x.json"], in: folder)
    #expect(written.text.contains("w1  no stand: enough area on 2 of 2 open stands  Waiting 1"))
    #expect(try Program.qarya.run(["check", "x.json"], in: folder).status == 0)
    for (language, words) in [
      ("fr", "sans stand\u{A0}: surface suffisante sur 2 de 2 stands disponibles"),
      ("ar", "بلا رواق: كفاية المساحة"),
    ] {
      let told = try Program.qarya.run(command + ["--language", language], in: folder)
      #expect(told.text.contains(words), "\(told.text)")
    }
  }

  @Test("Without --waiting only confirmed ones are told")
  func confirmedOnly() throws {
    let plan = try SixStands.plan(
      taken: Array(1...6), waiting: [try SixStands.waiting("w1", 1, area: 9)])
    let folder = try SixStands.folder(plan)
    let result = try Program.qarya.run(
      ["arrange", "plan.json", "--effort", "50", "--json"], in: folder)
    #expect(try result.json().dictionary?.array("unplaced").isEmpty == true)
  }
}

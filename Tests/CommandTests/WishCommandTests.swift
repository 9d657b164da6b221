// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("Wished stands and kept zones on the command line")
struct WishCommandTests {
  /// The sample fair where c045, on A01, wished for A02, a stand that is gone, and A01.
  private func wishing() throws -> PlanCopy {
    let copy = try PlanCopy()
    try copy.set(
      .array([.text("s002"), .text("gone"), .text("s001")]), at: "cooperatives", "c045", "wishes")
    return copy
  }

  @Test("check says which choice somebody has, and what it costs")
  func check() throws {
    let copy = try wishing()
    let before = try #require(try copy.qarya("check", "plan.json", "--json").json().dictionary)
    try copy.set(
      .dictionary(["kind": .text("standWish"), "weight": .real(2)]), at: "rules", "stand-wish")
    let lines = try copy.qarya("check", "plan.json", "--language", "en").lines
    #expect(
      lines.contains {
        $0.contains("A01") && $0.hasSuffix("has its 2nd choice, stand A01; first choice: A02.")
      })
    let after = try #require(try copy.qarya("check", "plan.json", "--json").json().dictionary)
    let costs = [before, after].compactMap { $0["wishCost"]?.number }
    #expect(costs.count == 2 && (costs[1] - costs[0] - 2).magnitude < 1e-9)
    for language in ["fr", "ar"] {
      let said = try copy.qarya("check", "plan.json", "--language", language).text
      #expect(said.contains(language == "fr" ? "son 2e choix" : "الاختيار الثاني"))
    }
    let explained = try copy.qarya("explain", "plan.json", "stand-wish", "--language", "en").text
    #expect(explained.contains("0 for the first choice"))
    #expect(explained.contains("worst: 1 (A01, Oujda Embroidery)"))
  }

  @Test("list and show have the wishes and the choice; who has neither has no such keys")
  func lists() throws {
    let copy = try wishing()
    let entries = try copy.qarya("list", "plan.json", "cooperatives", "--json").entries()
    let one = try #require(entries.first { $0["id"]?.text == "c045" })
    #expect(one.texts("wishes") == ["s002", "gone", "s001"])
    #expect(one["choice"] == .integer(2))
    #expect(entries.count { $0["wishes"] != nil || $0["choice"] != nil } == 1)
    let shown = try copy.qarya("show", "plan.json", "c045", "--language", "en").lines
    #expect(shown.contains("choice: 2"))
    #expect(shown.contains("wished stands: s002, gone, s001"))
  }

  @Test("diff tells wishes by the numbers of the stands")
  func diff() throws {
    let copy = try wishing()
    try copy.folder.write(copy.bytes(), to: "old.json")
    try copy.set(.array([.text("s003")]), at: "cooperatives", "c045", "wishes")
    let lines = try copy.qarya("diff", "old.json", "plan.json", "--language", "en").lines
    #expect(lines == ["Oujda Embroidery (c045): wished stands A02, gone, A01 → A03"])
    try copy.set(.array([]), at: "cooperatives", "c045", "wishes")
    let none = try copy.qarya("diff", "old.json", "plan.json", "--language", "en").lines
    #expect(none == ["Oujda Embroidery (c045): wished stands A02, gone, A01 → –"])
  }

  @Test("a wish that is no id, and a zone that is none, are refused with their line and key path")
  func refused() throws {
    let copy = try wishing()
    try copy.set(.text("s002"), at: "cooperatives", "c045", "wishes")
    let text = try copy.qarya("check", "plan.json")
    #expect(text.status == 65 && text.errors.contains("cooperatives.c045.wishes"))
    try copy.set(.array([]), at: "cooperatives", "c045", "wishes")
    try copy.set(
      .dictionary(["kind": .text("zoneOnly"), "zone": .text("nowhere")]), at: "rules", "kept")
    let zone = try copy.qarya("check", "plan.json", "--language", "en")
    #expect(zone.status == 65)
    #expect(zone.errors.contains("rules.kept.zone") && zone.errors.contains("is no feature"))
  }
}

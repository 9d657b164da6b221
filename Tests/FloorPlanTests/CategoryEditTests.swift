// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing
import Wording

@testable import FloorPlan

@Suite("Edits of categories and provinces")
struct CategoryEditTests {
  private let stamp = Stamp(at: "2017-11-28T18:00:00Z", by: "staff")

  private var plan: Plan {
    Plan(
      hall: Hall(width: 4, depth: 4),
      cooperatives: [
        .named("c1") { $0.category = "ho" }, .named("c2") { $0.category = "miel" },
        .named("c3") { $0.category = "honey" },
      ],
      rules: [
        Rule(
          id: "apart", kind: "keepApart",
          parameters: [
            "a": .dictionary(["category": .text("miel")]),
            "b": .dictionary(["category": .text("honey")]),
          ])
      ], categories: ["honey": Category(sign: "■"), "miel": Category(), "wax": Category()])
  }

  @Test("Several become one: cooperatives and rules follow, in one line of history")
  func merges() throws {
    var merged = plan
    let back = try merged.apply(
      .mergeCategories(["ho", "miel", "honey"], into: "honey"), stamp: stamp)
    #expect(merged.cooperatives.values.allSatisfy { $0.category == "honey" })
    #expect(merged.rules["apart"]?.parameters["a"]?.dictionary?["category"]?.text == "honey")
    #expect(merged.categories.keys.sorted() == ["honey", "wax"])
    #expect(merged.history.map(\.event) == ["merged"])
    #expect(merged.history.first?.reason == "ho, miel → honey")
    _ = try merged.apply(back, stamp: nil)
    #expect(merged == plan)
  }

  @Test("Only what nobody has and no rule names is removed")
  func removes() throws {
    #expect(throws: EditRefusal.categoryInUse("honey", by: "c3")) {
      try plan.applying(.removeCategory("honey"), stamp: nil)
    }
    let moved = try plan.applying(.mergeCategories(["miel"], into: "honey"), stamp: nil)
    #expect(throws: EditRefusal.noSuchCategory("miel")) {
      try moved.applying(.removeCategory("miel"), stamp: nil)
    }
    var free = try #require(plan.cooperatives["c2"])
    free.category = ""
    let freed = try plan.applying(.writeCooperative(free), stamp: nil)
    #expect(throws: EditRefusal.categoryInRule("miel", "apart")) {
      try freed.applying(.removeCategory("miel"), stamp: nil)
    }
    #expect(try plan.applying(.removeCategory("wax"), stamp: nil).categories["wax"] == nil)
  }

  @Test("Colours are read as they are written")
  func colours() {
    #expect(Category.Colour("#77aadd") == .exact(red: 0x77, green: 0xAA, blue: 0xDD))
    #expect(Category.Colour("#77AADD")?.text == "#77aadd")
    #expect(Category.Colour("#0a00ff")?.text == "#0a00ff")
    for wrong in ["", "#", "77aadd", "#77aad", "#77aaddd", "#77aagg", "#é7aad"] {
      #expect(Category.Colour(wrong) == nil)
    }
  }

  @Test("What was told holds until something else is to be told")
  func told() throws {
    let stand = Stand(
      id: "s1", number: "A01", parts: [GridRectangle(x: 0, y: 0, width: 2, depth: 2)])
    let plan = Plan(
      hall: Hall(width: 4, depth: 4), stands: [stand], cooperatives: [.named("c1")],
      placements: ["s1": ["c1"]])
    let after = try plan.applying(.tell("c1"), stamp: stamp)
    let entry = try #require(after.lastTold["c1"])
    #expect(entry.by == "staff")
    #expect(entry.stand == "s1")
    #expect(Told(entry) == Told("c1", on: ["s1"], in: after))
    let off = try after.applying(.unplace("c1", toWaiting: true), stamp: stamp)
    #expect(Told(entry) != Told("c1", on: [], in: off))
    let again = try off.applying(.place("c1", on: "s1"), stamp: stamp)
    #expect(Told(entry) == Told("c1", on: ["s1"], in: again))
  }
}

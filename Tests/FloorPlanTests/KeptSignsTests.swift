// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing
import Wording

@testable import FloorPlan

@Suite("The signs of categories and provinces")
struct KeptSignsTests {
  private func plan(
    _ described: [ExactText: FloorPlan.Category] = [:], used: [String] = []
  ) -> Plan {
    Plan(
      hall: Hall(width: 4, depth: 4),
      cooperatives: used.enumerated().compactMap { place, category in
        Cooperative.ID("c\(place)").map { id in
          .named(id) {
            $0.category = category
            $0.province = category
          }
        }
      }, categories: described)
  }

  @Test("A wanted colour's place is kept, the others take what is left in order")
  func places() {
    let places = KeptSigns.places(of: [
      "a": .init(), "b": .init(colour: .number(0)), "c": .init(),
      "d": .init(colour: .number(2)), "e": .init(colour: .number(0)),
      "f": .init(colour: .number(-3)),
    ])
    #expect(places == ["a": 1, "b": 0, "c": 3, "d": 2, "e": 4, "f": 5])
  }

  @Test("A sign that was given comes before a colour's place, and no place is had twice")
  func given() {
    let places = KeptSigns.places(of: [
      "a": .init(colour: .number(1)), "b": .init(sign: "●"), "c": .init(sign: "M"), "d": .init(),
    ])
    #expect(places["b"] == 1)
    #expect(Set(places.values).count == 4)
  }

  @Test("One more moves nobody's sign along", arguments: Grouping.allCases)
  func keeps(_ grouping: Grouping) throws {
    let plan = plan(used: ["dates", "honey", "olive"])
    let before = plan.ids(of: grouping).map { plan.sign(of: $0, in: grouping) }
    #expect(before == ["■", "●", "▲"])
    let after = try plan.applying(
      .all(plan.keepingSigns(writing: [("argan", FloorPlan.Category())], in: grouping)),
      stamp: nil)
    #expect(after.sign(of: "argan", in: grouping) == "◆")
    #expect(["dates", "honey", "olive"].map { after.sign(of: $0, in: grouping) } == before)
    #expect(after[grouping]["argan"]?.sign == "◆")
    // It is given for good: it stays when others go.
    let gone = try after.applying(.removeCategory("argan", of: grouping), stamp: nil)
    #expect(["dates", "honey", "olive"].map { gone.sign(of: $0, in: grouping) } == before)
  }

  @Test("Signs that follow from a colour's number need not be written out")
  func numbers() {
    let plan = plan(["honey": .init(colour: .number(4))], used: ["honey"])
    let edits = plan.keepingSigns(writing: [("argan", FloorPlan.Category())])
    #expect(edits.count == 1)
    #expect(plan.keepingSigns(writing: [("honey", .init(colour: .number(5)))]).count == 1)
    let recoloured = plan.keepingSigns(writing: [("honey", .init(colour: .number(5)))])
    #expect(recoloured == [.writeCategory("honey", .init(colour: .number(5), sign: "▼"))])
  }

  @Test("Equal seeds of categories keep what each had, whatever comes")
  func random() throws {
    for seed in 1...60 {
      var random = SplitMix64(seed: UInt64(seed))
      func letter(of letters: String) -> String {
        letters.randomElement(using: &random).map { String($0) } ?? "a"
      }
      var plan = plan(used: (0..<4).map { _ in letter(of: "abcdefgh") })
      for _ in 0..<6 {
        let before = plan.ids(of: .category).map { ($0, plan.sign(of: $0, in: .category)) }
        let new = ExactText(letter(of: "abcdefghijkl"))
        let colour: FloorPlan.Category.Colour? =
          Bool.random(using: &random) ? .number(Int.random(in: 0...20, using: &random)) : nil
        guard plan.categories[new] == nil, !plan.ids(of: .category).contains(new) else { continue }
        plan = try plan.applying(
          .all(plan.keepingSigns(writing: [(new, .init(colour: colour))])), stamp: nil)
        for (id, sign) in before { #expect(plan.sign(of: id, in: .category) == sign) }
        let signs = plan.ids(of: .category).map { plan.sign(of: $0, in: .category) }
        #expect(Set(signs).count == signs.count)
      }
    }
  }
}

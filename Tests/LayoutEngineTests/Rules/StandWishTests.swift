// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing
import Wording

@testable import LayoutEngine

@Suite("standWish")
struct StandWishTests {
  let hall = TextHall(
    """
    +------+
    |ABCDE.|
    +------+
    """)

  func plan(
    wishes: [Stand.ID], on stands: [Stand.ID] = ["A"], _ parameters: PropertyDictionary = [:]
  ) -> Plan {
    hall.plan(
      rules: [.of("standWish", parameters)], cooperatives: [.named("x") { $0.wishes = wishes }],
      seats: Dictionary(uniqueKeysWithValues: stands.map { ($0, ["x"]) }))
  }

  func costs(
    wishes: [Stand.ID], on stands: [Stand.ID] = ["A"], _ parameters: PropertyDictionary = [:]
  ) -> [Double] {
    plan(wishes: wishes, on: stands, parameters).violations.map(\.cost)
  }

  @Test("the first choice is free, each further one costs the weight once more")
  func places() {
    #expect(costs(wishes: ["A", "B", "C"]) == [])
    #expect(costs(wishes: ["B", "A", "C"]) == [1])
    #expect(costs(wishes: ["B", "C", "A"], ["weight": .real(0.5)]) == [1])
    #expect(costs(wishes: ["B", "A"], ["weight": .integer(0)]) == [])
  }

  @Test("a stand that was not wished for costs as if it were the fourth, or what the rule says")
  func otherwise() {
    #expect(costs(wishes: ["B"]) == [3])
    #expect(costs(wishes: ["B"], ["otherwise": .real(1.5), "weight": .integer(2)]) == [3])
    #expect(costs(wishes: ["B"], ["otherwise": .integer(0)]) == [])
    #expect(costs(wishes: ["B", "C", "D", "E", "A"]) == [4])
  }

  @Test("stands that are gone are skipped, and one named twice has its first place")
  func gone() {
    #expect(costs(wishes: ["gone", "A"]) == [])
    #expect(costs(wishes: ["gone", "B", "gone2", "A"]) == [1])
    #expect(costs(wishes: ["B", "B", "B", "A"]) == [1])
    #expect(costs(wishes: ["B", "A", "B", "A"]) == [1])
  }

  @Test("who wished only for stands that are gone has none of its wishes")
  func allGone() {
    #expect(costs(wishes: ["gone"]) == [3])
  }

  @Test("who wished for nothing, and who has no stand, has nothing to complain of")
  func silent() {
    #expect(costs(wishes: []) == [])
    #expect(costs(wishes: ["A", "B"], on: []) == [])
  }

  @Test("of several stands the best placed counts and is named, a wished one before any other")
  func several() {
    let both = plan(wishes: ["C", "B", "A"], on: ["A", "B"]).violations
    #expect(both.map(\.stands) == [["B"]])
    #expect(both.map(\.cost) == [1])
    #expect(costs(wishes: ["A"], on: ["A", "B"]) == [])
    let neither = plan(wishes: ["C"], on: ["E", "D"]).violations
    #expect(neither.map(\.stands) == [["D"]])
    #expect(neither.map(\.cooperatives) == [["x"]])
    let dear = plan(wishes: ["D", "E", "B"], on: ["A", "B"], ["otherwise": .integer(1)]).violations
    #expect(dear.map(\.stands) == [["B"]])
    #expect(dear.map(\.cost) == [2])
  }

  @Test("it is always a wish; measured is the place, counted from 0")
  func shape() {
    let found = plan(wishes: ["B", "C", "A"], ["severity": .text("error")]).violations
    #expect(found.map(\.severity) == [.wish])
    #expect(found.map(\.measured) == [2])
    #expect(found.map(\.limit) == [0])
  }

  @Test("those of several cooperatives come in the order of their stands, as all violations do")
  func order() {
    let crossed = hall.plan(
      rules: [.of("standWish")],
      cooperatives: [.named("x") { $0.wishes = ["E"] }, .named("y") { $0.wishes = ["E"] }],
      seats: ["A": ["y"], "B": ["x"]])
    #expect(crossed.brokenStands == ["A", "B"])
    #expect(crossed.brokenCooperatives == ["y", "x"])
  }

  @Test("the repair moves to the first choice, or exchanges with who has it")
  func repair() throws {
    func found(_ plan: Plan) throws -> Edit? {
      let checker = Checker(plan)
      var search = RepairSearch(checker)
      return search.repair(of: try #require(checker.report.violations.first))?.edit
    }
    #expect(try found(plan(wishes: ["C", "A"])) == .place("x", on: "C"))
    let crossed = hall.plan(
      rules: [.of("standWish")],
      cooperatives: [
        .named("x") { $0.wishes = ["B", "A"] }, .named("y") { $0.wishes = ["A", "B"] },
      ], seats: ["A": ["x"], "B": ["y"]])
    #expect(try found(crossed) == .swap("x", "y"))
  }

  @Test("arranging gives all their first choices where they can have them")
  func arranging() {
    let crossed = hall.plan(
      rules: [.of("standWish"), .of("placed")],
      cooperatives: [
        .named("x") { $0.wishes = ["B"] }, .named("y") { $0.wishes = ["C", "D"] },
        .named("z") { $0.wishes = ["A"] },
      ], seats: ["A": ["x"], "B": ["y"], "C": ["z"]])
    let found = Arranger(crossed).run(ArrangementEffort(moves: 2000))
    #expect(found.before.wishCost == 9)
    #expect(found.after.wishCost == 0)
    #expect(found.plan.placements == ["B": ["x"], "C": ["y"], "A": ["z"]])
  }

  @Test("the sentence says which choice it is and what the first was, in three languages")
  func sentences() throws {
    func said(_ wishes: [Stand.ID], _ language: Language) throws -> String {
      let plan = plan(wishes: wishes)
      return try #require(plan.violations.first).message(in: language, of: plan)
    }
    let second: [Stand.ID] = ["B", "A"]
    #expect(try said(second, .english) == "x has its 2nd choice, stand A; first choice: B.")
    #expect(try said(second, .french) == "x a son 2e choix, le stand A ; 1er choix : B.")
    #expect(
      try said(second, .arabic) == "x في الرواق A، وهو الاختيار الثاني؛ الاختيار الأول: B.")
    #expect(try said(["B"], .english) == "x did not wish for stand A; first choice: B.")
    #expect(try said(["gone"], .english) == "x is on stand A; the stands it wished for are gone.")
  }

  @Test("choices are counted in words as each language does")
  func ordinals() {
    let english = [1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111].map { ChoiceWords.choice($0).english }
    #expect(
      english
        == [
          "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "103rd", "111th",
        ].map { $0 + " choice" })
    #expect(ChoiceWords.choice(1).french == "1er choix")
    #expect(ChoiceWords.choice(2).french == "2e choix")
    #expect(ChoiceWords.choice(10).arabic == "الاختيار العاشر")
    #expect(ChoiceWords.choice(11).arabic == "الاختيار رقم 11")
  }

  @Test("the explanation measures everyone who wished, the worst first")
  func explanation() throws {
    let plan = hall.plan(
      rules: [.of("standWish")],
      cooperatives: [
        .named("x") { $0.wishes = ["A"] }, .named("y") { $0.wishes = ["C", "B"] }, .named("z"),
      ], seats: ["A": ["x"], "B": ["y"], "C": ["z"]])
    let explanation = try #require(RuleExplanation("standWish", in: Checker(plan)))
    #expect(explanation.measures.map(\.value) == [1, 0])
    #expect(explanation.measures.map(\.cooperatives) == [["y"], ["x"]])
    #expect(explanation.description.limits == [RuleLimit(StandWish.otherwise, 3)])
  }
}

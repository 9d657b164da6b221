// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("The catalogue of rules")
struct RuleCatalogueTests {
  let plan = TextHall("+--+\n|A.|\n+--+").plan(cooperatives: [.named("x")])

  func path(_ kind: String, _ parameters: PropertyDictionary) -> [String]? {
    RuleCatalogue().problem(in: .of(kind, id: "rule", parameters), of: plan)?.keyPath
  }

  @Test("each kind is listed once")
  func kinds() {
    #expect(Set(RuleCatalogue.kinds).count == RuleCatalogue.kinds.count)
  }

  @Test("an unknown kind is refused at its key, and what a known one does not read is not")
  func unknown() {
    #expect(path("fengShui", [:]) == ["kind"])
    #expect(path("InsideHall", [:]) == ["kind"])
    for kind in ["sessionClash", "sessionSeats", "sessionHours"] {
      #expect(path(kind, ["of": .integer(3), "severity": .text("fatal")]) == nil)
    }
  }

  @Test("rules without parameters of their own take their defaults")
  func defaults() {
    let needy = ["near", "far", "cap", "zone", "zoneOnly", "standType", "pair", "keepTogether"]
    for kind in RuleCatalogue.kinds where !needy.contains(kind) { #expect(path(kind, [:]) == nil) }
    for kind in needy { #expect(path(kind, [:]) != nil) }
  }

  @Test("a limit that is negative, no number or a text is refused at its key")
  func limits() {
    for value in [PropertyValue.integer(-1), .real(-0.1), .text("3"), .boolean(true), .array([])] {
      #expect(path("exitReach", ["metres": value]) == ["metres"])
      #expect(path("keepApart", ["weight": value]) == ["weight"])
    }
    #expect(path("exitReach", ["metres": .integer(0)]) == nil)
  }

  @Test("a severity is one of three words where the rule chooses, and no matter elsewhere")
  func severity() {
    #expect(path("keepApart", ["severity": .text("fatal")]) == ["severity"])
    #expect(path("keepApart", ["severity": .integer(1)]) == ["severity"])
    #expect(path("placed", ["severity": .text("fatal")]) == nil)
    let rule = Rule.of("placed", ["severity": .text("wish")])
    let violations = TextHall("+-+\n|A|\n+-+").plan(rules: [rule], cooperatives: [.named("x")])
      .violations
    #expect(violations.map(\.severity) == [.error])
  }

  @Test("unknown keys are kept, except in selectors, where they are refused")
  func unknownKeys() {
    #expect(path("exitReach", ["colour": .text("red")]) == nil)
    for (selector, expected) in [
      (["colour": .text("red")] as PropertyDictionary, ["a", "colour"]),
      (["need": .text("wine")], ["a", "need"]), (["tag": .integer(1)], ["a", "tag"]),
      (["id": .text("nobody")], ["a", "id"]), (["id": .text("not an id")], ["a", "id"]),
    ] {
      #expect(path("keepApart", ["a": .dictionary(selector)]) == expected)
    }
    #expect(path("keepApart", ["b": .text("honey")]) == ["b"])
    #expect(
      path("keepApart", ["a": .dictionary(["id": .text("x"), "need": .text("power")])]) == nil)
  }
}

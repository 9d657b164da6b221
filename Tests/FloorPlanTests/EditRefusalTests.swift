// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing
import Wording

@Suite("Edits that would leave a plan nobody can read are refused")
struct EditRefusalTests {
  /// The small fair with a zone, a void with a door, and rules that name the zone and cooperatives.
  private func plan() throws -> Plan {
    var plan = try SmallFair.plan()
    let area = Feature.Place.area(GridRectangle(x: 30, y: 20, width: 6, depth: 6))
    let edits: [Edit] = [
      .writeFeature(Feature(id: try identifier("z"), kind: .zone, place: area)),
      .writeFeature(Feature(id: try identifier("hole"), kind: .void, place: area)),
      .writeFeature(
        Feature(
          id: try identifier("d"), kind: .exit,
          place: .door(.init(side: .north, offset: 0, width: 2, void: try identifier("hole"))))),
      .writeRule(Rule(id: try identifier("in-z"), kind: "zone", parameters: ["zone": .text("z")])),
      .writeRule(
        Rule(
          id: try identifier("two"), kind: "pair",
          parameters: ["first": .text("c3"), "second": .text("c1")])),
      .writeRule(
        Rule(
          id: try identifier("one"), kind: "near",
          parameters: ["of": .dictionary(["id": .text("c4")])])),
    ]
    for edit in edits { _ = try plan.apply(edit, stamp: nil) }
    return plan
  }

  private func refusal(_ edit: Edit, _ vocabulary: (any RuleVocabulary)? = nil) throws
    -> EditRefusal?
  {
    var plan = try plan()
    let before = plan
    do throws(EditRefusal) {
      _ = try plan.apply(edit, stamp: nil, vocabulary: vocabulary)
      return nil
    } catch {
      #expect(plan == before)
      for language in Language.allCases {
        #expect(!error.phrase(calling: \.text, and: \.text)[language].isEmpty)
      }
      return error
    }
  }

  @Test("A zone that a rule names stays, and stays a zone, until the rule goes")
  func zones() throws {
    let zone: Feature.ID = try identifier("z")
    let rule: Rule.ID = try identifier("in-z")
    #expect(try refusal(.removeFeature(zone)) == .featureInRule(zone, rule))
    var stage = try #require(try plan().hall.features[zone])
    stage.kind = .stage
    #expect(try refusal(.writeFeature(stage)) == .featureInRule(zone, rule))
    #expect(try refusal(.all([.removeRule(rule), .removeFeature(zone)])) == nil)
  }

  @Test("A cooperative that a rule names stays in the roster, by a pair or by a selector")
  func cooperatives() throws {
    let (paired, selected): (Cooperative.ID, Cooperative.ID) = (
      try identifier("c3"), try identifier("c4")
    )
    #expect(
      try refusal(.removeCooperative(paired)) == .cooperativeInRule(paired, identifier("two")))
    #expect(
      try refusal(.removeCooperative(selected)) == .cooperativeInRule(selected, identifier("one")))
  }

  @Test("A void with a door on it stays a void")
  func voids() throws {
    let void: Feature.ID = try identifier("hole")
    #expect(try refusal(.removeFeature(void)) == .inUse(void, by: identifier("d")))
    var wall = try #require(try plan().hall.features[void])
    wall.kind = .wall
    #expect(try refusal(.writeFeature(wall)) == .inUse(void, by: identifier("d")))
  }

  @Test("A feature has the place of its kind, and says only what its kind can")
  func features() throws {
    let id: Feature.ID = try identifier("new")
    let point = Feature.Place.point(GridPoint(x: 1, y: 1))
    let area = Feature.Place.area(GridRectangle(x: 1, y: 1, width: 1, depth: 1))
    for feature in [
      Feature(id: id, kind: .stage, place: point), Feature(id: id, kind: .power, place: area),
      Feature(id: id, kind: .power, place: point, powerKilowatts: -1),
      Feature(id: id, kind: .power, place: point, powerKilowatts: .infinity),
      Feature(id: id, kind: .stage, place: area, powerKilowatts: 1),
      Feature(id: id, kind: .stage, place: area, mountedOn: try identifier("s1")),
    ] { #expect(try refusal(.writeFeature(feature)) == .malformedFeature(id)) }
    let gear = Feature(
      id: id, kind: .extinguisher, place: point, mountedOn: try identifier("nowhere"))
    #expect(try refusal(.writeFeature(gear)) == .missingHost(id))
  }

  @Test("Nothing is written that no file can hold")
  func unstorable() throws {
    let bell = "\u{7}"
    #expect(try refusal(.hold(identifier("s1"), bell)) == .unstorableText("s1"))
    var one = try #require(try plan().cooperatives[identifier("c4")])
    one.names["fr"] = bell
    #expect(try refusal(.writeCooperative(one)) == .unstorableText("c4"))
    one.names["fr"] = nil
    one.priority = .max
    #expect(try refusal(.writeCooperative(one)) == .malformedCooperative(one.id))
    let rule = Rule(
      id: try identifier("r"), kind: "near", parameters: ["metres": .real(.nan)])
    #expect(try refusal(.writeRule(rule)) == .unstorableText("r"))
  }

  @Test("A rule is written only if those who know what rules mean take it")
  func rules() throws {
    let rule = Rule(id: try identifier("r"), kind: "near")
    let problem = RuleProblem(
      keyPath: ["metres"], Phrase("is missing", fr: "manque", ar: "غير موجود"))
    let refused = try refusal(.writeRule(rule), Strict(problem: problem))
    #expect(refused == .malformedRule(rule.id, problem))
    #expect(refused?.description == "rule r.metres is missing")
    #expect(try refusal(.writeRule(rule)) == nil)
  }
}

/// Takes no rule.
private struct Strict: RuleVocabulary {
  let problem: RuleProblem

  func problem(in rule: Rule, of plan: Plan) -> RuleProblem? { problem }
  func problem(inRulesOf plan: Plan) -> RuleProblem? { problem }
}

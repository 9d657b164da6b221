// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import TestSupport
import Testing
import Wording

@testable import LayoutEngine

/// A parameter that means nothing, or contradicts another.
private struct Refused: CustomTestStringConvertible, Sendable {
  let kind: String
  let parameters: PropertyDictionary
  let path: [String]

  init(_ kind: String, _ parameters: PropertyDictionary, at path: String...) {
    self.kind = kind
    self.parameters = parameters
    self.path = path
  }

  var testDescription: String { "\(kind) \(path.joined(separator: "."))" }
}

@Suite("Rules that mean nothing are refused where they say so")
struct RefusedParametersTests {
  /// What each kind needs to be read; kinds that are not here need nothing.
  private static let sound: [String: PropertyDictionary] = [
    "keepTogether": ["metres": .integer(3)],
    "cap": ["count": .integer(2), "metres": .integer(3)],
    "near": ["feature": .text("water"), "metres": .integer(3)],
    "far": ["feature": .text("stage"), "metres": .integer(3)],
    "zone": ["zone": .text("z")],
    "zoneOnly": ["zone": .text("z")],
    "standType": ["type": .text("corner")],
    "pair": ["first": .text("x"), "second": .text("y"), "metres": .integer(3)],
  ]

  /// The numbers of each kind, all from 0.
  private static let numbers: [String: [String]] = [
    "standArea": ["min", "max"], "minimumAisleWidth": ["metres", "frontage", "facingSpan"],
    "exitReach": ["metres"], "exitCount": ["density"], "exitWidth": ["density"],
    "exitClear": ["metres"], "fireGearClear": ["metres"], "extinguishers": ["squareMetres"],
    "deadEnd": ["metres"], "narrowGap": ["serviceGap"], "netRatio": ["max"],
    "cookingPower": ["kilowatts"], "cookingApart": ["metres"], "keepApart": ["metres"],
    "keepTogether": ["metres"], "cap": ["count", "metres"], "near": ["metres"],
    "far": ["metres"], "pair": ["metres"], "standWish": ["otherwise"],
    "egress": ["seconds"],
    "fairExposure": ["below", "fewest"],
  ]

  /// The selectors of each kind.
  private static let selectors: [String: [String]] = [
    "keepApart": ["a", "b"], "keepTogether": ["a", "b"], "cluster": ["of"], "cap": ["of"],
    "near": ["of"], "far": ["of"], "zone": ["of"], "zoneOnly": ["of"], "standType": ["of"],
    "fairExposure": ["of"],
  ]

  private static let special: [Refused] = [
    Refused("standArea", ["min": .integer(9), "max": .integer(8)], at: "max"),
    Refused("standArea", ["min": .integer(101)], at: "min"),
    Refused("standArea", ["max": .integer(3)], at: "max"),
    Refused("minimumAisleWidth", ["metres": .integer(0)], at: "metres"),
    Refused("minimumAisleWidth", ["frontage": .real(0)], at: "frontage"),
    Refused("extinguishers", ["squareMetres": .integer(0)], at: "squareMetres"),
    Refused("keepApart", ["relations": .text("facing")], at: "relations"),
    Refused(
      "keepApart", ["relations": .dictionary(["above": .integer(1)])], at: "relations", "above"),
    Refused(
      "keepApart", ["relations": .dictionary(["facing": .integer(-1)])], at: "relations",
      "facing"),
    Refused("cap", ["count": .real(2.5)], at: "count"),
    Refused("fairExposure", ["fewest": .real(2.5)], at: "fewest"),
    Refused("fairExposure", ["by": .text("tag")], at: "by"),
    Refused("cap", ["zone": .text("z")], at: "metres"),
    Refused("cap", ["zone": .text("tap"), "metres": .boolean(false)], at: "zone"),
    Refused("near", ["feature": .text("lake")], at: "feature"),
    Refused("near", ["feature": .integer(1)], at: "feature"),
    Refused("far", ["feature": .text("Stage")], at: "feature"),
    Refused("zone", ["zone": .text("nowhere")], at: "zone"),
    Refused("zone", ["zone": .text("tap")], at: "zone"),
    Refused("zone", ["zone": .text("no id!")], at: "zone"),
    Refused("zone", ["zone": .integer(1)], at: "zone"),
    Refused("zoneOnly", ["zone": .text("nowhere")], at: "zone"),
    Refused("zoneOnly", ["zone": .text("tap")], at: "zone"),
    Refused("zoneOnly", ["severity": .text("must")], at: "severity"),
    Refused("standWish", ["otherwise": .text("3")], at: "otherwise"),
    Refused("standType", ["type": .text("round")], at: "type"),
    Refused("standType", ["type": .text("closed")], at: "type"),
    Refused("pair", ["second": .text("x")], at: "second"),
    Refused("pair", ["first": .text("nobody")], at: "first"),
    Refused("pair", ["second": .integer(2)], at: "second"),
    Refused("pair", ["relation": .text("sideBySide")], at: "metres"),
    Refused("pair", ["relation": .text("facing")], at: "relation"),
    Refused("egress", ["blocked": .text("true")], at: "blocked"),
    Refused("egress", ["blocked": .integer(1)], at: "blocked"),
    Refused("keepApart", ["severity": .text("Error")], at: "severity"),
    Refused("cluster", ["weight": .integer(-1)], at: "weight"),
    Refused("areaWish", ["weight": .text("2")], at: "weight"),
  ]

  private let plan = TextHall("+---+\n|A..|\n+---+").plan(
    cooperatives: [.named("x"), .named("y")],
    features: [
      .area("z", .zone, x: 0, y: 0, width: 2, depth: 1),
      .point("tap", .water, x: 2, y: 0),
    ])

  private func problem(_ kind: String, _ parameters: PropertyDictionary) -> RuleProblem? {
    var all = Self.sound[kind] ?? [:]
    for entry in parameters.entries { all[entry.key] = entry.value }
    return RuleCatalogue().problem(in: .of(kind, id: "rule", all), of: plan)
  }

  @Test("in three languages, each with a place of its own", arguments: special)
  fileprivate func refused(_ refused: Refused) throws {
    let found = try #require(problem(refused.kind, refused.parameters))
    #expect(found.keyPath == refused.path)
    let said = Language.allCases.map { found.phrase[$0] }
    #expect(Set(said).count == 3)
    #expect(said.allSatisfy { !$0.isEmpty })
  }

  @Test("every number of every kind: below 0, no number, or not finite")
  func numbers() {
    let kinds = RuleCatalogue.kinds
    for kind in kinds {
      #expect(problem(kind, [:]) == nil, "\(kind)")
      for key in (Self.numbers[kind] ?? []) + ["weight"] {
        let bad: [PropertyValue] = [
          .integer(-1), .real(-0.001), .real(.nan), .real(.infinity), .text("3"), .boolean(true),
          .array([]), .dictionary([:]),
        ]
        for value in bad {
          #expect(problem(kind, [key: value])?.keyPath == [key], "\(kind) \(key) \(value)")
        }
      }
    }
  }

  @Test("every selector of every kind: unknown keys, unknown needs, nobody, no dictionary")
  func selectors() {
    for (kind, keys) in Self.selectors {
      for key in keys {
        let bad: [(PropertyDictionary, String)] = [
          (["colour": .text("red")], "colour"), (["need": .text("wine")], "need"),
          (["id": .text("nobody")], "id"), (["category": .integer(1)], "category"),
          (["province": .boolean(true)], "province"), (["tag": .array([.text("a")])], "tag"),
        ]
        for (selector, place) in bad {
          let path = problem(kind, [key: .dictionary(selector)])?.keyPath
          #expect(path == [key, place], "\(kind) \(key)")
        }
        #expect(problem(kind, [key: .text("honey")])?.keyPath == [key])
        #expect(problem(kind, [key: .dictionary([:])]) == nil)
      }
    }
  }

  @Test("what a kind cannot do without")
  func missing() {
    for (kind, parameters) in Self.sound {
      for key in parameters.keys {
        var rest = parameters
        rest[key] = nil
        let path = RuleCatalogue().problem(in: .of(kind, id: "rule", rest), of: plan)?.keyPath
        // A cap and a pair need one of two keys, so that neither is the place.
        let isEither = key == "metres" && ["cap", "pair"].contains(kind)
        #expect(path == (isEither ? [] : [key]), "\(kind) \(key)")
      }
    }
  }

  @Test("and a plan that holds one is not read: the key path leads there")
  func files() throws {
    for refused in Self.special {
      var parameters = Self.sound[refused.kind] ?? [:]
      for entry in refused.parameters.entries { parameters[entry.key] = entry.value }
      let spoiled = Plan(
        hall: plan.hall, stands: plan.sortedStands, cooperatives: plan.sortedCooperatives,
        rules: [.of(refused.kind, id: "rule", parameters)])
      do throws(PlanFileError) {
        _ = try PlanReader.read(PlanWriter.bytes(of: spoiled), vocabulary: RuleCatalogue())
        Issue.record("\(refused.testDescription) was read")
      } catch {
        #expect(error.keyPath == ["rules", "rule"] + refused.path)
        #expect(error.line != nil)
      }
    }
  }
}

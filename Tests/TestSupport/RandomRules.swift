// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// Rules of every kind with parameters by chance, all of which the catalogue takes.
package enum RandomRules {
  /// One rule of each kind, and a second of those that plans list several of.
  package static func all(_ plan: Plan, _ random: inout SplitMix64) -> [Rule] {
    let several = ["keepApart", "cap", "near", "far", "pair", "zone", "standType", "zoneOnly"]
    return RuleCatalogue.kinds.map { rule($0, of: plan, &random) }
      + several.map { rule($0, id: "\($0)-2", of: plan, &random) }
  }

  /// A rule of a kind; its id is the kind unless given.
  package static func rule(
    _ kind: String, id: String? = nil, of plan: Plan, _ random: inout SplitMix64
  ) -> Rule {
    var parameters = parameters(of: kind, plan, &random)
    if Bool.random(using: &random) {
      parameters["severity"] = word(Severity.allCases.map(\.rawValue), &random)
    }
    if Bool.random(using: &random) { parameters["weight"] = number(0...3, &random) }
    return .of(kind, id: .init(stringLiteral: id ?? kind), parameters)
  }

  private static func parameters(
    of kind: String, _ plan: Plan, _ random: inout SplitMix64
  ) -> PropertyDictionary {
    switch kind {
    case "standArea": ["min": number(0...3, &random), "max": number(4...9, &random)]
    case "minimumAisleWidth":
      [
        "metres": number(1...3, &random), "frontage": number(1...2, &random),
        "facingSpan": number(1...6, &random),
      ]
    case "exitCount", "exitWidth": ["density": number(0...12, &random)]
    case "exitReach", "exitClear", "fireGearClear", "deadEnd", "cookingApart":
      ["metres": number(0...6, &random)]
    case "egress":
      ["seconds": number(0...40, &random), "blocked": .boolean(Bool.random(using: &random))]
    case "extinguishers": ["squareMetres": number(1...90, &random)]
    case "narrowGap": ["serviceGap": number(0...2, &random)]
    case "netRatio": ["max": .real(Double(Int.random(in: 0...9, using: &random)) / 10)]
    case "cookingPower": ["kilowatts": number(1...12, &random)]
    case "keepApart": keepApart(plan, &random)
    case "keepTogether":
      [
        "a": selector(plan, &random), "b": selector(plan, &random),
        "metres": number(0...6, &random),
      ]
    case "cluster": ["of": selector(plan, &random)]
    case "cap": cap(plan, &random)
    case "near", "far":
      [
        "of": selector(plan, &random), "metres": number(0...8, &random),
        "feature": word(Feature.Kind.allCases.map(\.rawValue), &random),
      ]
    case "fairExposure":
      [
        "of": selector(plan, &random), "by": word(["province", "category"], &random),
        "fewest": .integer(Int.random(in: 0...3, using: &random)),
      ]
    case "standWish": ["otherwise": number(0...5, &random)]
    case "zone", "zoneOnly": ["of": selector(plan, &random), "zone": zone(plan, &random)]
    case "standType":
      [
        "of": selector(plan, &random),
        "type": word(["row", "corner", "peninsula", "island"], &random),
      ]
    case "pair": pair(plan, &random)
    case "sessionSeats":
      ["theatre": number(0...3, &random), "uShape": .real(2.2)]
    default: [:]
    }
  }

  private static func keepApart(
    _ plan: Plan, _ random: inout SplitMix64
  ) -> PropertyDictionary {
    var parameters: PropertyDictionary = [
      "a": selector(plan, &random), "b": selector(plan, &random),
    ]
    if Bool.random(using: &random) { parameters["metres"] = number(0...5, &random) }
    if Bool.random(using: &random) {
      var costs: PropertyDictionary = [:]
      for relation in ["sideBySide", "facing", "backToBack"] where Bool.random(using: &random) {
        costs[relation] = number(0...9, &random)
      }
      parameters["relations"] = .dictionary(costs)
    }
    return parameters
  }

  private static func cap(_ plan: Plan, _ random: inout SplitMix64) -> PropertyDictionary {
    var parameters: PropertyDictionary = [
      "of": selector(plan, &random), "count": .integer(Int.random(in: 0...3, using: &random)),
    ]
    if Bool.random(using: &random) {
      parameters["metres"] = number(0...6, &random)
    } else {
      parameters["zone"] = zone(plan, &random)
    }
    return parameters
  }

  private static func pair(_ plan: Plan, _ random: inout SplitMix64) -> PropertyDictionary {
    let two = plan.sortedCooperatives.map(\.id.text).shuffled(using: &random).prefix(2)
    var parameters: PropertyDictionary = [
      "first": .text(two.first ?? ""), "second": .text(two.last ?? ""),
    ]
    if Bool.random(using: &random) {
      parameters["metres"] = number(0...6, &random)
    } else {
      parameters["relation"] = .text("sideBySide")
    }
    return parameters
  }

  private static func zone(_ plan: Plan, _ random: inout SplitMix64) -> PropertyValue {
    word(plan.hall.sortedFeatures.filter { $0.kind == .zone }.map(\.id.text), &random)
  }

  /// A selector with none, one or two conditions.
  package static func selector(_ plan: Plan, _ random: inout SplitMix64) -> PropertyValue {
    let one = plan.sortedCooperatives.randomElement(using: &random)
    let all: [(String, String)] = [
      ("category", ["honey", "oil"].randomElement(using: &random) ?? ""),
      ("province", ["Figuig", "Oujda"].randomElement(using: &random) ?? ""),
      ("tag", ["new", "old"].randomElement(using: &random) ?? ""),
      ("need", ["power", "water", "cooking"].randomElement(using: &random) ?? ""),
      ("id", one?.id.text ?? ""),
    ]
    var selector: PropertyDictionary = [:]
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      if let (key, value) = all.randomElement(using: &random) { selector[key] = .text(value) }
    }
    return .dictionary(selector)
  }

  /// A number with one decimal, as a whole number or a real, within a range.
  private static func number(
    _ range: ClosedRange<Int>, _ random: inout SplitMix64
  ) -> PropertyValue {
    let whole = Int.random(in: range, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return .integer(whole)
    case 1: return .real(Double(whole))
    default:
      return .real(
        Double(Int.random(in: range.lowerBound * 10...range.upperBound * 10, using: &random)) / 10)
    }
  }

  private static func word(_ words: [String], _ random: inout SplitMix64) -> PropertyValue {
    .text(words.randomElement(using: &random) ?? "")
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A line of the rule list, with its parameters read one at a time.
struct OracleRule {
  /// The severities that the catalogue fixes; all other kinds choose, by default `wish`.
  private static let fixed: [Severity: [String]] = [
    .error: [
      "insideHall", "noOverlap", "standArea", "standOpen", "exitReach", "exitCount", "exitWidth",
      "exitClear", "fireGearClear", "numbersUnique", "placed", "oneEach", "areaFits", "services",
      "cookingPower", "cookingApart", "sessionClash", "sessionSeats",
    ],
    .warning: ["extinguishers", "narrowGap", "netRatio", "sessionHours"],
    .wish: ["areaWish", "cluster", "standWish"],
  ]

  let kind: String
  let severity: Severity
  private let rule: Rule

  init(_ rule: Rule) {
    self.rule = rule
    kind = rule.kind
    let fixed = Self.fixed.first { $0.value.contains(rule.kind) }?.key
    severity =
      fixed ?? rule.parameters["severity"]?.text.flatMap { Severity(rawValue: $0) } ?? .wish
  }

  var weight: Double { number("weight") ?? 1 }

  func number(_ key: String) -> Double? { rule.parameters[key]?.number }
  func text(_ key: String) -> String? { rule.parameters[key]?.text }

  /// The costs of relations: those given, or the page's own where neither they nor metres are.
  var relations: [String: Double] {
    guard let given = rule.parameters["relations"]?.dictionary else {
      return number("metres") == nil ? ["sideBySide": 6, "facing": 3, "backToBack": 1] : [:]
    }
    return Dictionary(uniqueKeysWithValues: given.keys.map { ($0, given[$0]?.number ?? 0) })
  }

  /// Whether a selector of the rule picks a cooperative.
  func picks(_ key: String, _ cooperative: Cooperative) -> Bool {
    let conditions = rule.parameters[key]?.dictionary ?? [:]
    return conditions.keys.allSatisfy { condition in
      let value = conditions[condition]?.text ?? ""
      switch (condition, value) {
      case ("id", _): return cooperative.id.text == value
      case ("category", _): return cooperative.category == value
      case ("province", _): return cooperative.province == value
      case ("tag", _): return cooperative.tags.contains(value)
      case ("need", "power"): return cooperative.powerKilowatts > 0
      case ("need", "water"): return cooperative.needsWater
      case ("need", "cooking"): return cooperative.cooks
      default: return false
      }
    }
  }

  /// A violation of this rule; a wish costs `units` times the weight, or the cost given.
  func finding(
    stands: [String] = [], cooperatives: [String] = [], features: [String] = [],
    sessions: [String] = [], _ measured: Double? = nil, of limit: Double? = nil, units: Double = 1,
    cost: Double? = nil
  ) -> OracleFinding {
    OracleFinding(
      rule: rule.id.text, severity: severity, stands: stands.sorted(),
      cooperatives: cooperatives.sorted(), features: features.sorted(),
      sessions: sessions.sorted(), measured: measured,
      limit: limit, cost: severity == .wish ? cost ?? weight * units : 0)
  }
}

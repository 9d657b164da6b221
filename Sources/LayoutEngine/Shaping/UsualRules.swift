// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How new plans list a kind of rule.
struct UsualRule: Sendable {
  let id: Rule.ID?
  /// Its weight, where that is written out.
  let weight: Double?

  init(_ id: String, weight: Double? = nil) {
    self.id = Rule.ID(id)
    self.weight = weight
  }
}

/// The rules that a new plan lists: all that hold in any hall, with the catalogue's defaults
/// written out, so that staff see and change them.
///
/// What depends on the fair is left to its organiser: who shall stand apart, together or in a zone.
struct UsualRules {
  /// The least width of an aisle, in metres.
  let aisle: Double
  /// How much of a side must touch an aisle to be open, in metres.
  let frontage: Double
  /// The area of the plan's stands, in m².
  let standArea: Double
  /// What has to stay clear.
  var clearances = NewClearances()

  /// The rules, in the catalogue's order.
  var rules: [Rule] { RuleCatalogue.checked.compactMap(rule) }

  private func rule(_ type: any CheckedRule.Type) -> Rule? {
    guard let usual = type.usual, let id = usual.id else { return nil }
    var parameters = PropertyDictionary()
    if let weight = usual.weight { parameters[RuleParameter.weight.key] = .real(weight) }
    for parameter in type.parameters {
      guard let number = number(parameter, of: type) ?? parameter.standard else { continue }
      parameters[parameter.key] = .real(number)
    }
    return Rule(id: id, kind: type.kind, parameters: parameters)
  }

  /// The number that this plan has instead of a default.
  private func number(_ parameter: RuleParameter, of type: any CheckedRule.Type) -> Double? {
    switch (type.kind, parameter) {
    case (MinimumAisleWidth.kind, MinimumAisleWidth.metres): aisle
    case (MinimumAisleWidth.kind, MinimumAisleWidth.frontage): frontage
    case (StandArea.kind, StandArea.min): min(4, standArea)
    case (StandArea.kind, StandArea.max): max(100, standArea)
    case (ExitClear.kind, ExitClear.metres): clearances.doors
    case (FireGearClear.kind, FireGearClear.metres): clearances.gear
    case (NetRatio.kind, NetRatio.max): clearances.share
    default: nil
    }
  }
}

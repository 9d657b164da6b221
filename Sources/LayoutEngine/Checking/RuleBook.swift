// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A plan's rules, read: those that can be checked, and those that cannot.
struct RuleBook: Sendable {
  /// The rules to check, by id.
  let active: [ActiveRule]
  /// The others, by id.
  let unchecked: [Report.UncheckedRule]
  /// What counts as an aisle.
  let aisleRule: AisleRule

  /// So many violations are kept of all rules together: less where there are more rules than anybody
  /// reads, since a report of all would take seconds and hundreds of MiB to write.
  private static let mostListed = (few: 120_000, many: 60_000)
  /// So many rules are few.
  private static let fewRules = 20

  /// Rules that were read.
  init(active: [ActiveRule], unchecked: [Report.UncheckedRule], aisleRule: AisleRule) {
    self.active = active
    self.unchecked = unchecked
    self.aisleRule = aisleRule
  }

  /// Reads a plan's rules.
  ///
  /// Of several rules of a kind that plans have one of, the first by id counts.
  ///
  /// - Parameter kind: A kind that is left out.
  init(_ plan: Plan, besides kind: String? = nil) {
    var active: [ActiveRule] = []
    var unchecked: [Report.UncheckedRule] = []
    for rule in plan.sortedRules where rule.kind != kind {
      do throws(RuleProblem) {
        // Before it is read: rules that look at all others are not read once for each of a thousand.
        if let type = RuleCatalogue.types[ExactText(rule.kind)], let refusal = type.refusalOfSecond,
          active.contains(where: { $0.type == type })
        {
          throw RuleProblem(keyPath: ["kind"], refusal)
        }
        active.append(try ActiveRule(rule, of: plan))
      } catch {
        unchecked.append(.init(rule: rule.id, kind: rule.kind, problem: error))
      }
    }
    let isFew = active.count <= Self.fewRules
    let most = isFew ? Self.mostListed.few : Self.mostListed.many
    let mostListed = max(50, most / max(1, active.count))
    for place in active.indices { active[place].mostListed = mostListed }
    self.active = active
    self.unchecked = unchecked
    aisleRule =
      active.lazy.compactMap { $0.rule as? MinimumAisleWidth }.first?.aisleRule ?? AisleRule()
  }
}

extension RuleBook {
  /// The rules, by number, that searches for placements do without.
  var readingOthers: [Int] { active.indices.filter { active[$0].looksAt.contains(.rules) } }
}

extension Plan {
  /// The first rule of a kind, by id, that can be read.
  func firstRule<Kind: CheckedRule>(of kind: Kind.Type) -> Kind? {
    rules.values.filter { $0.kind == kind.kind }.sorted { $0.id < $1.id }.lazy
      .compactMap { try? Kind(RuleParameters(dictionary: $0.parameters, plan: self)) }.first
  }
}

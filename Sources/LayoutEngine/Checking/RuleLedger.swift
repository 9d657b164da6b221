// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What one rule found, filed by what it is about, so that a part can be checked again alone.
struct RuleLedger: Sendable {
  private var ofPlan = FoundViolations()
  private var ofStands = FiledViolations()
  private var ofCooperatives = FiledViolations()

  /// Nothing, of a rule that is still to be checked.
  init() {}

  /// Checks a rule everywhere.
  init(_ rule: ActiveRule, in situation: Situation) {
    if rule.scope.contains(.plan) { ofPlan = Self.ofPlan(rule, situation) }
    var findings = rule.findings(most: Findings.most.each)
    if rule.scope.contains(.stands) {
      for stand in situation.stands.indices {
        findings.most = mostOfEach(rule)
        rule.rule.check(stand: stand, situation, &findings)
        let found = findings.take()
        if found.count > 0 { ofStands.append(found, for: stand) }
      }
    }
    if rule.scope.contains(.cooperatives) {
      for cooperative in situation.roster.needs.indices {
        rule.rule.check(cooperative: cooperative, situation, &findings)
        let found = findings.take()
        if found.count > 0 { ofCooperatives.append(found, for: cooperative) }
      }
    }
  }

  /// How many more violations are kept for a stand.
  private func mostOfEach(_ rule: ActiveRule) -> Int {
    min(Findings.most.each, max(0, rule.mostListed - (ofStands.count - ofStands.unlisted)))
  }

  private static func ofPlan(_ rule: ActiveRule, _ situation: Situation) -> FoundViolations {
    var findings = rule.findings(most: Findings.most.plan)
    rule.rule.check(situation, &findings)
    return findings.take()
  }

  /// Checks a rule again where a change can have touched it.
  ///
  /// A pair of stands is filed under the lower number; both sides' partners, before and after, tell
  /// which stands may hold a pair with one that was touched.
  ///
  /// - Returns: How many stands and violations were looked at.
  @discardableResult mutating func follow(
    _ rule: ActiveRule, _ change: SituationChange, from before: Situation, to now: Situation
  ) -> Int {
    if Self.isWhollyTouched(rule, change) {
      self = RuleLedger(rule, in: now)
      return now.stands.count + count
    }
    var pieces = 0
    if rule.scope.contains(.plan), Self.isPlanTouched(rule, change, from: before, to: now) {
      ofPlan = Self.ofPlan(rule, now)
    }
    var findings = rule.findings(most: Findings.most.each)
    if rule.scope.contains(.stands) {
      var stands = change.stands(touching: rule.looksAt)
      for stand in stands {
        stands += rule.rule.partners(ofStand: stand, before).filter { $0 < stand }
        stands += rule.rule.partners(ofStand: stand, now).filter { $0 < stand }
      }
      pieces += stands.count
      for stand in Set(stands).sorted() {
        findings.most = mostOfEach(rule)
        rule.rule.check(stand: stand, now, &findings)
        let found = findings.take()
        pieces += found.count
        ofStands.replace(found, for: stand)
      }
    }
    if rule.scope.contains(.cooperatives), !rule.looksAt.isDisjoint(with: .seats) {
      for cooperative in change.cooperatives {
        rule.rule.check(cooperative: cooperative, now, &findings)
        ofCooperatives.replace(findings.take(), for: cooperative)
      }
    }
    return pieces
  }

  /// Whether a change has a rule checked everywhere, or in the plan as a whole.
  static func isCheckedAnew(
    _ rule: ActiveRule, _ change: SituationChange, from before: Situation, to now: Situation
  ) -> Bool {
    isWhollyTouched(rule, change)
      || rule.scope.contains(.plan) && isPlanTouched(rule, change, from: before, to: now)
  }

  private static func isWhollyTouched(_ rule: ActiveRule, _ change: SituationChange) -> Bool {
    !rule.looksAt.isDisjoint(with: change.whole)
  }

  private static func isPlanTouched(
    _ rule: ActiveRule, _ change: SituationChange, from before: Situation, to now: Situation
  ) -> Bool {
    let touched = rule.looksAt.intersection(change.aspects)
    if touched.isEmpty { return false }
    guard let selectors = rule.rule.selectors, touched.isSubset(of: .seats) else { return true }
    return selectors.contains { selector in
      let (old, new) = (before.roster.picks(selector), now.roster.picks(selector))
      return change.cooperatives.contains { old[$0] || new[$0] }
    }
  }
}

extension RuleLedger {
  /// How many violations there are.
  var count: Int { ofPlan.count + ofStands.count + ofCooperatives.count }

  /// What they cost together.
  var cost: WishCost {
    ofPlan.cost + ofStands.cost + ofCooperatives.cost
  }

  /// How many of them are only counted.
  var unlisted: Int { ofPlan.unlisted + ofStands.unlisted + ofCooperatives.unlisted }

  /// Whether a violation meets a condition.
  func contains(where condition: (Violation) -> Bool) -> Bool {
    ofPlan.listed.contains(where: condition) || ofStands.contains(where: condition)
      || ofCooperatives.contains(where: condition)
  }

  /// All violations that are listed, in the order of reports.
  ///
  /// - Complexity: O(violations): numbers of stands and cooperatives are in the order of their ids,
  ///   so that only a rule which files in several ways, or names stands but files by cooperative,
  ///   has to be sorted.
  var violations: [Violation] {
    var all = ofPlan.listed
    all.reserveCapacity(count - unlisted)
    let ways = [!ofPlan.listed.isEmpty, ofStands.count > 0, ofCooperatives.count > 0].count { $0 }
    ofStands.addAll(to: &all)
    ofCooperatives.addAll(to: &all)
    let areStandsMixed = ofCooperatives.contains { !$0.stands.isEmpty }
    return ways > 1 || areStandsMixed ? all.sorted() : all
  }
}

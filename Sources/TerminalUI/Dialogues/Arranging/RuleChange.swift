// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// How one rule fares with what a search found.
struct RuleChange: Hashable, Sendable {
  let rule: Rule.ID
  let kind: String
  let severity: Severity
  /// How many violations there were, and are; of wishes, their penalty.
  var before = 0.0
  var after = 0.0
  /// How many violations are gone, and how many are new.
  var gone = 0
  var new = 0
  /// How many metres more or less separate those whose violations stay.
  var metres = 0.0
  /// How many cooperatives a violation that stays is about, where it is about a group.
  var members = 0

  /// How much better it is, or worse.
  var change: Double { after - before }

  private init(_ violation: Violation) {
    rule = violation.rule
    kind = violation.kind
    severity = violation.severity
  }

  /// The rules that fare otherwise: what gains most first, what gets worse last.
  ///
  /// - Complexity: O(violations).
  static func all(from before: Report, to after: Report) -> [RuleChange] {
    var changes: [Rule.ID: RuleChange] = [:]
    func note(_ violation: Violation, _ change: (inout RuleChange) -> Void) {
      change(&changes[violation.rule, default: RuleChange(violation)])
    }
    func amount(_ violation: Violation) -> Double {
      violation.severity == .wish ? violation.cost : 1
    }
    for violation in before.violations { note(violation) { $0.before += amount(violation) } }
    for violation in after.violations { note(violation) { $0.after += amount(violation) } }
    let consequences = Consequences(from: before, to: after)
    for violation in consequences.mended { note(violation) { $0.gone += 1 } }
    for violation in consequences.broken { note(violation) { $0.new += 1 } }
    for (was, violation) in consequences.changed {
      guard violation.unit == .metres, let old = was.measured, let now = violation.measured,
        old.isFinite, now.isFinite
      else { continue }
      note(violation) {
        $0.metres += now - old
        if violation.cooperatives.count > 2 { $0.members = violation.cooperatives.count }
      }
    }
    return changes.values.filter { $0.change.magnitude > 1e-6 }
      .sorted { ($0.rank, $0.change, $0.rule) < ($1.rank, $1.change, $1.rule) }
  }

  /// Errors gained, warnings gained, wishes, warnings lost, errors lost.
  private var rank: Int {
    switch severity {
    case .error: change < 0 ? -2 : 2
    case .warning: change < 0 ? -1 : 1
    case .wish: 0
    }
  }

  /// `kept apart · honey: 14 solved, 1 new`, `grouped · Figuig (9): 15 m closer`.
  ///
  /// - Parameter group: Whom the rule is about; empty where it is about all.
  func sentence(of group: String, _ language: Language) -> Sentence {
    var subject: Sentence = "\(RuleCatalogue.title(of: kind), language)"
    if !group.isEmpty { subject += " · \(group)" }
    if members > 0 { subject += " (\(members))" }
    var parts: [Sentence] = []
    if gone > 0 { parts.append("\(ArrangementWords.solved(gone), language)") }
    if new > 0 { parts.append("\(ArrangementWords.new(new), language)") }
    if metres.magnitude >= 0.05 {
      let length = Figures.with(.metres, Figures.decimal(metres.magnitude, language), language)
      parts.append("\(ArrangementWords.distance(length, isLess: metres < 0), language)")
    }
    if parts.isEmpty { return subject }
    return "\(subject)\(words: language.colon)\(parts.joined(separator: language.comma))"
  }
}

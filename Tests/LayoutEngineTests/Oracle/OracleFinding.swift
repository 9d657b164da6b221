// SPDX-License-Identifier: Apache-2.0

import FloorPlan

@testable import LayoutEngine

/// One violation, as far as the rules page says what it holds.
struct OracleFinding: CustomStringConvertible {
  let rule: String
  let severity: Severity
  var stands: [String] = []
  var cooperatives: [String] = []
  var features: [String] = []
  var sessions: [String] = []
  var measured: Double?
  var limit: Double?
  var cost = 0.0

  /// What it is about, without its numbers.
  var subject: String {
    let lists = [stands, cooperatives, features, sessions].map { $0.joined(separator: " ") }
    return "\(severity) \(rule): [" + lists.joined(separator: "] [") + "]"
  }

  var description: String {
    "\(subject) \(measured.map { "\($0)" } ?? "–") of \(limit.map { "\($0)" } ?? "–"), \(cost)"
  }

  /// Whether both say the same; the numbers may differ by a billionth.
  func agrees(with other: OracleFinding) -> Bool {
    subject == other.subject && Self.equal(measured, other.measured)
      && Self.equal(limit, other.limit) && Self.equal(cost, other.cost)
  }

  private static func equal(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left == right || (left - right).magnitude < 1e-9
  }
}

extension OracleFinding {
  /// What the checker found, in the same form.
  init(_ violation: Violation) {
    self.init(
      rule: violation.rule.text, severity: violation.severity,
      stands: violation.stands.map(\.text), cooperatives: violation.cooperatives.map(\.text),
      features: violation.features.map(\.text),
      sessions: violation.sessions.map(\.text), measured: violation.measured,
      limit: violation.limit, cost: violation.cost)
  }

  /// An order that does not depend on how lists were found.
  static func precedes(_ left: OracleFinding, _ right: OracleFinding) -> Bool {
    left.subject == right.subject
      ? (left.measured ?? 0, left.limit ?? 0) < (right.measured ?? 0, right.limit ?? 0)
      : left.subject < right.subject
  }
}

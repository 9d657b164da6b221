// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What a change of a plan breaks and mends.
package struct Consequences: Sendable {
  /// What breaks a rule only after the change, the gravest first.
  package let broken: [Violation]
  /// What broke a rule before and does not any more.
  package let mended: [Violation]
  /// What breaks the same rule at another cost: as it was, and as it is then.
  package let changed: [(before: Violation, after: Violation)]

  /// Compares two verdicts.
  ///
  /// - Complexity: O(violations).
  package init(from before: Report, to after: Report) {
    let old = Dictionary(before.violations.map { ($0.complaint, $0) }) { first, _ in first }
    let new = Dictionary(after.violations.map { ($0.complaint, $0) }) { first, _ in first }
    broken = after.violations.filter { old[$0.complaint] == nil }
    mended = before.violations.filter { new[$0.complaint] == nil }
    changed = after.violations.compactMap { violation in
      guard let was = old[violation.complaint], was.cost != violation.cost else { return nil }
      return (was, violation)
    }
  }
}

extension Reallocation {
  /// What a proposal breaks and mends, compared with the plan before all of it.
  ///
  /// - Complexity: O(violations).
  package func consequences(of proposal: Proposal) -> Consequences {
    Consequences(from: report, to: proposal.report)
  }
}

/// What a violation is about, whatever was measured.
struct Complaint: Hashable {
  let rule: Rule.ID
  let stands: [Stand.ID]
  let cooperatives: [Cooperative.ID]
  let features: [Feature.ID]
  let aspect: String
}

extension Violation {
  /// What it is about; a cluster stays the same whoever belongs to it.
  var complaint: Complaint {
    let isCluster = kind == Cluster.kind
    return Complaint(
      rule: rule, stands: isCluster ? [] : stands, cooperatives: isCluster ? [] : cooperatives,
      features: features, aspect: aspect)
  }

  /// Whether another is about the same.
  func isSame(as other: Violation) -> Bool { complaint == other.complaint }
}

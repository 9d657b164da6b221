// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A waiting cooperative that a proposal passes over for a less senior one, and why.
package struct PassedOver: Hashable, Sendable {
  /// Why it does not get a stand.
  package enum Reason: Hashable, Sendable {
    /// It would break a rule there; how, as a sentence.
    case breaks(Phrase)
    /// It would make a worse plan there, and the policy asks for the best.
    case worse
    /// Under `ask`, or where all ways are listed, it has proposals of its own.
    case listed
    /// It needs no larger stand: it fits one of the two that become one.
    case fitsAlone
  }

  /// Who is passed over.
  package let cooperative: Cooperative.ID
  /// Why.
  package let reason: Reason
}

extension Reallocation {
  /// The more senior ones that a proposal passes over, the most senior first.
  ///
  /// - Complexity: A check of a plan for each.
  package func passedOver(by proposal: Proposal) -> [PassedOver] {
    let queue = plan.waitingList.map(\.id)
    let seated = proposal.seated
    guard let last = queue.lastIndex(where: seated.contains),
      let hole = proposal.moves.first(where: { $0.cooperative == queue[last] })?.to
    else { return [] }
    let skipped = queue[..<last].filter { id in
      !seated.contains(id) && !plan.placements.values.contains { $0.contains(id) }
        && !isLeaving(id)
    }
    if skipped.isEmpty { return [] }
    let unfilled = proposal.plan(seating: nil, insteadOf: queue[last], on: hole)
    var checker = Checker(unfilled)
    let errors = checker.report.violations.filter { $0.severity == .error }
    return skipped.map { id in
      let filled = proposal.plan(seating: id, insteadOf: queue[last], on: hole)
      checker.update(to: filled)
      let broken = checker.report.violations.filter { $0.severity == .error }
      let new = broken.first { violation in !errors.contains { $0.isSame(as: violation) } }
      if let new, broken.count > errors.count {
        return PassedOver(cooperative: id, reason: .breaks(new.message(of: filled)))
      }
      if proposal.kind == .merge, policy != .ask, fitsAlone(id, proposal) {
        return PassedOver(cooperative: id, reason: .fitsAlone)
      }
      return PassedOver(cooperative: id, reason: policy == .ask ? .listed : .worse)
    }
  }

  /// Whether one fits a stand of a merge as it is.
  private func fitsAlone(_ id: Cooperative.ID, _ proposal: Proposal) -> Bool {
    guard let rebuilding = proposal.rebuilding,
      let left = try? plan.applying(
        .all(occasion.edits(in: plan, reason: "", at: "")), stamp: nil)
    else { return false }
    let checker = Checker(left)
    let stands = [rebuilding.stand, rebuilding.into].compactMap(\.self)
    return stands.contains { stand in
      let quality = try? checker.quality(after: .place(id, on: stand))
      return quality.map { $0.errors <= checker.quality.errors } ?? false
    }
  }

  private func isLeaving(_ id: Cooperative.ID) -> Bool {
    if case .withdrawal(let leaving) = occasion { leaving.contains(id) } else { false }
  }
}

extension Proposal {
  /// The plan with another waiting cooperative, or none, in the place of one that gets a stand.
  fileprivate func plan(
    seating id: Cooperative.ID?, insteadOf other: Cooperative.ID, on stand: Stand.ID
  ) -> Plan {
    let unseated =
      [Edit.unplace(other, toWaiting: true)] + (id.map { [.place($0, on: stand)] } ?? [])
    let outcome = outcome
    return (try? outcome.applying(.all(unseated), stamp: nil)) ?? outcome
  }
}

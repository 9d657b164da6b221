// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A cooperative that arranging leaves without a stand, and what stood in the way.
///
/// *Open* is a stand that is not locked, has no hold, and is not kept by somebody who stays: nobody
/// who sat on it before sits on it still. A rule stands in the way on an open stand if it has more
/// errors with the cooperative there, those who took the stand aside; several rules may stand in the
/// way on one stand. Where none does, somebody else has the stand.
package struct LeftOut: Hashable, Sendable {
  /// A rule, and on how many stands it stood in the way.
  package struct Reason: Hashable, Sendable {
    /// The rule.
    package let rule: Rule.ID
    /// Its kind.
    package let kind: String
    /// How many of the open stands.
    package let stands: Int
  }

  /// Who is left out.
  package let cooperative: Cooperative.ID
  /// How many stands are open, as far as they were looked at: where many are left out, only the first.
  package let open: Int
  /// On how many of them no rule stood in the way: another got them.
  package let taken: Int
  /// The rules, those first that stood in the way most often.
  package let reasons: [Reason]
}

extension LeftOut {
  /// So many cooperatives are tried on stands at most.
  private static let mostTrials = 4000

  /// Everyone without a stand: the confirmed, then the waiting if they took part, the most senior
  /// first.
  ///
  /// - Parameters:
  ///   - plan: The plan before.
  ///   - checker: The plan found, checked.
  /// - Complexity: A check of a change for each of them and each open stand.
  static func all(
    from plan: Plan, to checker: Checker, withWaiting: Bool
  ) -> [LeftOut] {
    let found = checker.plan
    let seats = found.standsByCooperative
    let homeless = found.cooperatives.values.filter { cooperative in
      seats[cooperative.id] == nil
        && (cooperative.status == .confirmed || withWaiting && cooperative.status == .waiting)
    }.sorted { one, other in
      let isOneWaiting = one.status == .waiting
      return isOneWaiting == (other.status == .waiting)
        ? one.isSenior(to: other) : !isOneWaiting
    }
    if homeless.isEmpty { return [] }
    let open = Array(
      found.sortedStands.filter { stand in
        !stand.isLocked && stand.hold.isEmpty
          && !(found.placements[stand.id] ?? []).contains {
            plan.placements[stand.id]?.contains($0) == true
          }
      }.prefix(max(1, mostTrials / homeless.count)))
    var counts = [[Int]](repeating: [], count: homeless.count)
    var taken = [Int](repeating: 0, count: homeless.count)
    for stand in open {
      var empty = checker
      let guests = (found.placements[stand.id] ?? []).map { Edit.unplace($0, toWaiting: false) }
      var vacated = found
      if !guests.isEmpty, let inverse = try? vacated.apply(.all(guests), stamp: nil) {
        empty.update(to: vacated, changedBy: inverse)
      }
      let before = empty.errorCounts
      for (number, cooperative) in homeless.enumerated() {
        var (trial, seated) = (empty, vacated)
        guard let inverse = try? seated.apply(.place(cooperative.id, on: stand.id), stamp: nil)
        else { continue }
        trial.update(to: seated, changedBy: inverse)
        let worse = zip(before, trial.errorCounts).map { $1 > $0 ? 1 : 0 }
        if !worse.contains(1) { taken[number] += 1 }
        counts[number] =
          counts[number].isEmpty ? worse : zip(counts[number], worse).map { $0 + $1 }
      }
    }
    return homeless.indices.map { number in
      let reasons = zip(checker.book.active, counts[number]).filter { $1 > 0 }.map { rule, stands in
        Reason(rule: rule.id, kind: rule.type.kind, stands: stands)
      }
      return LeftOut(
        cooperative: homeless[number].id, open: open.count, taken: taken[number],
        reasons: reasons.sorted { (-$0.stands, $0.rule) < (-$1.stands, $1.rule) })
    }
  }
}

extension Checker {
  /// How many errors each active rule has.
  fileprivate var errorCounts: [Int] {
    zip(book.active, ledgers).map { $0.severity == .error ? $1.count : 0 }
  }
}

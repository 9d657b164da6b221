// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import Wording

/// Gives stands to those whom a list names on them, where that breaks nothing.
///
/// All who move leave their stands first, so that two can change places. Who cannot get its stand
/// stays where it is.
struct RosterSeating {
  /// A row that names stands.
  struct Wish {
    /// The place of the row.
    let row: Int
    let cooperative: Cooperative.ID
    let stands: [Stand.ID]
  }

  /// The stands that were given, by the place of the row.
  private(set) var given: [Int: [Stand.ID]] = [:]
  /// Why others were not.
  private(set) var refused: [Int: StandNotGiven] = [:]
  /// The edits that give them.
  private(set) var edits: [Edit] = []
  private let plan: Plan
  private let seats: [Cooperative.ID: [Stand.ID]]

  /// Gives what can be given.
  ///
  /// - Parameter plan: The plan with all else that the list says.
  /// - Complexity: Two checks of the plan; where a rule would be broken, one for each wish.
  init(_ plan: Plan, _ wishes: [Wish]) {
    self.plan = plan
    seats = plan.standsByCooperative
    let free = withoutOccupied(wishes.filter { isOpen($0) })
    guard !free.isEmpty else { return }
    let all = edits(for: free)
    let checker = Checker(plan)
    if let seated = try? plan.applying(.all(all), stamp: nil),
      newError(from: checker, to: seated) == nil
    {
      edits = all
      for wish in free { given[wish.row] = wish.stands }
    } else {
      giveOneByOne(free, checker)
    }
  }

  /// Whether nothing but who sits there stands against a wish.
  private mutating func isOpen(_ wish: Wish) -> Bool {
    refused[wish.row] = obstacle(to: wish)
    return refused[wish.row] == nil
  }

  private func obstacle(to wish: Wish) -> StandNotGiven? {
    guard let cooperative = plan.cooperatives[wish.cooperative] else { return .unknown }
    if cooperative.status == .withdrawn { return .refused(.withdrawn(wish.cooperative)) }
    if wish.stands.count > cooperative.standLimit { return .tooMany(cooperative.standLimit) }
    let own = seats[wish.cooperative] ?? []
    for id in wish.stands where !own.contains(id) {
      guard let stand = plan.stands[id] else { return .unknown }
      if !stand.hold.isEmpty { return .held }
      if stand.isLocked { return .refused(.locked(id)) }
    }
    if let id = own.first(where: { plan.stands[$0]?.isLocked == true }) {
      return .refused(.locked(id))
    }
    return nil
  }

  /// The wishes for stands that are free, or will be when all these have left theirs.
  private mutating func withoutOccupied(_ wishes: [Wish]) -> [Wish] {
    var moving = wishes
    while true {
      let leaving = Set(moving.map(\.cooperative))
      var takers: [Stand.ID: Cooperative.ID] = [:]
      let kept = moving.filter { wish in
        for id in wish.stands where plan.stands[id]?.isShared != true {
          let staying = (plan.placements[id] ?? []).first { !leaving.contains($0) }
          if let staying {
            refused[wish.row] = .refused(.occupied(id, by: staying))
          } else if let taker = takers[id] {
            refused[wish.row] = .taken(taker)
          }
          if refused[wish.row] != nil { return false }
        }
        for id in wish.stands { takers[id] = wish.cooperative }
        return true
      }
      if kept.count == moving.count { return kept }
      moving = kept
    }
  }

  /// What seats some of them, all at once.
  private func edits(for wishes: [Wish]) -> [Edit] {
    let firsts = wishes.compactMap { wish in
      wish.stands.first.flatMap { first in
        seats[wish.cooperative] == [first] ? nil : Seat(wish.cooperative, on: first)
      }
    }
    let others = wishes.flatMap { wish in
      wish.stands.dropFirst().map { Edit.place(wish.cooperative, on: $0) }
    }
    return (firsts.isEmpty ? [] : [.reseat(firsts)]) + others
  }

  private mutating func giveOneByOne(_ wishes: [Wish], _ checker: Checker) {
    var (present, checker) = (plan, checker)
    for wish in wishes {
      let own = edits(for: [wish])
      do throws(EditRefusal) {
        let next = try present.applying(.all(own), stamp: nil)
        if let broken = newError(from: checker, to: next) {
          refused[wish.row] = .breaks(broken)
          continue
        }
        checker.update(to: next)
        present = next
        edits += own
        given[wish.row] = wish.stands
      } catch {
        refused[wish.row] = .refused(error)
      }
    }
  }

  /// What is wrong in a later plan that was not wrong before, but for who has no stand.
  private func newError(from checker: Checker, to later: Plan) -> Phrase? {
    var next = checker
    next.update(to: later)
    func errors(_ checker: Checker) -> [Violation] {
      checker.report.violations.filter { $0.severity == .error && $0.kind != "placed" }
    }
    let before = Set(errors(checker).map(\.subject))
    let new = errors(next).first { !before.contains($0.subject) }
    return new.map { violation in Phrase.each { violation.message(in: $0, of: later) } }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A rule about what all who share a cooperative's stands need together, against what those offer.
protocol NeedRule: PlacementRule {
  /// Whether the stands of one who has several count together; else each by itself.
  static var joinsStands: Bool { get }

  /// Whether needing exactly what is offered is too much.
  static var isLimitTooMuch: Bool { get }

  /// Whether each unit that is short costs the weight, all paying their part of it by what they
  /// need; else each violation costs it.
  static var costsByAmount: Bool { get }

  /// What needs and offers are counted in.
  static var unit: Violation.Unit { get }

  /// What a cooperative needs.
  func need(of cooperative: Int, _ situation: Situation) -> Double

  /// Whether the sum of needs is its business; if it needs more than 0, unless a kind says otherwise.
  func isAbout(_ cooperative: Int, _ situation: Situation) -> Bool

  /// What some stands offer together.
  func offer(of stands: [Int], _ situation: Situation) -> Double

  /// Whether a cooperative misses on its stands what does not add up.
  func isMissing(_ cooperative: Int, on stands: [Int], _ situation: Situation) -> Bool

  /// How a broken rule is told.
  func verdict(on balance: Balance) -> Verdict
}

/// What is needed of a cooperative's stands, and what they offer.
struct Balance {
  let needed: Double
  let offered: Double
  /// Whether more is needed than they offer, and that is the cooperative's business.
  let isShort: Bool
  /// Whether it misses what does not add up.
  let isMissing: Bool
}

extension NeedRule {
  static var scope: RuleScope { .stands }
  static var joinsStands: Bool { true }
  static var isLimitTooMuch: Bool { false }
  static var costsByAmount: Bool { false }

  func isAbout(_ cooperative: Int, _ situation: Situation) -> Bool {
    need(of: cooperative, situation) > 0
  }

  func isMissing(_ cooperative: Int, on stands: [Int], _ situation: Situation) -> Bool { false }

  func verdict(on balance: Balance) -> Verdict {
    Verdict(measured: balance.offered, limit: balance.needed, unit: Self.unit)
  }

  func partners(ofStand stand: Int, _ situation: Situation) -> [Int] {
    Self.joinsStands ? situation.firstStands(ofGuestsOn: stand) : []
  }

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    if situation.seating.guests[stand].isEmpty { return }
    // All guests without another stand need the same together.
    var sum: Double?
    for holding in holdings(at: stand, situation) {
      let isOnlyHere = holding.stands.count == 1
      let needed = isOnlyHere ? sum ?? need(of: holding, situation) : need(of: holding, situation)
      if isOnlyHere { sum = needed }
      let balance = balance(of: holding, needing: needed, situation)
      guard balance.isShort || balance.isMissing else { continue }
      var verdict = verdict(on: balance)
      if Self.costsByAmount {
        let own = need(of: holding.cooperative, situation)
        verdict.cost =
          findings.weight * (balance.needed - balance.offered) * own / balance.needed
      }
      findings.add(verdict, on: holding.stands, of: [holding.cooperative], situation)
    }
  }

  func isBroken(by cooperative: Int, aloneOn stand: Int, _ situation: Situation) -> Bool {
    let alone = Holding(cooperative: cooperative, stands: [stand], sharers: [cooperative])
    let balance = balance(of: alone, situation)
    return balance.isShort || balance.isMissing
  }

  func measures(in situation: Situation) -> Measures? {
    let all = situation.stands.indices.flatMap { holdings(at: $0, situation) }
    let measures = all.filter { isAbout($0.cooperative, situation) }.compactMap { holding in
      Measure(
        verdict(on: balance(of: holding, situation, looksAtSum: true)), on: holding.stands,
        of: [holding.cooperative], situation)
    }
    return Self.isLimitTooMuch
      ? Measures(measures, worst: .most, demand: .below) : Measures(measures, worst: .least)
  }

  private func holdings(at stand: Int, _ situation: Situation) -> [Holding] {
    if Self.joinsStands { return situation.holdings(filedAt: stand) }
    let guests = situation.seating.guests[stand]
    return guests.map { Holding(cooperative: $0, stands: [stand], sharers: guests) }
  }

  /// What all need who share one of the stands.
  private func need(of holding: Holding, _ situation: Situation) -> Double {
    holding.sharers.reduce(0) { $0 + need(of: $1, situation) }
  }

  /// - Parameter looksAtSum: Whether only the sum is looked at, short or not.
  private func balance(
    of holding: Holding, needing known: Double? = nil, _ situation: Situation,
    looksAtSum: Bool = false
  ) -> Balance {
    let needed = known ?? need(of: holding, situation)
    let offered = offer(of: holding.stands, situation)
    return Balance(
      needed: needed, offered: offered,
      isShort: looksAtSum
        || isAbout(holding.cooperative, situation) && Self.isShort(needed, of: offered),
      isMissing: !looksAtSum && isMissing(holding.cooperative, on: holding.stands, situation))
  }

  private static func isShort(_ needed: Double, of offered: Double) -> Bool {
    isLimitTooMuch ? !Limit.isBelow(needed, offered) : Limit.isBelow(offered, needed)
  }
}

// MARK: What it costs

extension NeedRule {
  /// A cooperative alone pays for itself, those on a shared stand for their sum.
  func placementCosts(in situation: Situation, _ price: Price) -> [PlacementCost] {
    let cooperatives = situation.roster.needs.indices
    let needs = cooperatives.map { need(of: $0, situation) }
    let isAbout = cooperatives.map { self.isAbout($0, situation) }
    let offers = situation.stands.indices.map { offer(of: [$0], situation) }
    let violation = price.amount()
    return [
      .seat { cooperative, stand in
        let (needed, offered) = (needs[cooperative], offers[stand])
        if isAbout[cooperative], !situation.offers[stand].isShared,
          Self.isShort(needed, of: offered)
        {
          return Self.costsByAmount ? price.weight * (needed - offered) : violation
        }
        return isMissing(cooperative, on: [stand], situation) ? violation : 0
      },
      .load(
        .init(
          need: { needs[$0] }, limit: { offer(of: $0, situation) },
          isLimitTooMuch: Self.isLimitTooMuch, joinsStands: Self.joinsStands,
          isCharged: { isAbout[$0] && !isMissing($0, on: $1, situation) },
          amount: Self.costsByAmount ? 0 : violation,
          excess: Self.costsByAmount ? price.weight : 0)),
    ]
  }
}

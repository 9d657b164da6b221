// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A rule about each stand by itself.
protocol StandRule: CheckedRule {
  /// Which end of what it measures is the bad one; nil where there is only yes or no.
  static var worst: Measures.Worst? { get }

  /// What its limit asks, where it is not just that the bad end is cut off.
  static var demand: Measures.Demand? { get }

  /// What it says of a stand; nil where there is nothing to judge.
  func verdict(on stand: Int, _ situation: Situation) -> Verdict?
}

extension StandRule {
  static var scope: RuleScope { .stands }
  static var worst: Measures.Worst? { nil }
  static var demand: Measures.Demand? { nil }

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    guard let verdict = verdict(on: stand, situation) else { return }
    findings.add(verdict, on: [stand], situation)
  }

  func measures(in situation: Situation) -> Measures? {
    guard let worst = Self.worst else { return nil }
    let measures = situation.stands.indices.compactMap { stand in
      verdict(on: stand, situation).flatMap { Measure($0, on: [stand], situation) }
    }
    return Measures(measures, worst: worst, demand: Self.demand)
  }
}

/// A rule about the stand of each cooperative of a group, whoever sits elsewhere.
protocol SeatRule: StandRule, PlacementRule {
  /// Whether it is about all but those whom `of` picks.
  static var isAboutOthers: Bool { get }

  /// The group.
  var of: Selector { get }
}

extension SeatRule {
  static var isAboutOthers: Bool { false }

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    let guests = situation.seating.guests[stand]
    if guests.isEmpty { return }
    let picks = situation.roster.picks(of)
    for guest in guests where picks[guest] != Self.isAboutOthers {
      guard let verdict = verdict(on: stand, situation), verdict.isBroken else { return }
      findings.add(verdict, on: [stand], of: [guest], situation)
    }
  }

  func isBroken(by cooperative: Int, aloneOn stand: Int, _ situation: Situation) -> Bool {
    situation.roster.picks(of)[cooperative] != Self.isAboutOthers
      && verdict(on: stand, situation)?.isBroken ?? false
  }

  func placementCosts(in situation: Situation, _ price: Price) -> [PlacementCost] {
    let picks = situation.roster.picks(of)
    let amounts = situation.stands.indices.map { stand in
      verdict(on: stand, situation).map(price.amount) ?? 0
    }
    return [.seat { picks[$0] != Self.isAboutOthers ? amounts[$1] : 0 }]
  }

  func measures(in situation: Situation) -> Measures? {
    guard let worst = Self.worst else { return nil }
    let picks = situation.roster.picks(of)
    let measures = situation.seats.compactMap { seat -> Measure? in
      guard picks[seat.cooperative] != Self.isAboutOthers else { return nil }
      return verdict(on: seat.stand, situation).flatMap {
        Measure($0, on: [seat.stand], of: [seat.cooperative], situation)
      }
    }
    return Measures(measures, worst: worst, demand: Self.demand)
  }
}

// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A second opinion: every kind that the rules page defines exactly, checked the slow and obvious
/// way, cell by cell and pair by pair.
///
/// It is written from the page alone and shares nothing with the engine but the plan's own types,
/// so that both are wrong in the same way only where the page is.
struct Oracle {
  /// The kinds that it leaves out: their exact definitions are the engine's own, or, of `robust`, about
  /// what all other rules find in other plans (`RobustTests` carry these out).
  ///
  /// The time to leave has second opinions of its own: `EgressOracle`.
  static let leftOut = ["deadEnd", "minimumAisleWidth", "robust", "fairExposure", "egress"]

  let plan: Plan
  let floor: OracleFloor
  let stands: [OracleStand]
  /// Who sits where, by stand.
  let seats: [OracleSeat]

  init(_ plan: Plan) {
    self.plan = plan
    let floor = OracleFloor(plan)
    self.floor = floor
    let stands = plan.stands.values.sorted { $0.id < $1.id }.map { OracleStand($0, on: floor) }
    self.stands = stands
    seats = stands.flatMap { stand in
      (plan.placements[stand.stand.id] ?? []).sorted().compactMap { id in
        plan.cooperatives[id].map { OracleSeat(cooperative: $0, stand: stand) }
      }
    }
  }

  /// Everything that breaks a rule of the plan.
  var findings: [OracleFinding] {
    plan.rules.values.filter { !Self.leftOut.contains($0.kind) }
      .flatMap { findings(OracleRule($0)) }.sorted(by: OracleFinding.precedes)
  }

  private func findings(_ rule: OracleRule) -> [OracleFinding] {
    switch rule.kind {
    case "insideHall": insideHall(rule)
    case "noOverlap": noOverlap(rule)
    case "standArea": standArea(rule)
    case "standOpen": standOpen(rule)
    case "exitReach": exitReach(rule)
    case "exitCount": exitCount(rule)
    case "exitWidth": exitWidth(rule)
    case "exitClear": exitClear(rule)
    case "fireGearClear": fireGearClear(rule)
    case "extinguishers": extinguishers(rule)
    case "numbersUnique": numbersUnique(rule)
    case "narrowGap": narrowGap(rule)
    case "netRatio": netRatio(rule)
    case "placed": placed(rule)
    case "oneEach": oneEach(rule)
    case "areaFits": areaFits(rule)
    case "areaWish": areaWish(rule)
    case "services": services(rule)
    case "cookingPower": cookingPower(rule)
    case "cookingApart": cookingApart(rule)
    case "keepApart": keepApart(rule)
    case "keepTogether": keepTogether(rule)
    case "cluster": cluster(rule)
    case "cap": cap(rule)
    case "near": near(rule)
    case "far": far(rule)
    case "zone": zone(rule)
    case "zoneOnly": zoneOnly(rule)
    case "standWish": standWish(rule)
    case "standType": standType(rule)
    case "pair": pair(rule)
    case "sessionClash": sessionClash(rule)
    case "sessionSeats": sessionSeats(rule)
    case "sessionHours": sessionHours(rule)
    default: []
    }
  }
}

/// A cooperative on one of its stands.
struct OracleSeat {
  let cooperative: Cooperative
  let stand: OracleStand

  var id: String { cooperative.id.text }
}
